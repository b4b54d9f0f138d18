pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A patient's file: visits with the state of each consent, sessions, what has changed. On a wide desk the changes lie beside.
StaffPage {
    id: root
    required property var view
    required property var items
    readonly property bool _wide: width >= Theme.px(1600)
    signal visitFor(patient: string)
    signal samePerson
    signal unmerge(merged: string)
    signal act(visit: var)
    signal stateOn(name: string, visitId: string)
    here: "patients"
    title: view.name
    subtitle: DeskWords.joined([DeskWords.person(view), view.title])
    canGoBack: true
    onBack: patients()
    actions: [
        TapButton {
            objectName: "samePerson"
            visible: root.view.canFinish
            Layout.fillWidth: Theme.portrait
            iconName: "people"
            text: qsTr("Merge")
            textSize: Theme.px(22)
            onClicked: root.samePerson()
        },
        TapButton {
            objectName: "visitFor"
            Layout.fillWidth: Theme.portrait
            kind: "main"
            iconName: "plus"
            text: qsTr("New visit")
            textSize: Theme.px(22)
            onClicked: root.visitFor(root.view.patient)
        }
    ]
    RowLayout {
        anchors.fill: parent
        spacing: Theme.px(28)
        Sheet {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radius
            Paged {
                id: list
                anchors { fill: parent; margins: Theme.s3; leftMargin: Theme.s5; rightMargin: Theme.s5 }
                spacing: Theme.s2
                Repeater {
                    model: root.view.file.length
                    FileRow {
                        required property int index
                        width: list.width
                        visit: root.view.file[index] ?? DeskWords.blank
                        sessions: root.view.facts.filter(fact => fact.label.startsWith(visit.number + "/"))
                        first: index === 0
                        onOpen: root.act({ id: visit.id, act: "open", state: "" })
                        onAct: name => root.stateOn(name, visit.id)
                    }
                }
                FilePanel { visible: !root._wide; width: list.width; view: root.view; onUnmerge: told => root.unmerge(told.id) }
            }
        }
        Sheet {
            visible: root._wide
            Layout.minimumWidth: Theme.px(500)
            Layout.maximumWidth: Theme.px(500)
            Layout.fillHeight: true
            radius: Theme.radius
            Paged {
                id: beside
                anchors { fill: parent; margins: Theme.s5 }
                FilePanel { width: beside.width; view: root.view; onUnmerge: told => root.unmerge(told.id) }
            }
        }
    }
}
