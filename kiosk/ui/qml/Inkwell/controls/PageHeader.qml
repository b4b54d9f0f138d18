import QtQuick
import QtQuick.Layouts
import Inkwell

// Back · where you are · display, help, hide. No name, ever: others can see this screen.
Item {
    id: root
    required property var screen
    readonly property string part: screen.partCount > 0 ? qsTr("Part %1 of %2: %3").arg(screen.partNumber).arg(screen.partCount).arg(screen.part) : ""
    signal back
    signal help
    signal hide
    signal display
    property real last: Date.now()              // the page has just come: a second tap on Back is a slip
    implicitHeight: Theme.portrait ? Theme.header + Theme.px(72) : Theme.header

    Rectangle { anchors.fill: parent; color: Theme.c.paper }    // shapes of the page below do not heed a clip where there is no GPU
    TapButton {
        id: backButton
        objectName: "back"
        visible: root.screen.canGoBack
        anchors { left: parent.left; leftMargin: Theme.s4; top: parent.top }
        kind: "quiet"; iconName: "back"; text: qsTr("Back"); textSize: Theme.chrome
        upright: Theme.large
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
        spacing: Theme.s1
        TapButton { objectName: "display"; kind: "quiet"; iconName: "letters"; text: qsTr("Display"); textSize: Theme.chrome; upright: Theme.large; focusPolicy: Qt.TabFocus; onClicked: root.display() }
        TapButton { objectName: "help"; kind: "quiet"; iconName: "bell"; text: qsTr("Help"); textSize: Theme.chrome; upright: Theme.large; focusPolicy: Qt.TabFocus; onClicked: root.help() }
        TapButton { objectName: "hide"; kind: "quiet"; iconName: "hide"; text: qsTr("Hide"); textSize: Theme.chrome; upright: Theme.large; focusPolicy: Qt.TabFocus; onClicked: root.hide() }
    }
    ColumnLayout {
        id: place
        visible: root.part !== ""
        anchors { left: parent.left; leftMargin: Theme.portrait ? Theme.px(40) : Math.max(Theme.px(185), Theme.s4 + backButton.width + Theme.px(38)) }
        width: Theme.portrait ? parent.width - Theme.px(80) : Math.min(Math.max(Theme.px(400), Math.ceil(words.implicitWidth) + 2), parent.width - anchors.leftMargin - ways.width - Theme.s4 * 2)
        y: Theme.portrait ? Theme.header + Theme.s1 : Theme.px(10) + (Theme.header - Theme.px(72)) / 2
        spacing: Theme.px(10)
        Body {
            id: words
            Layout.fillWidth: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(20)
            text: root.part
            size: Theme.chrome
            weight: Font.Medium
            lineHeight: Theme.leading
        }
        Progress { Layout.fillWidth: true; done: root.screen.partNumber - 1; count: root.screen.partCount; within: root.screen.within }
    }
}
