import QtQuick
import Inkwell

// The sheet under a field: its edge says whether it is in use or wrong.
Rectangle {
    id: root
    required property bool active
    property bool wrong: false
    property bool ringed: false
    radius: Theme.radius
    color: wrong ? Theme.c.errorWash : Theme.c.surface
    border { width: active || wrong ? Theme.strokeChosen : Theme.stroke; color: wrong ? Theme.c.error : active ? Theme.c.accent : Theme.c.border }
    FocusRing { visible: root.ringed }
}
