pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Every question with its answer, by parts. What is sensitive is covered until it is touched: others can see this screen.
PatientPage {
    id: root
    required property var items
    signal goTo(linkId: string)
    columnWidth: Theme.px(1080)
    lead: Theme.s2
    Title { Layout.fillWidth: true; text: qsTr("Check your answers") }
    Sheet {
        Layout.fillWidth: true
        implicitHeight: list.implicitHeight + Theme.s2
        ColumnLayout {
            id: list
            y: Theme.s1
            width: parent.width
            spacing: 0
            Repeater {
                model: root.items
                CheckRow {
                    Layout.fillWidth: true
                    onChange: root.goTo(row.linkId)
                }
            }
        }
    }
}
