import QtQuick
import QtQuick.Layouts
import Inkwell

// A flag that has been decided folds up; its reason and its author stay in sight. It can be decided anew.
Rectangle {
    id: root
    required property var flag                  // FlagCard
    readonly property var look: flag.verdict === "postpone" ? ["pause", Theme.c.review, Theme.c.reviewWash]
                              : flag.verdict === "do-not-treat" ? ["no", Theme.c.error, Theme.c.errorWash] : ["tick", Theme.c.good, Theme.c.goodWash]
    signal change
    implicitHeight: Math.max(Theme.px(96), line.implicitHeight + Theme.s4)
    radius: Theme.radius
    color: look[2]
    border { width: Theme.mode === "contrast" ? Theme.stroke : 0; color: look[1] }
    GridLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.px(20); rightMargin: Theme.s2 }
        columns: Theme.portrait ? 3 : 4
        columnSpacing: Theme.s4
        rowSpacing: Theme.s1
        Item {
            Layout.minimumWidth: Theme.px(118)
            Layout.maximumWidth: Theme.px(118)
            implicitHeight: badge.height
            LevelBadge { id: badge; level: root.flag.level }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.px(2)
            StaffText { Layout.fillWidth: true; text: root.flag.question; quiet: true; size: Theme.px(18); wrapMode: Text.Wrap; maximumLineCount: 2 }
            StaffText { Layout.fillWidth: true; text: root.flag.answer; size: Theme.px(22); weight: Font.DemiBold }
        }
        ColumnLayout {
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: Theme.portrait ? 1 : 2
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.px(2)
            RowLayout {
                spacing: Theme.s2
                Icon { name: root.look[0]; size: Theme.px(22); weight: 2.4; color: root.look[1] }
                StaffText { text: DeskWords.verdict(root.flag.verdict); weight: Font.DemiBold; color: root.look[1]; size: Theme.px(19) }
            }
            StaffText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.flag.why
                size: Theme.staffSmall
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }
            StaffText {
                Layout.fillWidth: true
                text: DeskWords.joined([root.flag.by, root.flag.at])
                size: Theme.staffSmall
                quiet: true
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }
        TapButton {
            objectName: "change:" + root.flag.id
            Layout.row: 0
            Layout.column: Theme.portrait ? 2 : 3
            kind: "quiet"
            text: qsTr("Change")
            textSize: Theme.px(20)
            Accessible.description: root.flag.question
            onClicked: root.change()
        }
    }
}
