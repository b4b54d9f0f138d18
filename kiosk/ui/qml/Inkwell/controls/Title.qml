import QtQuick
import Inkwell
import "Even.js" as Even

// The clinic's voice: questions and page titles.
Text {
    id: root
    property int size: Theme.question
    readonly property bool keepWithNext: true   // a heading does not stand alone at the foot of a page
    font { family: Theme.serif; pixelSize: fitting; weight: Font.DemiBold }
    readonly property real room: parent?.width ?? 0
    readonly property real longest: hundred.height * 0 + text.split(/[ \n]/).reduce((most, word) => Math.max(most, hundred.advanceWidth(word)), 0) / 100
    readonly property int fitting: room > 0 && longest * size > room ? Math.floor(room / longest) : size      // no word is torn
    FontMetrics { id: hundred; font { family: Theme.serif; pixelSize: 100; weight: Font.DemiBold } }
    color: Theme.c.text
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    readonly property bool naskh: Theme.leading < 1 && Theme.serif !== Theme.sans      // carries twice the air of the letters
    topPadding: naskh ? -0.2 * size : Theme.serif === Theme.sans ? Theme.over(text) * size : 0
    bottomPadding: naskh ? -0.28 * size : Theme.serif === Theme.sans ? Theme.below * size : 0
    // So much less of `wide` leaves no word alone on the last line.
    function spare(wide: real): real { return metrics.height * 0 + Even.spare(words => metrics.advanceWidth(words), text, wide) }
    FontMetrics { id: metrics; font: root.font }
    lineHeight: Theme.leading < 1 ? (naskh ? 0.74 : 1.1 * Theme.leading) : 0.93
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
