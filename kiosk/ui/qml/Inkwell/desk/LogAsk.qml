import QtQuick
import QtQuick.Layouts
import Inkwell

// What to look for in the log: by whom, what, from when to when.
StaffPage {
    id: root
    required property var view
    required property var items
    signal answered(linkId: string, value: var)
    signal look
    here: "records"
    canGoBack: true
    onBack: records()
    title: qsTr("Log")
    subtitle: qsTr("Who did what, and when. Looking is kept in the log as well.")
    signal checkLog
    actions: [
        TapButton {
            objectName: "checkLog"
            Layout.fillWidth: Theme.portrait
            iconName: "tick"
            text: qsTr("Check all of it")
            textSize: Theme.px(22)
            onClicked: root.checkLog()
        }
    ]
    DeskForm {
        id: form
        anchors.fill: parent
        view: root.view
        items: root.items
        text: qsTr("Look")
        iconName: "list"
        onAnswered: (linkId, value) => root.answered(linkId, value)
        onDone: root.look()
        onCancel: root.records()
    }
}
