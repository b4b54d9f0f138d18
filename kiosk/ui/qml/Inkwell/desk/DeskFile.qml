pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Files

// A file as an answer: staff choose it; patients have a camera instead. It is read into the record, the file stays where it was.
ColumnLayout {
    id: root
    required property var row
    property url chosen                         // by staff; read at once, then forgotten
    property bool refused: false                // too large, or not to be read
    signal answered(value: var)
    spacing: Theme.s2

    function focusField(): void { choose.forceActiveFocus(Qt.TabFocusReason) }
    onChosenChanged: {
        if (chosen.toString() === "") return
        const told = Cabinet.taken(chosen)
        chosen = ""
        refused = told === ""
        if (!refused) answered({ picture: told })
    }
    StaffText { Layout.fillWidth: true; visible: root.row.value !== ""; text: root.row.value; weight: Font.DemiBold; wrapMode: Text.Wrap }
    StaffText {
        Layout.fillWidth: true
        visible: root.refused
        text: qsTr("This file cannot be read, or is larger than 20 MB. Choose another.")
        color: Theme.c.error
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.s3
        TapButton { id: choose; objectName: root.row.linkId; text: root.row.value !== "" ? qsTr("Choose another file") : qsTr("Choose a file"); onClicked: dialog.active = true }
        TapButton { kind: "quiet"; visible: root.row.value !== ""; text: qsTr("Take it away"); onClicked: root.answered({ picture: "" }) }
    }
    Loader {
        id: dialog
        active: false
        source: "FileChoice.qml"
        onLoaded: item.open()
        Connections {
            target: dialog.item
            function onAccepted(): void { root.chosen = dialog.item.selectedFile; dialog.active = false }
            function onRejected(): void { dialog.active = false }
        }
    }
}
