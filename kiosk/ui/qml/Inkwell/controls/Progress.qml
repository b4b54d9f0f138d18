pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// How far along: one dash a part. The words beside it say the same.
RowLayout {
    id: root
    required property int done          // parts finished
    required property int count
    property real within: 0             // share of the present part that is done
    spacing: Theme.px(6)
    Accessible.ignored: true            // those words are read instead
    Repeater {
        model: root.count
        Rectangle {
            id: dash
            required property int index
            Layout.fillWidth: true
            implicitHeight: Theme.px(8)
            radius: height / 2
            color: index < root.done ? Theme.c.accent : Theme.mode === "contrast" ? "transparent" : Theme.c.line
            border { width: Theme.mode === "contrast" ? 2 : 0; color: dash.index < root.done ? Theme.c.accent : Theme.c.border }
            Rectangle {
                visible: dash.index === root.done
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: Math.max(height, parent.width * root.within)
                radius: height / 2
                color: Theme.c.accent
            }
        }
    }
}
