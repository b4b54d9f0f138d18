import QtQuick
import QtQuick.Layouts
import Inkwell

// One of day, month, year: the word above, the figures below.
ColumnLayout {
    id: root
    required property string label
    property string value
    property bool active: false
    property bool wrong: false
    spacing: Theme.s2
    Body { text: root.label; size: Theme.hint; weight: Font.DemiBold; color: root.wrong ? Theme.c.error : Theme.c.text }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.row
        radius: Theme.radius
        color: root.wrong ? Theme.c.errorWash : Theme.c.surface
        border { width: root.active || root.wrong ? Theme.strokeChosen : Theme.stroke; color: root.wrong ? Theme.c.error : root.active ? Theme.c.accent : Theme.c.border }
        Row {
            anchors.centerIn: parent
            spacing: Theme.s1
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: root.value
                font { family: Theme.sans; pixelSize: Theme.sized(40); weight: Font.DemiBold; features: { "tnum": 1 } }
                color: Theme.c.text
            }
            Rectangle { visible: root.active; width: 4; height: Theme.sized(44); radius: 2; color: Theme.c.accent; anchors.verticalCenter: parent.verticalCenter }
        }
    }
}
