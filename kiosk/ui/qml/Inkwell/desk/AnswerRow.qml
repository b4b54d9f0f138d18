import QtQuick
import QtQuick.Layouts
import Inkwell

// A question and its answer on one line, or the heading of a part.
Item {
    id: root
    required property var line                  // AnswerLine
    property bool first: false
    property bool sought: false                 // what one came here for
    readonly property bool isHeading: line.question === ""
    readonly property bool keepWithNext: isHeading      // never alone at the foot of a page
    implicitHeight: isHeading ? head.implicitHeight + Theme.px(first ? 8 : 28) : row.implicitHeight + Theme.px(22)
    Rectangle {
        visible: root.sought
        anchors { fill: parent; leftMargin: -Theme.s3; rightMargin: -Theme.s2 }
        radius: Theme.radiusSmall
        color: Theme.c.wash
    }
    Title {
        id: head
        visible: root.isHeading
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.s1 }
        text: root.line.heading
        size: Theme.px(24)
    }
    RowLayout {
        id: row
        visible: !root.isHeading
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.s4
        StaffText {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.alignment: Qt.AlignTop
            text: root.line.question
            quiet: true
            wrapMode: Text.Wrap
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.alignment: Qt.AlignTop
            spacing: 0
            StaffText {
                Layout.fillWidth: true
                text: root.line.date ? DeskWords.day(root.line.date) : root.line.answer || qsTr("Not answered")
                quiet: root.line.answer === ""
                weight: root.line.answer === "" ? Font.Normal : Font.DemiBold
                wrapMode: Text.Wrap
            }
            StaffText {
                Layout.fillWidth: true
                visible: root.line.language !== ""
                text: DeskWords.typedIn(root.line.language)
                quiet: true
                wrapMode: Text.Wrap
            }
            StaffText {
                Layout.fillWidth: true
                visible: root.line.given !== ""
                text: qsTr("Given on %1, confirmed in this visit").arg(DeskWords.day(root.line.given))
                quiet: true
                wrapMode: Text.Wrap
            }
        }
        Item {
            Layout.minimumWidth: Theme.px(124)
            Layout.maximumWidth: Theme.px(124)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: -Theme.px(6)
            implicitHeight: Theme.px(32)
            LevelBadge { id: badge; visible: root.line.level !== ""; level: root.line.level || "info"; anchors.right: parent.right }
        }
    }
    Rectangle { visible: !root.isHeading; anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.c.line }
}
