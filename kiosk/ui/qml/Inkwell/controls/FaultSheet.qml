import QtQuick
import QtQuick.Layouts
import Inkwell

// What stands in the way and is not the patient's doing.
Rectangle {
    id: root
    required property string fault              // not-saved · not-pressed · not-ready · blank
    readonly property string words: ({
        "not-saved": qsTr("Your answers are not saved. Tell a member of staff. Do not close this screen."),
        "not-ready": qsTr("The form is not ready yet. Tell a member of staff: the desk says what is missing."),
        "not-pressed": qsTr("Your signature is saved. Your document will be made later. Tell a member of staff.")
    })[fault] ?? ""
    visible: words !== ""
    implicitHeight: line.implicitHeight + Theme.s4 * 2
    radius: Theme.radius
    color: Theme.c.errorWash
    border { width: 3; color: Theme.c.error }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words
    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s5 }
        spacing: Theme.s4
        Icon { name: "alert"; size: Theme.px(42); weight: 2; color: Theme.c.error }
        Body { Layout.fillWidth: true; text: root.words; size: Theme.hint; weight: Font.DemiBold; color: Theme.c.error }
    }
}
