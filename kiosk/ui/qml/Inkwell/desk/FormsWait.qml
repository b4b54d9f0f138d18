import QtQuick
import QtQuick.Layouts
import Inkwell

// No visit can begin yet, why, and the way to where that is changed.
ColumnLayout {
    id: root
    signal forms
    spacing: Theme.s5
    Quiet {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(640)
        Layout.alignment: Qt.AlignHCenter
        glyph: "page"
        title: qsTr("The forms wait for approval")
        text: qsTr("Patients are shown a form only in words that a clinician of this clinic has approved. Approve them under Today, Forms; then start the visit.")
    }
    TapButton {
        objectName: "toForms"
        Layout.alignment: Qt.AlignHCenter
        kind: "main"
        iconName: "page"
        text: qsTr("Look at the forms")
        textSize: Theme.px(22)
        onClicked: root.forms()
    }
}
