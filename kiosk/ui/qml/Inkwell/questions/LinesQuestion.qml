import QtQuick
import Inkwell

// Several lines to type in.
TextLines {
    id: root
    required property var row
    signal answered(value: var)
    fieldName: row.linkId
    field.Accessible.name: row.text
    onEdited: text => root.answered(text)
    Binding { target: root; property: "text"; value: root.row.value; when: !root.field.activeFocus; restoreMode: Binding.RestoreNone }
}
