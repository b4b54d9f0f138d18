import QtQuick
import QtQuick.Layouts
import Inkwell

// Back · where you are · help, hide, language. No name, ever: others can see this screen.
Item {
    id: root
    property string part
    property string backWord: "Back"
    property string helpWord: "Help"
    property string hideWord: "Hide"
    property string language: "English"
    property int done: 0
    property int count: 8
    property real within: 0
    implicitHeight: Theme.portrait ? Theme.header + Theme.px(72) : Theme.header

    TapButton {
        id: backButton
        anchors { left: parent.left; leftMargin: Theme.s4; top: parent.top }
        kind: "quiet"; iconName: "back"; text: root.backWord; textSize: Theme.chrome
    }
    Rectangle {
        visible: place.visible && !Theme.portrait
        anchors { left: backButton.right; leftMargin: Theme.s3; verticalCenter: backButton.verticalCenter }
        width: 2; height: Theme.px(40); color: Theme.c.line
    }
    Row {
        anchors { right: parent.right; rightMargin: Theme.s4; top: parent.top }
        spacing: Theme.s1
        TapButton { kind: "quiet"; iconName: "bell"; text: root.helpWord; textSize: Theme.chrome }
        TapButton { kind: "quiet"; iconName: "hide"; text: root.hideWord; textSize: Theme.chrome }
        TapButton { kind: "quiet"; iconName: "globe"; text: root.language; textSize: Theme.chrome }
    }
    ColumnLayout {
        id: place
        visible: root.part !== ""
        anchors { left: Theme.portrait ? parent.left : backButton.right; leftMargin: Theme.portrait ? Theme.px(40) : Theme.px(38) }
        width: Theme.portrait ? parent.width - Theme.px(80) : Math.max(Theme.px(400), words.implicitWidth)
        y: Theme.portrait ? Theme.header + Theme.s1 : Theme.script === "arabic" ? -Theme.s1 : Theme.px(10)
        spacing: Theme.script === "arabic" ? 0 : Theme.px(10)
        Body {
            id: words
            Layout.fillWidth: true
            wrapMode: Text.NoWrap
            text: root.part
            size: Theme.chrome
            weight: Font.Medium
            lineHeight: Theme.leading
        }
        Progress { Layout.fillWidth: true; done: root.done; count: root.count; within: root.within }
    }
}
