import QtQuick
import QtQuick.Layouts
import Inkwell

// The document of a visit as it will be on paper; print it, or save it as a file.
StaffPage {
    id: root
    required property var view
    required property var items
    required property var printers              // [PrinterLine]
    required property bool looking              // for them
    readonly property bool toCountersign: view.state === "consented" && !view.facts.some(fact => fact.label === "countersigned")
    signal printOn(printer: string, copies: int, twoSided: bool)
    signal savePdf
    signal paper(visitId: string)
    signal answersOf(visitId: string)
    signal countersign(visitId: string)
    signal stateOn(name: string, visitId: string)
    signal showDocument(at: int)
    signal check
    here: "records"
    canGoBack: true
    onBack: toCountersign ? today() : records()
    title: DeskWords.name(view.name)
    subtitle: DeskWords.person(view)
    actions: [
        TapButton {
            objectName: "savePdf"
            Layout.fillWidth: Theme.portrait
            iconName: "save"
            text: qsTr("Save as file")
            textSize: Theme.px(22)
            onClicked: root.savePdf()
        },
        TapButton {
            objectName: root.toCountersign ? "print" : "main"
            Layout.fillWidth: Theme.portrait
            kind: root.toCountersign ? "plain" : "main"
            iconName: "print"
            text: qsTr("Print")
            textSize: Theme.px(22)
            onClicked: if (!slipped()) root.printOn(panel.printer.name, panel.wish.copies, panel.wish.twoSided)
        },
        TapButton {
            objectName: "main"
            visible: root.toCountersign
            Layout.fillWidth: Theme.portrait
            kind: "main"
            iconName: "pen"
            text: qsTr("Countersign")
            textSize: Theme.px(22)
            onClicked: root.countersign(root.view.visit)
        }
    ]
    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s5
        rowSpacing: Theme.s3
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s3
            DocumentTurner {
                Layout.fillWidth: true
                visible: root.view.documents.length > 1 && !paper.large
                view: root.view
                onTurned: at => root.showDocument(at)
            }
            PaperView {
                id: paper
                Layout.fillWidth: true
                Layout.fillHeight: true
                document: root.view.document
                pages: root.view.pages
            }
        }
        RecordPanel {
            id: panel
            visible: !paper.large
            Layout.fillWidth: Theme.portrait
            Layout.fillHeight: !Theme.portrait
            Layout.minimumWidth: Theme.px(500)
            Layout.maximumWidth: Theme.portrait ? -1 : Layout.minimumWidth
            Layout.preferredHeight: Theme.portrait ? Theme.px(view.acts.length > 3 ? 448 : 372) + (wish.narrow ? Theme.smallest + Theme.s2 : 0) : -1
            view: root.view
            printers: root.printers
            looking: root.looking
            over: root
            onAnswers: root.answersOf(root.view.visit)
            onCheck: root.check()
            onPaper: root.paper(root.view.visit)
            onAct: name => root.stateOn(name, root.view.visit)
        }
    }
}
