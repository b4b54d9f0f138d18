import QtQuick
import QtQuick.Layouts
import Inkwell
import "Even.js" as Even

// A sentence or two by themselves, as wide as the column they stand in: no word stands alone on the last line.
Body {
    id: root
    readonly property real spare: metrics.height * 0 + Even.spare(words => metrics.advanceWidth(words), text, parent?.width ?? 0)
    Layout.fillWidth: true
    Layout.leftMargin: horizontalAlignment === Text.AlignHCenter ? spare / 2 : 0
    Layout.rightMargin: spare - Layout.leftMargin
    FontMetrics { id: metrics; font: root.font }
}
