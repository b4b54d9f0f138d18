import QtQuick
import QtQuick.Layouts
import Inkwell

// A form: what it is, its version and digest; approved by whom and when, or waiting.
Item {
    id: root
    required property var form                  // FormLine
    property bool first: false
    readonly property bool waits: form.by === ""
    implicitHeight: grid.implicitHeight + Theme.px(18)

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
            spacing: 0
            GridLayout {
                columns: Theme.portrait ? 1 : 2
                columnSpacing: Theme.s3
                rowSpacing: 0
                StaffText { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: root.form.title; size: Theme.px(22); weight: Font.DemiBold }
                StaffText {
                    Layout.alignment: Qt.AlignBaseline
                    text: DeskWords.joined([root.form.version, DeskWords.factText("fingerprint", root.form.digest.slice(0, 8)) + " …"])
                    size: Theme.px(18)
                }
            }
            StaffText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.form.about
                size: Theme.staffSmall
                wrapMode: Text.Wrap
                maximumLineCount: 2
                quiet: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.portrait ? 0 : Theme.px(310)
            Layout.maximumWidth: Theme.portrait ? -1 : Theme.px(310)
            spacing: Theme.s3
            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.waits ? "clock" : "tick"
                size: Theme.px(26)
                weight: 2
                color: root.waits ? Theme.c.review : Theme.c.good
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                StaffText {
                    Layout.fillWidth: true
                    text: root.waits ? qsTr("Waits for approval") : qsTr("Approved %1, %2").arg(DeskWords.shortDay(root.form.on)).arg(root.form.at)
                    size: Theme.px(18)
                    weight: Font.DemiBold
                    color: root.waits ? Theme.c.review : Theme.c.good
                }
                StaffText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.form.by
                    size: Theme.staffSmall
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
            }
        }
    }
}
