import QtQuick
import QtQuick.Layouts
import Inkwell

// Past visits.
StaffPage {
    id: root
    required property var view
    required property var items
    signal exportPage
    signal logPage
    signal older
    signal act(visit: var)
    here: "records"
    title: qsTr("Records")
    subtitle: DeskWords.visits(view.visits.length)
    actions: [
        TapButton {
            objectName: "older"
            visible: root.view.canFinish
            Layout.fillWidth: Theme.portrait
            iconName: "down"
            text: qsTr("Older")
            textSize: Theme.px(22)
            onClicked: root.older()
        },
        TapButton {
            objectName: "logPage"
            visible: root.view.keepsLog
            Layout.fillWidth: Theme.portrait
            iconName: "list"
            text: qsTr("Log")
            textSize: Theme.px(22)
            onClicked: root.logPage()
        },
        TapButton {
            objectName: "exportPage"
            Layout.fillWidth: Theme.portrait
            iconName: "save"
            text: qsTr("Export")
            textSize: Theme.px(22)
            onClicked: root.exportPage()
        }
    ]
    VisitPages {
        anchors.fill: parent
        visits: root.view.visits
        onAct: visit => root.act(visit)
        onChose: visit => root.act({ id: visit.id, act: "look", state: "" })
    }
    Quiet {
        visible: root.view.visits.length === 0
        anchors.centerIn: parent
        glyph: "page"
        title: qsTr("No records yet")
        text: qsTr("Visits are listed here from the day they start. Start one under Today, New visit.")
    }
}
