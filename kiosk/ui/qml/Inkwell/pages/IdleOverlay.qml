import QtQuick
import QtQuick.Layouts
import Inkwell

// Nobody has touched the tablet for a while.
Cover {
    id: root
    required property int seconds
    signal moreTime
    button: qsTr("I need more time")
    buttonIcon: "clock"
    onPressed: moreTime()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text
    Component.onCompleted: Accessible.description = words.text      // once, not every second
    CountRing { seconds: root.seconds; of: 60; size: Theme.px(220); Layout.alignment: Qt.AlignHCenter }
    Title { id: title; Layout.fillWidth: true; Layout.leftMargin: spare(parent.width) / 2; Layout.rightMargin: Layout.leftMargin; horizontalAlignment: Text.AlignHCenter; text: qsTr("Are you still there?"); size: Math.max(Theme.px(52), Math.min(Theme.sized(40), Theme.px(72))) }
    EvenWords { id: words; horizontalAlignment: Text.AlignHCenter; text: qsTr("We will hide your answers in %n seconds to keep them private. They are saved.", "", root.seconds) }
}
