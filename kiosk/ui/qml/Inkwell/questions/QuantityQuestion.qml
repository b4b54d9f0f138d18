pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A number with its unit: the only one as words beside it, several as answers to choose from.
PadPlace {
    id: root
    required property var row
    readonly property bool below: row.low < 0
    readonly property bool one: row.units.length === 1
    readonly property int gap: Theme.s4
    signal answered(value: var)
    lastKey: "point"
    lastWord: Words.point
    lastName: qsTr("Decimal point")
    extra: below ? ["minus"] : []
    told: [["", box.text, true]]
    onPressed: key => box.type(key)

    function focusField() { row.problem === "no-unit" ? units.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason) : box.focusField() }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4
        FigureBox {
            id: box
            Layout.fillWidth: true
            Layout.maximumWidth: root.one ? Theme.sized(320) : root.padded ? -1 : Theme.sized(480)
            name: root.row.linkId
            spoken: root.row.short || root.row.text
            about: Words.about(root.row)
            value: Words.figure(root.row.value)
            longest: root.row.longest || 18
            active: root.padded
            padded: root.padded
            onTapped: root.toPad()
            wrong: root.row.problem !== "" && root.row.problem !== "no-unit"
            hints: Qt.ImhFormattedNumbersOnly
            onEdited: text => root.answered(root.one ? { value: text, unit: root.row.units[0].code } : { value: text })
        }
        Body {
            visible: root.one
            Layout.maximumWidth: root.width / 2
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft     // beside the box, in any script
            text: root.one ? root.row.units[0].text : ""
            size: Theme.button
            weight: Font.DemiBold
        }
    }
    GridLayout {
        id: ways
        readonly property real widest: root.row.units.reduce((most, unit) => Math.max(most, metrics.advanceWidth(unit.text)), 0) + Theme.px(36) + Math.min(Theme.sized(34), Theme.px(60)) + Theme.s3 * 2
        visible: root.row.units.length > 1
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(root.row.units.length, 4, Math.floor((width + root.gap) / (widest + root.gap))))
        columnSpacing: root.gap
        rowSpacing: root.gap
        uniformCellWidths: true
        FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.body; weight: Font.DemiBold } }
        Repeater {
            id: units
            model: root.row.units.length > 1 ? root.row.units.length : 0
            OptionRow {
                id: way
                required property int index
                readonly property var unit: root.row.units[index]
                objectName: root.row.linkId + ":unit:" + (unit?.code ?? "")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                compact: true
                rowHeight: Theme.smallest
                text: unit?.text ?? ""
                checked: unit?.chosen ?? false
                onClicked: {
                    root.answered({ unit: unit.code })
                    checked = Qt.binding(() => way.unit?.chosen ?? false)   // shows what is told, not that it was touched
                }
            }
        }
    }
}
