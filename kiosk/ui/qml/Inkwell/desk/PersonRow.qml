import QtQuick
import QtQuick.Layouts
import Inkwell

// Somebody who works here: name and title as printed, and what they may do.
Item {
    id: root
    required property var person                // PersonLine
    property bool first: false
    property bool changes: false
    signal change
    implicitHeight: Math.max(row.implicitHeight + Theme.px(18), Theme.smallest)

    Rectangle { visible: !root.first; width: parent.width; height: 1; color: Theme.c.line }
    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.s4
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.s5
            rowSpacing: 0
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                spacing: 0
                StaffText {
                    Layout.fillWidth: true
                    text: root.person.you ? qsTr("%1 (you)").arg(root.person.name) : root.person.name
                    size: Theme.px(22)
                    weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
                StaffText { Layout.fillWidth: true; visible: text !== ""; text: root.person.title; size: Theme.staffSmall; quiet: true; wrapMode: Text.Wrap }
            }
            StaffText {
                Layout.fillWidth: true
                Layout.preferredWidth: 4
                text: DeskWords.joined((root.person.roles ?? []).map(role => DeskWords.role(role)))
                size: Theme.px(20)
                wrapMode: Text.Wrap
            }
        }
        TapButton {
            objectName: "change:" + root.person.id
            visible: root.changes
            kind: "quiet"
            text: qsTr("Change")
            textSize: Theme.px(22)
            Accessible.description: root.person.name
            onClicked: root.change()
        }
    }
}
