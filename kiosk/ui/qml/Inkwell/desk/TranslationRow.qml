import QtQuick
import Inkwell

// A word of the form and what a patient reads for it; where there is none, it says so.
Item {
    id: root
    required property var pair                  // WordPair
    property bool rightToLeft: false
    property bool first: false
    readonly property real half: Math.floor((width - Theme.s5) / 2)
    implicitHeight: Math.max(original.implicitHeight, told.implicitHeight) + Theme.px(20)       // known as soon as its words are
    Accessible.role: Accessible.StaticText
    Accessible.name: original.text + ": " + told.text

    Rectangle { visible: !root.first; width: parent.width; height: 1; color: Theme.c.line }
    StaffText {
        id: original
        anchors { left: parent.left; top: parent.top; topMargin: Theme.px(10) }
        width: root.half
        text: root.pair.original
        wrapMode: Text.Wrap
    }
    StaffText {
        id: told
        readonly property bool lacks: root.pair.told === ""
        anchors { right: parent.right; top: parent.top; topMargin: Theme.px(10) }
        width: root.half
        horizontalAlignment: root.rightToLeft && !lacks ? Text.AlignRight : Text.AlignLeft
        text: lacks ? qsTr("No words that can be shown") : root.pair.told
        weight: lacks ? Font.DemiBold : Font.Normal
        color: lacks ? Theme.c.review : Theme.c.text
        wrapMode: Text.Wrap
    }
}
