import QtQuick
import Inkwell

// Whether options fit beside each other in `room`, in cells of one width: `upright` is false when each fits on one line behind its
// mark, true when it fits in three lines below it, undefined when they have to stand below each other.
QtObject {
    id: root
    required property var options
    required property real room
    readonly property int spacing: Theme.s3
    readonly property real cell: (room - spacing * (options.length - 1)) / Math.max(1, options.length)
    readonly property var upright: {
        metrics.height                                                      // measured anew when the words grow
        if (widest(option => said(option)) + Theme.px(40) + Theme.s4 + Theme.s5 * 2 <= cell) return false
        const inner = cell - Theme.s3 * 2
        return widest(option => longestWord(said(option))) <= inner && widest(option => said(option)) * 1.25 <= inner * 3 ? true : undefined
    }
    readonly property FontMetrics metrics: FontMetrics { font { family: Theme.sans; pixelSize: Theme.body; weight: Font.DemiBold } }

    function said(option: var): string { return option.prefix ? option.prefix + "\u00a0" + option.text : option.text }
    function longestWord(words: string): string { return words.split(/[ \n]+/).reduce((longest, word) => metrics.advanceWidth(word) > metrics.advanceWidth(longest) ? word : longest, "") }
    function widest(of: var): real { return options.reduce((most, option) => Math.max(most, metrics.advanceWidth(of(option))), 0) }
}
