import QtQuick
import QtQuick.Layouts
import Inkwell

// Staff lay a bank card on the screen and make the picture as wide: from then on a millimetre is one.
Cover {
    id: root
    property int pixels: Math.round(Theme.pxPerMm * 85.6)
    signal matched(pixels: int)
    signal closed
    button: qsTr("It is as wide as my card")
    buttonIcon: "tick"
    onPressed: matched(pixels)
    Accessible.name: title.text
    Keys.onEscapePressed: closed()
    function grow(by: int): void { pixels = Math.max(150, Math.min(root.width - 40, pixels + by)) }

    Title { id: title; Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: qsTr("Lay a bank card on the picture"); size: Theme.px(40) }
    Rectangle {
        objectName: "card"
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: root.pixels
        implicitHeight: Math.round(root.pixels * 53.98 / 85.6)
        radius: root.pixels * 3.2 / 85.6
        color: Theme.c.wash
        border { width: 2; color: Theme.c.accent }
        Body { anchors.centerIn: parent; text: qsTr("85.6 mm"); size: Theme.px(28) }
    }
    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        columns: Theme.portrait ? 2 : 4
        uniformCellWidths: true
        columnSpacing: Theme.s3
        rowSpacing: Theme.s4
        TapButton { objectName: "less"; Layout.fillWidth: true; text: qsTr("Much narrower"); textSize: Theme.px(24); onClicked: root.grow(-10) }
        TapButton { Layout.fillWidth: true; text: qsTr("Narrower"); textSize: Theme.px(24); onClicked: root.grow(-1) }
        TapButton { objectName: "more"; Layout.fillWidth: true; text: qsTr("Wider"); textSize: Theme.px(24); onClicked: root.grow(1) }
        TapButton { objectName: "muchMore"; Layout.fillWidth: true; text: qsTr("Much wider"); textSize: Theme.px(24); onClicked: root.grow(10) }
    }
    TapButton {
        objectName: "leave"
        parent: root
        anchors { left: parent.left; top: parent.top; margins: Theme.s4 }
        kind: "quiet"; iconName: "back"; text: qsTr("Leave it as it is"); textSize: Theme.px(26)
        onClicked: root.closed()
    }
}
