import QtQuick
import QtQuick.Templates as T
import Inkwell

// Continue: always there, always the same place, never disabled.
T.AbstractButton {
    id: root
    property string iconName: "forward"
    implicitHeight: Theme.main
    implicitWidth: Theme.px(420)
    readonly property real wide: Math.ceil(metrics.advanceWidth) + 2    // its words
    readonly property real drawing: Theme.px(40) + Theme.s3 + Theme.s6      // what the icon takes
    readonly property bool off: Theme.textScale > 1 && iconName !== "" && wide + drawing * 2 > width && wide + drawing + Theme.s4 <= width      // large words give way to it
    readonly property bool twoLines: wide > width - Theme.s4 * 2
    readonly property int textSize: Math.min(Theme.button, Theme.px(52))
    readonly property string longest: text.split(" ").reduce((most, word) => word.length > most.length ? word : most, "")
    TextMetrics { id: word; text: root.longest; font: metrics.font }
    TextMetrics { id: metrics; text: root.text; font { family: Theme.sans; pixelSize: root.textSize; weight: Font.DemiBold } }
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
            anchors { left: parent.left; leftMargin: Theme.s4; verticalCenter: parent.verticalCenter }
            width: root.width - Theme.s4 - (root.off ? root.drawing : Theme.s4)
            height: root.height - Theme.s2
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit              // words that need a second line are smaller
            minimumPixelSize: Theme.px(22)
            lineHeight: root.twoLines ? Theme.leading : 1
            text: root.text
            font { family: Theme.sans; pixelSize: Math.min(root.textSize, Math.floor(root.textSize * width / (word.advanceWidth + 2))); weight: Font.DemiBold }      // no word is torn
            color: Theme.c.inkOnAccent
        }
        Icon {
            visible: root.iconName !== "" && (root.off || root.wide + root.drawing * 2 <= root.width)     // words before drawings
            anchors { right: parent.right; rightMargin: Theme.s6; verticalCenter: parent.verticalCenter }
            name: root.iconName || "dot"
            size: Theme.px(40)
            weight: 2
            flip: root.iconName === "forward" || root.iconName === "back"
            color: Theme.c.inkOnAccent
        }
    }
}
