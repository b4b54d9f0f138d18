import QtQuick
import Inkwell

Text {
    property int size: Theme.body
    property int weight: Font.Normal
    font { family: Theme.sans; pixelSize: size; weight: weight }
    color: Theme.c.text
    wrapMode: Text.Wrap
    textFormat: Text.PlainText          // what somebody typed is never markup
    lineHeight: 1.18 * Theme.leading
}
