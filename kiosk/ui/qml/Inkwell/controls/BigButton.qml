import QtQuick
import QtQuick.Templates as T
import Inkwell

// Continue: always there, always the same place, never disabled.
T.AbstractButton {
    id: root
    property string iconName: "forward"
    implicitHeight: Math.max(Theme.main, label.implicitHeight + Theme.s6)
    implicitWidth: Theme.px(420)
    Accessible.role: Accessible.Button
    Accessible.name: text
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
            width: Math.min(implicitWidth, root.width - Theme.s4 * 2)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            lineHeight: Theme.leading
            text: root.text
            font { family: Theme.sans; pixelSize: Math.min(Theme.button, Theme.px(52)); weight: Font.DemiBold }
            color: Theme.c.inkOnAccent
            topPadding: Theme.above * font.pixelSize
            bottomPadding: Theme.below * font.pixelSize
        }
        Icon {
            visible: root.iconName !== "" && label.implicitWidth + (width + Theme.s6 + Theme.s3) * 2 <= root.width     // words before drawings
            anchors { right: parent.right; rightMargin: Theme.s6; verticalCenter: parent.verticalCenter }
            name: root.iconName || "dot"
            size: Theme.px(40)
            weight: 2
            flip: true
            color: Theme.c.inkOnAccent
        }
    }
}
