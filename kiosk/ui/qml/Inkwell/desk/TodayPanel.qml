pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The chosen visit beside the list: where it stands, what it waits for, and the ways on.
Sheet {
    id: root
    required property var visit                 // VisitLine
    readonly property bool asksHelp: visit.state === "help"
    signal act(visit: var)
    signal fileOf(visitId: string)

    ColumnLayout {
        anchors { fill: parent; margins: Theme.px(30) }
        spacing: Theme.s3
        Title { Layout.fillWidth: true; text: DeskWords.name(root.visit.name); size: Theme.staffTitle }
        StaffText {
            Layout.fillWidth: true
            text: DeskWords.joined([DeskWords.day(root.visit.about), root.visit.language, root.visit.areas, root.visit.day ? DeskWords.shortDay(root.visit.day) : root.visit.time])
            quiet: true
            wrapMode: Text.Wrap
        }
        Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.c.line }
        StatePill { Layout.maximumWidth: parent.width; status: root.visit.state; detail: ["answering", "paused", "help"].includes(root.visit.state) ? root.visit.part : "" }
        StaffText {
            Layout.fillWidth: true
            visible: root.visit.minutes >= 0
            text: root.visit.minutes < 1 ? qsTr("Something was done just now") : qsTr("%1 since something was done").arg(DeskWords.waited(root.visit.minutes))
            quiet: true
        }
        Repeater {
            model: ["stop", "review", "caution"]
            RowLayout {
                id: level
                required property string modelData
                readonly property int count: root.visit[modelData]
                visible: count > 0
                spacing: Theme.s3
                LevelBadge { level: level.modelData; count: level.count }
                StaffText { Layout.fillWidth: true; text: DeskWords.flags(level.modelData, level.count) }
            }
        }
        Item { Layout.fillHeight: true }
        TapButton {
            objectName: "fileBeside"
            Layout.fillWidth: true
            visible: root.visit.name !== ""
            text: qsTr("The patient's file")
            textSize: Theme.px(22)
            onClicked: root.fileOf(root.visit.id)
        }
        TapButton {
            objectName: "lookBeside"
            Layout.fillWidth: true
            visible: root.visit.act !== "open"
            text: qsTr("Look at the answers")
            textSize: Theme.px(22)
            onClicked: root.act({ id: root.visit.id, act: "look", state: "" })
        }
        TapButton {
            objectName: "actBeside"
            Layout.fillWidth: true
            kind: "main"
            text: root.asksHelp ? qsTr("On my way") : DeskWords.act(root.visit.act)
            textSize: Theme.px(26)
            onClicked: root.act(root.visit)
        }
    }
}
