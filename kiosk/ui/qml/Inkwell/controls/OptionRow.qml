import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// One answer. Chosen shows as tick, thicker edge and wash: colour is never alone. Words keep their weight: heavier ones would break anew, and
// what is below would move under the finger.
T.AbstractButton {
    id: root
    readonly property bool isAnswer: true    // read aloud
    property bool many: false            // a square box instead of a round one
    property string prefix               // "A.", before the words
    property bool upright: false         // the mark above the words, for several beside each other
    property string note
    property int noteSize: Theme.hint
    property int textSize: Theme.body
    property int rowHeight: Theme.row
    property bool compact: false
    property string picture              // what it looks like (Pictures.js): over the words, or before them
    property bool pictureBeside: false
    checkable: true
    readonly property bool pictured: picture !== ""
    readonly property bool over: pictured && !pictureBeside
    readonly property bool narrow: compact || pictured
    implicitHeight: Math.max(rowHeight, (over ? drawing.height + Theme.s4 : 0) + Math.max(words.implicitHeight + Theme.s5 + (upright ? mark.height + Theme.s3 * 2 : 0), pictured && !over ? drawing.height + Theme.s4 * 2 : 0))
    implicitWidth: Theme.column
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: prefix !== "" ? prefix + " " + text : text
    Accessible.checked: checked
    Accessible.description: note
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onDownPressed: step(true)
    Keys.onUpPressed: step(false)
    Keys.onRightPressed: step(!mirrored)
    Keys.onLeftPressed: step(mirrored)

    // The arrows stay within the group: rows that stand together.
    function step(forward: bool): void {
        const other = nextItemInFocusChain(forward) as OptionRow
        if (other && other.parent === parent) other.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    background: Sheet {
        raised: !root.checked && !root.down
        radius: Theme.radius
        color: root.down ? Theme.c.sunken : root.checked ? Theme.c.wash : Theme.c.surface
        border { width: root.checked ? Theme.strokeChosen : Theme.stroke; color: root.checked ? Theme.c.accent : Theme.c.border }
        FocusRing { visible: root.visualFocus }
    }
    contentItem: Item {
        Loader {
            id: drawing
            active: root.pictured
            x: root.over || !root.mirrored ? Theme.px(16) : root.width - width - Theme.px(16)
            y: root.over ? Theme.px(16) : (root.height - height) / 2
            readonly property real aspect: (item as Picture)?.aspect ?? 1
            width: !root.pictured ? 0 : root.over ? root.width - Theme.px(32) : Math.min(Theme.px(110) * aspect, root.width * 0.4)
            height: Math.min(width / aspect, Theme.px(root.over ? 96 : 110))
            sourceComponent: Picture { name: root.picture }
        }
        GridLayout {
            anchors {
                fill: parent
                leftMargin: (root.upright ? Theme.s3 : root.narrow ? Theme.px(16) : Theme.s5) + (root.pictured && !root.over ? drawing.width + Theme.s5 : 0)
                rightMargin: root.upright ? Theme.s3 : root.narrow ? Theme.px(16) : Theme.s5
                topMargin: root.upright ? Theme.s4 : root.over ? drawing.height + Theme.px(16) : 0
                bottomMargin: root.upright ? Theme.s3 : 0
            }
            columns: root.upright ? 1 : 3
            columnSpacing: root.narrow ? Theme.s3 : Theme.s4
            rowSpacing: Theme.s2
            Rectangle {
                id: mark
                Layout.alignment: root.upright ? Qt.AlignHCenter | Qt.AlignTop : Qt.AlignVCenter
                implicitWidth: Math.min(Theme.sized(root.narrow ? 34 : 40), Theme.px(60)); implicitHeight: implicitWidth
                radius: root.many ? Theme.px(10) : width / 2
                color: root.checked ? Theme.c.accent : Theme.c.surface
                border { width: Theme.stroke; color: root.checked ? Theme.c.accent : Theme.c.border }
                Loader {
                    anchors.centerIn: parent
                    active: root.checked
                    sourceComponent: Icon { name: "tick"; size: mark.width * 0.7; weight: 2.8; color: Theme.c.inkOnAccent }
                }
            }
            Loader {
                active: root.prefix !== "" && !root.upright
                visible: active
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: words.y
                sourceComponent: Body { text: root.prefix; size: root.textSize; lineHeight: Theme.leading; weight: Font.Medium }
            }
            ColumnLayout {
                id: words
                Layout.alignment: root.upright ? Qt.AlignTop : Qt.AlignVCenter
                spacing: 0
                Body {
                    Layout.fillWidth: true
                    horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
                    text: root.upright && root.prefix !== "" ? root.prefix + "\u00a0" + root.text : root.text
                    size: root.textSize
                    lineHeight: Theme.leading
                    weight: Font.Medium
                }
                Loader { active: root.note !== ""; visible: active; Layout.fillWidth: true; sourceComponent: Hint { text: root.note; size: root.noteSize } }
            }
        }
    }
}
