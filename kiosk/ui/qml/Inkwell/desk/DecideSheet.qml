import QtQuick
import QtQuick.Layouts
import Inkwell

// One flag, being decided: the verdict, the reason, Save. What is typed stays until it is saved or cancelled.
Sheet {
    id: root
    required property var flag                  // FlagCard
    property string verdict
    property string problem
    readonly property bool reasonNeeded: flag.level === "stop" || flag.level === "review"
    signal save(verdict: string, reason: string)
    signal cancel
    radius: Theme.radius
    implicitHeight: column.implicitHeight + Theme.px(38)
    border { width: Theme.strokeChosen; color: flag.level === "stop" ? Theme.c.error : Theme.c.accent }

    function _save() {
        problem = reasonNeeded && reason.text.trim() === "" ? qsTr("Write down the reason") : ""
        if (problem === "") save(verdict, reason.text.trim())
        else reason.focusField()
    }
    Component.onCompleted: {
        reason.text = flag.why                  // once: a new view must not overwrite what is typed
        reason.focusField()
    }

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(19) }
        spacing: Theme.s3
        FlagFace { Layout.fillWidth: true; flag: root.flag }
        Verdicts { Layout.fillWidth: true; name: root.flag.id; chosen: root.verdict; onChoose: verdict => root.verdict = verdict }
        TextBox {
            id: reason
            Layout.fillWidth: true
            fieldName: "reason"
            label: root.reasonNeeded ? qsTr("Reason") : qsTr("Reason (you may leave it blank)")
            problem: root.problem
            maximumLength: 500
            textSize: Theme.px(22)
            labelSize: Theme.staffBody
            fieldHeight: Theme.smallest
            onEdited: root.problem = ""
            onAccepted: root._save()
        }
        RowLayout {
            spacing: Theme.s3
            TapButton {
                objectName: "saveDecision"
                Layout.fillWidth: true
                kind: "main"
                iconName: "tick"
                text: qsTr("Save decision")
                textSize: Theme.px(22)
                onClicked: root._save()
            }
            TapButton { objectName: "cancel"; Layout.fillWidth: Theme.portrait; text: qsTr("Cancel"); textSize: Theme.px(22); onClicked: root.cancel() }
        }
    }
}
