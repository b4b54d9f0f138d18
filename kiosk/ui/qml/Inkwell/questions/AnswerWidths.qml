import QtQuick
import Inkwell

// How wide the answers are, measured once for all who ask: in heavier words than theirs, so that none fills its tile to the edge.
QtObject {
    id: root
    required property var options
    readonly property string told: options.map(option => option.prefix ? option.prefix + "\u00a0" + option.text : option.text).join("\f")      // the same, whichever is chosen
    readonly property real widest: most(/\f/)
    readonly property real longest: most(/[\f \n]+/)       // of their words
    readonly property FontMetrics metrics: FontMetrics { font { family: Theme.sans; pixelSize: Theme.body; weight: Font.DemiBold } }

    function most(between: var): real { return metrics.height * 0 + told.split(between).reduce((most, words) => Math.max(most, metrics.advanceWidth(words)), 0) }      // measured anew when the words grow
}
