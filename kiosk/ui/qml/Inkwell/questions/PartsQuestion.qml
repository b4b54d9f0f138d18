pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A date, a time or both, each part in a box of its own. No calendar, no jumping on by itself: the pad's Next key moves on.
PadPlace {
    id: root
    required property var row
    required property var lines                 // the names of the parts, line by line
    property var unasked: []                    // parts that are told blank
    property string chosen                      // the box that is typed into; blank for the first
    readonly property int at: Math.max(0, parts.indexOf(chosen))
    readonly property string order: lines.map(line => line.join(" ")).join("\n")     // boxes are made anew only where another language has another order
    property var found: ({})                    // the boxes by name
    readonly property var parts: [].concat(...lines)
    readonly property var labels: ({ day: qsTr("Day"), month: qsTr("Month"), year: qsTr("Year"), hour: qsTr("Hour"), minute: /*: label of a box of a time */ qsTr("Minute") })
    readonly property int labelSize: Math.max(Theme.px(16), Math.min(Theme.hint, ...parts.map(part => found[part]?.fits || Theme.hint)))
    readonly property var lengths: ({ day: 2, month: 12, year: 4, hour: 2, minute: 2 })
    signal answered(value: var)
    told: parts.map((part, index) => [labels[part], found[part]?.text ?? "", index === at])
    lastKey: parts.length > 1 ? "next" : ""
    lastWord: /*: key of the number pad: to the next box */ qsTr("Next")
    onPressed: key => key === "next" ? moveOn() : found[parts[at]].type(key)

    function focusField() { found[parts.find(part => isWrong(part)) ?? parts[0]].focusField() }
    function moveOn(): void {
        const typing = parts.some(part => found[part].typing)
        chosen = parts[(at + 1) % parts.length]
        if (typing && !apart) found[parts[at]].focusField()
    }
    function tell(part: string, text: string): void {
        const told = {}
        for (const name of parts) told[name] = found[name].text
        for (const name of unasked) told[name] = ""
        told[part] = text
        answered(told)
    }
    function isWrong(part: string): bool {
        const problem = row.problem, ofTime = ["hour", "minute"].includes(part)
        if (problem === "") return false
        if (["date-day", "date-month", "date-year"].includes(problem)) return problem === "date-" + part
        if (problem === "date-year-short") return part === "year"
        return problem.startsWith("date-") ? !ofTime : problem.startsWith("time-") ? ofTime : true
    }
    Repeater {
        model: root.order.split("\n").map(line => line.split(" "))
        RowLayout {
            id: line
            required property var modelData
            required property int index
            readonly property bool ofTime: modelData.includes("hour")
            Layout.fillWidth: true
            Layout.maximumWidth: root.padded && Theme.portrait ? -1 : Math.max(Theme.sized(ofTime ? 330 : 580), Theme.large ? (Theme.smallest + spacing) * modelData.length : 0)
            spacing: ofTime ? Theme.sized(28) : Theme.s4
            layoutDirection: ofTime && root.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight    // hours before minutes everywhere
            Repeater {
                model: line.modelData
                Item {
                    id: cell
                    required property string modelData
                    required property int index
                    Layout.fillWidth: true
                    Layout.minimumWidth: Theme.large ? Theme.smallest : 0
                    Layout.preferredWidth: modelData === "year" ? 180 : 110
                    implicitHeight: box.implicitHeight
                    Body {
                        visible: line.ofTime && cell.index > 0
                        x: -(line.spacing + width) / 2
                        y: box.height - (Theme.row + height) / 2
                        text: ":"
                        size: Theme.sized(40)
                        weight: Font.DemiBold
                        lineHeight: Theme.leading
                    }
                    FigureBox {
                        id: box
                        width: cell.width
                        label: root.labels[cell.modelData]
                        spoken: qsTr("%1, %2").arg(root.row.short || root.row.text).arg(label)
                        about: root.isWrong(cell.modelData) || root.row.problem === "" ? Words.about(root.row) : ""
                        name: root.row.linkId + ":" + cell.modelData
                        labelSize: root.labelSize
                        value: root.row[cell.modelData]
                        longest: root.lengths[cell.modelData]
                        active: root.padded && root.parts[root.at] === cell.modelData
                        padded: root.padded
                        wrong: root.isWrong(cell.modelData)
                        onTapped: root.toPad()
                        onChosen: root.chosen = cell.modelData
                        onEdited: text => root.tell(cell.modelData, text)
                        Component.onCompleted: root.found = Object.assign({}, root.found, { [cell.modelData]: this })
                    }
                }
            }
        }
    }
}
