pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// One thing that can be set, and the ways it can be: [[code, words], …].
ColumnLayout {
    id: root
    required property string title
    required property var ways
    required property var now                   // the code that holds
    property int across: Theme.large || Theme.portrait && Theme.textScale > 1.4 ? 1 : Theme.portrait || Theme.textScale > 1.2 ? 2 : ways.length
    signal chosen(code: var)
    readonly property bool together: true
    spacing: Theme.s2

    Body { Layout.fillWidth: true; text: root.title; weight: Font.DemiBold; Accessible.role: Accessible.Heading; Accessible.name: text; readonly property bool keepWithNext: true }
    GridLayout {
        Layout.fillWidth: true
        columns: root.across
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        uniformCellWidths: true
        Repeater {
            model: root.ways.length
            OptionRow {
                id: way
                required property int index
                readonly property var code: root.ways[index][0]
                objectName: "display:" + code
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                compact: true
                rowHeight: Theme.smallest
                text: root.ways[index][1]
                checked: root.now === code
                Accessible.description: root.title
                onClicked: {
                    root.chosen(code)
                    checked = Qt.binding(() => root.now === way.code)
                }
            }
        }
    }
}
