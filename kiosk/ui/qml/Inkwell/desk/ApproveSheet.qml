pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Asked once: what one answers for by approving.
ColumnLayout {
    id: root
    required property var view                  // DeskView
    readonly property var _told: view.place === "translation" ? _ofTranslation : _ofForms
    readonly property var _ofTranslation: [
        qsTr("I have read this translation beside the original from beginning to end, or somebody who knows both languages has read it for me."),
        qsTr("It says what the original says: nothing is left out, added, or made to sound better or worse."),
        qsTr("From now on patients who choose %1 are shown exactly these words. My name and title, the day and the time stand on each consent record.").arg(view.translation?.language ?? "")
    ]
    readonly property var _ofForms: [
        qsTr("I have read each of these forms from beginning to end."),
        qsTr("What they say and what they warn of is right for this treatment, for our device and for our patients."),
        qsTr("What the law of our country asks for has been checked."),
        qsTr("From now on patients are shown exactly these words. My name and title, the day and the time stand on each consent record.")
    ]
    signal approve
    signal cancel
    spacing: Theme.s4

    Sheet {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Theme.radius
        ColumnLayout {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s6 }
            spacing: Theme.s4
            Title { Layout.fillWidth: true; text: qsTr("You take responsibility for this"); size: Theme.staffTitle }
            StaffText {
                Layout.fillWidth: true
                text: DeskWords.joined(root.view.forms.filter(form => form.by === "" && (form.tag === "" || root.view.place === "translation")).map(form => (form.language ? form.language + ": " : "") + form.title + " " + DeskWords.whole(form.version)))
                wrapMode: Text.Wrap
                quiet: true
            }
            Repeater {
                model: root._told
                RowLayout {
                    id: line
                    required property string modelData
                    Layout.fillWidth: true
                    spacing: Theme.s4
                    Icon { Layout.alignment: Qt.AlignTop; name: "tick"; size: Theme.px(28); weight: 2; color: Theme.c.accent }
                    StaffText { Layout.fillWidth: true; text: line.modelData; size: Theme.px(22); wrapMode: Text.Wrap }
                }
            }
            StaffText {
                Layout.fillWidth: true
                visible: root.view.translation?.draft ?? false
                text: qsTr("Its translator calls it a draft: until somebody who answers for it has looked, that is what it is.")
                size: Theme.px(22)
                wrapMode: Text.Wrap
                color: Theme.c.review
            }
            RowLayout {
                visible: root.view.demonstration
                Layout.fillWidth: true
                spacing: Theme.s4
                Icon { Layout.alignment: Qt.AlignTop; name: "info"; size: Theme.px(28); weight: 2; color: Theme.c.review }
                StaffText {
                    Layout.fillWidth: true
                    text: qsTr("This is a demonstration: the approval counts here alone, and every document says that it is not for patients.")
                    size: Theme.px(22)
                    wrapMode: Text.Wrap
                    color: Theme.c.review
                }
            }
            StaffText {
                Layout.fillWidth: true
                text: qsTr("Recorded as: %1").arg(DeskWords.ended(root.view.approvesAs))
                size: Theme.px(22)
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4
        TapButton { objectName: "cancelApproval"; implicitHeight: Theme.px(92); text: qsTr("Cancel"); textSize: Theme.px(24); onClicked: root.cancel() }
        BigButton {
            objectName: "approve"
            Layout.fillWidth: true
            implicitHeight: Theme.px(92)
            implicitWidth: Theme.px(200)
            text: Theme.portrait ? qsTr("Approve") : qsTr("Approve for patients")
            iconName: "tick"
            onClicked: root.approve()
        }
    }
}
