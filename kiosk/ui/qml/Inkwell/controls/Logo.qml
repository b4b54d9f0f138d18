import QtQuick
import QtQuick.Shapes
import Inkwell

// A drop of ink with the light in it.
Item {
    id: root
    property real size: Theme.px(44)
    property color color: Theme.c.accent
    property color shine: Theme.c.paper
    implicitWidth: size
    implicitHeight: size
    Shape {
        transform: Scale { xScale: root.size / 48; yScale: root.size / 48 }
        ShapePath {
            strokeWidth: 0; strokeColor: "transparent"; fillColor: root.color
            PathSvg { path: "M24 2C24 2 8 20.5 8 30.2A16 15.8 0 0 0 40 30.2C40 20.5 24 2 24 2Z" }
        }
        ShapePath {
            strokeWidth: 3; strokeColor: root.shine; fillColor: "transparent"; capStyle: ShapePath.RoundCap
            PathSvg { path: "M15.5 30.5C15.5 35.5 19 39 24 39" }
        }
    }
}
