import QtQuick
import QtQuick.Layouts
import Inkwell

// A row of the log: when, what, by whom, about which visit or patient.
Item {
    id: root
    required property var line                  // LogLine
    implicitHeight: row.implicitHeight + Theme.px(20)
    GridLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        columns: Theme.portrait ? 2 : 4
        columnSpacing: Theme.s4
        rowSpacing: 0
        StaffText { Layout.preferredWidth: Theme.px(230); text: DeskWords.shortDay(root.line.day) + DeskWords.comma + root.line.time; quiet: true }
        StaffText { Layout.fillWidth: true; Layout.preferredWidth: 14; text: root.line.what; weight: Font.DemiBold; wrapMode: Text.Wrap }
        StaffText { Layout.fillWidth: !Theme.portrait; Layout.preferredWidth: Theme.portrait ? Theme.px(230) : 7; text: root.line.about; quiet: true }
        StaffText { Layout.fillWidth: true; Layout.preferredWidth: 10; text: root.line.who; wrapMode: Text.Wrap }
    }
    Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.c.line }
}
