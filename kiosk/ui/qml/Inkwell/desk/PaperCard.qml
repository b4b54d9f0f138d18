import QtQuick
import QtQuick.Layouts
import Inkwell

// Something that can be given to a patient, and the button that does it.
Sheet {
    id: root
    required property string title
    property string note
    required property string act                // words of the button
    property string iconName: "print"
    signal done
    radius: Theme.radius
    implicitHeight: line.implicitHeight + Theme.s3 * 2

    RowLayout {
        id: line
        anchors { fill: parent; leftMargin: Theme.s4; rightMargin: Theme.s3 }
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
