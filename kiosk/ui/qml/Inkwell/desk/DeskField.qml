pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// One question at desk size. What stands in it is told; typing and tapping are answers. While a field is typed in, what is
// told does not overwrite it.
Column {
    id: root
    required property var row                   // ItemRow
    readonly property string linkId: row.linkId
    readonly property string problemWords: row.problem === "" ? "" : DeskMessages.problem(row.problem, row.problemWords, row.text)
    readonly property bool asPatient: ["quantity", "time", "date-time", "slider", "several", "search", "told"].includes(row.field)
    readonly property string kind: row.field === "photo" ? "file" : asPatient ? "large" : row.options.length > 0 || row.type === "boolean" ? "options"
                                 : ["date", "text", "display", "group"].includes(row.type) ? row.type : "line"
    property bool tight: false                  // one line of long words is enough, and two such fields stand beside each other
    property bool narrow: false                 // tight, and in a narrow column: two options stand behind their question
    readonly property bool beside: narrow && kind === "options" && root.row.options.length === 2
    readonly property bool wide: [tight ? "line" : "text", "display", "group", "large", "file"].includes(kind) || row.options.length > 3
                                 || row.options.some(option => option.picture)
    readonly property real headHeight: head.height + _inner
    property real headRoom: 0                   // so that fields beside each other stand level
    readonly property real _inner: kind === "date" ? Theme.px(30) : 0         // the words over its three boxes
    signal answered(value: var)
    spacing: narrow ? Theme.s1 : Theme.s2

    function focusField() {                     // the first thing in it that can have focus
        const box = field.item as TextBox, lines = field.item as TextLines, date = field.item as DateFields
        if (box) box.focusField()
        else if (lines) lines.focusField()
        else if (date) date.focusField()
        else if (root.kind === "large" || root.kind === "file") (field.item as Item).focusField()
        else field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    Item {
        width: root.width
        height: Math.max(head.height, root.headRoom - root._inner)
        visible: !root.beside && !["display", "group", "large"].includes(root.kind)
        FieldHead {
            id: head
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            size: Theme.staffBody
            label: root.row.text
            hint: root.row.hint
            inline: true
            problem: root.problemWords
        }
    }
    Loader {
        id: field
        width: root.width
        sourceComponent: root.beside ? behind : ({ options: options, date: date, text: lines, display: words, group: words, file: file, large: asThePatient })[root.kind] ?? line
    }
    Component { id: options; DeskOptions { row: root.row; onAnswered: code => root.answered(code) } }
    Component { id: date; DateFields { row: root.row; onAnswered: parts => root.answered(parts) } }
    Component {
        id: behind
        GridLayout {
            readonly property bool room: choices.needed <= root.width * 0.7
            columns: room ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            FieldHead { Layout.fillWidth: true; Layout.preferredWidth: 1; size: Theme.staffBody; label: root.row.text; hint: root.row.hint; problem: root.problemWords }
            DeskOptions {
                id: choices
                readonly property real wanted: (parent as GridLayout).room ? needed : root.width
                Layout.minimumWidth: wanted
                Layout.maximumWidth: wanted
                row: root.row
                onAnswered: code => root.answered(code)
            }
        }
    }
    Component {
        id: line
        TextBox {
            id: box
            fieldName: root.linkId
            textSize: Theme.px(22)
            fieldHeight: Theme.smallest
            wrong: root.row.problem !== ""
            field.Accessible.name: root.row.text
            inputMethodHints: root.row.type === "integer" ? Qt.ImhDialableCharactersOnly
                            : root.row.type === "decimal" ? Qt.ImhFormattedNumbersOnly : Qt.ImhNoPredictiveText
            onEdited: text => root.answered(text)
            Binding { target: box; property: "text"; value: root.row.value; when: !box.field.activeFocus; restoreMode: Binding.RestoreNone }
        }
    }
    Component {
        id: lines
        TextLines {
            id: area
            fieldName: root.linkId
            textSize: Theme.px(22)
            least: root.narrow ? Theme.smallest : Theme.px(104)
            most: Theme.px(200)
            wrong: root.row.problem !== ""
            onEdited: text => root.answered(text)
            Binding { target: area; property: "text"; value: root.row.value; when: !area.field.activeFocus; restoreMode: Binding.RestoreNone }
        }
    }
    Component { id: file; DeskFile { row: root.row; onAnswered: value => root.answered(value) } }
    Component { id: asThePatient; Question { row: root.row; onAnswered: (linkId, value) => root.answered(value) } }      // as the patient has it
    Component { id: words; StaffText { text: root.row.text; wrapMode: Text.Wrap; weight: root.kind === "group" ? Font.DemiBold : Font.Normal } }
}
