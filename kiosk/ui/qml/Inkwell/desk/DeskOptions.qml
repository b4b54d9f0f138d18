pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The answers on offer, as many beside each other as their words allow. A yes-no question has two of its own.
GridLayout {
    id: root
    required property var row                   // ItemRow
    readonly property bool yesNo: row.options.length === 0
    readonly property var options: yesNo ? [
        { code: "true", text: qsTr("Yes"), chosen: row.value === "true" }, { code: "false", text: qsTr("No"), chosen: row.value === "false" }
    ] : row.options
    readonly property real longest: metrics.height > 0 ? options.reduce((most, option) => Math.max(most, metrics.advanceWidth(option.text)), 0) + Theme.px(80) : 0     // anew with the font
    readonly property real needed: options.length * (longest + columnSpacing) - columnSpacing      // all of them in a row
    readonly property int drawn: options.filter(option => option.picture).length
    signal answered(value: var)
    readonly property int least: options.length > 3 && width > Theme.px(560) ? 2 : 1       // long words may take two lines in a row
    columns: Math.max(least, Math.min(options.length, Math.floor((width + columnSpacing) / ((drawn > 0 ? Theme.px(260) : longest) + columnSpacing))))
    columnSpacing: Theme.s3
    rowSpacing: Theme.s2
    uniformCellWidths: true
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.staffBody; weight: Font.DemiBold } }
    Repeater {
        model: root.options.length
        OptionRow {
            id: option
            required property int index
            readonly property var told: root.options[index] ?? DeskWords.blank
            objectName: root.row.linkId + ":" + told.code
            Layout.fillWidth: true
            many: root.row.many
            compact: true
            rowHeight: Theme.smallest
            textSize: Theme.staffBody
            picture: told.picture ?? ""
            text: told.text
            checked: told.chosen
            checkable: false
            onClicked: root.answered(root.yesNo ? told.code === "true" : told.code)
        }
    }
}
