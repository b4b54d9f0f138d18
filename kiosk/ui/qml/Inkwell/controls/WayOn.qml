import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// One of the ways to finish: a sheet with a drawing over its words.
T.AbstractButton {
    id: root
    readonly property bool isAnswer: true       // read aloud
    property string glyph
    readonly property bool beside: Theme.textScale > (Theme.portrait ? 1.4 : 1.2)      // large words: the drawing stands before them, so that all four fit
    readonly property real own: words.implicitHeight
    property real like: own                     // the height of the highest: drawings stand in one line
    implicitHeight: Math.max(Theme.smallest, words.implicitHeight + (beside ? Theme.s4 : Theme.px(60)))
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
        GridLayout {
            id: words
            columns: root.beside ? 2 : 1
            columnSpacing: Theme.s5
            anchors { left: parent.left; right: parent.right; margins: root.beside ? Theme.s5 : Theme.px(34); top: parent.verticalCenter; topMargin: -Math.round((root.beside ? root.own : root.like) / 2) }
            rowSpacing: Theme.s4
            Icon { visible: root.glyph !== ""; name: root.glyph || "dot"; size: Theme.px(60); weight: 1.4; color: Theme.c.accent }
            Body { Layout.fillWidth: true; Layout.minimumHeight: root.beside ? 0 : Theme.sized(76); text: root.text; size: Math.min(Theme.button, Theme.px(52)); weight: Font.DemiBold; lineHeight: 1.05 * Theme.leading }
        }
    }
}
