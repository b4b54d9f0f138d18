import QtQuick
import QtQuick.Layouts
import Inkwell

// How it is wanted on paper, as far as the printer can: on both sides, and how many times; below each other where a word would be cut.
GridLayout {
    id: root
    required property var printer               // PrinterLine
    readonly property int copies: Math.min(_copies, printer.copies)
    readonly property bool twoSided: _twoSided && printer.twoSided
    property int _copies: 1
    property bool _twoSided: true
    visible: printer.twoSided || printer.copies > 1
    required property real room                 // its width, without asking a layout that asks for its height
    readonly property bool narrow: printer.twoSided && printer.copies > 1 && room < Math.ceil(words.advanceWidth) + Theme.px(80 + 26) + Theme.smallest * 2 + Theme.s2 * 3
    columns: narrow ? 3 : 4
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2

    TextMetrics { id: words; text: sides.text.split(" ").reduce((most, word) => word.length > most.length ? word : most, ""); font { family: Theme.sans; pixelSize: sides.textSize; weight: Font.DemiBold } }
    OptionRow {
        id: sides
        objectName: "twoSided"
        Layout.columnSpan: root.narrow ? 3 : 1
        visible: root.printer.twoSided
        Layout.fillWidth: true
        many: true
        compact: true
        rowHeight: Theme.smallest
        textSize: Theme.px(18)
        text: qsTr("Both sides")
        checkable: false
        checked: root.twoSided
        onClicked: root._twoSided = !root._twoSided
    }
    component Step: TapButton {
        visible: root.printer.copies > 1
        implicitWidth: Theme.smallest
        opacity: enabled ? 1 : 0.4
        textSize: Theme.px(22)
    }
    Step { objectName: "fewer"; text: "−"; Accessible.name: qsTr("One copy less"); enabled: root.copies > 1; onClicked: root._copies = root.copies - 1 }
    StaffText {
        visible: root.printer.copies > 1
        Layout.fillWidth: root.narrow
        Layout.minimumWidth: Theme.px(26)
        horizontalAlignment: Text.AlignHCenter
        text: root.copies
        weight: Font.DemiBold
        Accessible.name: qsTr("%n copies", "", root.copies)
    }
    Step { objectName: "more"; text: "+"; Accessible.name: qsTr("One copy more"); enabled: root.copies < root.printer.copies; onClicked: root._copies = root.copies + 1 }
}
