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
    Accessible.role: Accessible.Dialog          // its name is said when it comes, for it takes the focus
    Accessible.focusable: true
    focus: true
    Component.onCompleted: forceActiveFocus()
    MouseArea { anchors.fill: parent }          // nothing behind it can be touched
    ColumnLayout {
        id: column
        x: (parent.width - width) / 2
        y: Math.max(Theme.s4, Math.min((parent.height - height) / 2, foot.y - Theme.s5 - height))      // never on the button
        width: Math.min(Theme.column, parent.width - Theme.px(80))
        spacing: Theme.px(26)
    }
    BigButton {
        id: foot
        objectName: "uncover"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s3 }
        width: column.width
        text: root.button
        iconName: root.buttonIcon
        onClicked: root.pressed()
    }
}
