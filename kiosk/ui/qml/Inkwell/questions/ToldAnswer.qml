import QtQuick
import QtQuick.Layouts
import Inkwell

// An answer that is told, not asked for: words on sunken paper, nothing to touch.
Rectangle {
    id: root
    readonly property bool whole: true          // never cut between two pages
    required property var row
    signal answered(value: var)                 // never sent: nothing here is touched
    readonly property bool blank: row.value === "" && row.picture === ""
    implicitHeight: words.implicitHeight + Theme.s4 * 2
    radius: Theme.radius
    color: Theme.c.sunken
    border { width: Theme.mode === "light" ? 0 : Theme.stroke; color: Theme.c.line }
    Accessible.role: Accessible.StaticText
    Accessible.name: (root.row.short || root.row.text) + ": " + said.text
    Accessible.readOnly: true
    ColumnLayout {
        id: words
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s5; rightMargin: Theme.s5 }
        spacing: Theme.s3
        Body {
            id: said
            Layout.fillWidth: true
            visible: root.row.value !== "" || root.blank
            text: root.blank ? qsTr("Not provided") : root.row.day !== "" && root.row.month !== "" ? Words.day([root.row.year, root.row.month, root.row.day].join("-")) : root.row.value
            lineHeight: Theme.leading
            weight: root.blank ? Font.Normal : Font.DemiBold
            color: root.blank ? Theme.c.muted : Theme.c.text
        }
        Photo { Layout.fillWidth: true; visible: root.row.picture !== ""; picture: root.row.picture }
    }
}
