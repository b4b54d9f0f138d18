import QtQuick
import Inkwell

// Header, a column to read in, Continue where it always is.
Rectangle {
    id: root
    default property alias content: body.data
    property alias header: header
    property string part
    property int done: 0
    property real within: 0.4
    property string next: "Continue"
    property string nextIcon: "forward"
    property bool footed: true
    property bool more: false                 // there is more below: a tap turns on by one page, nothing is swiped
    property string listen: "Listen"
    property int columnWidth: Theme.column
    color: Theme.c.paper

    PageHeader {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top }
        part: root.part
        done: root.done
        within: root.within
    }
    Item {
        id: body
        anchors { top: header.bottom; bottom: root.more ? moreBar.top : root.footed ? footer.top : parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(root.columnWidth, parent.width - Theme.px(80))
        clip: root.more
    }
    Rectangle {
        id: moreBar
        visible: root.more
        anchors { left: parent.left; right: parent.right; bottom: footer.top }
        height: Theme.smallest + Theme.s3
        color: Theme.c.paper
        Rectangle { width: parent.width; height: Theme.stroke; color: Theme.c.line }
        Row {
            anchors.centerIn: parent
            spacing: Theme.s7
            TapButton { kind: "quiet"; iconName: "down"; text: "More below"; textSize: Theme.chrome }
            TapButton { visible: root.listen !== ""; kind: "quiet"; iconName: "sound"; text: root.listen; textSize: Theme.chrome }
        }
    }
    Item {
        id: footer
        visible: root.footed
        anchors { left: body.left; right: body.right; bottom: parent.bottom }
        height: Math.max(Theme.footer, button.implicitHeight + Theme.s4)
        BigButton {
            id: button
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.s4 }
            text: root.next
            iconName: root.nextIcon
        }
    }
}
