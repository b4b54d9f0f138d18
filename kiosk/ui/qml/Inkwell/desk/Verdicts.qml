pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The four decisions on a flag, side by side.
GridLayout {
    id: root
    required property string name               // of what is decided, for those who look for the buttons
    property string chosen
    signal choose(verdict: string)
    columns: 4
    columnSpacing: Theme.s3
    rowSpacing: Theme.s2
    Repeater {
        model: ["proceed", "proceed-with-change", "postpone", "do-not-treat"]
        TapButton {
            required property string modelData
            readonly property bool on: root.chosen === modelData
            objectName: root.name + ":" + modelData
            Layout.fillWidth: true
            kind: on ? "main" : "plain"
            iconName: on ? "tick" : ""
            text: DeskWords.verdict(modelData)
            textSize: Theme.px(20)
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: root.choose(modelData)
        }
    }
}
