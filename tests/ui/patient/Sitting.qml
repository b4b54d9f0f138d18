import QtQuick
import QtQuick.Window
import Inkwell
import Inkwell.Aloud

// A window with nothing in it but a sitting, and the sheet and the mark that can lie over it.
Window {
    id: root
    required property var kiosk
    readonly property real covered: 0
    property bool displaying: false
    visible: true
    color: Theme.c.paper
    Binding { target: Theme; property: "portrait"; value: root.height > root.width }
    JourneyView {
        anchors.fill: parent
        enabled: !root.displaying && !Aloud.advising
        kiosk: root.kiosk
        onDisplay: root.displaying = true
    }
    Loader { anchors.fill: parent; active: root.displaying; sourceComponent: DisplaySheet { onClosed: root.displaying = false } }
    Loader { anchors.fill: parent; active: Aloud.advising; sourceComponent: HeadphonesOverlay { } }
    ReadMark { place: root.contentItem }
    ScanMark { window: root }
}
