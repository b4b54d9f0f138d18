import QtQuick
import QtQuick.Layouts
import Inkwell

// What stands where there is nothing to show.
ColumnLayout {
    id: root
    required property string glyph
    required property string title
    required property string text
    width: Math.min(Theme.px(520), parent.width)
    spacing: Theme.s3
    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Theme.px(96); implicitHeight: implicitWidth; radius: width / 2
        color: Theme.c.wash
        Icon { anchors.centerIn: parent; name: root.glyph; size: Theme.px(50); weight: 1.5; color: Theme.c.accent }
    }
    Title { Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; text: root.title; size: Theme.staffTitle }
    StaffText { Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; text: root.text; wrapMode: Text.Wrap; quiet: true }
}
