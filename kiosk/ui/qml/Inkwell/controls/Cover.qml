import QtQuick
import QtQuick.Layouts
import Inkwell

// Covers the page wholly: others can see this screen.
Rectangle {
    id: root
    default property alias content: column.data
    property string button
    property string buttonIcon
    signal pressed
    color: Theme.c.paper
    focus: true
    Component.onCompleted: forceActiveFocus()
    MouseArea { anchors.fill: parent }          // nothing behind it can be touched
    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(Theme.px(960), parent.width - Theme.px(80))
        spacing: Theme.px(26)
    }
    BigButton {
        objectName: "uncover"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s4 }
        width: column.width
        text: root.button
        iconName: root.buttonIcon
        onClicked: root.pressed()
    }
}
