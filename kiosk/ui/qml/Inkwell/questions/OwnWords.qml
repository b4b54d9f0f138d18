import QtQuick
import QtQuick.Layouts
import Inkwell

// The last option of an open choice: a row that opens a field for one's own words. Open and empty it has answered nothing.
ColumnLayout {
    id: root
    required property var row
    signal answered(value: var)
    property bool opened: false
    readonly property bool filled: row.openValue !== ""
    readonly property bool unanswered: !row.options.some(option => option.chosen && (option.exclusive || !row.many))
    spacing: Theme.s3

    function close(): void { opened = false }

    OptionRow {
        id: way
        Layout.fillWidth: true
        text: root.row.openLabel || qsTr("Other")
        many: root.row.many
        checked: told()
        Accessible.description: qsTr("Opens a field for your own words")
        onClicked: {
            const closing = root.row.many && (root.opened || root.filled)
            root.opened = !closing
            if (closing && root.filled) root.answered({ open: "" })
            if (root.opened) Qt.callLater(words.focusField)
            checked = Qt.binding(() => told())
        }
        function told(): bool { return root.filled || root.opened && root.unanswered }
    }
    TextBox {
        id: words
        visible: root.opened || root.filled
        Layout.fillWidth: true
        fieldName: root.row.linkId + ":open"
        hint: qsTr("Write it in your own words.")
        field.Accessible.name: way.text
        wrong: root.row.problem !== "" && root.opened
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        onEdited: text => { root.opened = true; root.answered({ open: text }) }
        onAccepted: Qt.inputMethod.hide()
        Binding { target: words; property: "text"; value: root.row.openValue; when: !words.field.activeFocus; restoreMode: Binding.RestoreNone }
    }
}
