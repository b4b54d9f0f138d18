pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// The recovery code, this once.
OpeningPage {
    id: root
    required property var opening
    step: 3
    title: qsTr("Write this recovery code down")
    text: qsTr("Write it down. Keep it away from this tablet. It opens Inkwell if the passphrase is forgotten, and it is shown only now.")
    nextText: qsTr("I have written it down")
    busy: opening.busy ?? false
    onNext: opening.codeSeen()
    Grid {
        id: groups
        objectName: "code"
        readonly property string code: root.opening.code
        anchors.centerIn: parent
        columns: Theme.portrait ? 2 : 4
        spacing: Theme.s4
        Accessible.role: Accessible.StaticText
        Accessible.name: code.split("").join(" ")
        Repeater {
            model: root.opening.code.split("-")
            CodeGroup {
                required property string modelData
                required property int index
                width: (groups.parent.width + Theme.s4) / groups.columns - Theme.s4
                letters: modelData
                number: index + 1
            }
        }
    }
}
