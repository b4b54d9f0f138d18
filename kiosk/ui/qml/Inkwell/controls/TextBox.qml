import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// One line to type in: the word above, what is wrong above the field. `text` is told; `edited` tells.
ColumnLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    property alias label: head.label
    property alias hint: head.hint
    property alias problem: head.problem        // the words; blank if none
    property alias labelSize: head.size
    property int textSize: Theme.body
    property int fieldHeight: Theme.row
    property bool wrong: problem !== ""
    property real below: 0                      // what is to stay in view under the field while the keyboard is up
    property alias text: field.text
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property alias horizontalAlignment: field.horizontalAlignment
    property alias fieldName: field.objectName
    readonly property alias field: field
    signal edited(text: string)
    signal accepted
    spacing: Theme.s2

    function focusField() { field.forceActiveFocus() }

    FieldHead { id: head; Layout.fillWidth: true }
    T.TextField {
        id: field
        readonly property real below: root.below
        Layout.fillWidth: true
        implicitHeight: root.fieldHeight
        implicitWidth: Theme.px(200)
        leftPadding: Theme.s4
        rightPadding: Theme.s4
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft     // where lines begin, in whatever script the words are
        font { family: Theme.sans; pixelSize: root.textSize; weight: Font.Medium; features: { "tnum": 1 } }
        color: Theme.c.text
        selectionColor: Theme.c.accent
        selectedTextColor: Theme.c.inkOnAccent
        passwordCharacter: "●"
        Accessible.name: root.label
        Accessible.description: root.problem !== "" ? root.problem : root.hint
        onTextEdited: root.edited(text)
        onTextChanged: if (!activeFocus) cursorPosition = 0     // what is longer than the field is read from its beginning
        onActiveFocusChanged: if (!activeFocus) cursorPosition = 0; else if (cursorPosition === 0) cursorPosition = length
        onAccepted: root.accepted()
        background: FieldEdge {
            active: field.activeFocus
            wrong: root.wrong
            ringed: field.activeFocus && (field.focusReason === Qt.TabFocusReason || field.focusReason === Qt.BacktabFocusReason)
        }
    }
}
