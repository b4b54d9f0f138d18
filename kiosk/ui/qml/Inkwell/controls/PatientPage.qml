import QtQuick
import QtQuick.Layouts
import Inkwell

// Header, a column to read in, Continue where it always is. What is longer than the screen is turned on by a tap; nothing is swiped.
FocusScope {
    id: root
    default property alias content: column.data
    required property var screen
    property bool filling: false                // the content takes the height that is left, if it fits
    property bool toTheEnd: false               // words that must be seen: Continue first turns to what is still below
    property int columnWidth: Theme.column
    property int lead: Theme.s4                 // air above the content
    property var goOn: () => next()             // what the button at the foot does
    signal next
    signal back
    signal help
    signal hide
    signal leadTo(linkId: string)               // a line of the error summary was touched: pages with fields go there
    readonly property real room: height - header.height - (foot.visible ? foot.height : Theme.s6)

    function bringIntoView(item: Item): void { view.show(item) }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown) view.turn(1)
        else if (event.key === Qt.Key_PageUp) view.turn(-1)
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem
            for (let above = item; above; above = above.parent)
                if (above === column) return view.show(item)
        }
    }

    Rectangle { anchors.fill: parent; color: Theme.c.paper }
    Turning {
        id: view
        anchors { top: header.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(root.columnWidth, parent.width - Theme.px(80)) + Theme.s5
        height: root.room - (tall ? strip.height : 0)
        lead: root.lead
        column: column
        room: root.room
        ColumnLayout {
            id: column
            x: Theme.s3
            width: view.width - Theme.s5
            height: root.filling && implicitHeight + root.lead <= root.room ? root.room - root.lead : implicitHeight
            spacing: Theme.s4
            ErrorSummary {
                Layout.fillWidth: true
                visible: root.screen.problems.length > 0
                problems: root.screen.problems
                onChosen: linkId => root.leadTo(linkId)
                onVisibleChanged: if (visible) view.page = 0
            }
            FaultSheet { Layout.fillWidth: true; fault: root.screen.fault }
        }
    }
    PageHeader {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top }
        screen: root.screen
        onBack: root.back()
        onHelp: root.help()
        onHide: root.hide()
    }
    Rectangle {
        id: strip
        visible: view.tall
        anchors { left: parent.left; right: parent.right; top: view.bottom }
        height: Theme.smallest + Theme.s3
        color: Theme.c.paper
        Rectangle { width: parent.width; height: Theme.stroke; color: Theme.c.line }
        Row {
            anchors.centerIn: parent
            spacing: Theme.s7
            TapButton { objectName: "moreAbove"; visible: !view.first; kind: "quiet"; iconName: "up"; text: qsTr("More above"); textSize: Theme.chrome; onClicked: view.turn(-1) }
            TapButton { objectName: "moreBelow"; visible: !view.last; kind: "quiet"; iconName: "down"; text: qsTr("More below"); textSize: Theme.chrome; onClicked: view.turn(1) }
        }
    }
    Rectangle { anchors { left: parent.left; right: parent.right; top: strip.visible ? strip.bottom : view.bottom; bottom: parent.bottom } color: Theme.c.paper }
    Item {
        id: foot
        visible: root.screen.next !== ""
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        width: view.width - Theme.s5
        height: Math.max(Theme.footer, button.implicitHeight + Theme.s4)
        BigButton {
            id: button
            property real last: Date.now()      // the page has just come: a second tap is a slip, not an answer (touch specification)
            objectName: "next"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.s4 }
            text: Words.next(root.screen.next)
            iconName: Words.nextIcon(root.screen.next)
            onClicked: {
                if (Date.now() - last < Theme.slip) return
                last = Date.now()
                if (root.toTheEnd && view.tall && !view.last) view.turn(1)
                else root.goOn()
            }
        }
    }
}
