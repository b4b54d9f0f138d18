pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// Ink meets still water. The only ornament of the house; welcome and thank-you pages alone have it.
Item {
    id: root
    property int rings: 7
    property real step: Theme.px(92)
    implicitWidth: step * rings
    implicitHeight: implicitWidth * 0.36

    Repeater {
        model: root.rings
        Rectangle {
            required property int index
            readonly property real d: root.step * (root.rings - index)
            anchors.centerIn: parent
            width: d; height: d; radius: d / 2
            color: index === root.rings - 1 ? Theme.c.warm : "transparent"
            border { width: 3; color: Theme.c.warm }
            opacity: 0.35 + 0.65 * (index + 1) / root.rings
            transform: Scale { origin.y: parent ? d / 2 : 0; yScale: 0.36 }
        }
    }
    Logo {
        size: Theme.px(84)
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height / 2 - size - Theme.px(34)
    }
}
