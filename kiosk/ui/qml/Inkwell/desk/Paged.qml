import QtQuick
import Inkwell

// As many rows as fit, page by page with buttons: nothing is swiped. Children flow in rows; one of full width is a row of
// its own. A row taller than a page goes on overleaf. `turner: false` leaves the buttons to whoever shows them elsewhere.
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
    readonly property bool _tall: paged && flow.children.some(child => child.height > _room)

    function _breaks(room: real): var {
        const starts = [0]
        const last = () => starts[starts.length - 1]
        for (const child of flow.children) {
            if (!child.visible || child.height === 0 || child.y + child.height - last() <= room) continue
            if (child.y > last()) starts.push(child.y)
            while (room > Theme.px(68) && child.y + child.height - last() > room) starts.push(last() + room - Theme.px(34))   // a line shows twice, none is lost
        }
        return starts
    }
    function show(child: Item) {                // turn to the page that holds it
        const y = child.mapToItem(flow, 0, 0).y
        page = _starts.reduce((found, start, index) => start <= y ? index : found, 0)
    }
    function _veil() {                          // rows of other pages: a clip alone lets shapes through where there is no GPU
        const starts = _starts, at = Math.min(page, starts.length - 1)
        const top = starts[at], end = starts[at + 1] ?? Infinity
        for (const child of flow.children) {
            child.opacity = child.y + child.height > top && child.y < end ? 1 : 0
            child.enabled = child.opacity === 1
        }
    }
    onHereChanged: _veil()
    on_StartsChanged: _veil()

    Item {
        width: parent.width
        height: root._room
        clip: root._tall
        Flow {
            id: flow
            width: parent.width
            y: -root._starts[root.here]
            spacing: Theme.s3
            onPositioningComplete: root._veil()
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
