import QtQuick
import Inkwell

// Whether options fit beside each other in `room`, in cells of one width: `upright` is false when each fits on one line (or `lines`) behind its
// mark, true when it fits in three lines below it, undefined when they have to stand below each other.
QtObject {
    id: root
    required property var options
    required property real room
    property int across: options.length         // in one row
    property int lines: 1                       // behind its mark
    property int gap: Theme.s3
    property bool compact: false
    readonly property real taken: compact ? Math.min(Theme.sized(34), Theme.px(60)) + Theme.s3 + Theme.px(16) * 2 : Math.min(Theme.sized(40), Theme.px(60)) + Theme.s4 + Theme.s5 * 2      // by the mark and the air
    readonly property int spacing: gap
    readonly property real cell: (room - spacing * (across - 1)) / Math.max(1, across)
    readonly property var upright: {
        metrics.height                                                      // measured anew when the words grow
        const behind = cell - taken
        if (lines === 1 ? widest(option => said(option)) <= behind : widest(option => longestWord(said(option))) <= behind && widest(option => said(option)) * 1.2 <= behind * lines) return false
        const inner = cell - Theme.s3 * 2
        return widest(option => longestWord(said(option))) <= inner && widest(option => said(option)) * 1.25 <= inner * 3 ? true : undefined
    }
    readonly property bool unbroken: metrics.height * 0 + widest(option => longestWord(said(option))) <= cell - taken     // on as many lines as it takes
    readonly property FontMetrics metrics: FontMetrics { font { family: Theme.sans; pixelSize: Theme.body; weight: Font.DemiBold } }

    function said(option: var): string { return option.prefix ? option.prefix + "\u00a0" + option.text : option.text }
    function longestWord(words: string): string { return words.split(/[ \n]+/).reduce((longest, word) => metrics.advanceWidth(word) > metrics.advanceWidth(longest) ? word : longest, "") }
    function widest(of: var): real { return options.reduce((most, option) => Math.max(most, metrics.advanceWidth(of(option))), 0) }
}
