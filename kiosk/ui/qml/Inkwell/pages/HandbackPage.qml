pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Aloud

// The end of a sitting. What happens next; then the screen clears itself.
Rectangle {
    id: root
    required property var screen
    required property var items
    property bool stays: false                  // the screen has its place here: it goes back to Welcome, and nobody carries it
    signal next
    signal help
    signal hide
    signal display
    signal language
    readonly property var words: Words.ending(screen.ending)
    property int remaining: 20
    color: Theme.c.paper
    Accessible.role: Accessible.Pane
    Accessible.name: words[0]
    Accessible.description: words[1]
    Accessible.focusable: true
    clip: true
    readonly property bool large: Theme.textScale > 1.2
    function placed(x: real, wide: real): real { return LayoutMirroring.enabled ? width - x - wide : x }
    Ripples { visible: !root.large; step: Theme.px(Theme.portrait ? 80 : 112); x: root.placed(root.width - width * 0.74, width); y: root.height - height * 0.7 }
    Timer { interval: 1000; repeat: true; running: !Aloud.reading; onTriggered: { root.remaining -= 1; if (root.remaining <= 0) root.next() } }
    PageHeader {
        id: header
        z: 1
        width: parent.width
        height: high
        screen: ({ canGoBack: false, partCount: 0, partNumber: 0, within: 0 })
        onHelp: root.help()
        onHide: root.hide()
        onDisplay: root.display()
        onLanguage: root.language()
    }
    Turning {                                   // words too large for the screen are turned; the way out stays in view
        id: view
        readonly property real margin: Theme.px(Theme.portrait ? 40 : 96)
        x: root.placed(margin, width)
        y: header.height + Theme.px(root.large ? 4 : 20)
        width: Math.min(Theme.px(root.large ? 1100 : 880), root.width - margin - Theme.px(40))
        height: room - (tall ? more.height + Theme.s3 : 0)
        room: root.height - y - foot.height - Theme.s5 - Theme.s6
        column: column
        ColumnLayout {
            id: column
            objectName: "column"
            width: view.width
            height: implicitHeight
            spacing: root.screen.fault ? Theme.s3 : root.large && !Theme.portrait ? Theme.s4 : Theme.px(24)
            FaultSheet { Layout.fillWidth: true; fault: root.screen.fault }
            Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: root.words[0]; size: Math.min(root.screen.fault ? Theme.heading : Theme.display, Theme.px(Theme.crowded ? 60 : 84)) }
            EvenWords { text: root.words[1]; size: Math.min(Theme.sized(32), Theme.px(48)) }
            ColumnLayout {
                readonly property bool together: true   // the steps are seen as one
                Layout.fillWidth: true
                spacing: column.spacing
                Repeater {
                    model: [...(root.stays ? [] : [qsTr("Give this tablet back at the desk.")]), qsTr("Clean your hands with the gel."), root.screen.ending === "signed" ? qsTr("The clinician signs next. Then we will call you.") : qsTr("Take a seat. We will call you.")]
                    RowLayout {
                        id: step
                        readonly property bool whole: true
                        required property string modelData
                        required property int index
                        Layout.fillWidth: true
                        Layout.topMargin: index === 0 ? Theme.s3 : 0
                        spacing: Theme.s5
                        Rectangle {
                            implicitWidth: Theme.px(60); implicitHeight: implicitWidth; radius: width / 2
                            color: Theme.c.surface
                            border { width: 2; color: Theme.c.accent }
                            Text { anchors.centerIn: parent; text: step.index + 1; color: Theme.c.accent; font { family: Theme.serif; pixelSize: Theme.px(30); weight: Font.DemiBold } }
                        }
                        Body { Layout.fillWidth: true; text: step.modelData; size: Math.min(Theme.body, Theme.px(44)); lineHeight: 1.05 * Theme.leading }
                    }
                }
            }
        }
    }
    TapButton {
        id: more
        objectName: view.last ? "moreAbove" : "moreBelow"
        visible: view.tall
        x: root.placed(view.margin, width)
        anchors { bottom: foot.top; bottomMargin: Theme.s5 }
        kind: "quiet"
        iconName: view.last ? "up" : "down"
        text: view.last ? qsTr("More above") : qsTr("More below")
        textSize: Theme.chrome
        onClicked: { root.remaining = 20; view.turn(view.last ? -view.here : 1) }
    }
    GridLayout {
        id: foot
        readonly property bool stacked: (root.large || Theme.large) && Theme.portrait
        x: view.x
        y: Math.min(view.y + column.implicitHeight + Theme.s7, root.height - height - Theme.s6)
        width: view.width
        columns: stacked ? 2 : 4
        columnSpacing: Theme.s5
        rowSpacing: Theme.s5
        CountRing { seconds: root.remaining; of: 20; size: Theme.px(96); thick: Theme.px(8) }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: root.large ? -1 : Theme.px(420)
            EvenWords {
                text: root.screen.fault !== "not-saved" ? (root.stays ? qsTr("This screen clears by itself. Everything is saved.") : qsTr("This screen locks by itself. Everything is saved."))
                                                        : root.stays ? qsTr("This screen clears by itself.") : qsTr("This screen locks by itself.")
                size: Math.min(Theme.hint, Theme.px(40))
                color: Theme.c.muted
                lineHeight: 1.14 * Theme.leading
            }
        }
        ListenButton { page: column; onReadOut: if (view.tall && !view.last) { view.turn(1); Aloud.further() } }
        TapButton { objectName: "next"; iconName: root.stays ? "tick" : "lock"; text: root.stays ? qsTr("Done") : qsTr("Lock now"); textSize: root.large ? Theme.chrome : Theme.hint; Layout.columnSpan: foot.stacked && !Aloud.there ? 2 : 1; onClicked: root.next() }
    }
}
