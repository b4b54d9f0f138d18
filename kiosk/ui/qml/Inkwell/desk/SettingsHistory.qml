pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// What was changed, by whom and when, newest first.
Paged {
    id: root
    required property var changes               // [SettingLine]
    spacing: Theme.s3
    Repeater {
        model: root.changes.length
        Column {
            id: entry
            required property int index
            readonly property var told: root.changes[index] ?? ({ what: "", old: "", "new": "", who: "", on: "" })
            width: root.width
            spacing: Theme.px(2)
            StaffText { width: parent.width; text: entry.told.what; size: Theme.px(18); quiet: true; wrapMode: Text.Wrap }
            StaffText {
                width: parent.width
                text: qsTr("%1, before: %2").arg(entry.told["new"] || qsTr("not set")).arg(entry.told.old || qsTr("not set"))
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            StaffText { width: parent.width; text: DeskWords.joined([entry.told.who, DeskWords.day(entry.told.on)]); size: Theme.staffSmall; quiet: true }
        }
    }
    StaffText { visible: root.changes.length === 0; width: root.width; text: qsTr("Nothing here was changed yet."); quiet: true }
}
