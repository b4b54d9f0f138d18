import QtQuick
import QtQuick.Layouts
import Inkwell

// The staff's passphrase, typed twice.
OpeningPage {
    id: root
    required property var opening
    step: 2
    title: qsTr("Choose a staff passphrase")
    text: qsTr("It opens Inkwell each day, and everything patients tell you is locked with it. Use at least 12 letters: "
             + "four or five words that do not belong together are good. "
             + "If it is forgotten, only the recovery code on the next page can help.")
    canGoBack: true
    busy: opening.busy ?? false
    onNext: opening.passphrase(first.text, second.text)
    onBack: opening.back()
    GridLayout {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s5
        rowSpacing: Theme.s4
        uniformCellWidths: true
        SecretBox {
            id: first
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            fieldName: "passphrase"
            label: qsTr("Passphrase")
            shown: words.checked
            problem: root.opening.problem === "too-short" ? OpeningWords.problem("too-short") : ""
            onAccepted: second.focusField()
        }
        SecretBox {
            id: second
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            fieldName: "passphraseAgain"
            label: qsTr("The same again")
            shown: words.checked
            problem: root.opening.problem === "differs" ? OpeningWords.problem("differs") : ""
            onAccepted: root.next()
        }
        ShowWords { id: words }
    }
    Component.onCompleted: first.focusField()
}
