pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Where files go: drives and usual places first, then folder by folder. Back goes up; the button takes the folder in view.
StaffPage {
    id: root
    required property var view                  // DeskView
    required property var items
    signal openFolder(path: string)
    signal folderUp
    signal takeFolder
    readonly property bool atStart: view.title === ""
    here: "today"
    canGoBack: true
    onBack: folderUp()
    title: atStart ? qsTr("Where to?") : view.name
    subtitle: view.title

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4
        StaffText {
            Layout.fillWidth: true
            visible: !root.atStart && root.view.folders.length === 0
            text: qsTr("There is no other folder in this one.")
            quiet: true
        }
        Paged {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s2
            Repeater {
                model: root.view.folders.length
                TapButton {
                    id: row
                    required property int index
                    readonly property var line: root.view.folders[index] ?? DeskWords.blank
                    objectName: "folder:" + (line.name ?? "")
                    width: Theme.portrait ? list.width : (list.width - list.spacing) / 2
                    iconName: ({ drive: "save", own: "lock", place: "list" })[line.kind] ?? "page"
                    text: line.kind === "own" ? qsTr("The clinic's own folder") : line.kind === "drive" ? qsTr("Drive: %1").arg(line.name) : line.name ?? ""
                    textSize: Theme.px(22)
                    onClicked: root.openFolder(line.path)
                }
            }
        }
        FormFoot {
            Layout.fillWidth: true
            visible: !root.atStart
            text: root.view.canFinish ? qsTr("Put it here") : qsTr("Nothing can be written here")
            iconName: root.view.canFinish ? "tick" : "no"
            enabled: root.view.canFinish
            opacity: enabled ? 1 : 0.5
            cancels: false
            onDone: root.takeFolder()
        }
    }
}
