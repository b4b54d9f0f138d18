pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Languages

// A date in three boxes. Each box keeps what is typed; the month may be a number or a name.
RowLayout {
    id: root
    required property var row                   // ItemRow
    signal answered(value: var)
    spacing: Theme.s3

    function focusField() {                     // the part that is wrong, or the first
        const box = boxes.itemAt(Math.max(0, Languages.dateOrder.findIndex(part => row.problem === "date-" + part))) as TextBox
        box.focusField()
    }
    function _tell(part: string, text: string) {
        const parts = { day: root.row.day, month: root.row.month, year: root.row.year }
        parts[part] = text
        answered(parts)
    }
    Repeater {
        id: boxes
        model: Languages.dateOrder
        TextBox {
            id: box
            required property string modelData
            readonly property string part: modelData
            Layout.fillWidth: true
            Layout.preferredWidth: part === "year" ? Theme.px(150) : Theme.px(100)
            fieldName: root.row.linkId + ":" + part
            label: ({ day: qsTr("Day"), month: qsTr("Month"), year: qsTr("Year") })[part]
            labelSize: Theme.px(18)
            textSize: Theme.px(24)
            fieldHeight: Theme.smallest
            maximumLength: ({ day: 2, month: 12, year: 4 })[part]
            horizontalAlignment: TextInput.AlignHCenter
            inputMethodHints: part === "month" ? Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText : Qt.ImhDialableCharactersOnly
            wrong: root.row.problem === "date-" + part || root.row.problem === "date-year-short" && part === "year"
                   || ["required", "date-not-real", "date-future", "date-past"].includes(root.row.problem)
            field.Accessible.name: qsTr("%1, %2").arg(root.row.text).arg(label)
            onEdited: text => root._tell(part, text)
            Binding { target: box; property: "text"; value: root.row[box.part]; when: !box.field.activeFocus; restoreMode: Binding.RestoreNone }
        }
    }
}
