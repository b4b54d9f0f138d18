import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's on-screen keyboard. Nothing is predicted and nothing is learned: it is a shared tablet.
Item {
    id: root
    readonly property bool padded: root.Window.activeFocusItem?.padded ?? false     // a number pad of ours stands beside the field
    readonly property bool up: panel.active && !padded && root.Window.active
    readonly property real room: up ? panel.height : 0
    height: room

    InputPanel {
        id: panel
        width: root.width
        visible: root.up
    }
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "Inkwell"
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false
        VirtualKeyboardSettings.wordCandidateList.autoHideDelay = 0
        VirtualKeyboardSettings.activeLocales = ["en_GB"]
        VirtualKeyboardSettings.locale = "en_GB"
    }
}
