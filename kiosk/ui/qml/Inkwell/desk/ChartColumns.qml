pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Columns in the order of the days, the number on each; the one that is meant in ink.
RowLayout {
    id: root
    required property var bars                  // [Bar]
    readonly property bool many: bars.length > 14
    readonly property int _words: Theme.sized(20) * 2
    spacing: Theme.px(many ? 3 : 10)

    Repeater {
        model: root.bars
        Item {
            id: column
            required property var modelData
            required property int index
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.spoken

            StaffText {
                anchors { horizontalCenter: parent.horizontalCenter; bottom: bar.top; bottomMargin: Theme.s1 }
                visible: column.modelData.share > 0         // nought is said by the empty place
                text: column.modelData.number
                size: Theme.sized(root.many ? 14 : 17)
                weight: column.modelData.meant ? Font.Bold : Font.Medium
                quiet: !column.modelData.meant
                Accessible.ignored: true
            }
            Rectangle {
                id: bar
                anchors { left: parent.left; right: parent.right; bottom: label.top; bottomMargin: Theme.s1 }
                height: Math.max(2, (column.height - root._words - Theme.s2) * column.modelData.share)
                radius: Math.min(Theme.px(6), height / 2)
                color: column.modelData.meant ? Theme.c.accent : Theme.c.warm
                border { width: column.modelData.meant ? 0 : 1; color: Theme.c.border }
            }
            StaffText {
                id: label
                anchors.bottom: parent.bottom
                readonly property real aside: (column.width - width) / 2        // below its column, and never over the edge
                x: Math.max(-column.x, Math.min(aside, root.width - column.x - width))
                height: Theme.sized(20)
                text: column.modelData.label
                size: Theme.sized(15)
                quiet: true
                Accessible.ignored: true
            }
        }
    }
}
