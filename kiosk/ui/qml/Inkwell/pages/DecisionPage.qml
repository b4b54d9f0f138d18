pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Four equal ways to finish. None looks better than the others; touching one goes on.
PatientPage {
    id: root
    required property var items
    signal answered(linkId: string, value: var)
    filling: true
    lead: Theme.textScale > 1.4 ? Theme.s2 : Theme.s4
    RowLayout {
        readonly property bool whole: true      // the button that listens is higher than the words
        readonly property bool keepWithNext: true
        Layout.fillWidth: true
        spacing: Theme.s4
        Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: root.screen.title; size: Math.min(Theme.heading, Theme.px(64)) }
        ListenButton { page: root.told; upright: false; implicitHeight: Theme.smallest; onReadOut: root.readOn() }
    }
    Body { Layout.fillWidth: true; visible: text !== ""; text: root.screen.hint; size: Math.min(Theme.body, Theme.px(48)) }
    Repeater {
        model: root.items
        GridLayout {
            id: ways
            required property var row
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.s2
            readonly property bool together: true   // the four are seen as one
            columns: Theme.portrait && Theme.textScale > 1.4 ? 1 : 2
            columnSpacing: Theme.px(24)
            rowSpacing: Theme.textScale > 1.4 ? Theme.s4 : Theme.px(24)
            uniformCellWidths: true
            uniformCellHeights: true
            readonly property real tallest: { let most = 0; for (let at = 0; at < each.count; at++) most = Math.max(most, each.itemAt(at)?.implicitHeight ?? 0); return most }
            Repeater {
                id: each
                model: ways.row.options.length
                WayOn {
                    required property int index
                    readonly property var option: ways.row.options[index]
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: ways.tallest        // alike, and the grid is as high as that makes it
                    glyph: option?.icon ?? ""
                    text: option?.text ?? ""
                    onClicked: root.answered(ways.row.linkId, option.code)
                }
            }
        }
    }
}
