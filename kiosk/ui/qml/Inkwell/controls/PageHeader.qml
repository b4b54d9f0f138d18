import QtQuick
import QtQuick.Layouts
import Inkwell

// Back · where you are · display, help, hide. No name, ever: others can see this screen.
Item {
    id: root
    required property var screen
    readonly property string part: screen.partCount > 0 ? qsTr("Part %1 of %2: %3").arg(screen.partNumber).arg(screen.partCount).arg(Words.apart(screen.part)) : ""
    signal back
    signal help
    signal hide
    signal display
    signal language
    property real last: Date.now()              // the page has just come: a second tap on Back is a slip
    // Four ways and Back fit beside each other in every language: where their words are long they stand under the icons, and then get smaller.
    // Whether Back is there and what the part is called makes no difference: Help and Hide keep their places from page to page.
    readonly property real room: width - Theme.s4 * 2 - (Theme.portrait || part === "" ? 0 : Theme.px(366 + 56))
    // Words of the part are of one size on every page; beside the buttons they grow less, so that a name has room there.
    readonly property int partSize: Theme.portrait ? Theme.chrome : Math.min(Theme.chrome, Theme.px(30))
    readonly property real partWide: partMetrics.height && Math.ceil(partMetrics.advanceWidth(part)) + 2
    readonly property var said: [backButton, ...[0, 1, 2, 3].map(at => ways.children[at])].filter(button => button.visible || button === backButton && part !== "").map(button => metrics.height && metrics.advanceWidth(button.text))
    readonly property bool upright: Theme.large || sum(said.map(wide => wide + Theme.chrome * 1.18 + Theme.s3 + Theme.s5)) > room
    readonly property real high: upright ? Math.max(Theme.header, Math.ceil(textSize * (Theme.leading < 1 ? 2.9 : 2.5)) + Theme.s2) : Theme.header
    readonly property int textSize: {
        let size = Theme.chrome
        while (upright && size > Theme.px(16) && said.some(wide => wide * size / Theme.chrome + Theme.s3 > Theme.smallest) && sum(said.map(wide => Math.max(Theme.smallest, wide * size / Theme.chrome + Theme.s3))) > room) size--
        return size
    }
    // Words under their icons keep apart, where there is room.
    readonly property real gap: upright ? Math.max(Theme.s1, Math.min(Theme.s4, Theme.s1 + (room - sum(said.map(wide => Math.max(Theme.smallest, wide * textSize / Theme.chrome + Theme.s3)))) / 5)) : Theme.s1
    function sum(widths: var): real { return widths.reduce((all, wide) => all + wide, Theme.s1 * 4) }
    implicitHeight: Theme.portrait ? high + Theme.px(72) : high
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.chrome; weight: Font.DemiBold } }
    FontMetrics { id: partMetrics; font { family: Theme.sans; pixelSize: root.partSize; weight: Font.Medium } }
    component Way: TapButton {
        kind: "quiet"
        textSize: root.textSize
        upright: root.upright
        implicitHeight: root.high
        focusPolicy: Qt.TabFocus
    }

    Rectangle { anchors.fill: parent; color: Theme.c.paper }    // shapes of the page below do not heed a clip where there is no GPU
    Way {
        id: backButton
        objectName: "back"
        visible: root.screen.canGoBack
        anchors { left: parent.left; leftMargin: Theme.s4; top: parent.top }
        iconName: "back"; text: /*: to the page before */ qsTr("Back")
        focusPolicy: Qt.StrongFocus
        onClicked: {
            if (Date.now() - root.last < Theme.slip) return
            root.last = Date.now()
            root.back()
        }
    }
    Rectangle {
        visible: place.visible && !Theme.portrait && backButton.visible
        anchors { left: backButton.right; leftMargin: Theme.s3; verticalCenter: backButton.verticalCenter }
        width: 2; height: Theme.px(40); color: Theme.c.line
    }
    Row {
        id: ways
        anchors { right: parent.right; rightMargin: Theme.s4; top: parent.top }
        spacing: root.gap
        Way { objectName: "language"; visible: root.screen.maySpeak !== false && !(Theme.large && Theme.portrait); iconName: "globe"; text: qsTr("Language"); onClicked: root.language() }
        Way { objectName: "display"; iconName: "letters"; text: /*: a button: how the screen looks */ qsTr("Display"); onClicked: root.display() }
        Way { objectName: "help"; iconName: "bell"; text: /*: a button: call a member of staff */ qsTr("Help"); onClicked: root.help() }
        Way { objectName: "hide"; iconName: "hide"; text: /*: a button: cover what is on the screen */ qsTr("Hide"); onClicked: root.hide() }
    }
    ColumnLayout {
        id: place
        visible: root.part !== ""
        anchors { left: parent.left; leftMargin: Theme.portrait ? Theme.px(40) : Math.max(Theme.px(185), Theme.s4 + backButton.width + Theme.px(38)) }
        readonly property real free: Theme.portrait ? root.width - Theme.px(80) : root.width - anchors.leftMargin - ways.width - Theme.s4 * 2
        width: Theme.portrait ? free : Math.min(Math.max(Theme.px(400), Math.ceil(words.implicitWidth)), free)
        y: Theme.portrait ? root.high + Theme.s1 : Math.min(Theme.px(10) + (root.high - Theme.px(72)) / 2, root.high - Theme.s1 - implicitHeight)     // a tall script does not push the bar into the page
        spacing: Theme.leading < 1 ? Theme.s1 : Theme.px(10)
        Body {
            id: words
            Layout.fillWidth: true
            wrapMode: Text.NoWrap
            text: root.partWide <= place.free - Theme.s2 ? root.part : qsTr("Part %1 of %2").arg(root.screen.partNumber).arg(root.screen.partCount)
            Accessible.name: root.part
            size: root.partSize
            weight: Font.Medium
            lineHeight: Theme.leading
        }
        Progress { Layout.fillWidth: true; done: root.screen.partNumber - 1; count: root.screen.partCount; within: root.screen.within }
    }
}
