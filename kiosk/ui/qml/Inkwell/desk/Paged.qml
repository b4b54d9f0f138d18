import QtQuick
import Inkwell

// As many rows as fit, page by page with buttons: nothing is swiped. Children flow in rows; one of full width is a row of
// its own. A row taller than a page goes on overleaf. A field in use stays in view when rows grow above it.
// `turner: false` leaves the buttons to whoever shows them elsewhere.
Item {
    id: root
    default property alias content: flow.data
    property alias spacing: flow.spacing
    property alias page: view.page
    property bool turner: true
    property color ground: Theme.c.paper        // what it lies on
    readonly property real needed: flow.implicitHeight + view.ring      // the height at which nothing has to be turned
    readonly property bool paged: view.tall
    readonly property int pageCount: view.starts.length
    readonly property int here: view.here

    function show(child: Item) { view.show(child) }             // turn to the page that holds it

    Turning {
        id: view
        readonly property int ring: Theme.s2 + Theme.edge       // room for edges and focus rings
        x: -Theme.s3
        y: -Theme.s2
        width: parent.width + Theme.s3 * 2
        height: room - (tall && root.turner ? pager.height + Theme.s3 : 0)
        room: root.height + ring
        lead: Theme.s2
        foot: Theme.edge
        rows: true
        column: flow
        Flow {
            id: flow
            x: Theme.s3
            width: root.width
            spacing: Theme.s3
            onPositioningComplete: Qt.callLater(view.settle)
            onChildrenChanged: Qt.callLater(flow.forceLayout)      // rows never lie on each other, not even until the next frame
        }
    }
    Rectangle {                                 // where there is no GPU a drawing does not heed the clip, and what stood below it would stay there
        visible: root.paged && !root.turner
        anchors { left: view.left; right: view.right; top: view.bottom }
        height: root.ground === Theme.c.paper ? Theme.px(160) : Theme.s2
        color: root.ground
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
