import QtQuick
import QtQuick.Window
import Inkwell
import Inkwell.Aloud
import Inkwell.Languages

// A window with nothing in it but a sitting, and the sheet and the mark that can lie over it.
Window {
    id: root
    required property var kiosk
    readonly property real covered: 0
    property bool displaying: false
    property bool speaking: false
    LayoutMirroring.enabled: Languages.rightToLeft
    LayoutMirroring.childrenInherit: true
    visible: true
    color: Theme.c.paper
    Binding { target: Theme; property: "portrait"; value: root.height > root.width }
    JourneyView {
        id: view
        anchors.fill: parent
        enabled: !root.displaying && !root.speaking && !Aloud.advising
        kiosk: root.kiosk
        onDisplay: root.displaying = true
        onLanguage: root.speaking = true
    }
    Held { place: view }
    Loader { anchors.fill: parent; active: root.displaying; sourceComponent: DisplaySheet { onSpoken: tag => root.kiosk.speak(tag); onClosed: root.displaying = false } }
    Loader { anchors.fill: parent; active: root.speaking; sourceComponent: LanguageSheet { onChosen: tag => root.kiosk.speak(tag); onClosed: root.speaking = false } }
    Loader { anchors.fill: parent; active: Aloud.advising; sourceComponent: HeadphonesOverlay { } }
    LetterBoard { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } used: root.activeFocusItem; language: Languages.tag }
    ReadMark { place: root.contentItem }
    ScanMark { window: root }
}
