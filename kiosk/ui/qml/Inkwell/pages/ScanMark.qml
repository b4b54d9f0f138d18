import QtQuick
import Inkwell
import Inkwell.Scan

// For those who use one switch: a thick frame around the control that the next press will choose.
Rectangle {
    id: root
    required property var window
    readonly property real off: Theme.px(6)
    visible: scan.mark.width > 0
    x: scan.mark.x - off
    y: scan.mark.y - off
    width: scan.mark.width + off * 2
    height: scan.mark.height + off * 2
    radius: Theme.radius
    color: "transparent"
    border { width: Theme.px(8); color: Theme.c.error }
    Rectangle { anchors { fill: parent; margins: parent.border.width } radius: parent.radius - parent.border.width; color: "transparent"; border { width: Theme.px(3); color: Theme.c.surface } }
    Scan { id: scan; objectName: "scan"; window: root.window; pace: Theme.scanPace }
}
