import QtQuick
import QtQuick.Layouts
import Inkwell

// Yes or no: a choice of two, below or beside each other.
ColumnLayout {
    id: root
    required property var row
    signal answered(value: var)

    ChoiceQuestion {
        Layout.fillWidth: true
        row: ({
            linkId: root.row.linkId, many: false, across: root.row.across, open: false, openValue: "", openLabel: "", problem: root.row.problem,
            options: [["true", qsTr("Yes")], ["false", qsTr("No")]].map(([code, text]) => ({ code, text, prefix: "", exclusive: false, chosen: root.row.value === code }))
        })
        onAnswered: value => root.answered(value === "true")
    }
}
