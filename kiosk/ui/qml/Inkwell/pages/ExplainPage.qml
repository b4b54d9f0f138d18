pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What is said to a teach-back answer. Never a mark against anybody: we explain, and ask again.
PatientPage {
    id: root
    required property var items
    toTheEnd: true
    lead: Theme.s4
    Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: root.screen.title }
    GridLayout {
        readonly property bool whole: true      // never cut between two pages
        Layout.fillWidth: true
        columns: Theme.textScale < 1.2 || asked.implicitWidth + columnSpacing + answer.implicitWidth <= width ? 2 : 1      // large words are not squeezed beside each other
        columnSpacing: Theme.s3
        rowSpacing: 0
        Hint { id: asked; Layout.alignment: Qt.AlignTop; text: qsTr("You chose:") }
        Body { id: answer; Layout.fillWidth: true; text: root.screen.chosen; size: Theme.hint; weight: Font.DemiBold; lineHeight: 1.1 * Theme.leading }
    }
    Sheet {
        Layout.fillWidth: true
        implicitHeight: told.implicitHeight + Theme.px(64)
        readonly property bool whole: true
        RowLayout {
            id: told
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.px(36); rightMargin: Theme.px(36) }
            spacing: Theme.px(34)
            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: Theme.px(104); implicitHeight: implicitWidth; radius: width / 2
                color: Theme.c.wash
                Icon { anchors.centerIn: parent; name: root.screen.right ? "tick" : "talk"; size: Theme.px(60); weight: 1.5; color: Theme.c.accent }
            }
            Repeater {
                model: root.items
                RichBody { required property var row; Layout.fillWidth: true; text: row.text; rich: row.rich; size: Theme.sized(30) }
            }
        }
    }
}
