import QtQuick
import QtQuick.Layouts
import Inkwell

// A flag to read: its level, the question, what was said, why it matters and where that is from.
RowLayout {
    id: root
    required property var flag                  // FlagCard
    property real aside: 0                      // kept free beside question and answer; the reason runs below it
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
        spacing: Theme.px(3)
        StaffText {
            Layout.fillWidth: true
            Layout.rightMargin: root.aside
            visible: text !== ""
            text: root.flag.question
            quiet: true
            size: Theme.px(19)
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        StaffText {
            Layout.fillWidth: true
            Layout.rightMargin: root.aside
            visible: text !== ""
            text: root.flag.answer
            size: Theme.px(26)
            weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        StaffText { Layout.fillWidth: true; text: root.flag.reason; size: Theme.px(19); wrapMode: Text.Wrap; maximumLineCount: 12 }
    }
}
