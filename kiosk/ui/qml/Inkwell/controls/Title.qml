import QtQuick
import Inkwell

// The clinic's voice: questions and page titles.
Text {
    property int size: Theme.question
    font { family: Theme.serif; pixelSize: size; weight: Font.DemiBold }
    color: Theme.c.text
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    lineHeight: Theme.script === "arabic" ? 0.86 : Theme.serif === "Inter" ? 1.02 : 0.93
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
