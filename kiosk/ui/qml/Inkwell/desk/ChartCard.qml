pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// One finding: said in its title, shown below it.
Sheet {
    id: root
    required property var chart                 // Chart
    radius: Theme.radius
    objectName: "chart:" + chart.name

    StaffText {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5; topMargin: Theme.s4 }
        text: root.chart.title
        size: Theme.sized(21)
        weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Item {
        id: room
        anchors {
            left: head.left; right: head.right; top: head.bottom; topMargin: Theme.s3
            bottom: foot.visible && root.chart.bars.length > 0 ? foot.top : parent.bottom; bottomMargin: foot.visible ? Theme.s2 : Theme.s4
        }
        Loader {
            active: root.chart.bars.length > 0
            width: parent.width
            height: root.chart.upright ? parent.height : implicitHeight
            sourceComponent: root.chart.upright ? columns : bars
        }
    }
    StaffText {
        id: foot
        visible: text !== ""
        anchors { left: head.left; right: head.right; bottomMargin: Theme.px(14); topMargin: Theme.s2 }
        anchors.top: root.chart.bars.length === 0 ? head.bottom : undefined      // no chart above it: it goes on from the title
        anchors.bottom: root.chart.bars.length === 0 ? undefined : parent.bottom
        text: root.chart.note
        size: Theme.staffSmall
        quiet: true
        wrapMode: Text.Wrap
        maximumLineCount: 3
    }
    Component { id: columns; ChartColumns { bars: root.chart.bars } }
    Component { id: bars; ChartBars { bars: root.chart.bars; room: room.height } }
}
