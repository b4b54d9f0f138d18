import QtQuick
import QtQuick.Layouts
import Inkwell

// The clinician's own signature, beside the patient's.
StaffPage {
    id: root
    required property var view
    required property var items
    signal signed(strokes: var)
    signal record(visitId: string)
    here: "today"
    canGoBack: true
    onBack: today()
    title: DeskWords.name(view.name)
    subtitle: DeskWords.person(view)
    actions: [
        TapButton {
            objectName: "record"
            visible: root.view.document !== ""
            Layout.fillWidth: Theme.portrait
            iconName: "page"
            text: qsTr("Read the record")
            textSize: Theme.px(22)
            onClicked: root.record(root.view.visit)
        }
    ]
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s4
            Body {
                Layout.fillWidth: true
                size: Theme.px(24)
                text: qsTr("I have reviewed the answers and flags, talked with the patient, and I countersign this consent.")
            }
            TapButton { objectName: "clear"; iconName: "erase"; text: qsTr("Clear"); textSize: Theme.px(22); onClicked: pad.clear() }
        }
        InkPad {
            id: pad
            objectName: "pad"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.px(420)
            Layout.maximumHeight: Theme.px(420)
            wrong: root.view.message === "no-signature" && strokes.length === 0
            date: DeskWords.joined([root.view.staff, DeskWords.day(root.view.date)])
        }
        FieldHead { Layout.fillWidth: true; size: Theme.px(22); problem: pad.wrong ? DeskMessages.words("no-signature") : "" }
        Item { Layout.fillHeight: true }
        FormFoot {
            Layout.fillWidth: true
            text: qsTr("Countersign")
            iconName: "tick"
            onDone: root.signed(pad.strokes)
            onCancel: root.today()
        }
    }
}
