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
    property color edgeColor: Theme.c.border
    property color ink: kind === "main" ? Theme.c.inkOnAccent : Theme.c.accent
    implicitHeight: Theme.smallest
    implicitWidth: Math.max(Theme.smallest, words.implicitWidth + (upright ? Theme.s2 : kind === "quiet" ? Theme.s5 : Theme.s6 * 2))
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
                text: root.text
                font { family: Theme.sans; pixelSize: root.textSize; weight: Font.DemiBold }
                color: root.ink
                lineHeight: Theme.leading
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
