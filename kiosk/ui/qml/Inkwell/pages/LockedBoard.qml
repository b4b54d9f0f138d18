pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// The day while the desk is locked: initials and where each visit stands, those that need somebody first. Nothing here can be touched.
Column {
    id: root
    required property var board                 // [BoardLine]
    readonly property int rowHeight: Theme.px(54)
    readonly property int columns: 2
    readonly property int wanted: Theme.px(40) + Math.ceil(board.length / columns) * rowHeight
    readonly property int least: Theme.px(40) + Math.min(board.length, columns) / columns * rowHeight
    readonly property int _fit: Math.max(columns, Math.floor((height - Theme.px(40)) / rowHeight) * columns)
    readonly property bool _more: board.length > _fit
    readonly property var _sorted: board.filter(line => line.needsYou).concat(board.filter(line => !line.needsYou))
    readonly property var _shown: _sorted.slice(0, _more ? _fit - 1 : _fit)
    readonly property int _waiting: board.filter(line => line.needsYou).length
    clip: true

    StaffText {
        width: parent.width
        height: Theme.px(40)
        text: DeskWords.joined([DeskWords.visits(root.board.length), DeskWords.waiting(root._waiting)])
        weight: Font.DemiBold
        quiet: true
    }
    Grid {
        columns: root.columns
        Repeater {
            model: root._shown.length + (root._more ? 1 : 0)
            Row {
                id: cell
                required property int index
                readonly property var line: root._shown[index] ?? null
                width: root.width / root.columns
                height: root.rowHeight
                spacing: Theme.s1
                StaffText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: cell.line ? Theme.px(64) : cell.width
                    text: cell.line ? cell.line.initials || cell.line.time : qsTr("and %n more", "visits", root.board.length - root._shown.length)
                    weight: Font.DemiBold
                    quiet: !cell.line
                }
                StatePill {
                    visible: cell.line !== null
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, cell.width - Theme.px(68))
                    status: cell.line?.state ?? ""
                }
            }
        }
    }
}
