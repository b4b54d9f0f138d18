pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What may be done about a record besides printing it: look at its answers, check its seal, a further session, a correction, a withdrawal.
GridLayout {
    id: root
    required property var view                  // DeskView
    signal answers
    signal check
    signal act(name: string)
    readonly property bool tight: view.acts.length > 2      // all in two rows, where there is no room for icons beside the words
    columns: tight ? 3 : 2
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2
    uniformCellWidths: true
    component Act: TapButton {
        property string glyph
        Layout.fillWidth: true
        implicitWidth: Theme.px(root.tight ? 96 : 120)
        iconName: root.tight ? "" : glyph
        textSize: Theme.px(18)
    }
    Act { objectName: "answers"; glyph: "list"; text: qsTr("Answers"); Accessible.name: qsTr("All answers"); onClicked: root.answers() }
    Act { objectName: "check"; glyph: "look"; text: qsTr("Check"); Accessible.name: qsTr("Check the seal"); onClicked: root.check() }
    Repeater {
        model: root.view.acts.length
        Act {
            required property int index
            readonly property string name: root.view.acts[index] ?? ""
            objectName: name
            glyph: DeskWords.recordActIcon(name)
            text: DeskWords.recordAct(name)
            onClicked: root.act(name)
        }
    }
}
