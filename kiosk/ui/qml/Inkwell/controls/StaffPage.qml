import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// The desk: a rail of ink on the left, paper on the right.
Rectangle {
    id: root
    default property alias content: body.data
    property alias actions: actionRow.data
    property string here
    property string title
    property string subtitle
    property bool backToList: false
    color: Theme.c.paper

    Rectangle {
        id: rail
        width: Theme.px(112)
        height: parent.height
        color: Theme.c.rail
        Logo { size: Theme.px(46); x: (parent.width - size) / 2; y: Theme.px(22); color: Theme.c.inkOnRail; shine: Theme.c.rail }
        component Place: T.AbstractButton {
            id: place
            property string glyph
            property bool on: root.here === text
            width: rail.width - Theme.px(16)
            implicitHeight: Theme.px(84)
            background: Rectangle { radius: Theme.px(16); color: place.on ? Theme.c.railChosen : "transparent" }
            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    spacing: Theme.px(5)
                    Icon { anchors.horizontalCenter: parent.horizontalCenter; name: place.glyph; size: Theme.px(32); color: Theme.c.inkOnRail; weight: place.on ? 2.1 : 1.7 }
                    StaffText { anchors.horizontalCenter: parent.horizontalCenter; text: place.text; size: Theme.staffSmall; weight: place.on ? Font.DemiBold : Font.Medium; color: Theme.c.inkOnRail }
                }
            }
        }
        Column {
            y: Theme.px(92)
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.s2
            Place { glyph: "list"; text: "Today" }
            Place { glyph: "page"; text: "Records" }
            Place { glyph: "chart"; text: "Numbers" }
            Place { glyph: "tablet"; text: "Tablets" }
            Place { glyph: "sliders"; text: "Settings" }
        }
        Place { anchors { bottom: parent.bottom; bottomMargin: Theme.s3; horizontalCenter: parent.horizontalCenter } glyph: "lock"; text: "Lock" }
    }
    RowLayout {
        id: bar
        anchors { left: rail.right; right: parent.right; top: parent.top; leftMargin: Theme.px(36); rightMargin: Theme.px(36); topMargin: Theme.px(18) }
        height: Theme.px(76)
        spacing: Theme.s3
        TapButton { visible: root.backToList; kind: "quiet"; iconName: "back"; Layout.leftMargin: -Theme.px(16); Accessible.name: "Back to the list"; textSize: Theme.px(26) }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Title { Layout.fillWidth: true; text: root.title; size: Theme.staffTitle }
            StaffText { Layout.fillWidth: true; text: root.subtitle; quiet: true }
        }
        RowLayout { id: actionRow; Layout.fillWidth: false; spacing: Theme.s3 }
    }
    Item {
        id: body
        anchors { left: rail.right; right: parent.right; top: bar.bottom; bottom: parent.bottom; leftMargin: Theme.px(36); rightMargin: Theme.px(36); topMargin: Theme.s3; bottomMargin: Theme.px(26) }
    }
}
