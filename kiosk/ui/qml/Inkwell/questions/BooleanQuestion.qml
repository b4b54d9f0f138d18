import QtQuick
import QtQuick.Layouts
import Inkwell

// Yes or no.
ColumnLayout {
    id: root
    required property var row
    signal answered(value: var)
    spacing: Theme.px(20)
    OptionRow { Layout.fillWidth: true; text: qsTr("Yes"); checked: root.row.value === "true"; onClicked: root.answered(true) }
    OptionRow { Layout.fillWidth: true; text: qsTr("No"); checked: root.row.value === "false"; onClicked: root.answered(false) }
}
