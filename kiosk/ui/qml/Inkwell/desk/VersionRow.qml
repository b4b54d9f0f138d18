import QtQuick
import QtQuick.Layouts
import Inkwell

// A version of a form: who approved it and when, whether patients are shown it; an older one stands below its form.
Item {
    id: root
    required property var line                  // VersionLine
    property bool first: false
    readonly property bool older: line.title === ""
    readonly property bool mayBeLive: ["older", "newer"].includes(line.state)
    signal live
    implicitHeight: Math.max(Theme.px(84), row.implicitHeight + Theme.s3 * 2)

    Rectangle { visible: !root.first; x: root.older ? Theme.s6 : 0; width: parent.width - x; height: 1; color: Theme.c.line }
    GridLayout {
        id: row
        anchors { left: parent.left; leftMargin: root.older ? Theme.s6 : 0; right: parent.right; verticalCenter: parent.verticalCenter }
        columns: Theme.portrait ? 2 : 3
        columnSpacing: Theme.s4
        rowSpacing: Theme.px(2)
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 6
            spacing: Theme.px(2)
            StaffText { Layout.fillWidth: true; visible: !root.older; text: root.line.title; size: Theme.px(21); weight: Font.DemiBold; wrapMode: Text.Wrap; maximumLineCount: 2 }
            StaffText {
                Layout.fillWidth: true
                text: qsTr("Version %1").arg(DeskWords.joined([root.line.version, root.line.digest + " …"]))
                size: Theme.px(18)
                weight: root.older ? Font.DemiBold : Font.Normal
                quiet: !root.older
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: Theme.portrait ? 0 : 1
            spacing: Theme.px(2)
            StaffText {
                Layout.fillWidth: true
                text: ({
                    live: qsTr("Live: patients are shown this one"), waits: qsTr("Waits for approval"), older: qsTr("Approved, no longer shown"),
                    newer: qsTr("Approved; an older one is live"), gone: qsTr("Its exact words are not kept here")
                })[root.line.state] ?? root.line.state
                size: Theme.px(18)
                weight: Font.DemiBold
                color: root.line.state === "live" ? Theme.c.good : root.line.state === "waits" ? Theme.c.review : Theme.c.text
                wrapMode: Text.Wrap
            }
            StaffText {
                Layout.fillWidth: true
                visible: text !== ""
                text: DeskWords.joined([root.line.on === "" ? "" : DeskWords.shortDay(root.line.on), root.line.by])
                size: Theme.staffSmall
                quiet: true
                wrapMode: Text.Wrap
            }
        }
        Item {
            Layout.row: 0
            Layout.column: Theme.portrait ? 1 : 2
            Layout.rowSpan: Theme.portrait ? 2 : 1
            implicitWidth: Theme.px(180)
            implicitHeight: Theme.smallest
            TapButton {
                objectName: "live:" + root.line.id
                anchors.fill: parent
                visible: root.mayBeLive
                text: qsTr("Set live")
                textSize: Theme.px(21)
                Accessible.name: qsTr("Show patients version %1").arg(root.line.version)
                onClicked: root.live()
            }
            Icon { anchors.centerIn: parent; visible: root.line.state === "live"; name: "tick"; size: Theme.px(32); weight: 2.2; color: Theme.c.good }
        }
    }
}
