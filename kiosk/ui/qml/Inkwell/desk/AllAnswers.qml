pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Everything that was asked and answered, part by part, with the level an answer raises beside it.
StaffPage {
    id: root
    required property var view
    required property var items
    property string at                          // the question it is opened at; several are parted by " · "
    readonly property bool reviewing: view.state === "screened" || view.state === "reviewed"
    signal review(visitId: string)
    signal record(visitId: string)
    signal handBack(visitId: string)
    signal replan(visitId: string)
    signal paper(visitId: string)
    actions: [
        TapButton {
            objectName: "paper"
            Layout.fillWidth: Theme.portrait
            iconName: "page"
            text: qsTr("Handouts")
            textSize: Theme.px(22)
            onClicked: root.paper(root.view.visit)
        },
        TapButton {
            objectName: "replan"
            visible: ["discussed", "thinking", "declined"].includes(root.view.state)
            Layout.fillWidth: Theme.portrait
            iconName: "talk"
            text: qsTr("Plan and talk")
            textSize: Theme.px(22)
            onClicked: root.replan(root.view.visit)
        },
        TapButton {
            objectName: "handBack"
            visible: ["screened", "reviewed", "discussed", "thinking", "declined"].includes(root.view.state)
            Layout.fillWidth: Theme.portrait
            iconName: "tablet"
            text: DeskWords.apart ? qsTr("Let the patient correct") : qsTr("Hand back to correct")
            textSize: Theme.px(22)
            onClicked: root.handBack(root.view.visit)
        }
    ]
    Timer {                                     // once the lines have found their places
        interval: 60
        running: root.at !== ""
        onTriggered: root._seek()
    }
    function _seek() {
        for (let i = 0; i < rows.count; i++)
            if ((rows.itemAt(i) as AnswerRow)?.sought) return list.show(rows.itemAt(i))
    }
    here: reviewing ? "today" : "records"
    canGoBack: true
    onBack: reviewing ? review(view.visit) : view.document !== "" ? record(view.visit) : today()
    title: DeskWords.name(view.name)
    subtitle: DeskWords.person(view)
    Sheet {
        anchors.fill: parent
        radius: Theme.radius
        Paged {
            id: list
            anchors { fill: parent; margins: Theme.s5; bottomMargin: Theme.s3 }
            spacing: 0
            Repeater {
                id: rows
                model: root.view.answers.length
                AnswerRow {
                    required property int index
                    width: list.width
                    line: root.view.answers[index] ?? DeskWords.blank
                    first: index === 0
                    sought: root.at !== "" && root.at.split(" · ").includes(line.question)
                }
            }
        }
        Quiet {
            visible: root.view.answers.length === 0
            anchors.centerIn: parent
            glyph: "list"
            title: qsTr("No answers yet")
            text: qsTr("They appear here as the patient gives them.")
        }
    }
}
