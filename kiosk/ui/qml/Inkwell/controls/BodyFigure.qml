pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Inkwell
import "Figure.js" as Figure

// The figure, seen from the front or the back. Never mirrored. Areas that can be chosen are a tone darker;
// chosen ones are ink, and carry a tick. The nearest area within reach takes the tap: some are smaller than a fingertip.
Item {
    id: root
    required property string side           // front · back
    property var chosen: []
    property real unit: height / 800
    signal touched(area: string)
    implicitWidth: 360 * unit
    width: implicitWidth
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: side === "front" ? qsTr("Figure from the front") : qsTr("Figure from the back")

    function nearest(x: real, y: real): string {
        let best = "", reach = Theme.px(36)
        for (const tick of Figure.ticks(side)) {
            const away = Math.hypot(tick.x * unit - x, tick.y * unit - y) - tick.r * unit / 2
            if (away < reach) { best = tick.area; reach = away }
        }
        for (const area of Figure.areas(side).filter(area => area.live))
            if (Figure.holds(area, x / unit, y / unit)) return area.area
        return best
    }
    Repeater {
        model: Figure.areas(root.side)
        Shape {
            id: part
            required property var modelData
            readonly property bool lit: modelData.live && root.chosen.includes(modelData.area)
            readonly property bool outline: modelData.area === "outline"
            readonly property color dead: ({ light: Theme.c.sunken, dark: Theme.c.line })[Theme.mode] ?? Theme.c.surface     // recedes towards the sheet
            transform: Scale { xScale: root.unit; yScale: root.unit }
            ShapePath {
                strokeWidth: part.outline ? 3.2 : 0
                strokeColor: part.outline ? Theme.c.border : "transparent"
                fillColor: part.outline ? Theme.c.surface : part.lit ? Theme.c.accent : part.modelData.live ? Theme.c.warm : part.dead
                joinStyle: ShapePath.RoundJoin
                PathSvg { path: part.modelData.path }
            }
        }
    }
    Repeater {
        model: Figure.ticks(root.side)
        Icon {
            required property var modelData
            visible: root.chosen.includes(modelData.area)
            x: modelData.x * root.unit - size / 2
            y: modelData.y * root.unit - size / 2
            size: modelData.r * root.unit
            name: "tick"
            weight: 3
            color: Theme.c.inkOnAccent
        }
    }
    TapHandler {
        onTapped: point => {
            const area = root.nearest(point.position.x, point.position.y)
            if (area !== "") root.touched(area)
        }
    }
}
