import QtQuick

// Where the page in view stands. The next of its kind is made while it is read, and the one before is taken apart once it has come to rest:
// both take longer than a touch may.
Item {
    id: root
    required property var journey
    required property bool stays                // nobody is handed the screen: only the last page asks
    readonly property var files: ({
        "question": "QuestionPage", "short": "ShortPage", "body-map": "BodyMapPage", "reading": "ReadingPage", "risk": "RiskPage",
        "choices": "ChoicesPage", "statements": "StatementsPage", "explain": "ExplainPage", "earlier": "EarlierPage", "check": "CheckPage",
        "decision": "DecisionPage", "sign": "SignaturePage", "sealing": "SealingPage", "handback": "HandbackPage"
    })
    readonly property var prepared: ({ "question": ["question", "short"], "short": ["short", "question"], "reading": ["reading"], "risk": ["risk"] })      // what often comes after what
    property var page: null                     // in view
    property var past: null                     // the one before
    property var ink: null                      // what was drawn and not signed before a step back: gone with the next answer, a lock or a signature
    property var spare: ({})                    // by kind: an empty page that lies ready

    function show(screen: var): void {
        page = taken(screen) ?? made(screen.kind, screen, journey.items, root)
        idle.restart()
    }
    function leave(): void {
        if (!page) return
        page.parent = null
        letGo()
        past = page
        page = null
        idle.restart()
    }
    function keepInk(): void { if (page?.unsigned !== undefined) ink = { key: page.screen.key, language: page.screen.language, strokes: page.unsigned } }
    function forget(): void {                   // nothing of a sitting outlives it
        ink = null
        letGo()
        for (const kind in spare) spare[kind].destroy()
        spare = {}
    }

    function made(kind: string, screen: var, items: var, parent: var): var {
        const told = { screen: screen, items: items }
        if (kind === "handback") told.stays = root.stays
        if (kind === "sign" && ink?.key === screen.key && ink.language === screen.language) told.kept = ink.strokes
        const page = Qt.createComponent(files[kind] + ".qml").createObject(parent, told)
        page.width = Qt.binding(() => root.width)
        page.height = Qt.binding(() => root.height)
        return page
    }
    function taken(screen: var): var {
        const page = spare[screen.kind] ?? null
        if (page === null) return null
        delete spare[screen.kind]
        page.screen = screen
        page.items = journey.items
        page.parent = root
        page.came()
        return page
    }
    function prepare(): void {
        const screen = journey.screen, kind = page ? prepared[screen.kind]?.find(kind => !spare[kind]) : undefined
        if (kind === undefined) return
        spare[kind] = made(kind, screen, [], null)
        idle.restart()                          // for the next; a touch in between waits for one only
    }
    function letGo(): void { past?.destroy(); past = null }

    Timer { id: idle; interval: 250; onTriggered: { root.letGo(); root.prepare() } }      // longer than a page glides
    Component.onDestruction: { page?.destroy(); forget() }
}
