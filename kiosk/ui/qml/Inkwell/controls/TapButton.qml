import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// Every button but Continue. kind: plain (outlined) · quiet (no edge) · main (filled)
T.AbstractButton {
    id: root
    property string kind: "plain"
    property string iconName
    property int textSize: Theme.hint
    property bool trailing: false
    property bool upright: false         // the icon over the word
    property real _last: 0
    // Whether this tap follows another too soon to be meant: asked by what must not be done twice, like printing.
    function slipped(): bool {
        const soon = Date.now() - _last < Theme.slip
        if (!soon) _last = Date.now()
        return soon
    }
    property color edgeColor: Theme.c.border
    property color ink: kind === "main" ? Theme.c.inkOnAccent : Theme.c.accent
    implicitHeight: Math.max(Theme.smallest, words.implicitHeight + Theme.s1)
    implicitWidth: Math.max(Theme.smallest, Math.ceil(metrics.advanceWidth) + 2 + beside + (upright ? air : kind === "quiet" ? Theme.s5 : Theme.s6 * 2))
    property int air: upright && kind === "plain" ? Theme.s5 : Theme.s2       // at least, beside the word: none touches an edge
    readonly property int beside: iconName === "" || upright ? 0 : Math.round(textSize * 1.18) + (text === "" ? 0 : Theme.s3)     // of the icon
    TextMetrics { id: metrics; text: root.text; font { family: Theme.sans; pixelSize: root.textSize; weight: Font.DemiBold } }
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: root.kind === "main" ? (root.down ? Theme.c.accentDeep : Theme.c.accent)
             : root.down ? Theme.c.sunken : root.kind === "quiet" ? "transparent" : Theme.c.surface
        border { width: root.kind === "plain" ? Theme.stroke : 0; color: root.edgeColor }
        FocusRing { visible: root.visualFocus }
    }
    contentItem: Item {
        GridLayout {
            id: words
            anchors.centerIn: parent
            columns: root.upright ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            layoutDirection: root.trailing ? Qt.RightToLeft : Qt.LeftToRight
            Icon {
                Layout.alignment: Qt.AlignCenter
                visible: root.iconName !== ""
                name: root.iconName || "dot"
                size: Math.round(root.textSize * 1.18)
                weight: 2
                color: root.ink
                flip: root.iconName === "back" || root.iconName === "forward"
            }
            Text {
                visible: root.text !== ""
                Layout.alignment: Qt.AlignCenter
                Layout.maximumWidth: Math.max(Theme.px(20), root.width - root.air - root.beside)
                fontSizeMode: Text.HorizontalFit        // where there is no room for long words
                minimumPixelSize: Theme.px(18)
                text: root.text
                font { family: Theme.sans; pixelSize: root.textSize; weight: Font.DemiBold }
                color: root.ink
                topPadding: Theme.above * font.pixelSize
                bottomPadding: Theme.below * font.pixelSize
            }
        }
    }
}
