pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Inkwell
import Inkwell.Languages

// The on-screen keyboard in our colours: keys of paper, words and drawings of ink. Keys are 12 mm and more on the tablet it is drawn for.
KeyboardStyle {
    id: root
    keyboardDesignWidth: 2560
    keyboardDesignHeight: Theme.portrait ? 1180 : Languages.tag.startsWith("en") && !(InputContext.inputMethodHints & (Qt.ImhEmailCharactersOnly | Qt.ImhDialableCharactersOnly)) ? 720 : 610     // below the row of further keys
    keyboardRelativeLeftMargin: 12 / keyboardDesignWidth
    keyboardRelativeRightMargin: 12 / keyboardDesignWidth
    keyboardRelativeTopMargin: 14 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 14 / keyboardDesignHeight
    keyboardBackground: Rectangle {
        color: Theme.c.sunken
        Rectangle { width: parent.width; height: Theme.stroke; color: Theme.c.line }
    }

    component KeyCap: KeyPanel {
        id: key
        property string words: control.displayText
        property string glyph
        property bool word: false               // shift, symbols and their kin stand back a little
        property bool lit: false
        Sheet {
            anchors { fill: parent; margins: Theme.px(5) }
            radius: Theme.radiusSmall
            raised: !(key.control?.pressed ?? false)
            color: key.lit ? Theme.c.accent : key.control?.pressed ? Theme.c.wash : key.word ? Theme.c.paper : Theme.c.surface
            border { width: Theme.stroke; color: key.word ? Theme.c.line : Theme.c.border }
            Text {
                visible: key.glyph === ""
                anchors.centerIn: parent
                width: parent.width - Theme.px(6)
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: key.words.length > 2 ? Text.HorizontalFit : Text.FixedSize     // a long word keeps to its key
                minimumPixelSize: Theme.px(14)
                text: key.words
                topPadding: Theme.above * font.pixelSize
                bottomPadding: Theme.below * font.pixelSize
                font { family: Theme.sans; pixelSize: Theme.px(key.words.length <= 2 ? 34 : Theme.portrait ? 20 : 24); weight: Font.Medium; capitalization: key.control?.uppercased && !key.word ? Font.AllUppercase : Font.MixedCase }
                color: key.control?.enabled ?? true ? Theme.c.text : Theme.c.muted
            }
            Icon { visible: key.glyph !== ""; anchors.centerIn: parent; name: key.glyph || "dot"; size: Theme.px(36); weight: 2; color: key.lit ? Theme.c.inkOnAccent : Theme.c.accent }
        }
    }
    keyPanel: KeyCap { }
    backspaceKeyPanel: KeyCap { word: true; glyph: "erase" }
    languageKeyPanel: KeyCap {                  // not there where there is no other language to go to
        id: globe
        word: true
        glyph: "globe"
        Binding { target: globe.control; property: "visible"; value: globe.control?.enabled ?? true }
    }
    enterKeyPanel: KeyCap { word: true; glyph: "enter" }
    hideKeyPanel: KeyCap { word: true; words: qsTr("Done") }
    shiftKeyPanel: KeyCap { word: true; glyph: "up"; lit: InputContext.capsLockActive || InputContext.shiftActive }
    spaceKeyPanel: KeyCap { words: "" }
    symbolKeyPanel: KeyCap { word: true }
    modeKeyPanel: KeyCap { word: true }
    handwritingKeyPanel: KeyCap { word: true; glyph: "pen" }

    characterPreviewDelegate: Item {
        id: preview
        property string text
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: Theme.c.surface
            border { width: Theme.stroke; color: Theme.c.accent }
            Text { anchors.centerIn: parent; text: preview.text; font { family: Theme.sans; pixelSize: Theme.px(40); weight: Font.DemiBold } color: Theme.c.text }
        }
    }
    alternateKeysListItemWidth: Theme.px(76)
    alternateKeysListItemHeight: Theme.px(84)
    alternateKeysListDelegate: Item {
        id: alternate
        required property var model
        width: root.alternateKeysListItemWidth
        height: root.alternateKeysListItemHeight
        Text { anchors.centerIn: parent; text: alternate.model.text; font { family: Theme.sans; pixelSize: Theme.px(34) } color: Theme.c.text }
    }
    alternateKeysListHighlight: Rectangle { color: Theme.c.wash; radius: Theme.radiusSmall }
    alternateKeysListBackground: Rectangle { color: Theme.c.surface; radius: Theme.radiusSmall; border { width: Theme.stroke; color: Theme.c.border } }
    selectionListHeight: 0
    navigationHighlight: Rectangle { color: "transparent"; radius: Theme.radiusSmall; border { width: 4; color: Theme.c.text } }
    selectionHandle: Item { }
    popupListDelegate: Item { }
    popupListBackground: Item { }
    popupListHighlight: Item { }
    languagePopupListEnabled: false             // the globe goes to the other language at once
    languageListDelegate: Item { }
    languageListBackground: Item { }
    languageListHighlight: Item { }
}
