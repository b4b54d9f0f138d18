pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The clinic's settings, one topic at a time; its history lies beside on a wide desk, and behind a button otherwise.
StaffPage {
    id: root
    required property var view
    required property var items
    readonly property bool _wide: width >= Theme.px(1600)
    property bool _history: false
    signal answered(linkId: string, value: var)
    signal saveSettings
    signal forms
    here: "settings"
    title: qsTr("Settings")
    subtitle: view.title
    canGoBack: _history
    onBack: _history = false
    foot: form.visible ? form.foot : 0
    actions: [
        TapButton {
            objectName: "forms"
            Layout.fillWidth: Theme.portrait
            iconName: "page"
            text: qsTr("Treatments and forms")
            textSize: Theme.px(22)
            onClicked: root.forms()
        },
        TapButton {
            objectName: "history"
            visible: !root._wide && !root._history
            Layout.fillWidth: Theme.portrait
            iconName: "clock"
            text: qsTr("History")
            textSize: Theme.px(22)
            onClicked: root._history = true
        }
    ]
    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 3
        columnSpacing: Theme.s5
        rowSpacing: Theme.s3
        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Theme.portrait ? -1 : Theme.px(316)
            Layout.maximumWidth: Theme.portrait ? -1 : Theme.px(316)
            columns: Theme.portrait ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            uniformCellWidths: true
            Repeater {
                model: root.view.settings?.topics.length ?? 0
                TapButton {
                    required property int index
                    readonly property var topic: root.view.settings?.topics[index] ?? ["", ""]
                    readonly property bool on: root.view.settings?.topic === topic[0]
                    objectName: "topic:" + topic[0]
                    Layout.fillWidth: true
                    kind: on ? "main" : "plain"
                    text: topic[1]
                    textSize: Theme.px(19)
                    Accessible.description: on ? qsTr("In view") : ""
                    onClicked: { root._history = false; root.settings(topic[0]) }
                }
            }
        }
        DeskForm {
            id: form
            visible: !root._history
            Layout.fillWidth: true
            Layout.fillHeight: true
            view: root.view
            items: root.items
            cancels: false
            iconName: "tick"
            text: qsTr("Save")
            onAnswered: (linkId, value) => root.answered(linkId, value)
            onDone: root.saveSettings()
        }
        Sheet {
            visible: root._wide || root._history
            Layout.fillWidth: root._history
            Layout.minimumWidth: Theme.px(500)
            Layout.maximumWidth: root._wide ? Theme.px(500) : -1
            Layout.fillHeight: true
            radius: Theme.radius
            ColumnLayout {
                anchors { fill: parent; margins: Theme.s5 }
                spacing: Theme.s3
                StaffText { text: qsTr("What was changed"); weight: Font.DemiBold; size: Theme.px(22) }
                SettingsHistory { Layout.fillWidth: true; Layout.fillHeight: true; changes: root.view.settings?.changes ?? [] }
            }
        }
    }
}
