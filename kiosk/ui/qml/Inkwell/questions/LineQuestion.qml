import QtQuick
import QtQuick.Layouts
import Inkwell

// One line to type in. What is told does not overwrite what is being typed.
TextBox {
    id: root
    required property var row
    signal answered(value: var)
    fieldName: row.linkId
    wrong: row.problem !== ""
    field.Accessible.name: row.text
    inputMethodHints: row.type === "integer" ? Qt.ImhDialableCharactersOnly : row.type === "decimal" ? Qt.ImhFormattedNumbersOnly : Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    onEdited: text => root.answered(text)
    onAccepted: Qt.inputMethod.hide()           // Continue is in view again
    Binding { target: root; property: "text"; value: root.row.value; when: !root.field.activeFocus; restoreMode: Binding.RestoreNone }
}
