pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import "../controls/Even.js" as Even

// One risk: in plain words, how often, how long, what to do; a picture of a hundred where there is a number.
PatientPage {
    id: root
    required property var items
    toTheEnd: true
    columnWidth: Theme.px(1140)
    filling: true
    lead: Theme.s1
    property bool dotted: false                 // there is a picture of a hundred, and so less room
    property int lowest: 0                      // the last fact
    readonly property bool roomy: Theme.textScale < 1.2 && !Theme.portrait && !Theme.large
    property bool overfull: false               // what stands side by side cannot be turned: it stands below each other then
    readonly property bool pictured: roomy && !overfull
    readonly property bool stacked: !pictured || !dotted
    readonly property int margin: Theme.px(Theme.portrait ? 36 : 18)        // of the card, above and below
    readonly property int under: stacked ? -Theme.edge : margin             // of what the card holds, which brings its foot along:
    readonly property int foot: stacked ? Theme.edge + (dotted && Theme.textScale > 1.4 ? Theme.px(18) : margin) : 0     // no page ends short of the card's lower edge
    readonly property string dress: Theme.textScale + (roomy ? "roomy" : "") + (screen.language ?? "")
    property string tried                       // the dress it is overfull in
    onDressChanged: again.restart()
    onPicturedChanged: sure.restart()
    onDottedChanged: sure.restart()
    Timer { id: again; interval: 60; onTriggered: if (root.overfull && root.tried !== root.dress) { root.overfull = false; sure.restart() } }    // once every word has found its place
    Timer { id: sure; interval: 60; onTriggered: root.look() }
    Connections { target: root.turner; function onStartsChanged(): void { root.look() } }
    function look(): void {
        if (!pictured || !dotted || turner.starts.length < 2) return
        tried = again.running ? "" : dress
        overfull = true
    }
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.body } }
    readonly property var icons: ["look", "clock", "drop", "info"]

    Sheet {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: card.implicitHeight + root.margin + root.under
        Layout.bottomMargin: Theme.px(14)
        GridLayout {
            id: card
            anchors { fill: parent; topMargin: root.margin; bottomMargin: root.under; leftMargin: Theme.px(36); rightMargin: Theme.px(36) }
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.px(36)
            rowSpacing: 0
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.px(Theme.portrait ? 20 : root.dotted ? 8 : Theme.textScale > 1.1 ? 12 : 20)
                Title { Layout.fillWidth: true; Layout.rightMargin: root.pictured && root.dotted ? 0 : spare(parent.width); text: root.screen.title; size: Theme.heading }
                Repeater {
                    model: root.items
                    ColumnLayout {
                        id: fact
                        readonly property bool whole: true      // never cut between two pages
                        required property var row
                        required property int index
                        readonly property bool said: row.type === "display"
                        onSaidChanged: if (said) root.lowest = Math.max(root.lowest, index)
                        Component.onCompleted: if (said) root.lowest = Math.max(root.lowest, index)
                        visible: said
                        Layout.fillWidth: true
                        spacing: Theme.px(2)
                        RowLayout {
                            visible: fact.row.prefix !== ""
                            spacing: Theme.s2
                            Icon { name: fact.row.icon || root.icons[(fact.index + 3) % 4]; size: Math.min(Theme.sized(28), Theme.px(48)); color: Theme.c.accent; weight: 2 }
                            Body { text: fact.row.prefix; size: Theme.hint; weight: Font.DemiBold; color: Theme.c.accent; lineHeight: Theme.leading }
                        }
                        RichBody { Layout.fillWidth: true; Layout.bottomMargin: fact.index !== root.lowest ? 0 : root.dotted ? Theme.s2 : root.foot; Layout.rightMargin: rich !== "" ? 0 : metrics.height * 0 + Even.spare(words => metrics.advanceWidth(words), text, parent.width, true); text: fact.row.text; rich: fact.row.rich; lineHeight: 1.12 * Theme.leading }
                    }
                }
            }
            Repeater {
                model: root.items
                Item {
                    id: picture
                    readonly property bool whole: true              // with the air around it
                    readonly property int air: root.stacked ? Theme.px(16) : 0
                    required property var row
                    visible: row.control === "dots"
                    implicitHeight: box.implicitHeight + air + root.foot
                    Layout.preferredWidth: Theme.px(420)
                    Layout.fillWidth: root.stacked
                    Layout.fillHeight: !root.stacked
                    Loader {
                        id: box
                        anchors { fill: parent; topMargin: picture.air; bottomMargin: root.foot }
                        active: picture.row.control === "dots"
                        Component.onCompleted: if (active) root.dotted = true
                        sourceComponent: HundredPeople { row: picture.row; slim: !root.stacked }
                    }
                }
            }
            Item { visible: root.stacked; Layout.fillHeight: true }
        }
    }
}
