pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What has changed since last time, and the other records of the same person.
ColumnLayout {
    id: root
    required property var view                  // DeskView
    readonly property bool whole: false
    signal unmerge(patient: var)
    spacing: Theme.s3

    function said(words: string): string {      // a date is told as one
        return words === "" ? qsTr("not answered") : /^\d{4}-\d\d-\d\d$/.test(words) ? DeskWords.day(words) : words
    }
    StaffText { Layout.fillWidth: true; text: qsTr("Changed since last time"); weight: Font.DemiBold; size: Theme.px(22) }
    StaffText {
        Layout.fillWidth: true
        visible: root.view.changed.length === 0
        text: root.view.file.filter(visit => visit.state !== "draft").length < 2 ? qsTr("There are no two visits yet to compare") : qsTr("The answers are the same")
        quiet: true
    }
    Repeater {
        model: root.view.changed.length
        ColumnLayout {
            id: change
            required property int index
            readonly property var told: root.view.changed[index] ?? DeskWords.blank
            readonly property bool whole: true
            Layout.fillWidth: true
            spacing: Theme.px(2)
            StaffText { Layout.fillWidth: true; text: change.told.question; size: Theme.px(18); quiet: true; wrapMode: Text.Wrap }
            StaffText {
                Layout.fillWidth: true
                text: qsTr("%1, before: %2").arg(Words.apart(root.said(change.told.now))).arg(Words.apart(root.said(change.told.before)))
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
    }
    Repeater {
        model: root.view.merged.length
        ColumnLayout {
            id: merge
            required property int index
            readonly property var told: root.view.merged[index] ?? DeskWords.blank
            readonly property bool whole: true
            Layout.fillWidth: true
            spacing: Theme.s2
            Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.c.line }
            StaffText {
                Layout.fillWidth: true
                text: qsTr("%1 (%2) was merged into this file on %3 by %4").arg(Words.apart(merge.told.number)).arg(Words.apart(merge.told.name)).arg(DeskWords.day(merge.told.on)).arg(Words.apart(merge.told.by))
                wrapMode: Text.Wrap
            }
            TapButton {
                objectName: "unmerge-" + merge.told.number
                visible: root.view.canFinish
                text: qsTr("Take the merge back")
                textSize: Theme.px(20)
                onClicked: root.unmerge(merge.told)
            }
        }
    }
}
