pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The printer in one line; a tap opens the list of them over the page. How it is wanted on it stands below.
ColumnLayout {
    id: root
    required property var printers              // [PrinterLine], the one used last first
    required property bool looking              // for them
    required property Item over                 // the page that the list covers
    property real room: Infinity                // its width where that is little
    property bool wishes: true                  // copies and sides stand below
    property string chosen                      // by a tap; the first of them before
    readonly property var printer: printers.find(line => line.name === chosen) ?? printers[0] ?? DeskWords.noPrinter
    readonly property alias wish: wish
    spacing: Theme.s2

    StaffText {
        Layout.fillWidth: true
        visible: root.printers.length === 0
        text: root.looking ? qsTr("Looking for printers …") : qsTr("No printer was found. The document can still be saved as a file and printed elsewhere.")
        wrapMode: Text.Wrap
        quiet: true
    }
    TapButton {
        objectName: "printer"
        visible: root.printers.length > 0
        Layout.fillWidth: true
        iconName: "print"
        text: DeskWords.joined([root.printer.name, ...root.printer.media.slice(0, 1)])
        textSize: Theme.px(19)
        Accessible.name: qsTr("Printer: %1. Choose another of %2").arg(root.printer.name).arg(root.printers.length)
        onClicked: sheet.active = true
    }
    PrintWish { id: wish; room: root.room; visible: root.wishes; Layout.fillWidth: true; printer: root.printer }
    Loader {
        id: sheet
        parent: root.over
        anchors { fill: parent; leftMargin: Theme.portrait ? 0 : Theme.px(112); bottomMargin: Theme.portrait ? Theme.px(100) : 0 }        // beside the rail
        z: 1
        active: false
        sourceComponent: PrinterSheet {
            printers: root.printers
            chosen: root.printer.name
            onChose: name => { root.chosen = name; sheet.active = false }
            onClosed: sheet.active = false
        }
    }
}
