import QtQuick
import QtQuick.Layouts
import Inkwell

// The glass is being wiped: no touch and no key counts until the seconds are over.
Rectangle {
    id: root
    property int seconds: 60
    signal over
    color: Theme.c.paper
    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => event.accepted = true
    Timer { interval: 1000; repeat: true; running: true; onTriggered: { root.seconds -= 1; if (root.seconds <= 0) root.over() } }
    MultiPointTouchArea { anchors.fill: parent }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.px(960), parent.width - Theme.px(80))
        spacing: Theme.px(26)
        CountRing { seconds: root.seconds; of: 60; size: Theme.px(220); Layout.alignment: Qt.AlignHCenter }
        Title { Layout.fillWidth: true; Layout.leftMargin: spare(parent.width) / 2; Layout.rightMargin: Layout.leftMargin; horizontalAlignment: Text.AlignHCenter; text: qsTr("Wipe the screen now"); size: Math.max(Theme.px(52), Math.min(Theme.sized(40), Theme.px(72))) }
        EvenWords { horizontalAlignment: Text.AlignHCenter; text: qsTr("It ignores every touch for %n more seconds.", "", root.seconds) }
    }
}
