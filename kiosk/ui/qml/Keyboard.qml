import QtQuick
import QtQuick.VirtualKeyboard
import Inkwell
import QtQuick.VirtualKeyboard.Settings
import Inkwell.Languages

// Qt's on-screen keyboard, in the language of the screen. Nothing is predicted and nothing is learned: it is a shared tablet.
Item {
    id: root
    readonly property bool padded: root.Window.activeFocusItem?.padded ?? false     // a number pad of ours stands beside the field
    readonly property bool up: panel.active && !padded && root.Window.active && Theme.scanPace === 0      // one switch has a board of its own
    readonly property real room: up ? panel.height : 0
    height: room

    // Keys stand where that language has them; who writes in another script types Latin names as well, by the key with the globe.
    readonly property var layouts: Languages.script === "latin" ? [Languages.keyboard] : [Languages.keyboard, "en_GB"]
    onLayoutsChanged: lay()
    function lay(): void {
        VirtualKeyboardSettings.activeLocales = layouts
        VirtualKeyboardSettings.locale = layouts[0]
    }
    LayoutMirroring.enabled: false              // each keyboard knows its own direction
    LayoutMirroring.childrenInherit: true
    InputPanel {
        id: panel
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
