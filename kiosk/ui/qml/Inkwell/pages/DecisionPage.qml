pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import "../controls/Even.js" as Even

// Four equal ways to finish. None looks better than the others; touching one goes on.
PatientPage {
    id: root
    required property var items
    signal answered(linkId: string, value: var)
    filling: true
    lead: Theme.textScale > 1.4 ? Theme.s2 : Theme.s4
    // Title and words are smaller than elsewhere where that keeps the four on their page.
    readonly property bool onOne: lead + Math.max(title.implicitHeight, listen.visible ? listen.implicitHeight : 0) + told.spacing + (hint.text !== "" ? hint.implicitHeight + told.spacing : 0) + (rows.itemAt(0)?.implicitHeight ?? 0) + Theme.s2 <= room
    Title { id: title; visible: false; width: root.told.width - (listen.visible ? listen.implicitWidth + Theme.s4 : 0); text: root.screen.title; size: Math.min(Theme.heading, Theme.px(64)) }
    Body { id: hint; visible: false; width: root.told.width; text: root.screen.hint; size: Math.min(Theme.body, Theme.px(48)) }
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: said.size } }
    RowLayout {
        readonly property bool whole: true      // the button that listens is higher than the words
        readonly property bool keepWithNext: true
        Layout.fillWidth: true
        spacing: Theme.s4
        Title { Layout.fillWidth: true; Layout.rightMargin: spare(title.width); text: root.screen.title; size: Math.min(Theme.heading, root.onOne ? Theme.px(64) : Infinity, Math.floor(title.width / title.longest)) }     // no word is torn beside the button
        ListenButton { id: listen; page: root.told; upright: false; implicitHeight: Theme.smallest; onReadOut: root.readOn() }
    }
    Body {
        id: said
        Layout.fillWidth: true
        Layout.rightMargin: metrics.height * 0 + Even.spare(words => metrics.advanceWidth(words), text, root.told.width, true)
        visible: text !== ""
        text: root.screen.hint
        size: root.onOne ? Math.min(Theme.body, Theme.px(48)) : Theme.body
    }
    Repeater {
        id: rows
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
            readonly property real highest: { let most = 0; for (let at = 0; at < each.count; at++) most = Math.max(most, each.itemAt(at)?.own ?? 0); return most }
            Repeater {
                id: each
                model: ways.row.options.length
                WayOn {
                    required property int index
                    readonly property var option: ways.row.options[index]
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: ways.tallest        // alike, and the grid is as high as that makes it
                    like: ways.highest
                    glyph: option?.icon ?? ""
                    text: option?.text ?? ""
                    onClicked: root.answered(ways.row.linkId, option.code)
                }
            }
        }
    }
}
