import QtQuick
import QtQuick.Layouts
import Inkwell

// Visits of some days as files: tables, and FHIR.
StaffPage {
    id: root
    required property var view
    required property var items
    signal answered(linkId: string, value: var)
    signal exportNow
    here: "records"
    canGoBack: true
    onBack: today()
    title: qsTr("Export visits")
    subtitle: qsTr("As tables (CSV) and as FHIR (JSON). The files name patients: keep them where only staff can read them.")
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4
        DeskForm {
            Layout.fillWidth: true
            Layout.fillHeight: true
            view: root.view
            items: root.items
            onAnswered: (linkId, value) => root.answered(linkId, value)
        }
        RowLayout {
            visible: root.view.title !== ""
            spacing: Theme.s3
            Icon { name: "save"; size: Theme.px(28); color: Theme.c.accent }
            StaffText { text: qsTr("The files go to"); quiet: true }
            StaffText { Layout.fillWidth: true; text: root.view.title; weight: Font.DemiBold; wrapMode: Text.WrapAnywhere; maximumLineCount: 2 }
        }
        FormFoot {
            Layout.fillWidth: true
            text: qsTr("Export")
            iconName: "save"
            onDone: root.exportNow()
            onCancel: root.today()
        }
    }
}
