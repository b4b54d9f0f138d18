import QtQuick
import QtQuick.Layouts
import Inkwell

// Visits as files: which, as what, and in an open folder or a protected zip. While one is being made: how far it has come.
StaffPage {
    id: root
    required property var view
    required property var items
    readonly property bool running: view.export.running
    signal answered(linkId: string, value: var)
    signal passphraseTyped(passphrase: string)
    signal exportNow(passphrase: string, again: string)
    signal cancelExport
    signal chooseFolder
    acting: !running
    actions: [
        TapButton {
            objectName: "folder"
            Layout.fillWidth: Theme.portrait
            iconName: "save"
            text: qsTr("Another folder")
            textSize: Theme.px(22)
            onClicked: root.chooseFolder()
        }
    ]
    here: "today"
    canGoBack: true
    onBack: today()
    title: qsTr("Export visits")
    subtitle: running ? "" : qsTr("The files name patients. They go to %1").arg(Words.apart(view.title))
    ExportProgress {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: root.running
        state: root.view.export
        onCancel: root.cancelExport()
    }
    ColumnLayout {
        anchors.fill: parent
        visible: !root.running
        spacing: Theme.s3
        DeskFields {
            id: fields
            Layout.fillWidth: true
            Layout.fillHeight: true
            gap: Theme.s3
            items: root.items
            problems: root.view.problems
            onAnswered: (linkId, value) => root.answered(linkId, value)
        }
        ExportSecret {
            id: secret
            Layout.fillWidth: true
            guarded: root.view.export.protected
            strength: root.view.export.strength
            problem: root.view.message
            onChosen: way => root.answered("way", way)
            onTyped: passphrase => root.passphraseTyped(passphrase)
            onAccepted: root.exportNow(passphrase, again)
        }
        FormFoot {
            Layout.fillWidth: true
            text: qsTr("Export")
            iconName: "save"
            page: fields.page
            pageCount: fields.pageCount
            onTurned: page => fields.turn(page)
            onDone: root.exportNow(secret.passphrase, secret.again)
            onCancel: root.today()
        }
    }
    onRunningChanged: secret.wipe()
}
