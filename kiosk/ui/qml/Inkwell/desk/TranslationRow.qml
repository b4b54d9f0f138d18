import QtQuick
import QtQuick.Layouts
import Inkwell

// A word of the form and what a patient reads for it; where there is none, it says so.
Item {
    id: root
    required property var pair                  // WordPair
    property bool rightToLeft: false
    property bool first: false
    implicitHeight: both.implicitHeight + Theme.px(20)
    Accessible.role: Accessible.StaticText
    Accessible.name: pair.original + ": " + (pair.told || lacking.text)

    Rectangle { visible: !root.first; width: parent.width; height: 1; color: Theme.c.line }
    RowLayout {
        id: both
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.s5
        StaffText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            text: root.pair.original
            wrapMode: Text.Wrap
        }
        StaffText {
            visible: root.pair.told !== ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            horizontalAlignment: root.rightToLeft ? Text.AlignRight : Text.AlignLeft
            text: root.pair.told
            wrapMode: Text.Wrap
        }
        StaffText {
            id: lacking
            visible: root.pair.told === ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            text: qsTr("No words that can be shown")
            weight: Font.DemiBold
            color: Theme.c.review
            wrapMode: Text.Wrap
        }
    }
}
