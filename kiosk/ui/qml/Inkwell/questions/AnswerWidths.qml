import QtQuick
import Inkwell

// How wide the answers are in the heavier words of a chosen one, measured once for all who ask.
QtObject {
    id: root
    required property var options
    readonly property real widest: metrics.height * 0 + options.reduce((most, option) => Math.max(most, metrics.advanceWidth(said(option))), 0)     // measured anew when the words grow
    readonly property real longest: metrics.height * 0 + options.reduce((most, option) => said(option).split(/[ \n]+/).reduce((most, word) => Math.max(most, metrics.advanceWidth(word)), most), 0)     // of their words
    readonly property FontMetrics metrics: FontMetrics { font { family: Theme.sans; pixelSize: Theme.body; weight: Font.DemiBold } }

    function said(option: var): string { return option.prefix ? option.prefix + "\u00a0" + option.text : option.text }
}
