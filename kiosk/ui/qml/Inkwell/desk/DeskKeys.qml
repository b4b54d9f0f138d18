pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import QtQuick.Layouts
import Inkwell

// The desk by keyboard: where each key leads, and on F1 a sheet that says so. Tab and Enter reach everything else.
Item {
    id: root
    required property var page                  // the StaffPage in view
    property bool open: false
    property bool undoes: false                 // what was just done can be taken back
    readonly property bool ready: page !== null
    readonly property var keys: [
        ["Ctrl+1", qsTr("Today")], ["Ctrl+2", qsTr("Patients")], ["Ctrl+3", qsTr("Records")], ["Ctrl+4", qsTr("People")], ["Ctrl+5", qsTr("Settings")],
        ...(root.page?.mayCount ? [["Ctrl+6", qsTr("Numbers")]] : []),
        ["Ctrl+N", qsTr("New visit")], ["Ctrl+F", qsTr("Find a patient")], ["Ctrl+Z", qsTr("Undo, while it is offered")], ["Ctrl+L", qsTr("Lock")], ["Esc", qsTr("Back")],
        ["Tab", qsTr("To the next button or field")], ["F1", qsTr("This list")]
    ]
    signal newVisit
    signal undo
    property Item _held                         // what had the focus when the sheet came
    onOpenChanged: {
        if (open) { _held = Window.activeFocusItem; close.forceActiveFocus() }
        else _held?.forceActiveFocus()
    }
    function _go(to: var) { open = false; to() }

    Shortcut { sequence: "Ctrl+1"; enabled: root.ready; onActivated: root._go(() => root.page.today()) }
    Shortcut { sequences: ["Ctrl+2", "Ctrl+F"]; enabled: root.ready; onActivated: root._go(() => root.page.patients()) }
    Shortcut { sequence: "Ctrl+3"; enabled: root.ready; onActivated: root._go(() => root.page.records()) }
    Shortcut { sequence: "Ctrl+4"; enabled: root.ready; onActivated: root._go(() => root.page.people()) }
    Shortcut { sequence: "Ctrl+5"; enabled: root.ready; onActivated: root._go(() => root.page.settings("")) }
    Shortcut { sequence: "Ctrl+6"; enabled: root.ready && root.page.mayCount; onActivated: root._go(() => root.page.numbers()) }
    Shortcut { sequence: "Ctrl+N"; enabled: root.ready; onActivated: root._go(() => root.newVisit()) }
    Shortcut { sequence: "Ctrl+L"; enabled: root.ready; onActivated: root._go(() => root.page.lock()) }
    Shortcut { sequence: "Ctrl+Z"; enabled: root.undoes; onActivated: root.undo() }
    Shortcut { sequence: "Esc"; enabled: root.open || root.ready && root.page.canGoBack; onActivated: root.open ? root.open = false : root.page.back() }
    Shortcut { sequence: "F1"; enabled: root.ready; onActivated: root.open = !root.open }

    Rectangle {
        anchors.fill: parent
        visible: root.open
        color: Theme.c.paper
        TapHandler { onTapped: root.open = false }
        Sheet {
            anchors.centerIn: parent
            width: Theme.px(620)
            height: lines.implicitHeight + Theme.px(60)
            GridLayout {
                id: lines
                anchors { fill: parent; margins: Theme.px(30) }
                columns: 2
                columnSpacing: Theme.s6
                rowSpacing: Theme.s2
                Title { Layout.columnSpan: 2; Layout.fillWidth: true; text: qsTr("Keys"); size: Theme.staffTitle }
                Repeater {
                    model: root.keys.length * 2
                    StaffText {
                        required property int index
                        Layout.fillWidth: index % 2 === 1
                        text: root.keys[Math.floor(index / 2)]?.[index % 2] ?? ""
                        weight: index % 2 === 0 ? Font.DemiBold : Font.Normal
                    }
                }
                TapButton {
                    id: close
                    objectName: "closeKeys"
                    Layout.columnSpan: 2
                    Layout.topMargin: Theme.s4
                    text: qsTr("Close")
                    textSize: Theme.px(22)
                    onClicked: root.open = false
                    Keys.onTabPressed: event => event.accepted = true       // nothing behind the sheet is reached
                    Keys.onBacktabPressed: event => event.accepted = true
                }
            }
        }
    }
}
