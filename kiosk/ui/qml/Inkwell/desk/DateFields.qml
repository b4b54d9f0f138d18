pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A date in three boxes. Each box keeps what is typed; the month may be a number or a name.
RowLayout {
    id: root
    required property var row                   // ItemRow
    signal answered(value: var)
    spacing: Theme.s3

    function focusField() {                     // the part that is wrong, or the first
        const at = ["date-day", "date-month", "date-year"].indexOf(row.problem)
        const box = boxes.itemAt(Math.max(0, at)) as TextBox
        box.focusField()
    }
    function _tell(part: string, text: string) {
        const parts = { day: root.row.day, month: root.row.month, year: root.row.year }
        parts[part] = text
        answered(parts)
    }
    Repeater {
        id: boxes
        model: 3
        TextBox {
            id: box
            required property int index
            readonly property string part: ["day", "month", "year"][index]
            Layout.fillWidth: true
            Layout.preferredWidth: index === 2 ? Theme.px(150) : Theme.px(100)
            fieldName: root.row.linkId + ":" + part
            label: [qsTr("Day"), qsTr("Month"), qsTr("Year")][index]
            labelSize: Theme.px(18)
            textSize: Theme.px(24)
            fieldHeight: Theme.smallest
            maximumLength: index === 0 ? 2 : index === 1 ? 12 : 4
            horizontalAlignment: TextInput.AlignHCenter
            inputMethodHints: index === 1 ? Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText : Qt.ImhDialableCharactersOnly
            wrong: root.row.problem === "date-" + part || root.row.problem === "date-year-short" && index === 2
                   || ["required", "date-not-real", "date-future", "date-past"].includes(root.row.problem)
            field.Accessible.name: qsTr("%1, %2").arg(root.row.text).arg(label)
            onEdited: text => root._tell(part, text)
            Binding { target: box; property: "text"; value: root.row[box.part]; when: !box.field.activeFocus; restoreMode: Binding.RestoreNone }
        }
    }
}
