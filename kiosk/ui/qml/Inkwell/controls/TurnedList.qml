pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// Many rows, turned page by page like words in `Turning`, of which only those in view are made. Rows are whole where they fit; a longer one is
// cut between its lines. A page begins at a row, so that it still does when words grow or the screen turns.
Item {
    id: root
    property alias model: list.model
    property alias delegate: list.delegate
    required property real room                 // the height there is when nothing has to be turned
    readonly property bool tall: list.contentHeight - list.height > room + 1
    readonly property bool first: at === 0 && into === 0
    property bool last: true
    property int at: 0                          // the row that stands at the top,
    property real into: 0                       // from so far down in it,
    property real high: 0                       // while it is so high
    property var next: [0, 0, 0]                // where the next page begins, likewise
    property bool settling: false
    property bool gone: false

    function turn(way: int): void {
        if (way > 0 ? last : first) return
        [at, into, high] = way > 0 ? next : before()
        settle()
    }
    function home(): void { at = into = 0; settle() }
    function show(item: Item): void { }         // what can have the focus is in view
    function before(): var {                            // the page that ends where this one begins
        if (into > 0) return [list.itemAtIndex(at - 1)?.keepWithNext === true && list.itemAtIndex(at).y + into - list.itemAtIndex(at - 1).y <= height ? at - 1 : at, 0, 0]
        list.positionViewAtIndex(at - 1, ListView.End)
        let row = at - 1
        while (row > 0 && (list.itemAtIndex(row - 1)?.y ?? -Infinity) >= list.contentY - 1) row--
        if (row > 0) list.positionViewAtIndex(row - 1, ListView.Beginning)
        return [row > 0 && row < at - 1 && list.itemAtIndex(row - 1)?.keepWithNext === true ? row + 1 : row, 0, 0]    // a heading goes with its row
    }
    function settle(): void {
        if (settling || gone || !visible || list.count === 0 || height <= 0) return
        settling = true
        at = Math.min(at, list.count - 1)
        list.positionViewAtIndex(at, ListView.Beginning)
        if (list.itemAtIndex(at)?.height !== high) into = 0
        list.contentY += into
        const start = list.contentY
        let end = start + height, row = at
        while (row < list.count && (list.itemAtIndex(row)?.y ?? Infinity) + (list.itemAtIndex(row)?.height ?? 0) <= end + 1) row++
        last = row === list.count
        const headed = !last && row > at && Array.from({ length: row - at }, (_, more) => list.itemAtIndex(at + more)).every(item => item.keepWithNext === true)
        const parted = headed ? cut(list.itemAtIndex(row), 0, end - list.itemAtIndex(row).y, true) : 0       // better parted than a heading alone
        if (parted > 0) {
            end = list.itemAtIndex(row).y + parted
            next = [row, parted, list.itemAtIndex(row).height]
        } else if (!last && row > at) {
            while (row - 1 > at && list.itemAtIndex(row - 1).keepWithNext === true) row--       // a heading does not stand alone at the foot of a page
            next = [row, 0, 0]
            end = list.itemAtIndex(row)?.y ?? end
        } else if (!last) {
            const item = list.itemAtIndex(row)
            if (item) end = item.y + (cut(item, start - item.y, end - item.y, false) || end - item.y)
            next = [row, item ? end - item.y : 0, item?.height ?? 0]
        }
        frame.height = last ? height : end - start
        for (let other = 0; other < list.count; other++) {      // a clip alone lets shapes through where there is no GPU
            const item = list.itemAtIndex(other)
            if (item) item.enabled = (item.opacity = item.y < end - 1 && item.y + item.height > start + 1 ? 1 : 0) > 0
        }
        settling = false
    }
    // Where a row that is longer than a page may be cut, at most `most` down: above a control, or a line of words that would not fit on a page
    // either (of `any` words, where it stands below its heading). 0 where there is no such place.
    function cut(row: Item, least: real, most: real, any: bool): real {
        const found = row ? blocks(row, row, any) : []
        const free = y => y > least + 1 && y <= most && !found.some(([top, bottom, lines]) => top < y - 1 && bottom > y + 1 && !lines.includes(y))
        const first = Math.min(...found.map(([top]) => top))
        return [].concat(...found.map(([top, , lines]) => [top, ...lines])).filter(y => free(y) && y > first + 1).reduce((most, y) => Math.max(most, y), 0)
    }
    function blocks(item: Item, row: Item, any: bool): var {       // [top, bottom, lines] of words and controls
        if (item.seams === undefined && item.clicked === undefined)
            return [].concat(...Array.from(item.children).filter(child => child.visible).map(child => blocks(child, row, any)))
        const top = item.mapToItem(row, 0, 0).y, lines = item.seams !== undefined && (any || item.height > height) ? item.seams().map(y => top + y) : []
        return [[top, top + item.height, lines.length > 2 ? lines.slice(0, -1) : lines]]        // the last line takes another along
    }
    onHeightChanged: Qt.callLater(settle)
    onVisibleChanged: Qt.callLater(settle)
    Component.onCompleted: Qt.callLater(settle)
    Component.onDestruction: gone = true

    Item {
        id: frame
        width: root.width
        clip: true
        ListView {
            id: list
            width: root.width
            height: root.height
            interactive: false
            cacheBuffer: 0
            currentIndex: -1
            footer: Item { height: list.height }        // the last page begins at its row, however short it is
            onContentHeightChanged: Qt.callLater(root.settle)
            onCountChanged: Qt.callLater(root.settle)
        }
    }
}
