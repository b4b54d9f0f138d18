pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Inkwell
import "Pictures.js" as Pictures

// What an answer looks like, as large as its place. Skin keeps its colour in every mode; the line round it is the mode's own. Never mirrored.
Item {
    id: root
    required property string name
    readonly property var drawing: Pictures.drawing(name) ?? { width: 1, height: 1, frames: [], parts: [] }
    readonly property real aspect: drawing.width / drawing.height
    readonly property real unit: Math.min(width / drawing.width, height / drawing.height)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true                    // the words beside it say it

    Item {
        anchors.centerIn: parent
        width: root.drawing.width * root.unit
        height: root.drawing.height * root.unit
        Repeater {
            model: root.drawing.frames
            Rectangle {
                required property real modelData
                x: modelData * root.unit
                width: 100 * root.unit; height: width
                color: Theme.c.paper
            }
        }
        Repeater {
            model: root.drawing.parts
            Shape {
                id: part
                required property var modelData
                readonly property bool filled: modelData.kind === "skin"
                transform: [
                    Scale { origin.x: 50; xScale: part.modelData.turned ? -1 : 1 },
                    Translate { x: part.modelData.x },
                    Scale { xScale: root.unit; yScale: root.unit }
                ]
                ShapePath {
                    strokeWidth: part.filled ? -1 : (part.modelData.kind === "dots" ? 4 : Theme.stroke / root.unit)
                    strokeColor: part.modelData.colour ?? Theme.c.border
                    fillColor: part.filled ? part.modelData.colour : "transparent"
                    capStyle: part.modelData.kind === "edge" ? ShapePath.FlatCap : ShapePath.RoundCap
                    joinStyle: ShapePath.RoundJoin
                    PathSvg { path: part.modelData.path }
                }
            }
        }
        Repeater {
            model: root.drawing.frames
            Rectangle {
                required property real modelData
                x: modelData * root.unit
                width: 100 * root.unit; height: width
                radius: Theme.px(4)
                color: "transparent"
                border { width: Theme.stroke; color: Theme.c.border }
            }
        }
    }
}
