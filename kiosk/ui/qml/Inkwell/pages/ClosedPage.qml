import QtQuick
import QtQuick.Layouts
import Inkwell

// The patients' own screen before staff have opened the program in the other window.
Rectangle {
    id: root
    color: Theme.c.paper
    clip: true
    Ripples { rings: 7; step: Theme.px(Theme.portrait ? 60 : 104); x: Theme.px(250) - width / 2; y: root.height - height * 0.58 }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.px(720), parent.width - Theme.px(80))
        spacing: Theme.s5
        Logo { Layout.alignment: Qt.AlignHCenter; size: Theme.px(72) }
        Title { Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; text: qsTr("We are not open yet"); size: Math.max(Theme.px(52), Math.min(Theme.sized(40), Theme.px(72))) }
        Body { Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; text: qsTr("Please ask at the desk.") }
    }
}
