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
    here: "today"
    canGoBack: true
    onBack: today()
    title: qsTr("Export visits")
    subtitle: qsTr("As tables (CSV) and as FHIR. The files name patients.")
    foot: form.foot
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4
        RowLayout {
            visible: root.view.title !== ""
            spacing: Theme.s3
            Icon { name: "save"; size: Theme.px(28); color: Theme.c.accent }
            StaffText { text: qsTr("The files go to"); quiet: true }
            StaffText { Layout.fillWidth: true; text: root.view.title; weight: Font.DemiBold; wrapMode: Text.WrapAnywhere; maximumLineCount: 2 }
        }
        DeskForm {
            id: form
            Layout.fillWidth: true
            Layout.fillHeight: true
            view: root.view
            items: root.items
            text: qsTr("Export")
            iconName: "save"
            onAnswered: (linkId, value) => root.answered(linkId, value)
            onDone: root.exportNow()
            onCancel: root.today()
        }
    }
}
