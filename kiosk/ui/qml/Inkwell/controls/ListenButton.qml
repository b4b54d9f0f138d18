import QtQuick
import QtQuick.Window
import Inkwell
import Inkwell.Aloud

// Reads aloud what stands in `page`, or stops. Only there with a voice of the page's language. A page that is covered or left is silent at once.
TapButton {
    id: root
    required property Item page
    signal readOut                              // to the end of what is in view
    property int ticket: -1                     // what Aloud gave for the last touch
    readonly property bool reading: Aloud.reading && Aloud.ticket === ticket
    objectName: "listen"
    visible: Aloud.there
    implicitHeight: Theme.main
    implicitWidth: Math.max(Theme.main, metrics.advanceWidth + (upright ? Theme.s5 : Theme.s6 * 2 + Theme.px(50)))
    upright: true
    iconName: reading ? "pause" : "sound"
    text: reading ? qsTr("Stop") : qsTr("Listen")
    textSize: Theme.chrome
    focusPolicy: Qt.TabFocus
    Accessible.description: qsTr("Reads this page aloud")
    onClicked: ticket = Aloud.toggle(page)
    onEnabledChanged: if (!enabled && reading) Aloud.stop()
    Window.onWindowChanged: if (!Window.window && reading) Aloud.stop()
    Component.onDestruction: if (reading) Aloud.stop()
    TextMetrics { id: metrics; text: qsTr("Listen"); font { family: Theme.sans; pixelSize: Theme.chrome; weight: Font.DemiBold } }     // as wide in both states
    Connections {
        target: Aloud
        function onPageRead(): void { if (Aloud.ticket === root.ticket) root.readOut() }
    }
}
