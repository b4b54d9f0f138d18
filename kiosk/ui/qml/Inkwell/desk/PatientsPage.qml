pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Finding a patient as one types: by name, birth date or number. Or looking for the other record of the same person.
StaffPage {
    id: root
    required property var view
    required property var items
    readonly property bool merging: view.patient !== ""
    property var _other: null                   // the PatientLine that may be the same person
    signal find(words: string)
    signal file(patient: string)
    signal newVisit
    signal older
    signal merge(kept: string, merged: string)
    here: "patients"
    title: merging ? qsTr("Who is %1 too?").arg(view.name) : qsTr("Patients")
    subtitle: merging ? qsTr("Find the other record of this person") : qsTr("Name, birth date or number; the first letters are enough")
    canGoBack: merging
    acting: !_other
    onBack: _other ? _other = null : root.file(view.patient)
    Component.onCompleted: box.focusField()
    actions: [
        TapButton {
            objectName: "newVisit"
            visible: !root.merging
            Layout.fillWidth: Theme.portrait
            kind: "main"
            iconName: "plus"
            text: qsTr("Somebody new")
            textSize: Theme.px(22)
            onClicked: root.newVisit()
        }
    ]
    ColumnLayout {
        anchors.fill: parent
        visible: !root._other
        spacing: Theme.s3
        TextBox {
            id: box
            Layout.fillWidth: true
            fieldName: "findPatient"
            textSize: Theme.px(24)
            fieldHeight: Theme.px(76)
            maximumLength: 200
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            field.Accessible.name: qsTr("Find a patient")
            onEdited: text => root.find(text)
            onAccepted: if (root.view.patients.length === 1) list.open(root.view.patients[0])
        }
        Sheet {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.view.patients.length > 0
            radius: Theme.radius
            Paged {
                id: list
                function open(patient: var) { root.merging ? root._other = patient : root.file(patient.id) }
                anchors { fill: parent; margins: Theme.s2; leftMargin: Theme.s5; rightMargin: Theme.s5 }
                spacing: 0
                Repeater {
                    model: root.view.patients.length
                    PatientRow {
                        required property int index
                        width: list.width
                        patient: root.view.patients[index] ?? DeskWords.blank
                        first: index === 0
                        text: root.merging ? qsTr("The same person") : qsTr("Open")
                        onChosen: list.open(patient)
                    }
                }
            }
        }
        TapButton {
            objectName: "older"
            visible: root.view.canFinish
            iconName: "down"
            text: qsTr("More of them")
            textSize: Theme.px(22)
            onClicked: root.older()
        }
        Item { Layout.fillHeight: true; visible: root.view.patients.length === 0 }
    }
    Quiet {
        visible: !root._other && root.view.patients.length === 0
        anchors.centerIn: parent
        glyph: "search"
        title: root.view.title === "" ? qsTr("Whom are you looking for?") : qsTr("Nobody is found")
        text: root.view.title === "" ? qsTr("Accents and capitals do not matter. A birth date may be typed as 29.2.1984.")
            : qsTr("Try fewer letters, the birth date, or the number. Somebody who was never here: Somebody new.")
    }
    Loader {
        anchors.fill: parent
        active: root._other !== null
        sourceComponent: MergeSheet {
            view: root.view
            other: root._other
            onMerge: root.merge(root.view.patient, root._other.id)
            onCancel: root._other = null
        }
    }
}
