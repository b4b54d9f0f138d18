pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.VirtualKeyboard
import Inkwell
import QtQuick.VirtualKeyboard.Settings
import Inkwell.Languages
import "./Inkwell/controls/Alphabets.js" as Alphabets

// Qt's on-screen keyboard, in the language of the screen. Nothing is predicted and nothing is learned: it is a shared tablet.
Item {
    id: root
    readonly property Item field: root.Window.activeFocusItem
    readonly property bool padded: field?.padded ?? false     // a number pad of ours stands beside the field
    readonly property bool up: panel.active && !padded && root.Window.active && Theme.scanPace === 0      // one switch has a board of its own
    readonly property real room: up ? panel.height + further.height : 0
    height: room

    // Keys stand where that language has them; who writes in another script types Latin names as well, by the key with the globe.
    // Figures are Western everywhere (languages.py), and an e-mail address is Latin.
    readonly property int hints: field?.inputMethodHints ?? 0
    readonly property bool western: (hints & (Qt.ImhDigitsOnly | Qt.ImhFormattedNumbersOnly | Qt.ImhDialableCharactersOnly | Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly)) !== 0
    readonly property var layouts: Languages.script === "latin" ? [Languages.keyboard] : western ? ["en_GB", Languages.keyboard] : [Languages.keyboard, "en_GB"]
    readonly property string order: layouts.join()
    onOrderChanged: lay()
    function lay(): void {
        VirtualKeyboardSettings.activeLocales = layouts
        VirtualKeyboardSettings.locale = layouts[0]
    }
    LayoutMirroring.enabled: false              // each keyboard knows its own direction
    LayoutMirroring.childrenInherit: true

    // What Qt's layouts keep behind a long press, or on another board, stands in a row of its own: everything is a tap.
    Rectangle {
        id: further
        objectName: "further"
        readonly property var keys: (root.hints & Qt.ImhEmailCharactersOnly) !== 0 ? ["@", "_", "-", ".com"]
            : (root.hints & Qt.ImhDialableCharactersOnly) !== 0 ? ["+", "(", ")", "-"] : letters.split("")
        readonly property string letters: root.western || InputContext.locale.split("_")[0] !== Languages.keyboard.split("_")[0] ? "" : Alphabets.furtherOf(Languages.tag)
        anchors { left: parent.left; right: parent.right }
        height: keys.length === 0 ? 0 : Theme.px(78)
        visible: root.up && keys.length > 0
        color: Theme.c.sunken
        Row {
            anchors { fill: parent; topMargin: Theme.px(6); leftMargin: Theme.px(6); rightMargin: Theme.px(6) }
            layoutDirection: Languages.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
            Repeater {
                model: root.up ? further.keys : []
                T.AbstractButton {
                    id: key
                    required property string modelData
                    width: (further.width - Theme.px(12)) / further.keys.length
                    height: Theme.px(72)
                    focusPolicy: Qt.NoFocus     // the field keeps it
                    text: InputContext.uppercase ? modelData.toUpperCase() : modelData
                    Accessible.role: Accessible.Button
                    Accessible.name: text
                    onClicked: InputContext.inputEngine.virtualKeyClick(Qt.Key_unknown, text, InputContext.uppercase ? Qt.ShiftModifier : Qt.NoModifier)
                    background: Item {
                        Sheet {
                            anchors { fill: parent; margins: Theme.px(5) }
                            radius: Theme.radiusSmall
                            raised: !key.down
                            color: key.down ? Theme.c.wash : Theme.c.surface
                            border { width: Theme.stroke; color: Theme.c.border }
                        }
                    }
                    contentItem: Item {
                        Text {
                            anchors.centerIn: parent
                            text: key.text
                            topPadding: Theme.above * font.pixelSize
                            bottomPadding: Theme.below * font.pixelSize
                            font { family: Theme.sans; pixelSize: Theme.px(34); weight: Font.Medium }
                            color: Theme.c.text
                        }
                    }
                }
            }
        }
    }
    InputPanel {
        id: panel
        y: further.height
        width: root.width
        visible: root.up
    }
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "Inkwell"
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false
        VirtualKeyboardSettings.wordCandidateList.autoHideDelay = 0
        lay()
    }
}
