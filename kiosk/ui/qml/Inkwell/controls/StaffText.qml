import QtQuick
import Inkwell

Text {
    property int size: Theme.staffBody
    property int weight: Font.Normal
    property bool quiet: false
    font { family: Theme.sans; pixelSize: size; weight: weight; features: { "tnum": 1 } }
    color: quiet ? Theme.c.muted : Theme.c.text
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
}
