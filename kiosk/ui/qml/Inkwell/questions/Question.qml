pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// One question of a page: what is wrong with it, and the kind of answer it takes. `alone` when the page's title is its text.
ColumnLayout {
    id: root
    required property var row
    property bool alone: false
    property string title                       // of the page, if the question itself is to show it (a date)
    property string hint
    readonly property bool typed: ["string", "text", "integer", "decimal"].includes(row.type) && row.options.length === 0
    readonly property string problem: Words.problem(row.problem, row.problemWords, row.short || row.text)
    readonly property string kind: row.options.length > 0 ? "choice" : row.type
    signal answered(linkId: string, value: var)
    spacing: Theme.s3

    function focusField() {
        const inner = field.item as Item
        if (inner.focusField !== undefined) inner.focusField()
        else inner.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    FieldHead {
        Layout.fillWidth: true
        visible: (label !== "" || hint !== "" || problem !== "") && root.title === ""
        label: root.alone || root.kind === "display" ? "" : root.row.text
        hint: root.alone ? (root.typed && !root.row.required ? qsTr("You may leave this empty.") : "") : root.row.hint
        problem: root.problem
    }
    Loader {
        id: field
        Layout.fillWidth: true
        sourceComponent: ({ choice: choice, "boolean": yesNo, date: date, text: lines, display: words })[root.kind] ?? line
    }
    Component { id: choice; ChoiceQuestion { row: root.row; onAnswered: value => root.answered(root.row.linkId, value) } }
    Component { id: yesNo; BooleanQuestion { row: root.row; onAnswered: value => root.answered(root.row.linkId, value) } }
    Component { id: date; DateQuestion { row: root.row; title: root.title; hint: root.title !== "" ? root.hint : ""; problem: root.title !== "" ? root.problem : ""; onAnswered: value => root.answered(root.row.linkId, value) } }
    Component { id: lines; LinesQuestion { row: root.row; onAnswered: value => root.answered(root.row.linkId, value) } }
    Component { id: line; LineQuestion { row: root.row; onAnswered: value => root.answered(root.row.linkId, value) } }
    Component { id: words; Body { text: root.row.text } }
}
