pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Inkwell

// A line to sign on. `strokes` holds everything that was drawn, the stroke under the finger included: [[[x, y, t, p], …], …],
// x and y in the unit of the pad's width, y down, t in seconds from the first touch, p the pressure from 0 to 1 as the
// device tells it. The finger that moves first draws until it is lifted;
// others rest: a palm, a hand that holds the tablet.
Sheet {
    id: root
    property var strokes: []
    readonly property bool whole: true          // never cut between two pages
    property string date                        // in words, below the line
    property bool wrong: false
    signal changed                              // a stroke has ended, or all was cleared
    function clear() { rest(); strokes = []; changed() }
    function undo(): void { rest(); strokes = strokes.slice(0, -1); changed() }
    function rest(): void {                     // who is still drawing when a line is taken away begins anew
        for (const id in _fingers) _fingers[id].rests = true
        _writer = -1
    }

    readonly property real foot: Math.max(Theme.px(78), Theme.px(36) + day.implicitHeight)     // the line stands clear of the date
    property real _start: 0                     // ms
    property int _tick: 0                       // the last stroke has grown
    border { width: wrong ? Theme.strokeChosen : 3; color: wrong ? Theme.c.error : Theme.c.accent }
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Pad to sign on")
    Accessible.description: strokes.length > 0 ? qsTr("There is ink on it") : qsTr("It is empty")
    implicitWidth: Theme.px(720)
    implicitHeight: Theme.px(300)

    readonly property real _tallest: _height(strokes, _tick)
    readonly property real _unit: Math.min(width, _tallest > 0 ? height / _tallest : width)    // ink of a taller pad (a turned screen) is shown smaller, never cut
    property var _fingers: ({})                 // by id, while they are down
    property int _writer: -1                    // the finger that draws

    function _height(strokes: var, tick: int): real { return strokes.reduce((most, line) => line.reduce((high, p) => Math.max(high, p[1]), most), 0) }
    function _point(at: var): var {
        const x = Math.min(_unit, Math.max(0, at.x)), y = Math.min(height, Math.max(0, at.y))
        return [x / _unit, y / _unit, (Date.now() - _start) / 1000, at.pressure]
    }
    function _down(points: var): void {
        for (const at of points) {
            if (strokes.length === 0 && _writer < 0) _start = Date.now()
            else if (_start === 0) _start = Date.now() - 1000 * strokes[strokes.length - 1].slice(-1)[0][2]     // ink of an earlier showing goes on
            const wide = Math.max(at.ellipseDiameters.width, at.ellipseDiameters.height)
            _fingers[at.pointId] = { x: at.x, y: at.y, start: _point(at), rests: _writer >= 0 || wide > Theme.px(100) }     // a palm is wider than 17 mm
        }
    }
    function _moved(points: var): void {
        for (const at of points) {
            const finger = _fingers[at.pointId]
            if (!finger || finger.rests) continue
            if (_writer < 0 && Math.hypot(at.x - finger.x, at.y - finger.y) > Theme.px(4)) {
                _writer = at.pointId
                strokes = strokes.concat([[finger.start]])
                for (const id in _fingers) if (Number(id) !== _writer) _fingers[id].rests = true
            }
            if (_writer === at.pointId) _go(at)
        }
    }
    function _up(points: var, whole: bool): void {
        for (const at of points) {
            const finger = _fingers[at.pointId]
            delete _fingers[at.pointId]
            if (_writer === at.pointId) { if (whole) _go(at); _writer = -1; changed() }
            else if (whole && finger && !finger.rests && Object.keys(_fingers).length === 0) { strokes = strokes.concat([[finger.start]]); changed() }     // a dot
        }
    }
    function _go(at: var): void {
        const line = strokes[strokes.length - 1], last = line[line.length - 1], next = _point(at)
        if (Math.abs(next[0] - last[0]) * _unit < 1 && Math.abs(next[1] - last[1]) * _unit < 1) return
        line.push(next)
        _tick++
    }
    // A curve through every point (Catmull-Rom, as on paper): smooth, and still this hand.
    function _line(index: int, tick: int): var {
        const line = strokes[index] ?? [], unit = _unit, drawn = []
        for (let i = 0; i < line.length; i++) {
            const [a, b, c, d] = [line[Math.max(0, i - 1)], line[i], line[Math.min(line.length - 1, i + 1)], line[Math.min(line.length - 1, i + 2)]]
            drawn.push(Qt.point(b[0] * unit, b[1] * unit))
            const steps = Math.min(6, Math.floor(Math.hypot(c[0] - b[0], c[1] - b[1]) * unit / Theme.px(5)))
            for (let s = 1; s < steps; s++) {
                const t = s / steps, of = k => 0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t)
                drawn.push(Qt.point(of(0) * unit, of(1) * unit))
            }
        }
        if (drawn.length === 1) drawn.push(Qt.point(drawn[0].x + 0.1, drawn[0].y))       // a dot is a very short line
        return drawn
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
        anchors.fill: parent
        onGestureStarted: gesture => gesture.grab()
        onPressed: points => root._down(points)
        onUpdated: points => root._moved(points)
        onReleased: points => root._up(points, true)
        onCanceled: points => root._up(points, false)
    }
}
