pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// A visit: time, name, flags in columns by level so that the eye can run down them, where it stands, one button.
// In portrait it takes two lines.
Item {
    id: root
    required property var visit                 // VisitLine
    property bool first: false
    readonly property bool asksHelp: visit.state === "help"
    property bool chosen: false                 // it lies beside the list
    readonly property string part: DeskWords.joined([["answering", "paused", "help"].includes(visit.state) ? visit.part : "", DeskWords.waited(visit.minutes)])
    signal act
    signal look                                 // at its answers, whatever it waits for
    implicitHeight: Theme.px(Theme.portrait ? 144 : 91)

    Rectangle { visible: !root.first; x: Theme.s5; width: parent.width - Theme.s5 * 2; height: 1; color: Theme.c.line }
    Rectangle {                                 // who asks for help lights up
        visible: root.asksHelp || root.chosen
        anchors { fill: parent; margins: Theme.px(5) }
        radius: Theme.px(16)
        color: root.asksHelp ? Theme.c.reviewWash : Theme.c.wash
        border { width: root.asksHelp ? 2 : 0; color: Theme.c.review }
    }
    T.AbstractButton {
        objectName: "look"
        anchors { fill: parent; leftMargin: Theme.px(12); topMargin: Theme.px(8); bottomMargin: Theme.px(8); rightMargin: Theme.px(190) }
        Accessible.role: Accessible.Button
        Accessible.name: DeskWords.joined([qsTr("Look at the answers"), DeskWords.name(root.visit.name)])
        onClicked: root.look()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        background: Rectangle {
            radius: Theme.radiusSmall
            color: (parent as T.AbstractButton).down ? Theme.c.sunken : "transparent"
            FocusRing { visible: (parent.parent as T.AbstractButton).visualFocus; around: Theme.radiusSmall }
        }
    }
    GridLayout {
        anchors { fill: parent; leftMargin: Theme.s5; rightMargin: Theme.px(10); topMargin: Theme.px(9); bottomMargin: Theme.px(9) }
        columns: Theme.portrait ? 3 : 4
        columnSpacing: Theme.s3
        rowSpacing: 0
        StaffText { Layout.minimumWidth: Theme.px(64); text: root.visit.day ? DeskWords.brief(root.visit.day) : root.visit.time; weight: Font.DemiBold; size: Theme.px(21) }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)
            StaffText {
                Layout.fillWidth: true
                text: DeskWords.name(root.visit.name)
                size: Theme.px(23)
                fontSizeMode: Theme.portrait ? Text.FixedSize : Text.HorizontalFit      // a long name is read to its end
                minimumPixelSize: Theme.px(19)
                wrapMode: Theme.portrait ? Text.Wrap : Text.NoWrap
                maximumLineCount: 2
                weight: Font.DemiBold
                quiet: root.visit.name === ""
            }
            StaffText {
                Layout.fillWidth: true
                visible: text !== ""
                text: DeskWords.joined([DeskWords.shortDay(root.visit.about), root.visit.language, root.visit.areas])
                quiet: true
                size: Theme.px(18)
            }
        }
        RowLayout {
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: Theme.portrait ? 1 : 2
            Layout.columnSpan: Theme.portrait ? 2 : 1
            Layout.fillWidth: Theme.portrait
            spacing: Theme.px(4)
            Repeater {
                model: ["stop", "review", "caution"]
                Item {
                    id: cell
                    required property string modelData
                    readonly property int count: root.visit[modelData]
                    visible: Theme.portrait || root.visit.stop > 0 || modelData !== "stop" && root.visit.review > 0 || modelData === "caution" && count > 0       // a long name takes the room before them
                    Layout.minimumWidth: Theme.px(64)
                    Layout.maximumWidth: Theme.px(64)
                    implicitHeight: Theme.px(38)
                    LevelBadge { anchors.left: parent.left; visible: cell.count > 0; level: cell.modelData; count: cell.count }
                }
            }
            Column {
                Layout.leftMargin: Theme.s2
                Layout.fillWidth: Theme.portrait
                Layout.minimumWidth: Theme.px(228)
                Layout.maximumWidth: Theme.portrait ? -1 : Theme.px(228)
                StatePill { anchors.left: parent.left; width: Math.min(implicitWidth, parent.width); status: root.visit.state; detail: Theme.portrait ? root.part : "" }
                StaffText {
                    visible: !Theme.portrait && text !== ""
                    anchors { left: parent.left; leftMargin: Theme.px(15); right: parent.right }
                    text: root.part
                    size: Theme.staffSmall
                    quiet: true
                }
            }
        }
        TapButton {
            objectName: "act-" + root.visit.id
            Layout.row: 0
            Layout.column: Theme.portrait ? 2 : 3
            Layout.minimumWidth: Theme.px(Theme.portrait ? 240 : 206)
            Layout.maximumWidth: Layout.minimumWidth
            kind: root.visit.needsYou ? "main" : "plain"
            text: root.asksHelp ? qsTr("On my way") : DeskWords.act(root.visit.act)
            textSize: Theme.px(21)
            air: Theme.s5
            Accessible.name: DeskWords.joined([text, DeskWords.name(root.visit.name), root.visit.time])
            onClicked: root.act()
        }
    }
}
