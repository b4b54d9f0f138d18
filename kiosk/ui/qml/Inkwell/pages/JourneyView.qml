import QtQuick
import QtQuick.Window
import Inkwell
import Inkwell.Aloud

// The patient's sitting: shows the page of the present Screen, hands what is touched down. The same key is the same page.
Item {
    id: root
    required property var kiosk
    readonly property var journey: kiosk.journey
    readonly property var pages: ({
        "question": "QuestionPage", "short": "ShortPage", "body-map": "BodyMapPage", "reading": "ReadingPage", "risk": "RiskPage",
        "choices": "ChoicesPage", "statements": "StatementsPage", "explain": "ExplainPage", "earlier": "EarlierPage", "check": "CheckPage",
        "decision": "DecisionPage", "sign": "SignaturePage", "sealing": "SealingPage", "handback": "HandbackPage"
    })
    readonly property var prepared: ["question", "short", "reading", "risk"]      // kinds that come one after the other
    property string key
    property var page: null                     // in view
    property var past: null                     // the one before: taken apart once the new one has come to rest
    property var spare: ({})                    // by kind: an empty page, made while the patient reads, for the next of its kind
    readonly property bool stays: kiosk.part === "patient"       // the screen has its place here: nobody is handed it
    property bool hiding: false
    property bool helping: false
    property Item held                          // what had the focus when the page was covered
    signal display
    signal language

    function show(): void {
        const screen = journey.screen
        if (screen.kind === undefined)
            return
        Aloud.language = screen.language || "en"
        if (screen.key === root.key && page) {
            page.screen = screen
            return
        }
        root.key = screen.key
        root.page = taken(screen) ?? made(screen, journey.items, true)
        enter.complete()
        if (Theme.calm > 0) enter.start()
        if (Theme.arriving > 0) arriving.restart()
        idle.restart()
    }
    function leave(): void {
        root.key = ""
        root.held = null
        if (!page) return
        page.parent = null
        letGo()
        past = page
        page = null
        idle.restart()
    }
    function letGo(): void { past?.destroy(); past = null }
    function made(screen: var, items: var, inView: bool): var {
        const told = { screen: screen, items: items }
        if (screen.kind === "handback") told.stays = root.stays
        const page = Qt.createComponent(root.pages[screen.kind] + ".qml").createObject(inView ? place : null, told)
        page.width = Qt.binding(() => place.width)
        page.height = Qt.binding(() => place.height)
        return page
    }
    function taken(screen: var): var {
        const page = spare[screen.kind] ?? null
        if (page === null) return null
        delete spare[screen.kind]
        page.screen = screen
        page.items = journey.items
        page.parent = place
        page.came()
        return page
    }
    function prepare(): void {
        const screen = journey.screen
        if (root.page && prepared.includes(screen.kind) && !spare[screen.kind]) spare[screen.kind] = made(screen, [], false)
    }
    function forget(): void {                   // nothing of a sitting outlives it
        letGo()
        for (const kind in spare) spare[kind].destroy()
        spare = {}
    }

    function uncover(): void {
        helping = hiding = false
        if (held) held.forceActiveFocus(Qt.OtherFocusReason)
    }

    Component.onCompleted: show()
    Connections {
        target: root.journey
        function onPageTurning(): void { root.leave() }
        function onScreenChanged(): void { root.show() }
        function onEnded(): void { root.forget() }
    }
    Component.onDestruction: { page?.destroy(); forget() }
    Timer {
        id: idle
        interval: 250
        onTriggered: {
            root.letGo()
            root.prepare()
        }
    }
    Item {
        id: place
        width: root.width
        height: root.height
        enabled: !root.helping && !root.hiding      // no key reaches what is covered
    }
    Connections {
        target: root.page
        ignoreUnknownSignals: true
        function onAnswered(linkId: string, value: var): void { root.journey.answer(linkId, value) }
        function onNext(): void { root.journey.screen.kind === "handback" ? root.kiosk.lock() : root.journey.next() }
        function onBack(): void { root.journey.back() }
        function onGoTo(linkId: string): void { root.journey.goTo(linkId) }
        function onSigned(strokes: var, other: var): void { root.journey.sign(strokes, other) }
        function onHelp(): void { root.held = root.Window.activeFocusItem; root.helping = true; root.journey.help() }
        function onHide(): void { root.held = root.Window.activeFocusItem; root.hiding = true }
        function onDisplay(): void { root.display() }
        function onLanguage(): void { root.language() }
    }
    MouseArea {                                 // a page that has just come takes no tap that was meant for the one before
        anchors.fill: parent
        visible: arriving.running
        Timer { id: arriving; interval: Theme.arriving }
    }
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
