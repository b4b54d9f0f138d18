import QtQuick
import QtQuick.Layouts
import Inkwell

// Something that can be given to a patient, and the button that does it: a row of a list.
Item {
    id: root
    property bool first: false
    readonly property bool whole: true          // never cut between two pages
    required property string title
    property string note
    required property string act                // words of the button
    property string iconName: "print"
    signal done
    implicitHeight: line.implicitHeight + Theme.s4

    Rectangle { visible: !root.first; width: parent.width; height: 1; color: Theme.c.line }
    RowLayout {
        id: line
        anchors.fill: parent
        spacing: Theme.s4
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            StaffText { Layout.fillWidth: true; text: root.title; weight: Font.DemiBold; size: Theme.px(20); wrapMode: Text.Wrap }
            StaffText { Layout.fillWidth: true; visible: text !== ""; text: root.note; size: Theme.px(18); quiet: true; wrapMode: Text.Wrap }
        }
        TapButton {
            objectName: root.objectName + ":do"
            iconName: root.iconName
            text: root.act
            textSize: Theme.px(20)
            Accessible.name: root.act + ": " + root.title
            onClicked: if (!slipped()) root.done()
        }
    }
}
