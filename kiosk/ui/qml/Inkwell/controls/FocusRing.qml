import QtQuick
import Inkwell

// For those who use a keyboard or a switch: 4 px of text colour, 6 px off the control.
Rectangle {
    property int around: Theme.radius
    anchors { fill: parent; margins: -Theme.px(8) }
    radius: around + Theme.px(8)
    color: "transparent"
    border { width: 4; color: Theme.c.text }
}
