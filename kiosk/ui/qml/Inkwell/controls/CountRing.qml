import QtQuick
import QtQuick.Shapes
import Inkwell

// Time left, as a ring that empties and as a number.
Item {
    id: root
    required property int seconds
    required property int of
    property real size: Theme.px(200)
    property real thick: Theme.px(12)
    implicitWidth: size
    implicitHeight: size
    Shape {
        anchors.fill: parent
        ShapePath {                              // what is gone: in contrast an outline, which no one takes for full
            strokeWidth: root.thick; strokeColor: Theme.mode === "contrast" ? Theme.c.border : Theme.c.line; fillColor: "transparent"
            PathAngleArc { centerX: root.size / 2; centerY: root.size / 2; radiusX: (root.size - root.thick) / 2; radiusY: radiusX; startAngle: 0; sweepAngle: 360 }
        }
        ShapePath {
            strokeWidth: Theme.mode === "contrast" ? root.thick - 4 : -1; strokeColor: Theme.mode === "contrast" ? Theme.c.paper : "transparent"; fillColor: "transparent"
            PathAngleArc { centerX: root.size / 2; centerY: root.size / 2; radiusX: (root.size - root.thick) / 2; radiusY: radiusX; startAngle: 0; sweepAngle: 360 }
        }
        ShapePath {
            strokeWidth: root.thick; strokeColor: Theme.c.accent; fillColor: "transparent"; capStyle: ShapePath.RoundCap
            PathAngleArc { centerX: root.size / 2; centerY: root.size / 2; radiusX: (root.size - root.thick) / 2; radiusY: radiusX; startAngle: -90; sweepAngle: 360 * root.seconds / root.of }
        }
    }
    Text {
        anchors.centerIn: parent
        text: root.seconds
        font { family: Theme.serif; pixelSize: root.size * 0.36; weight: Font.DemiBold }
        color: Theme.c.text
    }
}
