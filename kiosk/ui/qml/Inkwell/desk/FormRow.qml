import QtQuick
import QtQuick.Layouts
import Inkwell

// A form: title, version and digest, what it says of itself; approved by whom and when, or waiting.
Item {
    id: root
    required property var form                  // FormLine
    property bool first: false
    readonly property bool waits: form.by === ""
    implicitHeight: grid.implicitHeight + Theme.px(26)

    Rectangle { visible: !root.first; width: parent.width; height: 1; color: Theme.c.line }
    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s5
        rowSpacing: Theme.s2
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 7
            spacing: Theme.px(2)
            StaffText { Layout.fillWidth: true; text: root.form.title; size: Theme.px(23); weight: Font.DemiBold }
            StaffText {
                Layout.fillWidth: true
                text: DeskWords.joined([qsTr("Version %1").arg(root.form.version || "?"), qsTr("SHA-256 %1 …").arg(root.form.digest.replace(/(.{4})(?=.)/g, "$1 "))])
                size: Theme.px(18)
            }
            StaffText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.form.about
                size: Theme.staffSmall
                wrapMode: Text.Wrap
                maximumLineCount: 3
                quiet: true
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.maximumWidth: Theme.portrait ? -1 : Theme.px(330)
            spacing: Theme.s3
            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.waits ? "clock" : "tick"
                size: Theme.px(28)
                weight: 2
                color: root.waits ? Theme.c.review : Theme.c.good
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                StaffText {
                    Layout.fillWidth: true
                    text: root.waits ? qsTr("Waits for approval") : qsTr("Approved %1, %2").arg(DeskWords.shortDay(root.form.on)).arg(root.form.at)
                    weight: Font.DemiBold
                    color: root.waits ? Theme.c.review : Theme.c.good
                }
                StaffText { Layout.fillWidth: true; visible: text !== ""; text: root.form.by; size: Theme.px(18); wrapMode: Text.Wrap }
            }
        }
    }
}
