import QtQuick
import QtQuick.Layouts
import Inkwell

// The one button that a desk page is for, and the way out.
RowLayout {
    id: root
    required property string text
    property string iconName: "forward"
    property bool cancels: true
    signal done
    signal cancel
    spacing: Theme.s4
    TapButton {
        objectName: "cancel"
        visible: root.cancels
        Layout.fillHeight: true
        text: qsTr("Cancel")
        textSize: Theme.px(24)
        onClicked: root.cancel()
    }
    BigButton {
        objectName: "main"
        Layout.fillWidth: true
        implicitHeight: Theme.px(92)
        text: root.text
        iconName: root.iconName
        onClicked: root.done()
    }
}
