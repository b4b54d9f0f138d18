import QtQuick
import Inkwell

// How many characters still fit, once most are used; how many are too many. What was typed is never cut.
Hint {
    id: root
    required property string words
    required property int longest               // 0: no limit
    readonly property int spare: longest - words.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, "x").length     // a pair is one character
    visible: longest > 0 && spare <= Math.max(5, longest / 4)
    text: spare < 0 ? qsTr("Characters too many: %1").arg(-spare) : qsTr("Characters left: %1").arg(spare)
    color: spare < 0 ? Theme.c.error : Theme.c.muted
    weight: spare < 0 ? Font.DemiBold : Font.Normal
    lineHeight: Theme.leading
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
