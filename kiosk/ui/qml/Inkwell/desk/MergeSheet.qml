pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Asked once: two records of one person become one.
ColumnLayout {
    id: root
    required property var view                  // DeskView: the record that is kept
    required property var other                 // PatientLine: the one that is merged into it
    readonly property bool alike: view.birthDate === other.birthDate
    signal merge
    signal cancel
    spacing: Theme.s4

    Sheet {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Theme.radius
        ColumnLayout {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s6 }
            spacing: Theme.s4
            Title { Layout.fillWidth: true; text: qsTr("Merge %1 into %2?").arg(root.other.number).arg(root.view.name); size: Theme.staffTitle }
            Repeater {
                model: [
                    qsTr("Kept: %1, born %2").arg(root.view.name).arg(DeskWords.day(root.view.birthDate)),
                    qsTr("Merged into it: %1, born %2").arg(root.other.name).arg(DeskWords.day(root.other.birthDate)),
                    qsTr("All visits then stand in one file, and both numbers lead to it. Signed documents stay exactly as they are."),
                    qsTr("It is recorded with your name, and can be taken back in the file.")
                ]
                RowLayout {
                    id: line
                    required property string modelData
                    Layout.fillWidth: true
                    spacing: Theme.s4
                    Icon { Layout.alignment: Qt.AlignTop; name: "tick"; size: Theme.px(28); weight: 2; color: Theme.c.accent }
                    StaffText { Layout.fillWidth: true; text: line.modelData; size: Theme.px(22); wrapMode: Text.Wrap }
                }
            }
            RowLayout {
                visible: !root.alike
                Layout.fillWidth: true
                spacing: Theme.s4
                Icon { Layout.alignment: Qt.AlignTop; name: "alert"; size: Theme.px(28); weight: 2; color: Theme.c.error }
                StaffText {
                    Layout.fillWidth: true
                    text: qsTr("The birth dates differ. Merge only if you know that one of them was typed wrongly.")
                    size: Theme.px(22)
                    wrapMode: Text.Wrap
                    color: Theme.c.error
                }
            }
        }
    }
    FormFoot {
        Layout.fillWidth: true
        text: qsTr("Merge")
        iconName: "people"
        onDone: root.merge()
        onCancel: root.cancel()
    }
}
