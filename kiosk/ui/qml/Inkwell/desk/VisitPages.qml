pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// Visits, those that need someone on top; as many as fit, the others a page further.
Item {
    id: root
    required property var visits                // [VisitLine]
    property bool grouped: false                // by VisitLine.group, each under its heading; else one list
    property string heading
    property string chosen                      // the id of the visit that lies beside the list
    property int page: 0
    readonly property var _headings: ({ "now": qsTr("Needs you now"), "today": _groups.length > 1 ? qsTr("Also today") : qsTr("Today"), "earlier": qsTr("From earlier days") })
    readonly property var _groups: grouped ? ["now", "today", "earlier"].filter(group => visits.some(visit => visit.group === group)) : [""]
    readonly property int _rowHeight: Theme.px(Theme.portrait ? 144 : 91)
    readonly property int _heads: grouped ? _groups.length * Theme.px(52) + Theme.edge : Theme.edge
    readonly property int _fit: Math.floor((height - _heads) / _rowHeight)
    readonly property bool paged: visits.length > _fit
    readonly property int per: Math.max(1, paged ? Math.floor((height - _heads - Theme.smallest - Theme.s3) / _rowHeight) : visits.length)
    readonly property int pageCount: Math.max(1, Math.ceil(visits.length / per))
    readonly property int _here: Math.min(page, pageCount - 1)
    readonly property var _sorted: grouped ? _groups.reduce((all, group) => all.concat(visits.filter(visit => visit.group === group)), []) : visits
    readonly property var _shown: _sorted.slice(_here * per, (_here + 1) * per)
    signal act(visit: var)
    signal chose(visit: var)

    Column {
        width: parent.width
        spacing: Theme.px(16)
        Repeater {
            model: ["now", "today", "earlier", ""]
            VisitList {
                required property string modelData
                width: root.width
                heading: root.grouped ? root._headings[modelData] ?? "" : root.heading
                chosen: root.chosen
                visits: root.grouped === (modelData !== "") ? root._shown.filter(visit => !root.grouped || visit.group === modelData) : []
                onAct: visit => root.act(visit)
                onChose: visit => root.chose(visit)
            }
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
