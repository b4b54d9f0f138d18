pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What will happen, and the pad for whoever signs: the patient, or the person who decides for them.
Sheet {
    id: root
    required property var view                  // DeskView
    readonly property alias strokes: pad.strokes
    readonly property bool signs: view.signer !== ""
    readonly property bool upright: Theme.portrait && signs     // there is room beside Clear
    radius: Theme.radius
    implicitHeight: words.implicitHeight + Theme.s5 * 2

    component Recorded: StaffText {
        Layout.fillWidth: true
        text: qsTr("Recorded as: %1").arg(DeskWords.ended(root.view.approvesAs))
        size: Theme.px(18)
        wrapMode: Text.Wrap
        quiet: true
    }
    ColumnLayout {
        id: words
        anchors { fill: parent; margins: Theme.s5 }
        spacing: Theme.s3
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3
            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.view.interval !== "" ? "alert" : "info"
                size: Theme.px(28)
                weight: 2
                color: root.view.interval !== "" ? Theme.c.review : Theme.c.accent
            }
            StaffText {
                Layout.fillWidth: true
                text: DeskWords.consequence(root.view)
                size: Theme.px(20)
                weight: Font.DemiBold
                wrapMode: Text.Wrap
                color: root.view.interval !== "" ? Theme.c.review : Theme.c.text
            }
        }
        StaffText { Layout.fillWidth: true; visible: root.signs; text: DeskWords.quoted(root.view.means); size: Theme.px(20); wrapMode: Text.Wrap }
        StaffText { Layout.fillWidth: true; visible: text !== ""; text: root.view.about; size: Theme.px(18); wrapMode: Text.Wrap; quiet: true }
        Recorded { visible: !root.upright }
        InkPad {
            id: pad
            objectName: "pad"
            visible: root.signs
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.px(340)
            Layout.maximumHeight: Theme.px(340)
            wrong: root.view.message === "no-signature" && strokes.length === 0
            date: root.view.signsAs
        }
        RowLayout {                             // beside each other: what is wrong takes nothing from the pad
            visible: root.signs
            Layout.fillWidth: true
            spacing: Theme.s3
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Recorded { visible: root.upright }
                FieldHead { Layout.fillWidth: true; size: Theme.px(18); problem: pad.wrong ? DeskMessages.words("no-signature") : "" }
            }
            TapButton { objectName: "clear"; iconName: "erase"; text: qsTr("Clear"); textSize: Theme.px(20); onClicked: pad.clear() }
        }
        Item { visible: root.height > Theme.px(700); Layout.fillHeight: true }
    }
}
