pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// One question, or a few that belong together.
PatientPage {
    id: root
    required property var items
    signal answered(linkId: string, value: var)
    signal goTo(linkId: string)
    lead: Theme.s3
    columnWidth: pictured ? Theme.px(1180) : Theme.column
    toTheEnd: pictured                          // what is asked overleaf is shown before it can be missed
    readonly property bool padded: rows.count === 1 && (rows.itemAt(0)?.padded ?? false)  // its title stands beside the number pad
    readonly property bool pictured: { for (let i = 0; i < rows.count; i++) if (rows.itemAt(i)?.pictured) return true; return false }
    property var turnedOver: ({})               // cards that do not stand as their form has them: opened, or folded, by a tap
    function folded(card: string): bool {
        for (let i = 0; i < rows.count; i++) {
            const row = rows.itemAt(i)?.row
            if (row?.linkId === card) return (row.fold === "default-closed") !== (turnedOver[card] === true)
        }
        return false
    }
    function answer(linkId: string, value: var): void {
        if (value?.fold === undefined) { root.answered(linkId, value); return }
        turnedOver = Object.assign({}, turnedOver, { [linkId]: !turnedOver[linkId] })
    }
    Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); visible: !root.padded; text: root.screen.title; size: root.tight ? Math.max(Theme.closer, rows.count > 1 ? 0 : Theme.hint) : rows.count > 1 ? Math.min(Theme.question, Theme.px(64)) : Theme.question }
    Hint { Layout.fillWidth: true; Layout.topMargin: Theme.crowded ? -Theme.s3 : 0; visible: text !== "" && !root.padded; text: root.screen.hint; readonly property bool keepWithNext: true }
    Repeater {
        id: rows
        model: root.items
        Question {
            required property int index
            Layout.fillWidth: true
            Layout.topMargin: index === 0 ? 0 : Theme.s4
            alone: rows.count === 1
            title: root.padded ? root.screen.title : ""
            hint: root.screen.hint
            // what is wrong is never folded away
            visible: row.problem !== "" || !row.folds.some(card => root.folded(card))
            closed: row.fold !== "" && root.folded(row.linkId)
            onAnswered: (linkId, value) => root.answer(linkId, value)
        }
    }
    onLeadTo: linkId => {
        for (let i = 0; i < rows.count; i++)
            if (rows.itemAt(i).row.linkId === linkId) { bringIntoView(rows.itemAt(i)); rows.itemAt(i).focusField() }
    }
}
