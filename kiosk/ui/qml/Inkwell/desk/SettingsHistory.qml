pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What was changed, by whom and when, newest first; what still stands as it was changed can be taken back.
Paged {
    id: root
    required property var changes               // [SettingLine]
    signal undo(change: string)
    spacing: Theme.s3
    Repeater {
        model: root.changes.length
        RowLayout {
            id: entry
            required property int index
            readonly property var told: root.changes[index] ?? ({ what: "", old: "", "new": "", who: "", on: "", at: "", id: "" })
            width: root.width
            spacing: Theme.s3
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(2)
                StaffText { Layout.fillWidth: true; text: entry.told.what; size: Theme.px(18); quiet: true; wrapMode: Text.Wrap }
                StaffText {
                    Layout.fillWidth: true
                    text: entry.told.old === "" ? entry.told["new"] || qsTr("not set") : qsTr("%1, before: %2").arg(entry.told["new"] || qsTr("not set")).arg(entry.told.old)
                    weight: Font.DemiBold
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                StaffText {
                    Layout.fillWidth: true
                    text: DeskWords.joined([entry.told.who, DeskWords.shortDay(entry.told.on) + DeskWords.comma + entry.told.at])
                    size: Theme.staffSmall
                    quiet: true
                    wrapMode: Text.Wrap
                }
            }
            TapButton {
                objectName: "undo:" + entry.told.id
                visible: entry.told.id !== ""
                text: qsTr("Undo")
                textSize: Theme.px(20)
                Accessible.name: qsTr("Undo: %1").arg(entry.told.what)
                onClicked: root.undo(entry.told.id)
            }
        }
    }
    StaffText { visible: root.changes.length === 0; width: root.width; text: qsTr("Nothing here was changed yet."); quiet: true; wrapMode: Text.Wrap }
}
