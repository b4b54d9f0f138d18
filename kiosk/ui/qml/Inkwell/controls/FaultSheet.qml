import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Languages

// What stands in the way and is not the patient's doing.
Rectangle {
    id: root
    readonly property bool ofInterface: true    // read aloud in the language of the interface
    required property string fault              // not-saved · not-pressed · not-ready · blank
    readonly property string words: ({
        "not-saved": qsTr("Your answers are not saved. Tell a member of staff. Do not close this screen."),
        "not-ready": qsTr("The form is not ready yet. Tell a member of staff: the desk says what is missing."),
        "not-pressed": qsTr("Your signature is saved. Your document will be made later. Tell a member of staff.")
    })[fault] ?? ""
    readonly property bool calm: fault === "not-ready"         // nothing of anybody is at risk
    readonly property color ink: calm ? Theme.c.accent : Theme.c.error
    visible: words !== ""
    LayoutMirroring.enabled: Languages.rightToLeft      // in the language of the interface
    LayoutMirroring.childrenInherit: true
    implicitHeight: line.implicitHeight + Theme.s4 * 2
    radius: Theme.radius
    color: calm ? Theme.c.wash : Theme.c.errorWash
    border { width: calm ? Theme.stroke : 3; color: ink }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words
    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s5 }
        spacing: Theme.s4
        Icon { name: root.calm ? "info" : "alert"; size: Theme.px(42); weight: 2; color: root.ink }
        Body { Layout.fillWidth: true; text: root.words; size: Theme.hint; weight: Font.DemiBold; color: root.ink }
    }
}
