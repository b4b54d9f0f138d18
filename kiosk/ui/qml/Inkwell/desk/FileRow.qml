pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A visit in a patient's file: when and for what, what became of the consent, and what may be done about it.
Item {
    id: root
    required property var visit                 // FileLine
    required property var sessions              // [Fact] of this visit, the consent's own first
    property bool first: false
    readonly property bool whole: true          // never cut between two pages
    readonly property var look: ({ valid: ["tick", Theme.c.good], expired: ["clock", Theme.c.review], withdrawn: ["no", Theme.c.muted], "to-countersign": ["pen", Theme.c.accent] })[visit.consent] ?? ["clock", Theme.c.muted]
    signal open
    signal act(name: string)
    implicitHeight: lines.implicitHeight + Theme.s4

    Rectangle { visible: !root.first; width: parent.width; height: 1; color: Theme.c.line }
    ColumnLayout {
        id: lines
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.s2
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s4
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(2)
                StaffText { Layout.fillWidth: true; text: DeskWords.day(root.visit.day); size: Theme.px(23); weight: Font.DemiBold; wrapMode: Text.Wrap }
                StaffText {
                    Layout.fillWidth: true
                    text: DeskWords.joined([DeskWords.treatment(root.visit.treatment), root.visit.areas, root.visit.number])
                    size: Theme.px(18)
                    wrapMode: Text.Wrap
                    quiet: true
                }
            }
            RowLayout {
                visible: root.visit.consent !== ""
                spacing: Theme.s2
                Icon { name: root.look[0]; size: Theme.px(24); weight: 2; color: root.look[1] }
                StaffText { text: DeskWords.consent(root.visit.consent); weight: Font.DemiBold; color: root.look[1] }
            }
            StaffText { visible: root.visit.consent === ""; text: DeskWords.state(root.visit.state); quiet: true }
            TapButton {
                objectName: "open-" + root.visit.number
                Layout.minimumWidth: Theme.px(140)
                text: qsTr("Open")
                textSize: Theme.px(20)
                Accessible.name: DeskWords.joined([text, DeskWords.day(root.visit.day)])
                onClicked: root.open()
            }
        }
        StaffText {
            Layout.fillWidth: true
            visible: root.sessions.length > 1
            text: qsTr("Sessions: %1").arg(root.sessions.map((told, at) => (at + 1) + ". " + DeskWords.shortDay(told.text)).join(DeskWords.dot))
            size: Theme.px(18)
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            visible: root.visit.acts.length > 0
            spacing: Theme.s3
            Repeater {
                model: root.visit.acts.length
                TapButton {
                    required property int index
                    readonly property string name: root.visit.acts[index] ?? ""
                    objectName: name + "-" + root.visit.number
                    iconName: ({ withdraw: "no", amend: "pen", session: "clock", treated: "tick" })[name] ?? "dot"
                    text: DeskWords.recordAct(name)
                    textSize: Theme.px(20)
                    Accessible.name: DeskWords.joined([text, DeskWords.day(root.visit.day)])
                    onClicked: root.act(name)
                }
            }
        }
    }
}
