pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A date in three boxes with a number pad beside. No calendar, no jumping on by itself: the pad's Next key moves on.
GridLayout {
    id: root
    required property var row
    property string title                       // stands beside the number pad when the question is alone on its page
    property string hint
    property string problem
    property int at: 0                          // the box that is typed into
    readonly property var parts: ["day", "month", "year"]
    signal answered(value: var)
    columns: Theme.portrait || Theme.textScale > 1.4 ? 1 : 2
    columnSpacing: Theme.s8
    rowSpacing: Theme.s6

    function focusField() { boxes.itemAt(row.problem === "date-month" ? 1 : row.problem.startsWith("date-year") ? 2 : 0).focusField() }
    function tell(index: int, text: string): void {
        const told = { day: root.row.day, month: root.row.month, year: root.row.year }
        told[parts[index]] = text
        answered(told)
    }
    function press(key: string): void {
        const standing = root.row[parts[at]]
        if (key === "next") at = (at + 1) % 3
        else if (key === "erase") tell(at, standing.slice(0, -1))
        else if (standing.length < (at === 2 ? 4 : 2)) tell(at, standing + key)
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.s3
        Title { Layout.fillWidth: true; visible: text !== ""; text: root.title }
        FieldHead { Layout.fillWidth: true; hint: root.hint; problem: root.problem }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: root.title !== "" && root.problem === "" ? Theme.s5 : 0
            spacing: Theme.s4
            Repeater {
                id: boxes
                model: 3
                DateBox {
                    required property int index
                    Layout.fillWidth: true
                    Layout.preferredWidth: index === 2 ? 180 : 110
                    label: [qsTr("Day"), qsTr("Month"), qsTr("Year")][index]
                    name: root.row.linkId + ":" + root.parts[index]
                    value: root.row[root.parts[index]]
                    longest: index === 2 ? 4 : index === 1 ? 12 : 2
                    active: root.at === index
                    wrong: root.row.problem === "date-" + root.parts[index] || root.row.problem === "date-year-short" && index === 2
                           || ["required", "date-not-real", "date-future", "date-past"].includes(root.row.problem)
                    onChosen: root.at = index
                    onEdited: text => root.tell(index, text)
                }
            }
        }
    }
    NumberPad {
        Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
        keyWidth: Theme.px(Theme.portrait ? 230 : 112)
        lastKey: "next"
        lastWord: qsTr("Next")
        onPressed: key => root.press(key)
    }
}
