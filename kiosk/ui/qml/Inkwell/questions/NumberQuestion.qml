import QtQuick
import QtQuick.Layouts
import Inkwell

// A number. The pad has a point for a decimal, a minus where the row goes below nought.
PadPlace {
    id: root
    required property var row
    readonly property bool decimal: row.keyboard === "decimal"
    readonly property bool below: row.low < 0
    signal answered(value: var)
    lastKey: decimal ? "point" : below ? "minus" : ""
    lastWord: decimal ? Words.point : "−"
    lastName: decimal ? qsTr("Decimal point") : qsTr("Minus")
    extra: decimal && below ? ["minus"] : []
    told: [["", box.text, true]]
    onPressed: key => box.type(key)

    function focusField() { box.focusField() }

    FigureBox {
        id: box
        Layout.fillWidth: true
        Layout.maximumWidth: root.padded ? -1 : Theme.sized(480)
        name: root.row.linkId
        spoken: root.row.short || root.row.text
        about: Words.about(root.row)
        value: root.decimal ? Words.figure(root.row.value) : root.row.value
        longest: root.row.longest || 18
        active: root.padded
        padded: root.padded
        onTapped: root.toPad()
        wrong: root.row.problem !== ""
        hints: root.decimal || root.below ? Qt.ImhFormattedNumbersOnly : Qt.ImhDigitsOnly
        onEdited: text => root.answered(text)
    }
}
