pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What the clinic seals with: whose it is, until when, its fingerprint. A new one is made, or brought along in a file with its password.
Item {
    id: root
    required property var certificate           // CertificateView; null for none
    readonly property bool none: !certificate
    readonly property var told: certificate ?? ({ whose: "", issuer: "", first: "", last: "", days: 0, fingerprint: "" })
    required property string message            // DeskView.message
    property string asking                      // blank · renew · bring
    property url file
    signal renew
    signal bring(file: url, password: string)
    onMessageChanged: if (message === "certificate") asking = ""
    onVisibleChanged: asking = ""

    component Line: RowLayout {
        id: fact
        required property string label
        required property string words
        property color ink: Theme.c.text
        visible: words !== ""
        spacing: Theme.s4
        StaffText { Layout.minimumWidth: Theme.px(190); Layout.maximumWidth: Theme.px(190); Layout.alignment: Qt.AlignTop; text: fact.label; quiet: true }
        StaffText { Layout.fillWidth: true; text: fact.words; weight: Font.DemiBold; color: fact.ink; wrapMode: Text.WrapAtWordBoundaryOrAnywhere }
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.asking === ""
        spacing: Theme.s5
        Sheet {
            Layout.fillWidth: true
            implicitHeight: facts.implicitHeight + Theme.s5 * 2
            radius: Theme.radius
            ColumnLayout {
                id: facts
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
                spacing: Theme.s3
                StaffText { Layout.fillWidth: true; visible: root.none; text: qsTr("There is none yet. The first document that is sealed makes one."); wrapMode: Text.Wrap }
                Line { Layout.fillWidth: true; label: qsTr("Whose"); words: root.told.whose }
                Line {
                    Layout.fillWidth: true
                    label: qsTr("Vouched for by")
                    words: root.none ? "" : root.told.issuer !== "" ? root.told.issuer : qsTr("Nobody: the clinic made it itself. Readers of PDF files will say so.")
                }
                Line {
                    Layout.fillWidth: true
                    label: qsTr("Good")
                    words: root.none ? "" : root.told.days < 0 ? qsTr("It ended on %1: nothing can be sealed").arg(DeskWords.day(root.told.last))
                         : qsTr("%1 to %2").arg(DeskWords.day(root.told.first)).arg(DeskWords.day(root.told.last))
                    ink: root.told.days < 60 ? Theme.c.review : Theme.c.text
                }
                Line {
                    Layout.fillWidth: true
                    label: qsTr("Fingerprint")
                    words: root.told.fingerprint.replace(/(.{4})(?=.)/g, "$1 ")
                }
            }
        }
        StaffText {
            Layout.fillWidth: true
            text: qsTr("Documents that are sealed already stay as they are, and can always be checked. The key itself never leaves the strongroom.")
            quiet: true
            wrapMode: Text.Wrap
        }
        RowLayout {
            spacing: Theme.s3
            TapButton { objectName: "renew"; Layout.fillWidth: Theme.portrait; iconName: "plus"; text: qsTr("Make a new one"); textSize: Theme.px(22); onClicked: root.asking = "renew" }
            TapButton { objectName: "bring"; Layout.fillWidth: Theme.portrait; iconName: "lock"; text: qsTr("Bring your own"); textSize: Theme.px(22); onClicked: dialog.active = true }
        }
        Item { Layout.fillHeight: true }
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.asking !== ""
        spacing: Theme.s4
        Item { Layout.fillHeight: true; visible: root.asking === "renew" }
        Quiet {
            visible: root.asking === "renew"
            Layout.fillWidth: true
            glyph: "lock"
            title: qsTr("Make a new key and certificate?")
            text: qsTr("From now on documents are sealed with it. The key before it is forgotten for good; its certificate stays, so that older documents can be checked.")
        }
        StaffText {
            visible: root.asking === "bring"
            Layout.fillWidth: true
            text: qsTr("%1: its password opens the file once, and is kept nowhere. Delete the file afterwards, or lock it away.").arg(decodeURIComponent(root.file.toString().split("/").pop()))
            wrapMode: Text.Wrap
        }
        SecretBox {
            id: password
            visible: root.asking === "bring"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(760)
            fieldName: "certificatePassword"
            label: qsTr("Password of the file")
            textSize: Theme.px(22)
            labelSize: Theme.staffBody
            fieldHeight: Theme.smallest
            onAccepted: root._go()
        }
        Item { Layout.fillHeight: true }
        FormFoot {
            Layout.fillWidth: true
            Layout.fillHeight: false
            text: root.asking === "renew" ? qsTr("Make a new one") : qsTr("Seal with this one")
            iconName: "lock"
            onDone: root._go()
            onCancel: { password.text = ""; root.asking = "" }
        }
    }
    function _go() {
        if (asking === "renew") renew()
        else { bring(file, password.text); password.text = "" }
    }
    function choose(chosen: url) {
        file = chosen
        asking = "bring"
        password.focusField()
    }
    Loader {
        id: dialog
        active: false
        source: "FileChoice.qml"
        onLoaded: item.open()
        Connections {
            target: dialog.item
            function onAccepted(): void { root.choose(dialog.item.selectedFile); dialog.active = false }
            function onRejected(): void { dialog.active = false }
        }
    }
}
