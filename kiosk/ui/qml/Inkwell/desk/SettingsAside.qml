pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What a topic offers besides its fields: a server or a printer that is tried, a word on what was typed.
ColumnLayout {
    id: root
    required property string topic
    required property string note               // SettingsView.note
    required property var printers              // [PrinterLine]
    required property bool looking              // for them
    required property Item over                 // the page that the list of printers covers
    readonly property bool offers: ["time-server", "printers"].includes(topic)
    signal tryServer
    signal testPage(printer: string)
    visible: offers || note !== ""
    spacing: Theme.s3

    Sheet {
        visible: root.note !== ""
        Layout.fillWidth: true
        implicitHeight: words.implicitHeight + Theme.s4 * 2
        radius: Theme.radius
        color: Theme.c.reviewWash
        RowLayout {
            anchors { fill: parent; leftMargin: Theme.s4; rightMargin: Theme.s4 }
            spacing: Theme.s4
            Icon { name: "alert"; size: Theme.px(28); weight: 2; color: Theme.c.review }
            StaffText {
                id: words
                objectName: "note"
                Layout.fillWidth: true
                text: DeskMessages.note(root.note)
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
    RowLayout {
        visible: root.offers
        spacing: Theme.s4
        TapButton {
            objectName: "tryServer"
            visible: root.topic === "time-server"
            iconName: "clock"
            text: qsTr("Try it")
            textSize: Theme.px(22)
            onClicked: root.tryServer()
        }
        StaffText {
            visible: root.topic === "time-server"
            Layout.fillWidth: true
            text: qsTr("Asks the server that stands below for the time, saved or not. Only a number without meaning leaves the clinic.")
            quiet: true
            wrapMode: Text.Wrap
        }
        PrinterChoice {
            id: choice
            visible: root.topic === "printers"
            Layout.fillWidth: true
            printers: root.printers
            looking: root.looking
            over: root.over
            wishes: false
        }
        TapButton {
            objectName: "testPage"
            visible: root.topic === "printers" && root.printers.length > 0
            Layout.alignment: Qt.AlignBottom
            iconName: "print"
            text: qsTr("Test page")
            textSize: Theme.px(22)
            onClicked: if (!slipped()) root.testPage(choice.printer.name)
        }
    }
}
