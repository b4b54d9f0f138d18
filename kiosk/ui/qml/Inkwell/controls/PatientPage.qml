import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Aloud
import Inkwell.Languages

// Header, a column to read in, Continue where it always is. What is longer than the screen is turned on by a tap; nothing is swiped.
FocusScope {
    id: root
    default property alias content: column.data
    required property var screen
    property bool filling: false                // the content takes the height that is left, if it fits
    property bool toTheEnd: false               // words that must be seen: Continue first turns to what is still below
    property int columnWidth: Theme.column
    property int lead: Theme.s4                 // air above the content
    property bool bare: false                   // no header
    property string foot: Words.next(screen.next)
    property string footIcon: Words.nextIcon(screen.next)
    property var goOn: () => next()             // what the button at the foot does
    signal next
    signal back
    signal help
    signal hide
    signal display
    signal language
    signal leadTo(linkId: string)               // a line of the error summary was touched: pages with fields go there
    readonly property alias told: column        // what is read aloud
    readonly property alias tight: view.tight   // headings make room for the first question
    property Item turner: view                  // what is turned: the column, or a list in it that fills the page
    readonly property bool merged: Theme.large && root.screen.next !== ""     // the button at the foot turns the page too
    readonly property real air: Theme.crowded ? 0 : Math.min(lead, bare ? Theme.s5 : Theme.s2)      // above what is overleaf, too
    readonly property bool footed: !merged && bottom.visible && !Theme.portrait && Theme.textScale > 1.4      // large words need the height: what turns the page stands beside Continue
    readonly property bool stripped: turner.tall && !merged && !footed
    readonly property real room: height - header.height - (bottom.visible ? bottom.height : Theme.s6)

    function came(): void { header.last = button.last = Date.now() }     // made some time ago, it is in view only now
    function bringIntoView(item: Item): void { view.show(item) }
    function turn(way: int): void { Aloud.stop(); turner.turn(way); follow() }
    function readOn(): void { if (turner.tall && !turner.last) { turner.turn(1); Aloud.further() } }
    // What has the focus is in view: no key presses what stands overleaf, nor the button that turned to the last page and is gone.
    function follow(): void {
        const item = Window.activeFocusItem
        if (!item || item.visible && view.holds(item)) return
        const here = view.firstControl() ?? (bottom.visible ? button : null)
        if (here) here.forceActiveFocus(item.visualFocus === true ? Qt.TabFocusReason : Qt.OtherFocusReason)
        else item.focus = false
    }
    Accessible.role: Accessible.Pane            // a page that comes takes the focus: it is said which
    Accessible.focusable: true
    Accessible.name: screen.title || screen.part || ""
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown) turn(1)
        else if (event.key === Qt.Key_PageUp) turn(-1)
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
    PageHeader {                                // read and tabbed to first; drawn over what is turned
        id: header
        z: 1
        visible: !root.bare
        height: root.bare ? 0 : implicitHeight
        anchors { left: parent.left; right: parent.right; top: parent.top }
        screen: root.screen
        onBack: root.back()
        onHelp: root.help()
        onHide: root.hide()
        onDisplay: root.display()
        onLanguage: root.language()
    }
    Turning {
        id: view
        anchors { top: header.bottom; topMargin: root.air; horizontalCenter: parent.horizontalCenter }
        width: Math.min(root.columnWidth, parent.width - Theme.px(80)) + Theme.s5
        height: root.room - root.air - (root.stripped ? strip.height : 0)
        lead: root.lead - root.air
        column: column
        room: root.room - root.air
        onHereChanged: Aloud.stop()             // also when Tab leads on to what stands overleaf
        ColumnLayout {
            id: column
            objectName: "column"
            LayoutMirroring.enabled: Languages.runsRightToLeft(root.screen.language ?? Languages.tag)   // along with the words of the page
            LayoutMirroring.childrenInherit: true
            x: Theme.s3
            width: view.width - Theme.s5
            height: root.turner !== view ? view.height - view.lead : root.filling && implicitHeight + root.lead <= root.room ? root.room - root.lead : implicitHeight
            spacing: root.tight ? Theme.s2 : Theme.textScale > 1.4 || root.screen.problems.length > 0 ? Theme.s3 : Theme.s4
            ErrorSummary {
                Layout.fillWidth: true
                visible: root.screen.problems.length > 0
                problems: root.screen.problems
                onChosen: linkId => root.leadTo(linkId)
                onVisibleChanged: if (visible) view.home()
            }
            FaultSheet { Layout.fillWidth: true; fault: root.screen.fault }
            InterpreterNote { Layout.fillWidth: true; visible: root.screen.interpreter === true }
        }
    }
    CoverPaper {
        id: strip
        veils: view.veils
        visible: root.stripped
        anchors { left: parent.left; right: parent.right; top: view.bottom }
        height: Theme.smallest + Theme.s3
        Rectangle { y: Theme.s4 - Theme.s3; width: parent.width; height: Theme.stroke; color: Theme.c.line }       // as far off what is above as the button at the foot
        Row {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
            spacing: Theme.s7
            TapButton { objectName: "moreAbove"; visible: !root.turner.first; kind: "quiet"; iconName: "up"; text: qsTr("More above"); textSize: Theme.chrome; onClicked: root.turn(-1) }
            TapButton { objectName: "moreBelow"; visible: !root.turner.last; kind: "quiet"; iconName: "down"; text: qsTr("More below"); textSize: Theme.chrome; onClicked: root.turn(1) }
        }
    }
    CoverPaper { veils: view.veils; anchors { left: parent.left; right: parent.right; top: strip.visible ? strip.bottom : view.bottom; bottom: parent.bottom } }
    Item {
        id: bottom
        visible: root.screen.next !== ""
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        width: view.width - Theme.s5
        height: Theme.footer
        readonly property Item before: pages.visible ? pages : above.visible ? above : null
        TapButton {                             // large controls leave no room for a strip of their own: they turn the page at the foot
            id: above
            objectName: root.merged ? "moreAbove" : ""
            visible: root.merged && root.turner.tall && !root.turner.first
            anchors { left: parent.left; bottom: parent.bottom; bottomMargin: Theme.s3 }
            upright: true; iconName: "up"; text: qsTr("More above"); textSize: Theme.chrome
            onClicked: root.turn(-1)
        }
        Item {                                  // both keep their place, and Continue its own, on every page
            id: pages
            visible: root.footed && root.turner.tall && !(root.turner.first && root.turner.last)
            readonly property real each: Math.max(Theme.main, Math.min(Theme.px(240), Math.max(up.implicitWidth, down.implicitWidth)))
            anchors { left: parent.left; bottom: parent.bottom; bottomMargin: Theme.s3 }
            width: each * 2 + Theme.s4
            height: Theme.main
            TapButton { id: up; objectName: "moreAbove"; visible: !root.turner.first; anchors.left: parent.left; width: pages.each; height: parent.height; upright: true; iconName: "up"; text: above.text; textSize: Theme.chrome; onClicked: root.turn(-1) }
            TapButton { id: down; objectName: "moreBelow"; visible: !root.turner.last; anchors.right: parent.right; width: pages.each; height: parent.height; upright: true; iconName: "down"; text: qsTr("More below"); textSize: Theme.chrome; onClicked: root.turn(1) }
        }
        ListenButton {
            id: listen
            visible: Aloud.there && !root.bare
            anchors { left: bottom.before ? bottom.before.right : parent.left; leftMargin: bottom.before ? Theme.s4 : 0; bottom: parent.bottom; bottomMargin: Theme.s3 }
            page: column
            onReadOut: root.readOn()
        }
        BigButton {
            id: button
            visible: root.screen.next !== ""
            readonly property bool turns: root.merged && root.turner.tall && !root.turner.last
            property real last: Date.now()      // the page has just come: a second tap is a slip, not an answer (touch specification)
            objectName: "next"
            anchors { left: listen.visible ? listen.right : bottom.before ? bottom.before.right : parent.left; leftMargin: listen.visible || bottom.before ? Theme.s4 : 0; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.s3 }
            text: turns ? qsTr("More below") : root.foot
            iconName: turns ? "down" : root.footIcon
            onClicked: {
                if (Date.now() - last < Theme.slip) return
                last = Date.now()
                if ((turns || root.toTheEnd) && root.turner.tall && !root.turner.last) root.turn(1)
                else root.goOn()
            }
        }
    }
}
