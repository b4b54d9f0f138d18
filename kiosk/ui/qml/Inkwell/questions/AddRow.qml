import QtQuick
import QtQuick.Layouts
import Inkwell

// The foot of a repeating group: one more of it.
ColumnLayout {
    id: root
    required property var row
    signal answered(value: var)

    WideButton {
        iconName: "plus"
        readonly property string named: root.row.short || root.row.text
        visible: root.row.mayAdd
        objectName: root.row.linkId + ":add"
        Layout.maximumWidth: root.width
        text: named !== "" ? qsTr("Add another: %1").arg(Words.apart(named)) : qsTr("Add another")
        onClicked: root.answered({ add: true })
    }
}
