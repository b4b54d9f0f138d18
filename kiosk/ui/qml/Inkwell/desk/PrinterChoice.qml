import QtQuick
import QtQuick.Layouts
import Inkwell

// The printer in one line: a tap takes the next one. How it is wanted on it stands below.
ColumnLayout {
    id: root
    required property var printers              // [PrinterLine], the one used last first
    property bool wishes: true                  // copies and sides stand below
    property string chosen                      // by a tap; the first of them before
    readonly property int at: Math.max(0, printers.findIndex(line => line.name === chosen))
    readonly property var printer: printers[at] ?? DeskWords.noPrinter
    readonly property alias wish: wish
    spacing: Theme.s2

    StaffText {
        Layout.fillWidth: true
        visible: root.printers.length === 0
        text: qsTr("No printer was found. The document can still be saved as a file and printed elsewhere.")
        wrapMode: Text.Wrap
        quiet: true
    }
    OptionRow {
        objectName: "printer"
        visible: root.printers.length > 0
        Layout.fillWidth: true
        compact: true
        rowHeight: Theme.smallest
        textSize: Theme.px(19)
        text: DeskWords.joined([root.printer.name, ...root.printer.media.slice(0, 1)])
        checkable: false
        checked: true
        Accessible.name: qsTr("Printer: %1, %2 of %3").arg(root.printer.name).arg(root.at + 1).arg(root.printers.length)
        onClicked: root.chosen = root.printers[(root.at + 1) % root.printers.length].name
    }
    PrintWish { id: wish; visible: root.wishes; Layout.fillWidth: true; printer: root.printer }
}
