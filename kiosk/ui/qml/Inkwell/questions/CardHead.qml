import QtQuick
import QtQuick.Layouts
import Inkwell

// The heading of one instance of a repeating group, or of a group inside a page. Taking it away is asked once more, here.
ColumnLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    readonly property bool keepWithNext: !asking
    required property var row
    signal answered(value: var)
    property bool asking: false
    property bool closed: false                 // what stands below is folded away
    readonly property string title: row.prefix !== "" ? row.prefix + " " + row.text : row.text
    readonly property bool narrow: Theme.portrait && Theme.textScale > 1.2 || Theme.textScale > 1.6
    spacing: Theme.s2

    Timer { id: settled; interval: 50; onTriggered: keep.forceActiveFocus() }   // once the page has found its places, it goes where the question stands
    Rectangle { Layout.fillWidth: true; implicitHeight: Theme.stroke; color: Theme.c.line }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
        Layout.minimumHeight: root.row.mayRemove || root.row.fold !== "" ? Theme.smallest : 0
        visible: !root.asking
        columns: root.narrow ? 1 : 3
        columnSpacing: Theme.s4
        rowSpacing: 0
        Title { Layout.fillWidth: true; text: root.title; size: Theme.sized(32) }
        TapButton {
            objectName: root.row.linkId + ":fold"
            Layout.leftMargin: root.narrow ? -Theme.s3 : 0
            visible: root.row.fold !== ""
            kind: "quiet"
            iconName: root.closed ? "down" : "up"
            text: root.closed ? qsTr("Show") : qsTr("Show less")
            textSize: Theme.chrome
            Accessible.description: root.title
            onClicked: root.answered({ fold: true })
        }
        TapButton {
            id: remove
            objectName: root.row.linkId + ":remove"
            Layout.leftMargin: root.narrow ? -Theme.s3 : 0
            visible: root.row.mayRemove
            kind: "quiet"
            iconName: "cross"
            text: qsTr("Remove")
            textSize: Theme.chrome
            Accessible.description: root.title
            onClicked: { root.asking = true; settled.restart() }
        }
    }
    Rectangle {
        visible: root.asking
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        implicitHeight: question.implicitHeight + Theme.s4 * 2
        radius: Theme.radius
        color: Theme.c.wash
        border { width: Theme.stroke; color: Theme.c.border }
        ColumnLayout {
            id: question
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s5; rightMargin: Theme.s5 }
            spacing: Theme.s3
            Body {
                Layout.fillWidth: true
                text: qsTr("Remove “%1” and its answers?").arg(Words.apart(root.title))
                weight: Font.DemiBold
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s3
                TapButton {
                    id: keep
                    objectName: root.row.linkId + ":keep"
                    text: qsTr("Keep it")
                    textSize: Theme.chrome
                    onClicked: { root.asking = false; remove.forceActiveFocus() }
                }
                TapButton {
                    objectName: root.row.linkId + ":really"
                    text: qsTr("Remove it")
                    iconName: "cross"
                    textSize: Theme.chrome
                    onClicked: { root.asking = false; root.answered({ remove: true }) }
                }
            }
        }
    }
    Hint { Layout.fillWidth: true; visible: text !== ""; text: root.row.hint }
}
