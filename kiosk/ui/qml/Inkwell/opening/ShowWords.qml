import QtQuick
import Inkwell

// Uncovers what is typed.
TapButton {
    objectName: "showWords"
    kind: "quiet"
    checkable: true
    iconName: checked ? "hide" : "eye"
    text: checked ? qsTr("Cover the words") : qsTr("Show the words")
    textSize: Theme.px(24)
    Accessible.checkable: true
    Accessible.checked: checked
}
