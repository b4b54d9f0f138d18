import QtQuick
import QtQuick.Layouts
import Inkwell

// Somebody new; or somebody who works here: other roles, a new PIN, or good-bye (asked once).
Item {
    id: root
    required property bool fresh
    required property var person                // PersonLine; of no meaning while `fresh`
    required property var roles
    property string asking                      // blank · pin · remove
    signal add(name: string, title: string, roles: var, pin: string, again: string)
    signal setRoles(roles: var)
    signal resetPin(pin: string, again: string)
    signal remove
    signal cancel
    component Line: TextBox {
        labelSize: Theme.px(22)
        textSize: Theme.px(24)
        fieldHeight: Theme.px(76)
        Layout.fillWidth: true
        maximumLength: 200
        inputMethodHints: Qt.ImhNoPredictiveText
    }
    component Pin: SecretBox {
        labelSize: Theme.px(22)
        fieldHeight: Theme.px(76)
        digits: true
        maximumLength: 12
        Layout.fillWidth: true
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.asking === ""
        spacing: Theme.s4
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait || !root.fresh ? 1 : 2
            columnSpacing: Theme.s5
            rowSpacing: Theme.s4
            uniformCellWidths: true
            ColumnLayout {
                visible: root.fresh
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                Line { id: name; fieldName: "personName"; label: qsTr("Name"); onAccepted: title.focusField() }
                Line { id: title; fieldName: "personTitle"; label: qsTr("Title, as printed"); onAccepted: pin.focusField() }
                Pin { id: pin; fieldName: "personPin"; label: qsTr("PIN, typed by the person"); onAccepted: again.focusField() }
                Pin { id: again; fieldName: "personPinAgain"; label: qsTr("The same PIN again") }
            }
            RolePicks { id: picks; Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; roles: root.roles }
        }
        RowLayout {
            visible: !root.fresh
            Layout.fillWidth: true
            spacing: Theme.s3
            TapButton { objectName: "resetPin"; Layout.fillWidth: Theme.portrait; iconName: "lock"; text: qsTr("New PIN"); textSize: Theme.px(22); onClicked: root.asking = "pin" }
            TapButton { objectName: "removePerson"; Layout.fillWidth: Theme.portrait; iconName: "cross"; text: qsTr("Remove"); textSize: Theme.px(22); onClicked: root.asking = "remove" }
        }
        Item { Layout.fillHeight: true }
        FormFoot {
            Layout.fillWidth: true
            text: root.fresh ? qsTr("Add") : qsTr("Save roles")
            iconName: "tick"
            onDone: root.fresh ? root.add(name.text, title.text, picks.chosen, pin.text, again.text) : root.setRoles(picks.chosen)
            onCancel: root.cancel()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.asking === "pin"
        sourceComponent: PinSheet {
            text: qsTr("Save new PIN")
            onDone: (_old, fresh, again) => root.resetPin(fresh, again)
            onCancel: root.asking = ""
        }
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.asking === "remove"
        spacing: Theme.s4
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Quiet {
                anchors.centerIn: parent
                glyph: "people"
                title: qsTr("Remove %1?").arg(DeskWords.whole(root.person.name))
                text: qsTr("They no longer sign in. What they did keeps their name.")
            }
        }
        FormFoot {
            Layout.fillWidth: true
            text: qsTr("Remove")
            iconName: "cross"
            onDone: root.remove()
            onCancel: root.asking = ""
        }
    }
    Component.onCompleted: {
        picks.chosen = root.fresh ? [] : root.person.roles
        if (root.fresh) name.focusField()
    }
}
