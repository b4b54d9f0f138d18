pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// At the top, in focus. Each line leads to its field and uses the same words as the field.
Rectangle {
    id: root
    property var problems: []
    implicitHeight: lines.implicitHeight + Theme.s4 * 2
    radius: Theme.radius
    color: Theme.c.errorWash
    border { width: 3; color: Theme.c.error }
    Accessible.role: Accessible.AlertMessage
    RowLayout {
        id: lines
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4; leftMargin: Theme.s5 }
        spacing: Theme.s4
        Icon { Layout.alignment: Qt.AlignTop; name: "alert"; size: Theme.px(42); weight: 2; color: Theme.c.error }
        ColumnLayout {
            spacing: 0
            Title { text: "There is a problem"; size: Theme.sized(30) }
            Repeater {
                model: root.problems
                Item {
                    required property string modelData
                    Layout.fillWidth: true
                    implicitHeight: Theme.px(root.problems.length > 1 ? 72 : 48)   // one problem: the whole box is the target
                    implicitWidth: link.implicitWidth
                    Text {
                        id: link
                        anchors.verticalCenter: parent.verticalCenter
                        text: parent.modelData
                        font { family: Theme.sans; pixelSize: Theme.hint; weight: Font.DemiBold; underline: true }
                        color: Theme.c.error
                    }
                }
            }
        }
        Item { Layout.fillWidth: true }
    }
}
