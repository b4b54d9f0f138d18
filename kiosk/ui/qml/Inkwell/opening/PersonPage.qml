import QtQuick
import QtQuick.Layouts
import Inkwell

// The first member of staff: a clinician who may also change the clinic's settings.
OpeningPage {
    id: root
    required property var opening
    readonly property string problem: opening.problem
    step: 5
    title: qsTr("Who are you?")
    text: qsTr("Your name and title are printed beside your signature. The PIN opens the staff desk.")
    nextText: qsTr("Finish")
    nextIcon: "tick"
    busy: opening.busy ?? false
    onNext: opening.person(name.text, role.text, pin.text, again.text)
    component Line: TextBox {
        textSize: Theme.px(26)
        labelSize: Theme.px(22)
        fieldHeight: Theme.px(84)
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        maximumLength: 200
        inputMethodHints: Qt.ImhNoPredictiveText
    }
    component Pin: SecretBox {
        labelSize: Theme.px(22)
        digits: true
        maximumLength: 12
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
    }
    GridLayout {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s5
        rowSpacing: Theme.s4
        uniformCellWidths: true
        Line {
            id: name
            fieldName: "name"
            label: qsTr("Your name")
            problem: root.problem === "name-missing" ? OpeningWords.problem(root.problem) : ""
            onAccepted: role.focusField()
        }
        Line {
            id: role
            fieldName: "title"
            label: qsTr("Your title")
            hint: qsTr("For example: Dermatologist, GMC 0000417")
            onAccepted: pin.focusField()
        }
        Pin {
            id: pin
            fieldName: "pin"
            label: qsTr("PIN, 6 numbers or more")
            problem: root.problem === "pin-short" || root.problem === "pin-weak" ? OpeningWords.problem(root.problem) : ""
            onAccepted: again.focusField()
        }
        Pin {
            id: again
            fieldName: "pinAgain"
            label: qsTr("The same PIN again")
            problem: root.problem === "pin-differs" || root.problem === "not-saved" ? OpeningWords.problem(root.problem) : ""
            onAccepted: root.next()
        }
    }
    Component.onCompleted: name.focusField()
}
