pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What somebody may do: one or more roles, each with what it is for.
ColumnLayout {
    id: root
    required property var roles                 // all there are
    property var chosen: []
    spacing: Theme.s2
    StaffText { text: qsTr("May do"); size: Theme.staffBody; weight: Font.DemiBold }
    Repeater {
        model: root.roles
        OptionRow {
            required property string modelData
            objectName: "role:" + modelData
            Layout.fillWidth: true
            rowHeight: Theme.smallest
            compact: true
            many: true
            textSize: Theme.px(22)
            text: qsTr("%1: %2").arg(DeskWords.role(modelData)).arg(DeskWords.roleIsFor(modelData))
            checked: root.chosen.includes(modelData)
            onClicked: root.chosen = root.chosen.includes(modelData) ? root.chosen.filter(role => role !== modelData) : [...root.chosen, modelData]
        }
    }
}
