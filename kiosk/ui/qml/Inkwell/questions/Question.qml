pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// One question of a page: what is wrong with it, and the control its answer takes (row.field). `alone` when the page's title is its text.
ColumnLayout {
    id: root
    required property var row
    property bool alone: false
    property string title                       // of the page, if the question itself is to show it (beside a number pad)
    property bool closed: false                 // a card whose questions are folded away
    property string hint                        // of the page, likewise
    readonly property bool padded: alone && ["number", "quantity", "date", "time", "date-time"].includes(row.field)
    readonly property bool asked: !["words", "told", "card", "add"].includes(row.field)
    readonly property bool named: !alone && !["words", "card", "add"].includes(row.field)
    readonly property string label: row.prefix !== "" ? row.prefix + " " + row.text : row.text
    readonly property string mayBeEmpty: asked && !row.required && !["choice", "search", "yes-no"].includes(row.field) ? qsTr("You may leave this empty.") : ""
    readonly property string aside: [alone ? "" : row.field === "card" ? "" : row.hint, alone ? mayBeEmpty : ""].filter(words => words !== "").join(" ")
    readonly property string problem: Words.problem(row.problem, row.problemWords, row.short || row.text, row.problemNumber, row.format)
    readonly property bool together: asked && (!alone || pictured)     // not parted by the end of a page, if it fits on one
    readonly property bool pictured: row.options.some(option => option.picture)
    signal answered(linkId: string, value: var)
    spacing: Theme.s3
    Layout.leftMargin: Math.min(row.depth, 3) * Theme.s5

    function focusField() {
        const inner = field.item as Item
        if (inner.focusField !== undefined) inner.focusField()
        else inner.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    function tell(value: var): void { answered(row.linkId, value) }

    FieldHead {
        Layout.fillWidth: true
        visible: !root.padded && filled
        label: root.named ? root.label : ""
        rich: root.named ? root.row.rich : ""
        hint: root.aside
        more: root.row.more
        problem: root.problem
    }
    Loader {
        id: field
        Layout.fillWidth: true
        sourceComponent: ({
            "yes-no": yesNo, choice: choice, search: search, line: line, lines: lines, number: number, quantity: quantity, slider: slider,
            date: date, time: time, "date-time": dateTime, several: several, photo: photo, told: told, words: words, card: card, add: add
        })[root.row.field] ?? words
    }
    Component { id: yesNo; BooleanQuestion { row: root.row; onAnswered: value => root.tell(value) } }
    Component { id: choice; ChoiceQuestion { row: root.row; onAnswered: value => root.tell(value) } }
    Component { id: search; SearchQuestion { row: root.row; onAnswered: value => root.tell(value) } }
    Component { id: line; LineQuestion { row: root.row; onAnswered: value => root.tell(value) } }
    Component { id: lines; LinesQuestion { row: root.row; onAnswered: value => root.tell(value) } }
    Component { id: number; NumberQuestion { row: root.row; question: root; onAnswered: value => root.tell(value) } }
    Component { id: quantity; QuantityQuestion { row: root.row; question: root; onAnswered: value => root.tell(value) } }
    Component { id: slider; SliderQuestion { row: root.row; onAnswered: value => root.tell(value) } }
    Component { id: date; DateQuestion { row: root.row; question: root; onAnswered: value => root.tell(value) } }
    Component { id: time; TimeQuestion { row: root.row; question: root; onAnswered: value => root.tell(value) } }
    Component { id: dateTime; DateTimeQuestion { row: root.row; question: root; onAnswered: value => root.tell(value) } }
    Component { id: several; SeveralQuestion { row: root.row; onAnswered: value => root.tell(value) } }
    Component { id: photo; PhotoQuestion { row: root.row; onAnswered: value => root.tell(value) } }
    Component { id: told; ToldAnswer { row: root.row } }
    Component { id: card; CardHead { row: root.row; closed: root.closed; onAnswered: value => root.tell(value) } }
    Component { id: add; AddRow { row: root.row; onAnswered: value => root.tell(value) } }
    Component { id: words; RichBody { text: root.row.text; rich: root.row.rich } }
}
