pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Lines to tick, each by itself. A line that is missed says so.
PatientPage {
    id: root
    required property var items
    toTheEnd: true
    signal answered(linkId: string, value: var)
    lead: Theme.s2
    Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: root.screen.title }
    Hint { Layout.fillWidth: true; visible: text !== ""; text: root.screen.hint }
    Repeater {
        id: rows
        model: root.items
        ColumnLayout {
            id: line
            readonly property bool whole: true  // never cut between two pages
            required property var row
            Layout.fillWidth: true
            Layout.topMargin: Theme.s4 - root.told.spacing      // 3 mm, at every size
            spacing: Theme.s2
            FieldHead { Layout.fillWidth: true; problem: Words.problem(line.row.problem, line.row.problemWords, line.row.text) }
            OptionRow {
                Layout.fillWidth: true
                many: true
                text: line.row.text
                checked: line.row.value === "true"
                onClicked: root.answered(line.row.linkId, line.row.value !== "true")
            }
        }
    }
    onLeadTo: linkId => {
        for (let i = 0; i < rows.count; i++)
            if (rows.itemAt(i).row.linkId === linkId) { bringIntoView(rows.itemAt(i)); rows.itemAt(i).nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason) }
    }
}
