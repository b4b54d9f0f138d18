pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// One hundred people; some of them are filled in. Filled ones come first, in reading order, so they can be counted.
Grid {
    id: root
    required property int filled
    readonly property bool whole: true          // never cut between two pages
    property real dot: Theme.px(28)
    columns: 10
    spacing: dot * 0.36
    Accessible.role: Accessible.Graphic
    Repeater {
        model: 100
        Rectangle {
            required property int index
            readonly property bool on: index < root.filled
            width: root.dot; height: root.dot; radius: root.dot / 2
            color: on ? Theme.c.accent : "transparent"
            border { width: on ? 0 : Theme.stroke; color: Theme.c.border }
        }
    }
}
