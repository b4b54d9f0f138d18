import QtQuick
import Inkwell
import "Even.js" as Even

// What stands above a field: its label, its hint, more words for who asks for them, and what is wrong with it as icon and words.
Column {
    id: root
    readonly property bool whole: true          // never cut between two pages, nor left alone at the foot of one
    property bool keepWithNext: label !== "" || problem !== ""
    property string label
    property string rich                        // the label's shape, as RichBody takes it
    property string hint
    property string more                        // unfolds on asking
    readonly property bool unfolded: (told.item as MoreWords)?.unfolded ?? false
    property string problem
    property int size: Theme.hint
    property bool inline: false                 // the hint beside the label if there is room: fields beside each other stand level
    readonly property bool _beside: inline && metrics.height > 0 && metrics.advanceWidth(label) + light.advanceWidth(hint) + Theme.s4 <= width
    readonly property bool filled: label !== "" || hint !== "" || problem !== "" || more !== ""
    spacing: Theme.s1
    visible: filled
    function spare(words: string, wide: real): real { return metrics.height * 0 + Even.spare(words => metrics.advanceWidth(words), words, wide, true) }      // no word alone on the last line
    FontMetrics { id: light; font { family: Theme.sans; pixelSize: root.size } }
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: root.size; weight: Font.DemiBold } }
    Item {
        width: root.width
        height: root._beside || aside.text === "" ? name.height : name.text === "" ? aside.height : name.height + root.spacing + aside.height
        visible: root.label !== "" || root.hint !== ""
        RichBody {
            id: name
            anchors.left: parent.left       // also where it gives up width
            width: root.width - (root.rich === "" ? root.spare(root.label, root.width) : 0)
            text: root.label
            rich: root.rich
            size: root.size
            weight: Font.DemiBold
            lineHeight: Theme.leading
            color: root.problem !== "" ? Theme.c.error : Theme.c.text
        }
        Hint {
            id: aside
            anchors { left: parent.left; right: parent.right; leftMargin: root._beside ? metrics.advanceWidth(root.label) + Theme.s3 : 0 }
            y: root._beside || name.text === "" ? 0 : name.height + root.spacing
            text: root.hint
            size: root.size
            lineHeight: Theme.leading
        }
    }
    Loader { id: told; width: root.width; active: root.more !== ""; visible: active; sourceComponent: MoreWords { text: root.more } }
    Item {
        readonly property real apart: name.text !== "" || aside.text !== "" ? Theme.s2 : 0
        width: root.width
        height: words.height + apart
        visible: root.problem !== ""
        Icon { id: sign; anchors.left: parent.left; y: parent.apart; name: "alert"; color: Theme.c.error; weight: 2.2; size: Math.round(root.size * 1.15) }
        Hint {
            id: words
            anchors { left: sign.right; right: parent.right; leftMargin: Theme.s2; rightMargin: root.spare(root.problem, root.width - sign.width - Theme.s2) }
            y: parent.apart
            text: root.problem
            size: root.size
            lineHeight: Theme.leading
            color: Theme.c.error
            weight: Font.DemiBold
        }
    }
}
