import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// One answer. Chosen shows as tick, thicker edge, heavier word and wash: colour is never alone.
T.AbstractButton {
    id: root
    property bool many: false            // a square box instead of a round one
    property string note
    property int textSize: Theme.body
    property int rowHeight: Theme.row
    property bool compact: false
    checkable: true
    implicitHeight: Math.max(rowHeight, words.implicitHeight + Theme.s5)
    implicitWidth: Theme.column
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: checked

    background: Sheet {
        raised: !root.checked && !root.down
        radius: Theme.radius
        color: root.checked ? Theme.c.wash : root.down ? Theme.c.sunken : Theme.c.surface
        border { width: root.checked ? Theme.strokeChosen : Theme.stroke; color: root.checked ? Theme.c.accent : Theme.c.border }
        FocusRing { visible: root.visualFocus }
    }
    contentItem: Item {
        RowLayout {
            anchors { fill: parent; leftMargin: root.compact ? Theme.px(16) : Theme.s5; rightMargin: anchors.leftMargin }
            spacing: root.compact ? Theme.s3 : Theme.s4
            Rectangle {
                implicitWidth: Math.min(Theme.sized(root.compact ? 34 : 40), Theme.px(60)); implicitHeight: implicitWidth
                radius: root.many ? Theme.px(10) : width / 2
                color: root.checked ? Theme.c.accent : Theme.c.surface
                border { width: Theme.stroke; color: root.checked ? Theme.c.accent : Theme.c.border }
                Icon {
                    anchors.centerIn: parent
                    visible: root.checked
                    name: "tick"
                    size: parent.width * 0.7
                    weight: 2.8
                    color: Theme.c.inkOnAccent
                }
            }
            ColumnLayout {
                id: words
                spacing: 0
                Body {
                    Layout.fillWidth: true
                    text: root.text
                    size: root.textSize
                    lineHeight: Theme.leading
                    weight: root.checked ? Font.DemiBold : Font.Medium
                }
                Hint { Layout.fillWidth: true; visible: text !== ""; text: root.note }
            }
        }
    }
}
