import QtQuick
import Inkwell

// A sheet of paper: its depth is the edge you see below it.
Item {
    id: root
    default property alias content: face.data
    property alias color: face.color
    property alias radius: face.radius
    property alias border: face.border
    property bool raised: true

    Rectangle {
        visible: root.raised && Theme.edge > 0
        anchors { fill: parent; topMargin: Theme.edge * 2; bottomMargin: -Theme.edge }
        radius: face.radius
        color: Theme.c.line
    }
    Rectangle {
        id: face
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.c.surface
        border { width: Theme.mode === "light" ? 1 : Theme.stroke; color: Theme.c.line }
    }
}
