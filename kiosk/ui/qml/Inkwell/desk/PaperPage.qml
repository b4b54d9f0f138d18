pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Files

// What a patient is given: forms on paper, the page to take home, a locked copy; and signed paper that comes back.
StaffPage {
    id: root
    required property var view                  // DeskView
    required property var items
    required property var printers              // [PrinterLine]
    required property bool looking              // for them
    readonly property bool ofVisit: view.visit !== ""
    property bool refused: false
    readonly property var _picked: Theme.portrait ? line : list
    signal blank(form: string, printer: string, copies: int, twoSided: bool)
    signal aftercare(printer: string, copies: int)
    signal copyPage(visitId: string)
    signal attach(told: string)
    signal record(visitId: string)
    signal newVisit
    here: ofVisit ? "records" : "today"
    canGoBack: true
    onBack: ofVisit ? record(view.visit) : newVisit()
    title: ofVisit ? DeskWords.name(view.name) : qsTr("On paper")
    subtitle: ofVisit ? DeskWords.joined([qsTr("Handouts"), DeskWords.person(view)]) : qsTr("For a patient who wants paper: print, fill in, sign, photograph.")

    function _offers(name: string): bool { return view.acts.includes(name) }
    function _take(file: url): void {
        const told = Cabinet.taken(file)
        refused = told === ""
        if (!refused) attach(told)
    }
    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s5
        rowSpacing: Theme.s4
        Sheet {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radius
            Paged {
                id: cards
                anchors { fill: parent; margins: Theme.s2; leftMargin: Theme.s5; rightMargin: Theme.s3 }
                spacing: 0
                PaperCard {
                    objectName: "aftercare"
                    first: true
                    visible: root._offers("aftercare")
                    width: cards.width
                    title: qsTr("What to do afterwards")
                    note: qsTr("One page to take home, with the numbers to call")
                    act: qsTr("Print")
                    onDone: root.aftercare(root._picked.printer.name, root._picked.wish.copies)
                }
                PaperCard {
                    objectName: "copy"
                    first: !root._offers("aftercare")
                    visible: root._offers("copy")
                    width: cards.width
                    title: qsTr("A copy on a USB drive")
                    note: qsTr("Opens with a code that the patient chooses")
                    act: qsTr("Lock and save")
                    iconName: "lock"
                    onDone: root.copyPage(root.view.visit)
                }
                PaperCard {
                    objectName: "attach"
                    visible: root._offers("attach")
                    width: cards.width
                    title: qsTr("Signed paper")
                    note: root.refused ? qsTr("This file cannot be read, or is larger than 20 MB. Choose another.") : qsTr("A photograph or a scan, kept with the visit")
                    act: qsTr("Choose a file")
                    iconName: "save"
                    onDone: dialog.active = true
                }
                Repeater {
                    model: root.view.forms.length
                    PaperCard {
                        required property int index
                        readonly property var form: root.view.forms[index] ?? DeskWords.blank
                        objectName: "blank:" + form.name
                        first: !root.ofVisit && index === 0
                        width: cards.width
                        title: form.title
                        note: DeskWords.joined([qsTr("Blank, to fill in by hand"), form.version])
                        act: qsTr("Print")
                        onDone: root.blank(form.name, root._picked.printer.name, root._picked.wish.copies, root._picked.wish.twoSided)
                    }
                }
            }
        }
        Sheet {
            radius: Theme.radius
            Layout.fillWidth: Theme.portrait
            Layout.fillHeight: !Theme.portrait
            Layout.minimumWidth: Theme.px(372)
            Layout.maximumWidth: Theme.portrait ? -1 : Theme.px(372)
            Layout.preferredHeight: Theme.portrait ? Theme.px(196) : -1
            PrinterList { id: list; visible: !Theme.portrait; anchors { fill: parent; margins: Theme.px(24) } printers: root.printers; looking: root.looking }
            PrinterChoice { id: line; over: root; visible: Theme.portrait; anchors { fill: parent; margins: Theme.px(20) } printers: root.printers; looking: root.looking }
        }
    }
    Loader {
        id: dialog
        active: false
        source: "FileChoice.qml"
        onLoaded: item.open()
        Connections {
            target: dialog.item
            function onAccepted(): void { root._take(dialog.item.selectedFile); dialog.active = false }
            function onRejected(): void { dialog.active = false }
        }
    }
}
