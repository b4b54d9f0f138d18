pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What the files are put into: a protected zip with its passphrase, typed twice, or an open folder. How well the passphrase
// holds is told while it is typed.
GridLayout {
    id: root
    required property bool guarded
    required property string strength           // weak · fair · strong; blank before anything is typed
    required property string problem            // passphrase-weak · passphrase-differs · anything else
    readonly property bool wrong: problem.startsWith("passphrase-")
    readonly property string passphrase: guarded ? first.text : ""
    readonly property string again: guarded ? second.text : ""
    signal chosen(way: string)
    signal typed(passphrase: string)
    signal accepted
    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.s3
    rowSpacing: Theme.s2
    uniformCellWidths: true

    function wipe() { first.text = second.text = "" }

    component Way: OptionRow {
        required property string way
        objectName: "way:" + way
        Layout.fillWidth: true
        compact: true
        checkable: false
        rowHeight: Theme.smallest
        textSize: Theme.px(22)
        onClicked: root.chosen(way)
    }
    component Secret: SecretBox {
        Layout.fillWidth: true
        textSize: Theme.px(22)
        labelSize: Theme.staffBody
        fieldHeight: Theme.smallest
        opacity: root.guarded ? 1 : 0
        enabled: root.guarded
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        spacing: Theme.s2
        StaffText {
            objectName: "strength"
            Layout.fillWidth: true
            quiet: !root.wrong && root.strength !== "weak"
            color: root.wrong ? Theme.c.error : quiet ? Theme.c.muted : Theme.c.text
            text: root.wrong ? DeskMessages.words(root.problem)
                : root.guarded ? DeskMessages.strength(root.strength) : qsTr("Whoever can open this computer can read it.")
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        RowLayout {
            spacing: Theme.s3
            uniformCellSizes: true
            Way { way: "zip"; text: qsTr("Protected zip"); checked: root.guarded }
            Way { way: "folder"; text: qsTr("Open folder"); checked: !root.guarded }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        spacing: Theme.s3
        uniformCellSizes: true
        Secret {
            id: first
            fieldName: "exportPassphrase"
            label: qsTr("Passphrase of the zip")
            wrong: root.problem === "passphrase-weak"
            onEdited: text => root.typed(text)
            onAccepted: second.focusField()
        }
        Secret {
            id: second
            fieldName: "exportPassphraseAgain"
            label: qsTr("The same again")
            wrong: root.problem === "passphrase-differs"
            onAccepted: root.accepted()
        }
    }
}
