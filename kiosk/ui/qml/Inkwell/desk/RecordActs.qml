pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What may be done about a record besides printing it: look at its answers, a further session, a correction, a withdrawal.
GridLayout {
    id: root
    required property var view                  // DeskView
    signal answers
    signal act(name: string)
    columns: 2
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2
    uniformCellWidths: true
    component Act: TapButton {
        Layout.fillWidth: true
        Layout.columnSpan: root.view.acts.length === 0 ? 2 : 1
        implicitWidth: Theme.px(120)
        textSize: Theme.px(18)
    }
    Act { objectName: "answers"; iconName: "list"; text: qsTr("Answers"); Accessible.name: qsTr("All answers"); onClicked: root.answers() }
    Repeater {
        model: root.view.acts.length
        Act {
            required property int index
            readonly property string name: root.view.acts[index] ?? ""
            objectName: name
            iconName: DeskWords.recordActIcon(name)
            text: DeskWords.recordAct(name)
            onClicked: root.act(name)
        }
    }
}
