import QtQuick
import Inkwell

// As many rows as fit, page by page with buttons: nothing is swiped. Children flow in rows; a full-width child is a row of its own.
Item {
    id: root
    default property alias content: flow.data
    property alias spacing: flow.spacing
    property int page: 0
    readonly property bool paged: flow.height > height
    readonly property int pageCount: _starts.length
    readonly property var _starts: paged ? _breaks(height - pager.height - Theme.s3) : [0]
    readonly property int _here: Math.min(page, pageCount - 1)

    function _breaks(room: real): var {
        const starts = [0]
        for (const child of flow.children)
            if (child.visible && child.y + child.height - starts[starts.length - 1] > room && child.y > starts[starts.length - 1]) starts.push(child.y)
        return starts
    }
    function show(child: Item) {                // turn to the page that holds it
        const y = child.mapToItem(flow, 0, 0).y
        page = _starts.reduce((found, start, index) => start <= y ? index : found, 0)
    }

    Item {
        width: parent.width
        clip: root.paged
        height: !root.paged ? root.height : root._here + 1 < root.pageCount ? root._starts[root._here + 1] - root._starts[root._here] - flow.spacing + Theme.edge
              : root.height - pager.height - Theme.s3
        Flow {
            id: flow
            width: parent.width
            y: -root._starts[root._here]
            spacing: Theme.s3
        }
    }
    PageTurner {
        id: pager
        visible: root.paged
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        page: root._here
        pageCount: root.pageCount
        onTurned: page => root.page = page
    }
}
