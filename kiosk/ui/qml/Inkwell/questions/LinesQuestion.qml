import QtQuick
import QtQuick.Layouts
import Inkwell

// Several lines to type in. What is told does not overwrite what is being typed.
ColumnLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    required property var row
    signal answered(value: var)
    spacing: Theme.s2

    function focusField(): void { lines.focusField() }

    TextLines {
        id: lines
        Layout.fillWidth: true
        fieldName: root.row.linkId
        field.Accessible.name: root.row.short || root.row.text
        field.Accessible.description: Words.about(root.row)
        maximumLength: 32767
        wrong: root.row.problem !== ""
        onEdited: text => root.answered(text)
        Binding { target: lines; property: "text"; value: root.row.value; when: !lines.field.activeFocus; restoreMode: Binding.RestoreNone }
        Hint {
            parent: lines.field
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.px(14); rightMargin: Theme.px(14); topMargin: Theme.s3 }
            visible: lines.text === "" && lines.field.preeditText === ""
            text: root.row.format
            color: Theme.c.example
            Accessible.ignored: true
        }
    }
    LengthNote { Layout.fillWidth: true; words: lines.text; longest: root.row.longest }
}
