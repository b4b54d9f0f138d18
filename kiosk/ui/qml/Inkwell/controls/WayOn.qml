import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// One of the ways to finish: a sheet with a drawing over its words.
T.AbstractButton {
    id: root
    property string glyph
    implicitHeight: words.implicitHeight + Theme.px(60)
    implicitWidth: Theme.px(300)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    background: Sheet {
        radius: Theme.radiusLarge
        raised: !root.down
        color: root.down ? Theme.c.sunken : Theme.c.surface
        border { width: Theme.stroke; color: Theme.c.border }
        FocusRing { visible: root.visualFocus; around: Theme.radiusLarge }
    }
    contentItem: Item {
        ColumnLayout {
            id: words
            anchors { left: parent.left; right: parent.right; margins: Theme.px(34); verticalCenter: parent.verticalCenter }
            spacing: Theme.s4
            Icon { visible: root.glyph !== ""; name: root.glyph || "dot"; size: Theme.px(60); weight: 1.4; color: Theme.c.accent }
            Body { Layout.fillWidth: true; Layout.minimumHeight: Theme.sized(76); text: root.text; size: Theme.sized(32); weight: Font.DemiBold; lineHeight: 1.05 * Theme.leading }
        }
    }
}
