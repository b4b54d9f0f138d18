pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What is known about a document, and the printers it can go to.
Sheet {
    id: root
    required property var view
    required property var printers              // [PrinterLine]
    required property bool looking              // for them
    required property Item over                 // the page that the list of printers covers
    readonly property alias printer: list.printer
    readonly property alias wish: list.wish
    readonly property real labels: metrics.height > 0 ? Math.max(0, ...view.facts.map(fact => Math.ceil(metrics.advanceWidth(DeskWords.fact(fact.label))))) + Theme.s1 : 0
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.px(18) } }
    signal answers
    signal check
    signal paper
    signal act(name: string)
    radius: Theme.radius
    GridLayout {
        anchors { fill: parent; margins: Theme.px(20) }
        columns: Theme.portrait ? 2 : 1
        columnSpacing: Theme.s5
        rowSpacing: Theme.px(10)
        uniformCellWidths: true
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignTop
            spacing: Theme.px(8)
            Repeater {
                model: root.view.facts.length
                RowLayout {
                    id: fact
                    required property int index
                    readonly property var told: root.view.facts[index] ?? DeskWords.blank
                    Layout.fillWidth: true
                    StaffText {
                        Layout.minimumWidth: Math.max(Theme.px(Theme.portrait ? 132 : 152), root.labels)
                        Layout.maximumWidth: Layout.minimumWidth
                        Layout.alignment: Qt.AlignTop
                        text: DeskWords.fact(fact.told.label)
                        quiet: true
                        size: Theme.px(18)
                    }
                    StaffText {
                        Layout.fillWidth: true
                        text: DeskWords.factText(fact.told.label, fact.told.text)
                        weight: Font.Medium
                        size: Theme.px(18)
                        wrapMode: Text.Wrap
                        maximumLineCount: 4
                        elide: Text.ElideRight
                    }
                }
            }
            Rectangle { visible: !Theme.portrait; Layout.fillWidth: true; implicitHeight: 1; color: Theme.c.line }
        }
        ColumnLayout {
            spacing: Theme.s2
            PrinterChoice { id: list; over: root.over; room: Theme.portrait ? (root.width - Theme.px(40) - Theme.s5) / 2 : Infinity; Layout.fillWidth: true; printers: root.printers; looking: root.looking }
            Item { Layout.fillHeight: true }
            RecordActs {
                Layout.fillWidth: true
                view: root.view
                onAnswers: root.answers()
                onCheck: root.check()
                onPaper: root.paper()
                onAct: name => root.act(name)
            }
        }
    }
}
