import QtQuick
import QtQuick.Layouts
import Inkwell

// The patient hid the page.
Cover {
    id: root
    required property bool saved
    signal closed
    button: qsTr("Show it again")
    buttonIcon: "eye"
    onPressed: closed()
    Accessible.name: title.text
    Accessible.description: words.text
    Icon { Layout.alignment: Qt.AlignHCenter; name: "hide"; size: Theme.px(140); weight: 1.2; color: Theme.c.accent }
    Title { id: title; Layout.fillWidth: true; Layout.leftMargin: spare(parent.width) / 2; Layout.rightMargin: Layout.leftMargin; horizontalAlignment: Text.AlignHCenter; text: qsTr("Your answers are hidden"); size: Math.max(Theme.px(52), Math.min(Theme.sized(40), Theme.px(72))) }
    EvenWords { id: words; horizontalAlignment: Text.AlignHCenter; text: root.saved ? qsTr("They are saved.") : qsTr("Some of them are not saved. Tell a member of staff.") }
}
