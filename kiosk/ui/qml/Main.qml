import QtQuick
import QtQuick.Window
import Inkwell
import Inkwell.Aloud
import Inkwell.Attract
import Inkwell.Languages

// The window: one face at a time, what covers it, and the keyboard.
Window {
    id: root
    required property var kiosk
    required property var idle
    required property bool keyboard
    required property int startWidth
    required property int startHeight
    required property bool fullScreen
    required property bool maximized
    readonly property real covered: Math.max(keys.item?.room ?? 0, board.room)    // by the keyboard, from the bottom
    property bool displaying: false             // the Display sheet is open
    property bool speaking: false               // the languages are on offer
    property bool cleaning: false               // the glass is being wiped: nothing counts
    property bool matching: false               // staff lay a bank card on the screen
    readonly property bool apart: kiosk.part !== "all"      // patients and desk have a window each

    width: startWidth
    height: startHeight
    visibility: fullScreen ? Window.FullScreen : maximized ? Window.Maximized : Window.Windowed
    flags: fullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    visible: true
    color: Theme.c.paper
    title: "Inkwell"
    minimumWidth: 640
    minimumHeight: 480
    onClosing: close => close.accepted = root.kiosk.closes()

    Connections {
        target: root.kiosk
        property string before
        function onChanged(): void {
            Theme.turned(root.kiosk.face, root.kiosk.journey.visit, root.apart)
            root.displaying = root.speaking = false
            if (root.kiosk.face !== before) Aloud.anew()
            before = root.kiosk.face
        }
    }
    readonly property bool covering: displaying || speaking
    readonly property bool clear: idle.secondsLeft === 0 && !covering && !cleaning && !matching && !Aloud.advising && !(attract?.asleep ?? false)
    onClearChanged: if (clear) shield.raise()
    onActiveFocusItemChanged: stage.makeRoom()
    Binding { target: DeskWords; property: "apart"; value: root.apart }
    Binding { target: Languages; property: "tags"; value: root.kiosk.tongue.offered }
    Binding { target: Languages; property: "tag"; value: root.kiosk.tongue.spoken }
    LayoutMirroring.enabled: Languages.rightToLeft
    LayoutMirroring.childrenInherit: true
    Binding { target: Theme; property: "portrait"; value: root.height > root.width }

    Item {
        id: stage
        readonly property real covered: root.covered
        width: root.width
        height: root.height
        visible: root.clear                     // no screen reader finds what is covered,
        enabled: root.clear                     // and no key reaches what is covered

        // The field that is typed into stays in view, and what it wants to show `below` it: the whole page moves up by as much as the keyboard covers.
        function makeRoom(): void {
            const field = root.activeFocusItem
            const bottom = field && covered > 0 ? field.mapToItem(stage, 0, field.height).y + (field.below ?? 0) + Theme.s5 : 0
            y = -Math.max(0, bottom - (root.height - covered))
        }
        onCoveredChanged: makeRoom()
        Connections { target: root; enabled: root.covered > 0; function onAfterAnimating(): void { stage.makeRoom() } }      // the screen turns, words grow
        Behavior on y { enabled: !Theme.reducedMotion; NumberAnimation { duration: Theme.calm; easing.type: Easing.OutCubic } }

        Loader {
            anchors.fill: parent
            active: root.kiosk.face === "opening"
            sourceComponent: Opening { opening: root.kiosk.opening }
        }
        Loader {
            anchors.fill: parent
            active: root.kiosk.face === "closed"
            sourceComponent: ClosedPage {}
        }
        Loader {
            anchors.fill: parent
            active: root.kiosk.face === "welcome"
            sourceComponent: WelcomePage {
                clinic: root.kiosk.clinic
                minutes: root.idle.minutes
                fault: root.kiosk.message
                onStarted: root.kiosk.start()
                onStaff: root.kiosk.staff()
                onDisplay: root.displaying = true
                onLanguage: root.speaking = true
                onSpoken: tag => root.kiosk.tongue.choose(tag)
            }
        }
        Loader {
            anchors.fill: parent
            active: root.kiosk.face === "journey"
            sourceComponent: JourneyView { kiosk: root.kiosk; onDisplay: root.displaying = true; onLanguage: root.speaking = true }
        }
        Loader {
            anchors.fill: parent
            active: root.kiosk.face === "locked"
            onLoaded: item.forceActiveFocus()       // a PIN can be typed by keys
            sourceComponent: LockedPage {
                people: root.kiosk.people
                message: root.kiosk.message
                canCancel: root.kiosk.canCancel
                part: root.kiosk.part
                board: root.kiosk.board
                onPin: (person, digits) => root.kiosk.pin(person, digits)
                onCancelled: root.kiosk.home()
                onClean: root.cleaning = true
                onMatch: root.matching = true
            }
        }
        Loader {
            anchors.fill: parent
            active: root.kiosk.face === "desk"
            sourceComponent: Desk { desk: root.kiosk.desk }
        }
    }
    TapShield { id: shield; anchors.fill: parent }
    Held { place: stage }
    Loader {
        id: displayed
        anchors.fill: parent
        active: root.displaying
        enabled: root.idle.secondsLeft === 0
        sourceComponent: DisplaySheet { onSpoken: tag => root.kiosk.tongue.choose(tag); onClosed: root.displaying = false }
    }
    Held { place: displayed }
    Loader {
        id: spoken
        anchors.fill: parent
        active: root.speaking
        enabled: root.idle.secondsLeft === 0
        sourceComponent: LanguageSheet { onChosen: tag => root.kiosk.tongue.choose(tag); onClosed: root.speaking = false }
    }
    Held { place: spoken }
    Loader {
        anchors.fill: parent
        active: root.matching
        sourceComponent: CardOverlay {
            onMatched: pixels => { root.matching = false; root.kiosk.matched(pixels) }
            onClosed: root.matching = false
        }
    }
    Loader {
        anchors.fill: parent
        active: root.cleaning
        sourceComponent: CleanOverlay { onOver: root.cleaning = false }
    }
    Loader {
        id: advised
        anchors.fill: parent
        active: Aloud.advising
        enabled: root.idle.secondsLeft === 0
        sourceComponent: HeadphonesOverlay { }
    }
    Held { place: advised }
    Loader {
        anchors.fill: parent
        active: root.idle.secondsLeft > 0
        sourceComponent: IdleOverlay {
            seconds: root.idle.secondsLeft
            onMoreTime: root.idle.moreTime()
        }
    }
    LetterBoard {
        id: board
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        used: root.activeFocusItem
        language: Languages.tag
        enabled: stage.enabled
    }
    ReadMark { place: stage }
    Attract {
        id: attract
        objectName: "attract"
        window: root
        waits: root.kiosk.face === "welcome" && !root.covering
        onChanged: if (asleep) { Theme.anew(); root.kiosk.tongue.home() }       // whoever tried it out is gone
    }
    Loader {
        anchors.fill: parent
        active: attract?.asleep ?? false
        sourceComponent: AttractPage { clinic: root.kiosk.clinic; picture: root.kiosk.picture; locale: Languages.locale; languages: Languages.offered }
    }
    ScanMark { window: root }
    Loader {
        id: keys
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        source: root.keyboard && root.kiosk.part !== "desk" ? "Keyboard.qml" : ""
    }
}
