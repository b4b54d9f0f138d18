import QtQuick
import QtQuick.Layouts
import Inkwell

// The patient asked for help; the desk knows.
Cover {
    id: root
    property bool stays: false                  // the screen has its place here
    signal closed
    button: qsTr("Back to my answers")
    buttonIcon: "forward"
    onPressed: closed()
    Accessible.name: title.text
    Accessible.description: words.text
    Icon { Layout.alignment: Qt.AlignHCenter; name: "bell"; size: Theme.px(140); weight: 1.2; color: Theme.c.accent }
    Title { id: title; Layout.fillWidth: true; Layout.leftMargin: spare(parent.width) / 2; Layout.rightMargin: Layout.leftMargin; horizontalAlignment: Text.AlignHCenter; text: qsTr("We made a note that you want help"); size: Math.max(Theme.px(52), Math.min(Theme.sized(40), Theme.px(72))) }
    EvenWords { id: words; horizontalAlignment: Text.AlignHCenter; text: root.stays ? qsTr("The desk sees it now, and somebody comes. You can go on by yourself, too.") : qsTr("Take the tablet to the desk, or ask any member of staff. You can go on by yourself, too.") }
}
