import QtQuick
import Inkwell
import Inkwell.Scan

// For those who use one switch: a thick frame around the control that the next press will choose.
Rectangle {
    id: root
    required property var window
    readonly property real off: Theme.px(6)
    readonly property rect mark: scan ? scan.mark : Qt.rect(0, 0, 0, 0)
    visible: mark.width > 0
    x: mark.x - off
    y: mark.y - off
    width: mark.width + off * 2
    height: mark.height + off * 2
    radius: Theme.radius
    color: "transparent"
    border { width: Theme.px(8); color: Theme.c.error }
    Rectangle { anchors { fill: parent; margins: parent.border.width } radius: parent.radius - parent.border.width; color: "transparent"; border { width: Theme.px(3); color: Theme.c.surface } }
    Scan { id: scan; objectName: "scan"; window: root.window; pace: Theme.scanPace }
}
