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
    readonly property int _gap: Theme.px(16)    // between two groups
    readonly property int _head: grouped || heading !== "" ? Theme.px(36) : 0
    readonly property var _sorted: grouped ? _groups.reduce((all, group) => all.concat(visits.filter(visit => visit.group === group)), []) : visits
    readonly property bool paged: _starts(height).length > 1
    readonly property var starts: paged ? _starts(height - Theme.smallest - Theme.s3) : [0]     // the first visit of each page
    readonly property int pageCount: starts.length
    readonly property int _here: Math.min(page, pageCount - 1)
    readonly property var _shown: _sorted.slice(starts[_here], starts[_here + 1] ?? _sorted.length)
    signal act(visit: var)
    signal chose(visit: var)

    function _starts(room: real): var {         // as many on each page as fit with the headings that stand there
        const found = [0]
        let filled = 0
        _sorted.forEach((visit, at) => {
            const first = at === found[found.length - 1], heads = first || grouped && visit.group !== _sorted[at - 1].group
            const needed = _rowHeight + (heads ? _head + Theme.edge + (first ? 0 : _gap) : 0)
            if (!first && filled + needed > room) {
                found.push(at)
                filled = _rowHeight + _head + Theme.edge
            } else filled += needed
        })
        return found
    }
    Column {
        width: parent.width
        spacing: root._gap
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
