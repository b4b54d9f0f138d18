pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import QtQuick.Layouts
import Inkwell

// Every printer with what it says it can do. A tap chooses it.
Rectangle {
    id: root
    required property var printers              // [PrinterLine]
    required property string chosen
    signal chose(name: string)
    signal closed
    color: Theme.c.paper
    focus: true
    Keys.onEscapePressed: closed()
    Keys.onTabPressed: _step(true)
    Keys.onBacktabPressed: _step(false)
    function _step(forward: bool) {             // nothing behind the sheet is reached
        const from = Window.activeFocusItem
        for (let item = from.nextItemInFocusChain(forward); item && item !== from; item = item.nextItemInFocusChain(forward))
            for (let above = item; above; above = above.parent) if (above === root && item !== root) return item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }
    Component.onCompleted: forceActiveFocus()
    MouseArea { anchors.fill: parent }          // nothing behind it can be touched

    function abilities(line: var): string {
        return DeskWords.joined([line.media.slice(0, 3).join(", "), line.twoSided ? qsTr("both sides") : qsTr("one side"),
            line.copies > 1 ? qsTr("up to %1 copies").arg(line.copies) : qsTr("one copy at a time")])
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.px(Theme.portrait ? 24 : 36); topMargin: Theme.px(18); bottomMargin: Theme.px(26) }
        spacing: Theme.s4
        RowLayout {
            Layout.fillWidth: true
            Title { Layout.fillWidth: true; text: qsTr("Printers"); size: Theme.staffTitle }
            TapButton { objectName: "closePrinters"; text: qsTr("Cancel"); textSize: Theme.px(22); onClicked: root.closed() }
        }
        Paged {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s3
            Repeater {
                model: root.printers.length
                OptionRow {
                    required property int index
                    readonly property var line: root.printers[index] ?? DeskWords.noPrinter
                    objectName: "printer:" + line.name
                    width: list.width
                    compact: true
                    rowHeight: Theme.px(88)
                    textSize: Theme.px(22)
                    text: line.name
                    note: root.abilities(line)
                    noteSize: Theme.px(18)
                    checkable: false
                    checked: root.chosen === line.name
                    onClicked: root.chose(line.name)
                }
            }
        }
    }
}
