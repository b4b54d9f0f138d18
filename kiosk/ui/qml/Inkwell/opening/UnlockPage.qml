import QtQuick
import QtQuick.Layouts
import Inkwell

// Every morning: the passphrase. Says nothing of whose clinic this is.
OpeningPage {
    id: root
    required property var opening
    readonly property int seconds: opening.seconds
    property int wait: seconds                  // until the next try
    columnWidth: Theme.px(720)
    nextText: wait > 0 ? qsTr("Unlock in %1 s").arg(wait) : qsTr("Unlock")
    nextIcon: wait > 0 ? "clock" : "lock"
    busy: opening.busy ?? false
    onNext: if (wait <= 0) { opening.unlock(box.text); wait = seconds }
    onSecondsChanged: wait = seconds
    onBusyChanged: if (!busy) wait = seconds
    Timer { interval: 1000; repeat: true; running: root.wait > 0; onTriggered: root.wait-- }
    ColumnLayout {
        anchors { left: parent.left; right: parent.right }
        y: Math.max(0, (parent.height - height) / 2 - Theme.s6)
        spacing: Theme.s3
        Title { Layout.fillWidth: true; text: qsTr("Unlock Inkwell"); size: Theme.px(48) }
        Body {
            Layout.fillWidth: true
            size: Theme.px(24)
            text: qsTr("Type the staff passphrase. The recovery code opens it too.")
        }
        SecretBox {
            id: box
            Layout.topMargin: Theme.s4
            Layout.fillWidth: true
            fieldName: "passphrase"
            label: qsTr("Passphrase")
            shown: words.checked
            fieldHeight: Theme.row
            problem: root.opening.problem === "" ? ""
                   : root.wait > 0 ? qsTr("%1. You can try again in %2 s.").arg(OpeningWords.problem(root.opening.problem)).arg(root.wait)
                   : qsTr("%1. Try again.").arg(OpeningWords.problem(root.opening.problem))
            onAccepted: root.next()
        }
        ShowWords { id: words }
    }
    Component.onCompleted: box.focusField()
}
