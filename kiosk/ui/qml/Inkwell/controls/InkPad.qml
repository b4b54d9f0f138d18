pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Inkwell

// A line to sign on. `strokes` holds everything that was drawn, the stroke under the finger included: [[[x, y, t, p], …], …],
// x and y in the unit of the pad's width, y down, t in seconds from the first touch, p the pressure from 0 to 1 as the device tells
// it. The first finger draws; a second is ignored.
Sheet {
    id: root
    property var strokes: []
    readonly property bool whole: true          // never cut between two pages
    property string date                        // in words, below the line
    property bool wrong: false
    signal changed                              // a stroke has ended, or all was cleared
    function clear() { strokes = []; changed() }

    readonly property real foot: Math.max(Theme.px(78), Theme.px(36) + day.implicitHeight)     // the line stands clear of the date
    property real _start: 0                     // ms
    property int _tick: 0                       // the last stroke has grown
    border { width: wrong ? Theme.strokeChosen : 3; color: wrong ? Theme.c.error : Theme.c.accent }
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Pad to sign on")
    Accessible.description: strokes.length > 0 ? qsTr("There is ink on it") : qsTr("It is empty")
    implicitWidth: Theme.px(720)
    implicitHeight: Theme.px(300)

    function _point(finger: var): var {
        const x = Math.min(width, Math.max(0, finger.x)), y = Math.min(height, Math.max(0, finger.y))
        return [x / width, y / width, (Date.now() - _start) / 1000, finger.pressure]
    }
    function _begin(finger: var) {
        if (strokes.length === 0) _start = Date.now()
        else if (_start === 0) _start = Date.now() - 1000 * strokes[strokes.length - 1].slice(-1)[0][2]     // ink of an earlier showing goes on
        strokes = strokes.concat([[_point(finger)]])
    }
    function _go(finger: var) {
        const line = strokes[strokes.length - 1], last = line[line.length - 1], next = _point(finger)
        if (Math.abs(next[0] - last[0]) * width < 1 && Math.abs(next[1] - last[1]) * width < 1) return
        line.push(next)
        _tick++
    }
    function _line(index: int, tick: int): var {
        const line = strokes[index] ?? []
        const points = line.map(p => Qt.point(p[0] * width, p[1] * width))
        if (points.length === 1) points.push(Qt.point(points[0].x + 0.1, points[0].y))       // a dot is a very short line
        return points
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s7; bottomMargin: root.foot }
        height: Theme.stroke
        color: Theme.c.border
    }
    Icon {
        anchors { left: parent.left; leftMargin: Theme.s7; bottom: parent.bottom; bottomMargin: root.foot + Theme.px(10) }
        name: "cross"
        size: Theme.px(34)
        color: Theme.c.muted
    }
    Hint { id: day; anchors { left: parent.left; leftMargin: Theme.s7; bottom: parent.bottom; bottomMargin: Theme.px(26) } text: root.date }
    Repeater {
        model: root.strokes.length
        Shape {
            id: stroke
            required property int index
            anchors.fill: parent
            ShapePath {
                strokeWidth: Theme.px(5)
                strokeColor: Theme.c.text
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                PathPolyline { path: root._line(stroke.index, stroke.index === root.strokes.length - 1 ? root._tick : 0) }
            }
        }
    }
    MultiPointTouchArea {
        property int first: -1                  // the finger that draws
        anchors.fill: parent
        function _mine(fingers: var): var { return fingers.find(finger => finger.pointId === first) }
        function _end() { first = -1; root.changed() }
        onGestureStarted: gesture => gesture.grab()
        onPressed: fingers => {
            if (first >= 0) return
            first = fingers[0].pointId
            root._begin(fingers[0])
        }
        onUpdated: fingers => { const finger = _mine(fingers); if (finger) root._go(finger) }
        onReleased: fingers => { const finger = _mine(fingers); if (finger) _end() }
        onCanceled: fingers => { if (_mine(fingers)) _end() }
    }
}
