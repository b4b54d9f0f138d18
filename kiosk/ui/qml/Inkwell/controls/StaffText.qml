import QtQuick
import Inkwell

// Words at the desk: smaller than a patient's, figures of equal width.
Text {
    property int size: Theme.staffBody
    property int weight: Font.Normal
    property bool quiet: false
    font { family: Theme.sans; pixelSize: size; weight: weight; features: { "tnum": 1 } }
    color: quiet ? Theme.c.muted : Theme.c.text
    lineHeight: Theme.leading
    horizontalAlignment: Text.AlignLeft
    topPadding: Theme.above * size
    bottomPadding: Theme.below * size
    elide: wrapMode === Text.NoWrap || maximumLineCount < 100 ? Text.ElideRight : Text.ElideNone
    textFormat: Text.PlainText
}
