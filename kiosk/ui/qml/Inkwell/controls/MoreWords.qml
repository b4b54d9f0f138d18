import QtQuick
import Inkwell

// Words that are shown on asking: a button with an i, and below it, once it was touched, the words on a sheet of their own.
Column {
    id: root
    property string text
    property bool unfolded: false
    spacing: Theme.s2
    onTextChanged: unfolded = false

    TapButton {
        objectName: "more"
        x: root.LayoutMirroring.enabled ? root.width - width + Theme.s3 : -Theme.s3    // its icon stands under the words above
        kind: "quiet"
        iconName: "info"
        text: root.unfolded ? qsTr("Show less") : qsTr("More about this")
        textSize: Theme.hint
        Accessible.role: Accessible.Button
        onClicked: root.unfolded = !root.unfolded
    }
    Rectangle {
        visible: root.unfolded
        width: root.width
        height: words.implicitHeight + Theme.s4 * 2
        radius: Theme.radius
        color: Theme.c.surface
        border { width: Theme.stroke; color: Theme.c.line }
        Body {
            id: words
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4; leftMargin: Theme.s5; rightMargin: Theme.s5 }
            text: root.text
            size: Theme.hint
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
