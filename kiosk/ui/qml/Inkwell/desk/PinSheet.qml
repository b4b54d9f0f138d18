import QtQuick
import QtQuick.Layouts
import Inkwell

// A new PIN, typed twice by whoever will use it; one's own with the old one before it.
ColumnLayout {
    id: root
    property bool own: false
    property string text                        // of the button
    signal done(pin: string, fresh: string, again: string)
    signal cancel
    spacing: Theme.s4
    component Pin: SecretBox {
        labelSize: Theme.px(22)
        digits: true
        maximumLength: 12
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(620)
    }
    Pin { id: old; visible: root.own; fieldName: "oldPin"; label: qsTr("Your PIN now"); onAccepted: fresh.focusField() }
    Pin { id: fresh; fieldName: "newPin"; label: root.own ? qsTr("New PIN, 6 numbers or more") : qsTr("New PIN, typed by the person"); onAccepted: again.focusField() }
    Pin { id: again; fieldName: "newPinAgain"; label: qsTr("The new PIN again"); onAccepted: root.done(old.text, fresh.text, again.text) }
    Item { Layout.fillHeight: true }
    FormFoot {
        Layout.fillWidth: true
        text: root.text
        iconName: "tick"
        onDone: root.done(old.text, fresh.text, again.text)
        onCancel: root.cancel()
    }
    Component.onCompleted: (root.own ? old : fresh).focusField()
}
