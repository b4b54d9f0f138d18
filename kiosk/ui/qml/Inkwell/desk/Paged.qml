import QtQuick
import QtQuick.Window
import Inkwell

// As many rows as fit, page by page with buttons: nothing is swiped. Children flow in rows; one of full width is a row of
// its own. A row taller than a page goes on overleaf. A field in use stays in view when rows grow above it.
// `turner: false` leaves the buttons to whoever shows them elsewhere.
Item {
    id: root
    default property alias content: flow.data
    property alias spacing: flow.spacing
    property bool turner: true
    property int page: 0
    readonly property bool paged: flow.height > height + 1
    readonly property int pageCount: _starts.length
    readonly property int here: Math.min(page, pageCount - 1)
    readonly property real _room: height - (paged && turner ? pager.height + Theme.s3 : 0)
    readonly property var _starts: paged ? _breaks(_room) : [0]
    readonly property Item _inUse: Window.activeFocusItem
    onHereChanged: _veil()
    on_StartsChanged: _settle()

    function show(child: Item) { page = _pageOf(child) }        // turn to the page that holds it
    function _pageOf(child: Item): int {
        const y = child.mapToItem(flow, 0, 0).y
        return _starts.reduce((found, start, index) => start <= y ? index : found, 0)
    }
    function _breaks(room: real): var {
        const starts = [0]
        const last = () => starts[starts.length - 1]
        for (const child of flow.children) {
            if (!child.visible || child.height === 0 || child.y + child.height - last() <= room) continue
            if (child.y > last()) starts.push(child.y)
            while (room > Theme.px(68) && child.y + child.height - last() > room)
                starts.push(last() + room - Theme.px(34))               // a line shows twice, none is lost
        }
        return starts
    }
    function _settle() {
        for (let item = _inUse; item; item = item.parent)
            if (item.parent === flow) { show(item); break }
        _veil()
    }
    // Rows of other pages: a clip alone lets shapes through where there is no GPU. Nothing is drawn of them at 0.004, but
    // whoever looks for a row by its name finds it, and the way to its page.
    function _veil() {
        const starts = _starts, at = Math.min(page, starts.length - 1)
        const top = starts[at], end = starts[at + 1] ?? Infinity
        for (const child of flow.children) {
            const shown = child.y + child.height > top && child.y < end
            child.opacity = shown ? 1 : 0.004
            child.enabled = shown
        }
    }

    Item {
        x: -Theme.s3                            // room for edges and focus rings
        y: -Theme.s2
        width: parent.width + Theme.s3 * 2
        height: Math.min(root._room, (root._starts[root.here + 1] ?? Infinity) - root._starts[root.here]) + Theme.s2 + Theme.edge
        clip: root.paged
        Flow {
            id: flow
            x: Theme.s3
            y: Theme.s2 - root._starts[root.here]
            width: root.width
            spacing: Theme.s3
            onPositioningComplete: root._settle()
            onChildrenChanged: Qt.callLater(flow.forceLayout)      // rows never lie on each other, not even until the next frame
        }
    }
    PageTurner {
        id: pager
        visible: root.paged && root.turner
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        page: root.here
        pageCount: root.pageCount
        onTurned: page => root.page = page
    }
}
