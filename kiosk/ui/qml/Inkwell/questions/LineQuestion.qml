import QtQuick
import QtQuick.Layouts
import Inkwell

// One line to type in.
ColumnLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    required property var row
    signal answered(value: var)
    spacing: Theme.s2

    function focusField(): void { line.focusField() }

    TypedLine {
        id: line
        Layout.fillWidth: true
        row: root.row
        value: root.row.value
        fieldName: root.row.linkId
        onEdited: text => root.answered(text)
    }
    LengthNote { Layout.fillWidth: true; words: line.text; longest: root.row.longest }
}
