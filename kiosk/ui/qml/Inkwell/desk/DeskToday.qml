import QtQuick
import QtQuick.Layouts
import Inkwell

// Today's visits: those that need someone now on top.
StaffPage {
    id: root
    required property var view
    required property var items
    signal newVisit
    signal exportPage
    signal forms
    signal fileOf(visitId: string)
    signal act(visit: var)
    readonly property int _waiting: view.visits.filter(visit => visit.needsYou).length
    property string _chosen                     // from 1600 wide it lies beside the list
    readonly property bool _wide: width >= Theme.px(1600)
    readonly property var _beside: view.visits.find(visit => visit.id === _chosen) ?? view.visits.find(visit => visit.needsYou) ?? view.visits[0] ?? null
    here: "today"
    title: DeskWords.weekday(view.date)
    subtitle: DeskWords.joined([DeskWords.visits(view.visits.length), DeskWords.waiting(_waiting), DeskWords.together(view.staff),
        view.backupProblem ? qsTr("The daily back-up was not made: see to it") : "",
        view.clockLost > 0 ? qsTr("The clock went back: check date and time") : ""])
    actions: [
        TapButton {
            objectName: "forms"
            Layout.fillWidth: Theme.portrait
            kind: root.view.waits > 0 ? "main" : "plain"
            iconName: "page"
            text: root.view.waits > 0 ? qsTr("Approve forms") : qsTr("Forms")
            textSize: Theme.px(22)
            onClicked: root.forms()
        },
        TapButton {
            objectName: "exportPage"
            visible: root.view.mayExport
            Layout.fillWidth: Theme.portrait
            iconName: "save"
            text: qsTr("Export")
            textSize: Theme.px(22)
            onClicked: root.exportPage()
        },
        TapButton {
            objectName: "newVisit"
            visible: root.view.mayBegin
            Layout.fillWidth: Theme.portrait
            kind: root.view.waits > 0 ? "plain" : "main"
            iconName: "plus"
            text: qsTr("New visit")
            textSize: Theme.px(22)
            onClicked: root.newVisit()
        }
    ]
    VisitPages {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: beside.left; rightMargin: root._wide ? Theme.px(28) : 0 }
        visits: root.view.visits
        grouped: true
        chosen: root._wide ? root._beside?.id ?? "" : ""
        onAct: visit => root.act(visit)
        onChose: visit => root._wide ? root._chosen = visit.id : root.act({ id: visit.id, act: "look", state: "" })
    }
    TodayPanel {
        id: beside
        visible: root._wide && root._beside !== null
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; bottomMargin: Theme.edge }
        width: visible ? Theme.px(500) : 0
        visit: root._beside ?? DeskWords.blank
        onFileOf: visitId => root.fileOf(visitId)
        onAct: visit => root.act(visit)
    }
    Quiet {
        visible: root.view.visits.length === 0
        anchors.centerIn: parent
        glyph: "list"
        title: qsTr("No visits yet today")
        text: root.view.waits > 0 ? qsTr("Before the first one a clinician approves the forms: Approve forms.") : qsTr("Start one with New visit, or let a patient begin alone on the welcome page.")
    }
}
