import QtQuick
import QtQuick.Shapes
import Inkwell
import "Icons.js" as Icons

// A line icon. `flip` is for icons that point along the line of reading.
Item {
    id: root
    required property string name
    property real size: Theme.px(30)
    property color color: Theme.c.text
    property real weight: 1.75
    property bool flip: false
    readonly property bool whole: true          // stands on one page, and is veiled on the others (Turning)
    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24; height: 24
        transform: [
            Scale { origin.x: 12; xScale: root.flip && root.LayoutMirroring.enabled ? -1 : 1 },
            Scale { xScale: root.size / 24; yScale: root.size / 24 }
        ]
        ShapePath {
            strokeColor: root.color
            strokeWidth: root.weight
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: Icons.paths[root.name] }
        }
    }
}
