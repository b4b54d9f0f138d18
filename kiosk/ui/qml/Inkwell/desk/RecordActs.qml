pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What may be done about a record besides printing it: look at its answers, check its seal, give paper to take home, a further session, a correction, a withdrawal.
GridLayout {
    id: root
    required property var view                  // DeskView
    signal answers
    signal check
    signal paper
    signal act(name: string)
    readonly property real least: Math.max(...Array.from(children).map(act => act.needed ?? 0))      // of a button, so that no word touches its edge
    columns: view.acts.length > 3 && !Theme.portrait && Theme.px(460) >= least * 4 + columnSpacing * 3 ? 4 : 3
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2
    uniformCellWidths: true
    component Act: TapButton {
        Layout.fillWidth: true
        id: button
        readonly property real needed: Math.ceil(metrics.advanceWidth) + Theme.s4
        TextMetrics { id: metrics; text: button.text; font { family: Theme.sans; pixelSize: button.textSize; weight: Font.DemiBold } }
        implicitWidth: Theme.px(96)
        textSize: Theme.px(Theme.portrait ? 17 : 18)
    }
    Act { objectName: "answers"; text: qsTr("Answers"); Accessible.name: qsTr("All answers"); onClicked: root.answers() }
    Act { objectName: "check"; text: qsTr("Check"); Accessible.name: qsTr("Check the seal"); onClicked: root.check() }
    Act { objectName: "paper"; text: qsTr("Handouts"); Accessible.name: qsTr("Paper and copies for the patient"); onClicked: root.paper() }
    Repeater {
        model: root.view.acts.length
        Act {
            required property int index
            readonly property string name: root.view.acts[index] ?? ""
            objectName: name
            text: DeskWords.recordAct(name)
            onClicked: root.act(name)
        }
    }
}
