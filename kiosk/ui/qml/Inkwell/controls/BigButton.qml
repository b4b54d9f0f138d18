import QtQuick
import QtQuick.Templates as T
import Inkwell

// Continue: always there, always the same place, never disabled.
T.AbstractButton {
    id: root
    property string iconName: "forward"
    implicitHeight: Math.max(Theme.main, letters.height + Theme.s6)
    implicitWidth: Theme.px(420)
    Accessible.role: Accessible.Button
    Accessible.name: text
    FontMetrics { id: letters; font: label.font }       // of no text: what the button says may hang on the room it leaves
    TextMetrics { id: natural; readonly property real needs: Math.ceil(advanceWidth) + 2; text: root.text; font: label.font }
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        Rectangle {
            visible: Theme.edge > 0 && !root.down
            anchors { fill: parent; topMargin: Theme.edge * 2; bottomMargin: -Theme.edge }
            radius: Theme.radiusLarge
            color: Theme.c.accentDeep
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusLarge
            color: root.down ? Theme.c.accentDeep : Theme.c.accent
        }
        FocusRing { visible: root.visualFocus; around: Theme.radiusLarge }
    }
    contentItem: Item {
        Text {
            id: label
            anchors.centerIn: parent
            width: Math.min(natural.needs, root.width - Theme.s4 * 2)
            height: root.height - Theme.s2
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap             // beside other buttons there is less room
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(24)
            lineHeight: Theme.leading
            text: root.text
            font { family: Theme.sans; pixelSize: Math.min(Theme.button, Theme.px(52)); weight: Font.DemiBold }
            color: Theme.c.inkOnAccent
            topPadding: Theme.above * font.pixelSize
            bottomPadding: Theme.below * font.pixelSize
        }
        Icon {
            visible: root.iconName !== "" && natural.needs + (width + Theme.s6 + Theme.s3) * 2 <= root.width     // words before drawings
            anchors { right: parent.right; rightMargin: Theme.s6; verticalCenter: parent.verticalCenter }
            name: root.iconName || "dot"
            size: Theme.px(40)
            weight: 2
            flip: true
            color: Theme.c.inkOnAccent
        }
    }
}
