import QtQuick
import QtQuick.Layouts
import Inkwell

// Who is it? For a new visit, or to join one to its patient that somebody started alone.
StaffPage {
    id: root
    required property var view
    required property var items
    readonly property bool joining: view.title === "join"
    signal answered(linkId: string, value: var)
    signal startVisit
    signal joinVisit
    signal forms
    signal paper(visitId: string)
    actions: [
        TapButton {
            objectName: "paper"
            visible: root.view.waits === 0
            Layout.fillWidth: Theme.portrait
            iconName: "page"
            text: qsTr("On paper")
            textSize: Theme.px(22)
            onClicked: root.paper(root.view.visit)
        }
    ]
    here: "today"
    canGoBack: true
    onBack: today()
    title: joining ? qsTr("Join to a patient") : qsTr("New visit")
    subtitle: joining ? qsTr("Check who it is; the visit then belongs to this patient.") : DeskWords.apart ? qsTr("Check who it is, then show the patient their screen.") : qsTr("Check who it is, then hand over the tablet.")
    FormsWait {
        visible: root.view.waits > 0
        anchors.centerIn: parent
        width: parent.width
        onForms: root.forms()
    }
    DeskForm {
        id: form
        visible: root.view.waits === 0
        anchors.fill: parent
        view: root.view
        items: root.items
        text: root.joining ? qsTr("Join") : qsTr("Start visit")
        onAnswered: (linkId, value) => root.answered(linkId, value)
        onDone: root.joining ? root.joinVisit() : root.startVisit()
        onCancel: root.today()
    }
}
