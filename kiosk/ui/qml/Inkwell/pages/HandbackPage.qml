pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The end of a sitting. What happens next; then the screen clears itself.
Rectangle {
    id: root
    required property var screen
    required property var items
    signal next
    readonly property var words: Words.ending(screen.ending)
    property int remaining: 20
    color: Theme.c.paper
    clip: true
    Ripples { step: Theme.px(Theme.portrait ? 80 : 112); x: root.width - width * 0.74; y: root.height - height * 0.7 }
    Timer { interval: 1000; repeat: true; running: true; onTriggered: { root.remaining -= 1; if (root.remaining <= 0) root.next() } }
    ColumnLayout {
        x: Theme.px(Theme.portrait ? 40 : 96)
        y: Theme.px(72)
        width: Math.min(Theme.px(880), root.width - Theme.px(80))
        spacing: Theme.px(24)
        FaultSheet { Layout.fillWidth: true; fault: root.screen.fault }
        Title { Layout.fillWidth: true; text: root.words[0]; size: Math.min(Theme.display, Theme.px(84)) }
        Body { Layout.fillWidth: true; text: root.words[1]; size: Math.min(Theme.sized(32), Theme.px(48)) }
        ColumnLayout {
            Layout.topMargin: Theme.s3
            Layout.fillWidth: true
            spacing: Theme.px(22)
            Repeater {
                model: [qsTr("Give this tablet back at the desk."), qsTr("Clean your hands with the gel."), root.screen.ending === "signed" ? qsTr("The clinician signs next. Then we will call you.") : qsTr("Take a seat. We will call you.")]
                RowLayout {
                    id: step
                    required property string modelData
                    required property int index
                    Layout.fillWidth: true
                    spacing: Theme.s5
                    Rectangle {
                        implicitWidth: Theme.px(60); implicitHeight: implicitWidth; radius: width / 2
                        color: Theme.c.surface
                        border { width: 2; color: Theme.c.accent }
                        Text { anchors.centerIn: parent; text: step.index + 1; color: Theme.c.accent; font { family: Theme.serif; pixelSize: Theme.px(30); weight: Font.DemiBold } }
                    }
                    Body { Layout.fillWidth: true; text: step.modelData; size: Math.min(Theme.body, Theme.px(44)); lineHeight: 1.05 }
                }
            }
        }
        RowLayout {
            Layout.topMargin: Theme.s5
            Layout.fillWidth: true
            spacing: Theme.s5
            CountRing { seconds: root.remaining; of: 20; size: Theme.px(96); thick: Theme.px(8) }
            Hint { Layout.fillWidth: true; Layout.maximumWidth: Theme.px(420); text: qsTr("This screen locks by itself. Everything is saved."); size: Math.min(Theme.hint, Theme.px(40)) }
            TapButton { objectName: "next"; iconName: "lock"; text: qsTr("Lock now"); onClicked: root.next() }
        }
    }
}
