import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Aloud

// Before the first word is read aloud: others can hear it.
Cover {
    button: qsTr("Read it to me")
    buttonIcon: "sound"
    onPressed: Aloud.advised(true)
    Accessible.name: title.text
    Accessible.description: words.text
    Keys.onEscapePressed: Aloud.advised(false)
    Icon { visible: !(Theme.crowded && Theme.textScale > 1.4); Layout.alignment: Qt.AlignHCenter; name: "sound"; size: Theme.px(140); weight: 1.2; color: Theme.c.accent }
    Title { id: title; Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; text: qsTr("Others can hear what is read"); size: Math.max(Theme.px(52), Math.min(Theme.sized(40), Theme.px(72))) }
    Body { id: words; Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; text: qsTr("Use headphones. A member of staff has a pair for you.") }
    TapButton { objectName: "notNow"; Layout.alignment: Qt.AlignHCenter; kind: "quiet"; iconName: "back"; text: qsTr("Not now"); onClicked: Aloud.advised(false) }
}
