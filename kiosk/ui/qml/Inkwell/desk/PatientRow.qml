import QtQuick
import QtQuick.Layouts
import Inkwell

// Somebody who was found.
Item {
    id: root
    required property var patient               // PatientLine
    required property string text
    property bool first: false
    readonly property bool whole: true          // never cut between two pages
    signal chosen
    implicitHeight: Theme.px(91)

    Rectangle { visible: !root.first; width: parent.width; height: 1; color: Theme.c.line }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.s4
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)
            StaffText { id: name; Layout.fillWidth: true; text: DeskWords.whole(root.patient.name); size: Theme.px(23); weight: Font.DemiBold; wrapMode: Text.Wrap; maximumLineCount: 2 }
            StaffText {
                Layout.fillWidth: true
                text: DeskWords.joined([DeskWords.shortDay(root.patient.birthDate), root.patient.number,
                    DeskWords.together(root.patient.last ? qsTr("last here %1").arg(DeskWords.shortDay(root.patient.last)) : qsTr("no visit yet"))])
                size: Theme.px(18)
                wrapMode: Text.Wrap
                maximumLineCount: name.lineCount > 1 ? 1 : 2
                quiet: true
            }
        }
        TapButton {
            objectName: "patient-" + root.patient.number
            Layout.minimumWidth: Theme.px(Theme.portrait ? 160 : 206)
            text: root.text
            textSize: Theme.px(21)
            Accessible.name: DeskWords.joined([text, root.patient.name, root.patient.number])
            onClicked: root.chosen()
        }
    }
}
