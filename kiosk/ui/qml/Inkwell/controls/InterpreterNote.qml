import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Languages

// The words of this page are not there yet in the language that the patient chose.
Rectangle {
    id: root
    readonly property bool ofInterface: true    // read aloud in the language of the interface
    LayoutMirroring.enabled: Languages.rightToLeft
    LayoutMirroring.childrenInherit: true
    implicitHeight: line.implicitHeight + Theme.s4 * 2
    radius: Theme.radius
    color: Theme.c.wash
    border { width: Theme.stroke; color: Theme.c.accent }
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s5 }
        spacing: Theme.s4
        Icon { Layout.alignment: Qt.AlignTop; name: "people"; size: Theme.px(42); weight: 1.8; color: Theme.c.accent }
        Body {
            id: words
            objectName: "interpreter"
            Layout.fillWidth: true
            text: qsTr("These words are not in your language yet. Please wait, and ask a member of staff for an interpreter.")
            size: Theme.hint
            weight: Font.DemiBold
            color: Theme.c.accent
        }
    }
}
