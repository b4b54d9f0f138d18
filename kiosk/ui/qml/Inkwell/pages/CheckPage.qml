pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Every question with its answer, by parts. What is sensitive is covered until it is touched: others can see this screen.
PatientPage {
    id: root
    required property var items
    signal goTo(linkId: string)
    columnWidth: Theme.px(1080)
    lead: Theme.s2
    turner: list
    Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); visible: list.first; text: qsTr("Check your answers") }
    Sheet {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Theme.s2
        TurnedList {
            id: list
            anchors { fill: parent; topMargin: Theme.s1; bottomMargin: Theme.s1 }
            room: root.room - root.lead - (parent.parent as Item).y - Theme.s2 * 2
            model: root.items
            delegate: CheckRow {
                width: list.width
                onHeightChanged: Qt.callLater(list.settle)
                onChange: root.goTo(row.linkId)
            }
        }
    }
}
