import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Languages

// How far an export has come, and the way to stop it.
ColumnLayout {
    id: root
    required property var state                 // ExportState
    signal cancel
    spacing: Theme.s5

    function count(visits: int): string { return Number(visits).toLocaleString(Qt.locale(Languages.locale), "f", 0) }

    StaffText {
        Layout.fillWidth: true
        text: root.state.cancelling ? qsTr("Stopping …")
            : root.state.total === 0 ? qsTr("Looking for the visits …")
            : root.state.done < root.state.total ? qsTr("Visit %1 of %2").arg(count(root.state.done)).arg(count(root.state.total))
            : qsTr("Putting the files together …")
        weight: Font.DemiBold
    }
    Progress {
        objectName: "exportProgress"
        Layout.fillWidth: true
        count: 1
        done: 0
        within: root.state.total > 0 ? root.state.done / root.state.total : 0
        Accessible.name: qsTr("Export")
    }
    StaffText {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        quiet: true
        text: qsTr("You can go on working, or lock the desk. Files appear when all of them are made.")
    }
    TapButton {
        objectName: "cancelExport"
        enabled: !root.state.cancelling
        text: qsTr("Cancel the export")
        textSize: Theme.px(24)
        onClicked: root.cancel()
    }
}
