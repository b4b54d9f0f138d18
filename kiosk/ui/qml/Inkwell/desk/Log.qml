pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What was found in the log, newest first.
StaffPage {
    id: root
    required property var view
    required property var items
    signal older
    signal logPage
    here: "records"
    canGoBack: true
    onBack: logPage()
    title: qsTr("Log")
    readonly property string newest: view.log.length > 0 ? view.log[0].day : ""
    readonly property string oldest: view.log.length > 0 ? view.log[view.log.length - 1].day : ""
    subtitle: newest === oldest ? DeskWords.day(newest) : qsTr("From %1 back to %2").arg(DeskWords.day(newest)).arg(DeskWords.day(oldest))
    actions: [
        TapButton {
            objectName: "older"
            visible: root.view.canFinish
            Layout.fillWidth: Theme.portrait
            iconName: "down"
            text: qsTr("Older")
            textSize: Theme.px(22)
            onClicked: { list.page = 0; root.older() }
        }
    ]
    Sheet {
        anchors.fill: parent
        radius: Theme.radius
        visible: root.view.log.length > 0
        Paged {
            id: list
            anchors { fill: parent; margins: Theme.s5; bottomMargin: Theme.s3 }
            spacing: 0
            Repeater {
                model: root.view.log
                LogRow {
                    required property var modelData
                    width: list.width
                    line: modelData
                }
            }
        }
    }
    Quiet {
        visible: root.view.log.length === 0
        anchors.centerIn: parent
        glyph: "list"
        title: qsTr("Nothing of this kind in these days")
        text: qsTr("Go back to look for something else.")
    }
}
