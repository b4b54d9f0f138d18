pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The printers, and how it is wanted on the one that is chosen.
ColumnLayout {
    id: root
    required property var printers              // [PrinterLine]
    required property bool looking              // for them
    property string chosen                      // by a tap; the first of them before
    readonly property var printer: printers.find(line => line.name === chosen) ?? printers[0] ?? DeskWords.noPrinter
    readonly property alias wish: wish
    spacing: Theme.s3

    StaffText { text: qsTr("Printer"); weight: Font.DemiBold }
    StaffText {
        Layout.fillWidth: true
        visible: root.printers.length === 0
        text: root.looking ? qsTr("Looking for printers …") : qsTr("No printer was found. The document can still be saved as a file and printed elsewhere.")
        wrapMode: Text.Wrap
        quiet: true
    }
    Paged {
        id: choices
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.s2
        Repeater {
            model: root.printers.length
            OptionRow {
                required property int index
                readonly property var line: root.printers[index] ?? DeskWords.noPrinter
                objectName: "printer:" + line.name
                width: choices.width
                compact: true
                rowHeight: Theme.smallest
                textSize: Theme.px(20)
                text: DeskWords.joined([line.name, ...line.media.slice(0, 1)])
                checkable: false
                checked: root.printer.name === line.name
                onClicked: root.chosen = line.name
            }
        }
    }
    PrintWish { id: wish; room: root.width; Layout.fillWidth: true; printer: root.printer }
}
