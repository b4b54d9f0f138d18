import QtQuick
import Inkwell

// A line for what the row asks for: its keyboard, its pattern shown while it is empty. What is told does not overwrite what is being typed.
TextBox {
    id: root
    required property var row
    required property string value
    readonly property var hints: ({
        integer: Qt.ImhFormattedNumbersOnly, decimal: Qt.ImhFormattedNumbersOnly, phone: Qt.ImhDialableCharactersOnly,
        email: Qt.ImhEmailCharactersOnly, url: Qt.ImhUrlCharactersOnly
    })
    wrong: row.problem !== ""
    field.Accessible.name: row.short || row.text
    field.Accessible.description: Words.about(row)
    field.maximumLength: 32767
    inputMethodHints: (hints[row.keyboard] ?? Qt.ImhNone) | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    onAccepted: Qt.inputMethod.hide()           // Continue is in view again
    Binding { target: root; property: "text"; value: root.value; when: !root.field.activeFocus; restoreMode: Binding.RestoreNone }
    Connections {                               // it shows its beginning until somebody types
        target: root.field
        function onTextChanged(): void { if (!root.field.activeFocus) root.field.cursorPosition = 0 }
    }
    Hint {
        parent: root.field
        anchors { fill: parent; leftMargin: Theme.s4; rightMargin: Theme.s4 }
        visible: root.text === "" && root.field.preeditText === ""
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(16)
        text: root.row.format
        color: Theme.c.example
        Accessible.ignored: true
    }
}
