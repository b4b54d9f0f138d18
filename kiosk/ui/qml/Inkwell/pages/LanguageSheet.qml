pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Languages

// Every language by its own name. Page and answers stay; closing leads back to the very place that was left, in the language that was chosen.
PatientPage {
    id: root
    signal closed
    signal chosen(tag: string)
    screen: ({ canGoBack: false, partCount: 0, problems: [], fault: "", next: "back", within: 0 })
    bare: true
    lead: Theme.s4
    foot: qsTr("Back to my page")
    footIcon: "tick"
    goOn: () => closed()
    Keys.onEscapePressed: closed()
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Language")
    Component.onCompleted: forceActiveFocus()

    Title { Layout.fillWidth: true; text: qsTr("Language") }
    AcrossFit { id: pairs; widths: AnswerWidths { options: Languages.offered.map(language => ({ text: language.name })) } room: grid.width; across: 2; gap: Theme.s5 }
    GridLayout {
        id: grid
        Layout.fillWidth: true
        columns: !Theme.portrait && pairs.upright === false ? 2 : 1
        columnSpacing: Theme.s5
        rowSpacing: Theme.s4
        uniformCellWidths: true
        uniformCellHeights: true
        Repeater {
            model: Languages.offered
            OptionRow {
                id: way
                required property var modelData
                objectName: "language:" + modelData.tag
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: modelData.name
                checked: Languages.tag === modelData.tag
                onClicked: {
                    root.chosen(modelData.tag)
                    checked = Qt.binding(() => Languages.tag === way.modelData.tag)
                }
            }
        }
    }
}
