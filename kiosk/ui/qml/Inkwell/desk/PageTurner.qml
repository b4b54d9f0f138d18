import QtQuick
import QtQuick.Layouts
import Inkwell

// Which page of a list, and the way to the one before and after.
RowLayout {
    id: root
    required property int page                  // from 0
    required property int pageCount
    signal turned(page: int)
    spacing: Theme.s3
    TapButton {
        objectName: "pageBefore"
        iconName: "up"
        text: qsTr("Before")
        textSize: Theme.px(22)
        onClicked: root.turned(Math.max(0, root.page - 1))
    }
    StaffText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Page %1 of %2").arg(root.page + 1).arg(root.pageCount)
        weight: Font.DemiBold
    }
    TapButton {
        objectName: "pageMore"
        iconName: "down"
        text: qsTr("More")
        textSize: Theme.px(22)
        onClicked: root.turned(Math.min(root.pageCount - 1, root.page + 1))
    }
}
