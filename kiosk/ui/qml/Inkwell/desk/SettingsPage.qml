pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The clinic's settings: a card for each topic first, then one topic at a time. Its history lies beside it on a wide desk, and behind
// a button otherwise.
StaffPage {
    id: root
    required property var view
    required property var items
    property var printers: []
    property bool looking: false                // for printers
    readonly property var told: view.settings ?? ({ topic: "", cards: [], changes: [], unsaved: false, note: "", logo: "", versions: [], certificate: null })
    readonly property bool overview: told.topic === ""
    readonly property bool _wide: width >= Theme.px(1600)
    property bool _history: false
    readonly property bool _asks: !overview && !["logo", "forms", "certificate"].includes(told.topic)
    signal answered(linkId: string, value: var)
    signal saveSettings
    signal discardSettings
    signal undoSetting(change: string)
    signal setLive(version: string)
    signal chooseLogo(file: url)
    signal removeLogo
    signal renewCertificate
    signal bringCertificate(file: url, password: string)
    signal tryServer
    signal testPage(printer: string)
    signal forms
    here: "settings"
    title: _history && !_wide ? qsTr("What was changed") : overview ? qsTr("Settings") : view.title
    subtitle: overview || !told.unsaved ? "" : qsTr("Typed and not saved yet. It stays here until you save or discard it.")
    canGoBack: !overview || _history
    onBack: if (_history) _history = false; else settings("")
    onViewChanged: if (told.topic !== _topic) { _topic = told.topic; _history = false }
    property string _topic
    actions: [
        TapButton {
            objectName: "discard"
            visible: root.told.unsaved && !root.overview && !root._history
            Layout.fillWidth: Theme.portrait
            iconName: "erase"
            text: qsTr("Discard")
            textSize: Theme.px(22)
            onClicked: root.discardSettings()
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
    RowLayout {
        anchors.fill: parent
        spacing: Theme.s5
        Item {
            visible: root._wide || !root._history
            Layout.fillWidth: true
            Layout.fillHeight: true
            SettingsCards {
                anchors.fill: parent
                visible: root.overview
                cards: root.told.cards
                onChosen: topic => topic === "people" ? root.people() : root.settings(topic)
            }
            ColumnLayout {
                anchors.fill: parent
                visible: root._asks
                spacing: Theme.s4
                SettingsAside {
                    Layout.fillWidth: true
                    topic: root.told.topic
                    note: root.told.note
                    printers: root.printers
                    looking: root.looking
                    over: root
                    onTryServer: root.tryServer()
                    onTestPage: printer => root.testPage(printer)
                }
                DeskForm {
                    id: form
                    visible: root._asks
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
            }
            SettingsLogo {
                anchors.fill: parent
                visible: root.told.topic === "logo"
                picture: root.told.logo
                onChosen: file => root.chooseLogo(file)
                onRemove: root.removeLogo()
            }
            SettingsForms {
                anchors.fill: parent
                visible: root.told.topic === "forms"
                versions: root.told.versions
                onSetLive: version => root.setLive(version)
                onForms: root.forms()
            }
            SettingsCertificate {
                id: certificate
                anchors.fill: parent
                visible: root.told.topic === "certificate"
                certificate: root.told.certificate
                message: root.view.message
                onRenew: root.renewCertificate()
                onBring: (file, password) => root.bringCertificate(file, password)
            }
        }
        Sheet {
            visible: root._wide || root._history
            Layout.fillWidth: root._history && !root._wide
            Layout.minimumWidth: Theme.px(500)
            Layout.maximumWidth: root._wide ? Theme.px(500) : -1
            Layout.fillHeight: true
            radius: Theme.radius
            ColumnLayout {
                anchors { fill: parent; margins: Theme.s5 }
                spacing: Theme.s3
                StaffText { visible: root._wide; text: qsTr("What was changed"); weight: Font.DemiBold; size: Theme.px(22) }
                SettingsHistory {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    changes: root.told.changes
                    onUndo: change => root.undoSetting(change)
                }
            }
        }
    }
}
