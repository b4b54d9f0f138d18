import QtQuick
import Inkwell

// Whether options fit beside each other in `room`, in cells of one width: `upright` is false when each fits on one line (or `lines`) behind its
// mark, true when it fits in three lines below it, undefined when they have to stand below each other.
QtObject {
    id: root
    required property AnswerWidths widths
    required property real room
    property int across: widths.options.length  // in one row
    property int lines: 1                       // behind its mark
    property int gap: Theme.s4                  // 3 mm
    property bool compact: false
    readonly property real taken: compact ? Math.min(Theme.sized(34), Theme.px(60)) + Theme.s3 + Theme.px(16) * 2 : Math.min(Theme.sized(40), Theme.px(60)) + Theme.s4 + Theme.s5 * 2      // by the mark and the air
    readonly property int spacing: gap
    readonly property real cell: (room - spacing * (across - 1)) / Math.max(1, across)
    readonly property var upright: {
        const behind = cell - taken
        if (lines === 1 ? widths.widest <= behind : widths.longest <= behind && widths.widest * 1.2 <= behind * lines) return false
        const inner = cell - Theme.s3 * 2
        return widths.longest <= inner && widths.widest * 1.25 <= inner * 3 ? true : undefined
    }
    readonly property bool broken: upright === false && widths.widest > cell - taken     // into more lines than one
    readonly property bool unbroken: widths.longest <= cell - taken     // on as many lines as it takes
}
