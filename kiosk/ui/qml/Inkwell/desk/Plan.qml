import QtQuick
import QtQuick.Layouts
import Inkwell

// The clinician's part: what is planned, and that the talk took place.
StaffPage {
    id: root
    required property var view
    required property var items
    signal answered(linkId: string, value: var)
    signal talked
    signal review(visitId: string)
    signal answersOf(visitId: string)
    here: "today"
    canGoBack: true
    onBack: review(view.visit)
    title: DeskWords.name(view.name)
    subtitle: DeskWords.person(view)
    actions: [
        TapButton {
            objectName: "answers"
            Layout.fillWidth: Theme.portrait
            iconName: "list"
            text: qsTr("All answers")
            textSize: Theme.px(22)
            onClicked: root.answersOf(root.view.visit)
        }
    ]
    DeskForm {
        id: form
        anchors.fill: parent
        view: root.view
        items: root.items
        text: qsTr("The talk took place")
        iconName: "tick"
        cancels: false
        onAnswered: (linkId, value) => root.answered(linkId, value)
        onDone: root.talked()
    }
}
