pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Which version of each form patients are shown. What waits is approved on its own page; an older one is set live with one tap.
ColumnLayout {
    id: root
    required property var versions              // [VersionLine]
    readonly property int waits: versions.filter(line => line.state === "waits").length
    signal setLive(version: string)
    signal forms
    spacing: Theme.s3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4
        StaffText {
            Layout.fillWidth: true
            text: root.waits > 0 ? qsTr("No visit begins while a version that is live waits for approval.") : qsTr("Everything that patients are shown was approved here.")
            color: root.waits > 0 ? Theme.c.review : Theme.c.muted
            weight: root.waits > 0 ? Font.DemiBold : Font.Normal
            wrapMode: Text.Wrap
        }
        TapButton {
            objectName: "forms"
            kind: root.waits > 0 ? "main" : "plain"
            iconName: "page"
            text: root.waits > 0 ? qsTr("To the approval") : qsTr("See the approval")
            textSize: Theme.px(22)
            onClicked: root.forms()
        }
    }
    Sheet {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Theme.radius
        Paged {
            id: list
            anchors { fill: parent; margins: Theme.s3; leftMargin: Theme.s5; rightMargin: Theme.s5 }
            spacing: 0
            Repeater {
                model: root.versions.length
                VersionRow {
                    required property int index
                    width: list.width
                    line: root.versions[index] ?? DeskWords.blank
                    first: index === 0
                    onLive: root.setLive(line.id)
                }
            }
        }
    }
}
