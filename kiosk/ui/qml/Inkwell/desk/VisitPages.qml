import QtQuick
import Inkwell

// Visits, those that need someone on top; as many as fit, the others a page further.
Item {
    id: root
    required property var visits                // [VisitLine]
    property string urgentHeading               // blank: one list
    property string heading
    property int page: 0
    readonly property int _rowHeight: Theme.px(Theme.portrait ? 144 : 91)
    readonly property int _heads: urgentHeading === "" ? Theme.edge : Theme.px(72 + 16) + Theme.edge
    readonly property int _fit: Math.floor((height - _heads) / _rowHeight)
    readonly property bool paged: visits.length > _fit
    readonly property int per: Math.max(1, paged ? Math.floor((height - _heads - Theme.smallest - Theme.s3) / _rowHeight) : visits.length)
    readonly property int pageCount: Math.max(1, Math.ceil(visits.length / per))
    readonly property int _here: Math.min(page, pageCount - 1)
    readonly property var _sorted: urgentHeading === "" ? visits : visits.filter(v => v.needsYou).concat(visits.filter(v => !v.needsYou))
    readonly property var _shown: _sorted.slice(_here * per, (_here + 1) * per)
    signal act(visit: var)

    Column {
        width: parent.width
        spacing: Theme.px(16)
        VisitList {
            width: parent.width
            heading: root.urgentHeading
            visits: root.urgentHeading === "" ? [] : root._shown.filter(visit => visit.needsYou)
            onAct: visit => root.act(visit)
        }
        VisitList {
            width: parent.width
            heading: root.heading
            visits: root.urgentHeading === "" ? root._shown : root._shown.filter(visit => !visit.needsYou)
            onAct: visit => root.act(visit)
        }
    }
    PageTurner {
        visible: root.paged
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        page: root._here
        pageCount: root.pageCount
        onTurned: page => root.page = page
    }
}
