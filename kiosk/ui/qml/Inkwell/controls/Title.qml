import QtQuick
import Inkwell

// The clinic's voice: questions and page titles.
Text {
    property int size: Theme.question
    readonly property bool keepWithNext: true   // a heading does not stand alone at the foot of a page
    font { family: Theme.serif; pixelSize: size; weight: Font.DemiBold }
    color: Theme.c.text
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    topPadding: Theme.serif === Theme.sans ? Theme.above * size : 0
    bottomPadding: Theme.serif === Theme.sans ? Theme.below * size : 0
    lineHeight: Theme.leading < 1 ? (Theme.serif === Theme.sans ? 1.1 * Theme.leading : 0.82) : Theme.serif === "Inter" ? 1.02 : 0.93
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
