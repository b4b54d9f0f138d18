pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Up to three short questions with their answers beside them.
PatientPage {
    id: root
    required property var items
    signal answered(linkId: string, value: var)
    lead: Theme.crowded ? 0 : Theme.s3
    readonly property real widest: { let most = 0; for (let i = 0; i < rows.count; i++) most = Math.max(most, rows.itemAt(i)?.taken ?? 0); return most }
    Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: root.screen.title; size: root.tight ? Theme.closer : Math.min(Theme.question, Theme.px(64)) }
    Hint { Layout.fillWidth: true; visible: text !== ""; Layout.topMargin: Theme.textScale > 1.4 || root.screen.problems.length > 0 ? -Theme.s3 : 0; text: root.screen.hint; readonly property bool keepWithNext: true }
    Repeater {
        id: rows
        model: root.items
        ColumnLayout {
            id: cell
            readonly property bool whole: true  // never cut between two pages,
            readonly property bool unparted: true      // not even for the sake of the title: nobody answers what they do not see
            readonly property real taken: question.beside ? question.wide : 0
            required property var row
            Layout.fillWidth: true
            Layout.topMargin: !Theme.portrait && Theme.textScale > 1.4 && Theme.textScale < 1.6 ? Theme.s2 : 0       // further from the answers before it than from its own
            spacing: Theme.textScale > 1.4 ? Theme.s1 : Theme.s3
            readonly property bool begins: !root.turner.first && Math.abs(root.turner.starts[root.turner.here] - y) < 2       // the page in view: nothing above it to part it from
            Rectangle { Layout.fillWidth: true; implicitHeight: Theme.stroke; color: cell.begins ? "transparent" : Theme.c.line }
            ShortQuestion {
                id: question
                shared: root.widest
                Layout.fillWidth: true
                Layout.topMargin: Theme.textScale > 1.4 ? 0 : Theme.s1
                row: cell.row
                onAnswered: value => root.answered(cell.row.linkId, value)
            }
        }
    }
    onLeadTo: linkId => {
        for (let i = 0; i < rows.count; i++)
            if (rows.itemAt(i).row.linkId === linkId) { bringIntoView(rows.itemAt(i)); rows.itemAt(i).nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason) }
    }
}
