pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import "Finding.js" as Finding

// Many options: a field that finds among them as one types, a few large rows of what it found, and above both what is chosen.
ColumnLayout {
    id: root
    required property var row
    readonly property int portion: Theme.portrait ? 6 : 4       // rows that are shown at once, and more at a time
    readonly property bool twoColumns: !Theme.portrait && Theme.textScale < 1.3
    property int shown: portion
    readonly property string typed: field.text.trim()
    readonly property var texts: row.options.map(option => option.text)     // told anew with every answer
    readonly property var ordinary: row.options.map((option, index) => index).filter(index => !row.options[index].exclusive)
    readonly property var alone: row.options.map((option, index) => index).filter(index => row.options[index].exclusive)
    readonly property var found: typed === "" ? ordinary : Finding.find(texts, typed).filter(index => !row.options[index].exclusive)
    readonly property var chosen: row.options.filter(option => option.chosen)
    signal answered(value: var)
    spacing: Theme.s3
    onTypedChanged: shown = portion

    function focusField() { field.focusField() }
    function choose(code: string): void {
        Qt.inputMethod.hide()
        answered(code)
    }

    SearchChosen { Layout.fillWidth: true; row: root.row; onAnswered: value => root.answered(value) }
    SearchField { id: field; Layout.fillWidth: true; row: root.row }
    Hint {
        objectName: root.row.linkId + ":count"
        Layout.fillWidth: true
        visible: root.typed !== ""
        text: root.found.length > 0 ? qsTr("%1 found").arg(root.found.length)
            : root.row.open ? qsTr("Not in the list. You can use your own words.") : qsTr("Nothing found. Try fewer letters, or another spelling.")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.twoColumns ? 2 : 1
        columnSpacing: Theme.s6
        rowSpacing: root.spacing
        uniformCellWidths: true
        Repeater {
            model: Math.min(root.shown, root.found.length)
            Option { option: root.row.options[root.found[index]] }
        }
    }
    WideButton {
        objectName: root.row.linkId + ":rest"
        Layout.maximumWidth: root.width
        visible: root.found.length > root.shown
        iconName: "down"
        text: qsTr("Show more: %1 left").arg(root.found.length - root.shown)
        onClicked: root.shown += root.portion * 2
    }
    OptionRow {
        id: own
        objectName: root.row.linkId + ":own"
        Layout.fillWidth: true
        visible: root.row.open && root.typed !== "" && root.typed !== root.row.openValue
        rowHeight: Theme.px(80)
        many: root.row.many
        text: qsTr("%1: “%2”").arg(Words.apart(root.row.openLabel || qsTr("My own words"))).arg(Words.apart(root.typed))
        onClicked: { checked = false; Qt.inputMethod.hide(); root.answered({ open: root.typed }) }
    }
    RowLayout {
        readonly property bool whole: true
        readonly property bool keepWithNext: true
        visible: root.alone.length > 0
        spacing: Theme.s4
        Rectangle { Layout.fillWidth: true; implicitHeight: Theme.stroke; color: Theme.c.line }
        Hint { text: /*: between the answers above and those that stand alone ("None of these") */ qsTr("or") }
        Rectangle { Layout.fillWidth: true; implicitHeight: Theme.stroke; color: Theme.c.line }
    }
    Repeater {
        model: root.alone.length
        Option { option: root.row.options[root.alone[index]]; many: false }
    }
    component Option: OptionRow {
        id: way
        required property int index
        required property var option
        objectName: root.row.linkId + ":option:" + (option?.code ?? "")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        rowHeight: Theme.px(80)
        many: root.row.many
        text: option?.text ?? ""
        prefix: option?.prefix ?? ""
        checked: option?.chosen ?? false
        onClicked: {
            root.choose(option.code)
            checked = Qt.binding(() => way.option?.chosen ?? false)     // shows what is told, not that it was touched
        }
    }
}
