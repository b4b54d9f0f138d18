pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Inkwell
import Inkwell.Letters
import "../controls/Alphabets.js" as Alphabets

// For those who use one switch: letters without a keyboard. A row is marked first, then the keys of the row that was chosen. While a field is
// typed into nothing else is marked; Done leads back to the page.
Rectangle {
    id: root
    required property Item used                // what has the focus
    property string language: "en"
    readonly property bool scanAlone: true
    readonly property bool typing: (used instanceof TextInput || used instanceof TextEdit) && used.padded !== true    // a pad of figures serves itself
    readonly property Item field: typing ? used : null
    readonly property real room: visible ? height : 0
    property bool capital: true
    readonly property real wide: (width - Theme.s3 * 2 - Theme.s2 * 9) / 10
    visible: Theme.scanPace > 0 && typing
    height: board.implicitHeight + Theme.s3 * 2
    color: Theme.c.sunken
    onFieldChanged: {
        capital = (field?.length ?? 1) === 0
        if (field && visible) field.cursorPosition = field.length
    }

    function press(key: string): void {
        if (key === "done") field.focus = false
        else if (key === "erase") Letters.erase(field)
        else if (key === "capital") capital = !capital
        else {
            Letters.write(field, capital ? key : key.toLowerCase())
            capital = key === " "
        }
    }
    // (A component named Key is taken for Qt.Key by PySide6, which crashes.)
    component LetterKey: T.AbstractButton {
        id: key
        required property string code
        property string iconName
        text: code
        implicitWidth: root.wide
        implicitHeight: Theme.px(64)
        focusPolicy: Qt.NoFocus                 // the field keeps it
        Accessible.role: Accessible.Button
        Accessible.name: text
        onClicked: root.press(code)
        background: Sheet { radius: Theme.radiusSmall; color: key.down ? Theme.c.wash : Theme.c.surface; border { width: Theme.stroke; color: Theme.c.border } }
        contentItem: Item {
            Text { anchors.centerIn: parent; text: key.text; font { family: Theme.sans; pixelSize: Theme.px(key.text.length > 1 ? 24 : 32); weight: Font.Medium } color: Theme.c.text }
        }
    }
    MouseArea { anchors.fill: parent }
    Column {
        id: board
        anchors { fill: parent; margins: Theme.s3 }
        spacing: Theme.s2
        Repeater {
            model: Alphabets.of(root.language)
            Row {
                id: line
                required property string modelData
                readonly property bool scanRow: true
                spacing: Theme.s2
                Repeater {
                    model: line.modelData.split("")
                    LetterKey { required property string modelData; code: modelData; text: root.capital ? modelData : modelData.toLowerCase() }
                }
            }
        }
        Row {
            readonly property bool scanRow: true
            spacing: Theme.s2
            LetterKey { code: " "; text: qsTr("Space"); implicitWidth: root.wide * 3 }
            LetterKey { code: "erase"; text: qsTr("Erase"); implicitWidth: root.wide * 2 }
            LetterKey { code: "capital"; text: root.capital ? qsTr("Small") : qsTr("Capital"); implicitWidth: root.wide * 2 }
            LetterKey { objectName: "boardDone"; code: "done"; text: qsTr("Done"); implicitWidth: root.wide * 2.5 }
        }
    }
}
