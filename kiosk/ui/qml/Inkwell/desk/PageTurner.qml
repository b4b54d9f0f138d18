pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Which page of a list, and the way to the one before and after. Narrow, it leaves out words, not buttons.
RowLayout {
    id: root
    required property int page                  // from 0
    required property int pageCount
    property string note
    readonly property bool narrow: width < Theme.px(560)
    signal turned(page: int)
    spacing: Theme.s2
    component Turn: TapButton {
        required property string words
        text: root.narrow ? "" : words
        Layout.preferredWidth: root.narrow ? Theme.px(84) : implicitWidth
        textSize: Theme.px(root.narrow ? 26 : 22)
        Accessible.name: words
    }
    Turn { objectName: "moreAbove"; iconName: "up"; words: qsTr("Previous page"); onClicked: root.turned(Math.max(0, root.page - 1)) }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        StaffText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: (root.narrow ? qsTr("%1 of %2") : qsTr("Page %1 of %2")).arg(root.page + 1).arg(root.pageCount)
            weight: Font.DemiBold
        }
        StaffText {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: root.note
            size: Theme.staffSmall
            quiet: true
        }
    }
    Turn { objectName: "moreBelow"; iconName: "down"; words: qsTr("Next page"); onClicked: root.turned(Math.min(root.pageCount - 1, root.page + 1)) }
}
