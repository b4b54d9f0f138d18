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
    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.px(15); rightMargin: Theme.s2 }
        spacing: Theme.s4
        Item {
            Layout.minimumWidth: Math.max(Theme.px(118), badge.widest)
            Layout.maximumWidth: Layout.minimumWidth
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(4)
            implicitHeight: badge.height
            LevelBadge { id: badge; level: root.flag.level }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)
            StaffText { Layout.fillWidth: true; text: root.flag.question; quiet: true; size: Theme.px(18); wrapMode: Text.Wrap; maximumLineCount: 2 }
            StaffText { Layout.fillWidth: true; text: root.flag.answer; size: Theme.px(22); weight: Font.DemiBold; wrapMode: Text.Wrap; maximumLineCount: 2 }
            RowLayout {
                spacing: Theme.s2
                Icon { Layout.alignment: Qt.AlignTop; name: root.look[0]; size: Theme.px(22); weight: 2.4; color: root.look[1] }
                StaffText {
                    Layout.alignment: Qt.AlignTop
                    text: DeskWords.verdict(root.flag.verdict)
                    weight: Font.DemiBold
                    color: root.look[1]
                    size: Theme.px(18)
                }
                StaffText {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.s2
                    text: root.flag.why
                    size: Theme.px(18)
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                }
            }
            StaffText { Layout.fillWidth: true; text: DeskWords.joined([root.flag.by, root.flag.at]); size: Theme.staffSmall; quiet: true; wrapMode: Text.Wrap }
        }
        TapButton {
            objectName: "change:" + root.flag.id
            kind: "quiet"
            text: qsTr("Change")
            textSize: Theme.px(20)
            Accessible.description: root.flag.question
            onClicked: root.change()
        }
    }
}
