import QtQuick
import Inkwell
import Inkwell.Aloud
import Inkwell.Languages

// Behind the sentence that is being read aloud: a wash, and a line under it, for colour is never alone.
Item {
    id: root
    property Item place                         // where it waits
    parent: Aloud.item ?? place
    z: Aloud.item ? -1 : 0                      // under the words of its parent
    visible: Aloud.item !== null
    objectName: "readMark"
    Repeater {
        model: Aloud.lines
        Rectangle {
            required property rect modelData
            x: modelData.x - Theme.s1
            y: modelData.y
            width: modelData.width + Theme.s1 * 2
            height: modelData.height
            radius: Theme.s1
            color: Theme.c.wash
            Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: Theme.strokeChosen; color: Theme.c.accent }
        }
    }
    Binding { target: Aloud; property: "tongue"; value: Languages.tag }
    Binding { target: Aloud; property: "states"; value: ({ chosen: qsTr("Chosen."), notChosen: qsTr("Not chosen."), empty: qsTr("Nothing typed yet.") }) }
}
