import QtQuick
import QtQuick.Window
import Inkwell
import "Kin.js" as Kin

// Content that may be longer than its place: shown page by page, cut only between lines and controls, never through one.
// Nothing is swiped. Children stand in `column`, whose height is its own.
Item {
    id: root
    required property Item column
    property real lead: 0                       // air above the first page; above each, for rows
    property real foot: 0                       // air below each page
    property bool rows: false                   // a child of the column is a row: whole if it fits on a page, out of reach overleaf
    property int page: 0
    required property real room                 // the height there is when nothing has to be turned
    readonly property bool tall: column.implicitHeight + lead + foot > room + 1
    readonly property int here: Math.min(page, starts.length - 1)
    readonly property bool first: here === 0
    readonly property bool last: here === starts.length - 1
    property var starts: [0]                    // y of each page, in the column
    property var ends: ({})                     // y where a page ends that already shows the words of the question overleaf, which is whole there
    property var later: []                      // [item, page] of what of that question is not to be seen on that page: its answers
    property bool tight: false                  // headings are small and close, so that the first page holds more than them
    property bool refused: false                // they are as large as ever where that did not help
    property int veils: 0                       // how often what stands overleaf was hidden
    property bool gone: false
    property var blocks: []                     // [item, top, bottom, whether between its lines it may] of what must not be cut
    property var wholes: []                     // [top, bottom] of what is better not parted: a question with its answers
    property Item kept: null                    // what was turned to or focused stays in view when words grow or the screen turns,
    property real share: 0                      // from so far down in it
    clip: tall

    function turn(way: int): void {
        page = Math.max(0, Math.min(starts.length - 1, here + way))
        const start = starts[here], [item, top, bottom] = blocks.find(([, , bottom]) => bottom > start + 1) ?? [null, 0, 1]
        kept = page > 0 ? item : null
        share = Math.max(0, start - top) / (bottom - top)
    }
    function home(): void { page = 0; kept = null; loosen() }
    function loosen(): void { tight = refused = false }
    function show(item: Item): void {
        page = pageAt(item.mapToItem(column, 0, 0).y)
        kept = item
        share = 0
    }
    function holds(item: Item): bool {          // whether it is in view, or none of what is turned
        for (let above = item; above; above = above.parent) if (above.parent === column) return pageAt(item.mapToItem(column, 0, item.height - 2).y) >= here && pageAt(item.mapToItem(column, 0, 0).y) <= here
        return true
    }
    function firstControl(): Item {             // in view, that can have the focus
        return blocks.find(([item, top]) => item.activeFocusOnTab && top >= starts[here] - 1 && pageAt(top) === here)?.[0] ?? null
    }
    function pageAt(y: real): int { return starts.reduce((found, start, page) => start <= y + 1 ? page : found, 0) }
    function settle(): void {
        if (gone || !visible) return            // it was due when the page was already turned; nothing that is hidden has a place
        part()
        for (let more = 2; more > 0 && headed() && !refused; more--) { refused = tight; tight = !tight; part() }
        if (kept && !rows) page = pageAt(kept.mapToItem(column, 0, kept.height * share).y)
        if (rows)
            for (let item = Window.activeFocusItem; item; item = item.parent)
                if (item.parent === column) show(item)
        veil()
    }
    function part(): void {
        column.ensurePolished()                 // everything stands where it will be drawn
        for (const [item] of [...blocks, ...later]) shown(item, true)
        const found = [], together = []
        if (tall) gather(column, found, together)
        blocks = found
        wholes = together
        ends = {}; later = []
        starts = tall ? breaks() : [0]
    }
    function headed(): bool { return !rows && starts.length > 1 && blocks.every(([item, top]) => Kin.leads(item) || top > starts[1] - 2) }      // only headings on the first page
    function veil(): void {                     // what stands on other pages: a clip alone lets shapes through where there is no GPU
        const start = starts[here], end = endOn(here)
        for (const [item, top, bottom] of blocks) shown(item, bottom > start + 1 && top < end - 1)
        for (const [item, page] of later) shown(item, page !== here)
        if (tall) veils++
    }
    function shown(item: Item, here: bool): void {      // a row may be gone
        if (item) item.opacity = here ? 1 : 0
        if (item && rows) item.enabled = here
    }
    onHereChanged: veil()
    function endOn(page: int): real { return ends[page] ?? starts[page + 1] ?? Infinity }
    function breaks(): var {
        let forced = -1                         // the page for whose sake something was opened
        const found = [0], bottom = Math.min(column.implicitHeight, blocks.reduce((most, [, , bottom]) => Math.max(most, bottom), 0) || Infinity)      // the air below is no page
        while (true) {
            const start = found[found.length - 1], room = height - (rows || found.length === 1 ? lead : 0) - foot
            if (start + room >= bottom - 1 || room <= 0 || found.length > 400) return found
            let end = withWords(start, endOf(start, room), forced === start)
            while (alone(start, end) && opened(end)) end = withWords(start, endOf(start, room), true)      // better parted than a heading alone
            if (alone(start, end)) announce(found.length - 1, start, room, end = labelled(start, end))
            const air = end > start + 1 && !blocks.some(([, top, bottom]) => bottom > start + 1 && top < end - 1)
            const parted = air ? end : wholes.find(([top, bottom]) => top > start + 1 && top < end - 1 && bottom > end + 1 && bottom - top <= height)?.[0]
            const before = air || parted === undefined ? [] : blocks.filter(([, top, bottom]) => bottom > start + 1 && top < parted - 1)
            const begun = blocks.some(([item, top, bottom]) => top > parted - 2 && bottom < end + 1 && !Kin.leads(item))
            if (parted !== undefined && before.length === 0) found[found.length - 1] = parted      // nothing but air: no page of its own
            else if (parted === undefined || begun && before.every(([item]) => Kin.leads(item))) found.push(withCompany(start, end))
            else if (before.some(([item]) => item.keepWithNext !== true) || rows || !opened(parted)) found.push(parted)
            else forced = start
        }
    }
    function endOf(start: real, room: real): real {       // where the page that begins there ends: at a block, or between two lines
        let end = start + room
        for (let again = true; again;) {
            again = false
            for (const [item, top, bottom, loose] of blocks)
                if (!(item.seams !== undefined && (loose === true || bottom - top > room)) && top > start + (rows || item.seams === undefined ? 1 : room / 4) && top < end - 1 && bottom > end + 1) { end = top; again = true }
        }
        for (const [item, top, bottom] of blocks.slice().reverse())    // a heading does not stand alone at the foot of a page, nor do two
            if (item.keepWithNext === true && top > start && top < end && blocks.some(([other, above, below]) => !Kin.leads(other) && below > start + 1 && above < top - 1) && !blocks.some(([, other]) => other >= bottom - 1 && other < end - 1)) end = top
        for (const [item, top, bottom] of blocks)      // words longer than a page are cut between two lines
            if (item.seams !== undefined && top < end - 1 && bottom > end + 1) {
                const all = item.seams().map(y => top + y), lines = all.filter(y => y > start + 1 && y <= end)
                if (lines.length > 2 && lines.length === all.filter(y => y > start + 1).length) lines.pop()     // the last line takes another along
                end = Math.max(...lines, top > start + 1 ? top : 0) || end
            }
        return end
    }
    function alone(start: real, end: real): bool {      // nothing but headings of what stands overleaf; what is wrong may say so on a page of its own
        const here = blocks.filter(([, top, bottom]) => bottom > start + 1 && top < end - 1)
        return !rows && here.length > 0 && here.every(([item]) => Kin.leads(item)) && !here.some(([item]) => item.leads === true)
    }
    function labelled(start: real, end: real): real {      // what heads the answers overleaf goes with the first of them, if both fit there
        const [item, top] = blocks.filter(([, top]) => top > start + 1 && top < end - 1).pop() ?? [], next = blocks.find(([, top]) => top >= end - 1)
        return item?.label && next !== undefined && next[2] - top <= height - foot ? top : end
    }
    function announce(page: int, start: real, room: real, end: real): void {    // a heading by itself has the words of the question below it already
        const at = blocks.findIndex(([item, top]) => item.unparted === true && Math.abs(top - end) < 1), all = blocks, inside = []
        if (at < 0) return
        gather(blocks[at][0], inside, [])
        blocks = [...all.slice(0, at), ...inside, ...all.slice(at + 1)]
        const words = endOf(start, room)
        blocks = all
        if (words > end + 1) { ends = Object.assign({}, ends, { [page]: words }); later = [...later, ...inside.filter(([, top]) => top >= words - 1).map(([item]) => [item, page])] }
    }
    function opened(end: real): bool {          // what stands first overleaf may be cut now: a field from its label, or between two lines; not a question from its answers
        const next = blocks.filter(([, top]) => top >= end - 1).reduce((first, block) => first && first[1] <= block[1] ? first : block, null)
        const at = blocks.indexOf(next), [item, top, bottom, loose] = next ?? []
        if (item === undefined || loose === true || item.unparted === true) return false
        const inside = []
        if (item.whole === true) gather(item, inside, [])
        blocks = [...blocks.slice(0, at), ...(inside.length > 0 ? inside : [[item, top, bottom, true]]), ...blocks.slice(at + 1)]
        return inside.length > 0 || item.seams !== undefined
    }
    function withWords(start: real, end: real, forced: bool): real {      // an answer that is parted from its question takes its last words along, two lines of them
        const at = blocks.findIndex(([, top]) => top >= end - 1), answer = blocks[at]?.[0], [words, top, bottom] = blocks[at - 1] ?? []
        if (rows || answer === undefined || answer.seams !== undefined || answer.keepWithNext !== undefined || !forced && answer.checkable !== true || words === undefined || words.seams === undefined && words.hint === undefined || bottom > end + 1 || Kin.leads(words)) return end
        if (blocks.some(([, above, below]) => below > start + 1 && above < top - 1) && !alone(start, top)) return top
        const lines = words.seams?.() ?? []
        return lines.length > 0 ? top + lines[Math.max(0, lines.length - 2)] : end
    }
    // The last answer to a question, or the last line, does not stand alone overleaf if another can go with it; a line only where that makes pages more even.
    function withCompany(start: real, end: real): real {
        const over = blocks.filter(([item, top]) => top >= end - 1 && !Kin.leads(item)), here = blocks.filter(([, top]) => top >= start - 1 && top < end - 1)
        const [last, top, bottom] = over[0] ?? [null, 0, 0], line = last?.row !== undefined
        if (rows || !last || here.length === 0 || line && over.length > 1 || over.slice(1).some(([item]) => Kin.kin(item, last)) || !Kin.kin(here[here.length - 1][0], last)) return end
        const tops = [...new Set(here.filter(([item]) => Kin.kin(item, last)).map(([, top]) => top))], stood = here[here.length - 1][2]
        let parting = tops[tops.length - 1]
        for (const [item, above, below] of here.slice().reverse())         // with what leads to it ("or")
            if (item.keepWithNext === true && below <= parting + 1 && above > start + 1 && !here.some(([, other]) => other > above + 1 && other < parting - 1)) parting = above
        const before = here.filter(([, , below]) => below <= parting + 1).reduce((most, [, , below]) => Math.max(most, below), start)
        const even = !line || Math.abs(before - start - (bottom - parting)) < stood - start - (bottom - top)
        return tops.length > 1 && even && bottom - parting <= height - foot ? parting : end
    }
    function gather(item: Item, whole: var, together: var): void {     // what must not be cut: words, buttons, and what says that it is whole
        for (const child of item.children) {
            if (!child.visible || child.height <= 0) continue
            const top = child.mapToItem(column, 0, 0).y, fits = child.height <= height - foot - (rows || top < 1 ? lead : 0)
            if (rows && item === column && fits || child.whole === true && fits || child.implicitContentWidth !== undefined || child.lineCount !== undefined || child.clicked !== undefined || child.cursorPosition !== undefined) {
                whole.push([child, top, top + child.height])
            } else {
                if (child.together === true) together.push([top, child.mapToItem(column, 0, child.height).y])
                gather(child, whole, together)
            }
        }
    }
    readonly property real dress: Theme.textScale + (Theme.large ? 10 : 0) + (Theme.portrait ? 100 : 0)      // everything has another height, and all of it may have the same
    onDressChanged: again.restart()
    Timer { id: again; interval: 50; onTriggered: { root.loosen(); root.settle() } }       // once layouts in layouts have found their places, too
    onVisibleChanged: Qt.callLater(settle)
    onTallChanged: Qt.callLater(settle)
    onHeightChanged: Qt.callLater(settle)
    Connections { target: root.column; function onImplicitHeightChanged(): void { Qt.callLater(root.settle) } }
    Component.onCompleted: Qt.callLater(settle)
    Component.onDestruction: gone = true

    Binding { target: root.column; property: "y"; value: (root.first || root.rows ? root.lead : 0) - root.starts[root.here] }
    Binding { target: root.column; property: "parent"; value: frame }
    Item {
        id: frame
        width: parent.width
        height: root.last ? root.height : Math.min(root.height, (root.first || root.rows ? root.lead : 0) + root.endOn(root.here) - root.starts[root.here])
        clip: root.tall
    }
    CoverPaper { veils: root.veils; anchors { left: parent.left; right: parent.right; top: frame.bottom; bottom: parent.bottom } visible: root.tall && !root.rows }
}
