pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// Four signs of the recovery code, each in a cell of its own, with the number of the group.
Sheet {
    id: root
    required property string letters
    required property int number
    implicitHeight: Theme.px(136)
    radius: Theme.radius
    StaffText { x: Theme.s4; y: Theme.px(10); text: root.number; size: Theme.px(18); quiet: true }
    Row {
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter; verticalCenterOffset: Theme.px(8) }
        Repeater {
            model: root.letters.split("")
            Text {
                required property string modelData
                width: Theme.px(50)
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                font { family: Theme.sans; pixelSize: Theme.px(46); weight: Font.DemiBold; features: { "tnum": 1, "zero": 1, "ss02": 1 } }
                color: Theme.c.text
            }
        }
    }
}
