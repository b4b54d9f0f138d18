import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// A button that is as wide as it is let: its words wrap where there is no room.
T.AbstractButton {
    id: root
    property bool main: false                   // filled
    property string iconName
    readonly property color ink: main ? Theme.c.inkOnAccent : Theme.c.accent
    property int least: Theme.smallest          // high
    implicitHeight: Math.max(least, face.implicitHeight + Theme.s3 * 2)
    implicitWidth: Math.ceil(metrics.advanceWidth) + Theme.s5 * 2 + (sign.visible ? Theme.s3 + sign.width : 0) + Theme.s2
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    TextMetrics { id: metrics; text: root.text; font { family: Theme.sans; pixelSize: Theme.hint; weight: Font.DemiBold } }

    background: Rectangle {
        radius: Theme.radius
        color: root.main ? (root.down ? Theme.c.accentDeep : Theme.c.accent) : root.down ? Theme.c.sunken : Theme.c.surface
        border { width: root.main ? 0 : Theme.stroke; color: Theme.c.border }
        FocusRing { visible: root.visualFocus }
    }
    contentItem: Item {
        RowLayout {
            id: face
            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width - Theme.s5 * 2)
            spacing: Theme.s3
            Icon { id: sign; visible: root.iconName !== ""; name: root.iconName || "plus"; size: Math.min(Theme.sized(30), Theme.px(48)); weight: 2; color: root.ink }
            Body { Layout.fillWidth: true; text: root.text; size: Theme.hint; weight: Font.DemiBold; lineHeight: Theme.leading; color: root.ink }
        }
    }
}
