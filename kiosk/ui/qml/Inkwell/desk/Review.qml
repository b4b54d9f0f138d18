pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The flags of a visit, worst first; those that wait for a decision before those that have one.
StaffPage {
    id: root
    required property var view
    required property var items
    signal decide(flagId: string, verdict: string, reason: string)
    signal plan(visitId: string)
    signal countersign(visitId: string)
    signal answersOf(visitId: string)
    signal answerOf(visitId: string, question: string)
    signal closeVisit(visitId: string)
    signal undo
    signal fileOf(visitId: string)
    readonly property var _open: view.flags.filter(flag => flag.verdict === "")
    readonly property var _ordered: _open.concat(view.flags.filter(flag => flag.verdict !== ""))
    property string deciding                    // the flag being given a reason
    property string verdict
    property bool _sent: false
    here: "today"
    canGoBack: true
    onBack: today()
    title: DeskWords.name(view.name)
    subtitle: DeskWords.person(view)
    actions: [
        TapButton {
            objectName: "fileOf"
            visible: root.view.name !== ""
            Layout.fillWidth: Theme.portrait
            iconName: "user"
            text: qsTr("File")
            textSize: Theme.px(22)
            Accessible.name: qsTr("The patient's file")
            onClicked: root.fileOf(root.view.visit)
        },
        TapButton {
            objectName: "answers"
            Layout.fillWidth: Theme.portrait
            iconName: "list"
            text: qsTr("All answers")
            textSize: Theme.px(22)
            onClicked: root.answersOf(root.view.visit)
        }
    ]
    onViewChanged: {
        if (_sent && !DeskMessages.isTrouble(view.message)) deciding = ""
        _sent = false
    }
    function _choose(flag: var, verdict: string) {
        root.verdict = verdict
        deciding = flag.id
    }

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s5
        rowSpacing: Theme.s4
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Paged {
                id: list
                anchors.fill: parent
                visible: root.deciding === ""
                spacing: Theme.px(14)
                turner: false
                Repeater {
                    model: root._open.length
                    FlagCard {
                        required property int index
                        width: list.width
                        flag: root._open[index] ?? DeskWords.blank
                        onChoose: verdict => root._choose(flag, verdict)
                        onLook: root.answerOf(root.view.visit, flag.question)
                    }
                }
                Repeater {
                    model: root._ordered.length - root._open.length
                    FlagDecided {
                        required property int index
                        width: list.width
                        flag: root._ordered[root._open.length + index] ?? DeskWords.blank
                        onChange: root._choose(flag, flag.verdict)
                    }
                }
            }
            Loader {
                width: parent.width
                active: root.deciding !== ""
                sourceComponent: DecideSheet {
                    flag: root.view.flags.find(flag => flag.id === root.deciding) ?? DeskWords.blank
                    verdict: root.verdict
                    onSave: (verdict, reason) => { root._sent = true; root.decide(flag.id, verdict, reason) }
                    onCancel: root.deciding = ""
                }
            }
            Quiet {
                visible: root.view.flags.length === 0
                anchors.centerIn: parent
                glyph: "tick"
                title: qsTr("No flags")
                text: qsTr("Nothing that was answered needs a decision. Look at all answers, then go on to the plan.")
            }
        }
        ReviewPanel {
            Layout.fillWidth: Theme.portrait
            Layout.minimumWidth: Theme.px(root.width >= Theme.px(1600) ? 420 : 292)
            Layout.maximumWidth: Theme.portrait ? -1 : Layout.minimumWidth
            Layout.fillHeight: !Theme.portrait
            Layout.preferredHeight: Theme.portrait ? Theme.px(388) : -1
            view: root.view
            page: list.here
            pageCount: root.deciding === "" ? list.pageCount : 1
            onTurned: page => list.page = page
            onPlan: root.plan(root.view.visit)
            onCountersign: root.countersign(root.view.visit)
            onCloseVisit: root.closeVisit(root.view.visit)
            onUndo: root.undo()
        }
    }
}
