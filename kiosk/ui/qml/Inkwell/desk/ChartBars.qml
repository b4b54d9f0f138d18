pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// Lying bars, the longest first, each below its words; as many as there is room for, the others are in the file.
Column {
    id: root
    required property var bars                  // [Bar]
    required property int room
    readonly property int rowHeight: Theme.sized(50)
    readonly property var _shown: bars.slice(0, Math.max(1, Math.floor(room / rowHeight)))

    Repeater {
        model: root._shown
        Item {
            id: bar
            required property var modelData
            width: root.width
            height: root.rowHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.spoken

            StaffText {
                id: label
                anchors.left: parent.left
                width: parent.width - hint.width - Theme.s3
                text: bar.modelData.label
                size: Theme.staffSmall
                weight: bar.modelData.meant ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            StaffText {
                id: hint
                anchors { right: parent.right; baseline: label.baseline }
                text: bar.modelData.hint
                size: Theme.sized(15)
                quiet: true
                Accessible.ignored: true
            }
            Rectangle {
                anchors { left: parent.left; top: label.bottom; topMargin: Theme.px(3) }
                height: Theme.px(18)
                width: Math.max(height / 2, (root.width - Theme.sized(92)) * bar.modelData.share)
                radius: Theme.px(6)
                color: bar.modelData.meant ? Theme.c.accent : Theme.c.warm
                border { width: bar.modelData.meant ? 0 : 1; color: Theme.c.border }
                StaffText {
                    anchors { left: parent.right; leftMargin: Theme.s2; verticalCenter: parent.verticalCenter }
                    text: bar.modelData.number
                    size: Theme.sized(18)
                    weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
        }
    }
}
