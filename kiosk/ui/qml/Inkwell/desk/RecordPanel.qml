pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What is known about a document, and the printers it can go to.
Sheet {
    id: root
    required property var view
    required property var printers              // [PrinterLine]
    property string chosen                      // by a tap; the first of them before
    readonly property var printer: printers.find(line => line.name === chosen) ?? printers[0] ?? DeskWords.noPrinter
    readonly property alias wish: wish
    signal answers
    signal act(name: string)
    radius: Theme.radius
    GridLayout {
        anchors { fill: parent; margins: Theme.px(Theme.portrait ? 20 : 26) }
        columns: Theme.portrait ? 2 : 1
        columnSpacing: Theme.s5
        rowSpacing: Theme.px(14)
        uniformCellWidths: true
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignTop
            spacing: Theme.px(Theme.portrait ? 8 : 10)
            Repeater {
                model: root.view.facts.length
                RowLayout {
                    id: fact
                    required property int index
                    readonly property var told: root.view.facts[index] ?? DeskWords.blank
                    Layout.fillWidth: true
                    StaffText {
                        Layout.minimumWidth: Theme.px(132)
                        Layout.maximumWidth: Theme.px(132)
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
                        maximumLineCount: 5
                    }
                }
            }
            Rectangle { visible: !Theme.portrait; Layout.fillWidth: true; implicitHeight: 1; color: Theme.c.line }
        }
        ColumnLayout {
            spacing: Theme.px(14)
            StaffText { text: qsTr("Printer"); weight: Font.DemiBold }
            StaffText {
                Layout.fillWidth: true
                visible: root.printers.length === 0
                text: qsTr("No printer was found. The document can still be saved as a file and printed elsewhere.")
                wrapMode: Text.Wrap
                quiet: true
            }
            Paged {
                id: choices
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.s2
                Repeater {
                    model: root.printers.length
                    OptionRow {
                        required property int index
                        readonly property var line: root.printers[index] ?? DeskWords.noPrinter
                        objectName: "printer:" + line.name
                        width: choices.width
                        compact: true
                        rowHeight: Theme.smallest
                        textSize: Theme.px(20)
                        text: line.name
                        checkable: false
                        note: DeskWords.joined(line.media.slice(0, 2))
                        checked: root.printer.name === line.name
                        onClicked: root.chosen = line.name
                    }
                }
            }
            PrintWish { id: wish; Layout.fillWidth: true; printer: root.printer }
            RecordActs {
                Layout.fillWidth: true
                view: root.view
                onAnswers: root.answers()
                onAct: name => root.act(name)
            }
        }
    }
}
