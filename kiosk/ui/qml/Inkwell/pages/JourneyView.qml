import QtQuick
import Inkwell
import Inkwell.Aloud

// The patient's sitting: shows the page of the present Screen, hands what is touched down. The same key is the same page.
Item {
    id: root
    required property var kiosk
    readonly property var journey: kiosk.journey
    property string key
    readonly property bool stays: kiosk.part === "patient"       // the screen has its place here: nobody is handed it
    property bool hiding: false
    property bool helping: false
    signal display
    signal language

    function show(): void {
        const screen = journey.screen
        if (screen.kind === undefined)
            return
        Aloud.language = screen.language || "en"
        if (screen.key === root.key && place.page) {
            place.page.screen = screen
            return
        }
        root.key = screen.key
        place.show(screen)
        if (place.enabled) place.page.forceActiveFocus()       // a screen reader says which page has come, and its keys are heard
        enter.complete()
        if (Theme.calm > 0) enter.start()
        shield.raise()
    }
    function leave(): void { place.leave(); root.key = "" }

    function uncover(): void {
        helping = hiding = false
        shield.raise()
    }

    Component.onCompleted: show()
    Connections {
        target: root.journey
        function onPageTurning(): void { root.leave() }
        function onScreenChanged(): void { root.show() }
        function onEnded(): void { place.forget() }
    }
    PagePlace {
        id: place
        width: root.width
        height: root.height
        journey: root.journey
        stays: root.stays
        enabled: !root.helping && !root.hiding      // no key reaches what is covered,
        visible: enabled                            // and no screen reader
    }
    Held { place: place; instead: place.page }
    Connections {
        target: place.page
        ignoreUnknownSignals: true
        function onAnswered(linkId: string, value: var): void { place.ink = null; root.journey.answer(linkId, value) }
        function onNext(): void { root.journey.screen.kind === "handback" ? root.kiosk.lock() : root.journey.next() }
        function onBack(): void { place.keepInk(); root.journey.back() }
        function onGoTo(linkId: string): void { root.journey.goTo(linkId) }
        function onSigned(strokes: var, other: var): void { place.ink = null; root.journey.sign(strokes, other) }
        function onHelp(): void { root.helping = true; root.journey.help() }
        function onHide(): void { root.hiding = true }
        function onDisplay(): void { root.display() }
        function onLanguage(): void { root.language() }
    }
    TapShield { id: shield; anchors.fill: parent }
    ParallelAnimation {
        id: enter
        NumberAnimation { target: place; property: "opacity"; from: 0; to: 1; duration: Theme.calm; easing.type: Easing.OutCubic }
        NumberAnimation { target: place; property: "x"; from: Theme.reducedMotion ? 0 : root.LayoutMirroring.enabled ? -Theme.s5 : Theme.s5; to: 0; duration: Theme.calm; easing.type: Easing.OutCubic }
    }
    Loader {
        anchors.fill: parent
        active: root.helping
        sourceComponent: HelpOverlay { stays: root.stays; onClosed: root.uncover() }
    }
    Loader {
        anchors.fill: parent
        active: root.hiding
        sourceComponent: HideOverlay { saved: root.journey.screen.fault !== "not-saved"; onClosed: root.uncover() }
    }
}
