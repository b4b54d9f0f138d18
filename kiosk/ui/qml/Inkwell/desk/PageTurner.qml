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
    readonly property bool narrow: width < Math.max(Theme.px(560), above.needed + below.needed + Math.max(place.advanceWidth, noted.advanceWidth) + Theme.s2 * 2 + 2)
    readonly property string said: qsTr("Page %1 of %2").arg(page + 1).arg(pageCount)
    signal turned(page: int)
    spacing: Theme.s2
    TextMetrics { id: place; text: root.said.replace(/[0-9]/g, "0"); font { family: Theme.sans; pixelSize: Theme.staffBody; weight: Font.DemiBold } }
    TextMetrics { id: noted; text: root.note; font { family: Theme.sans; pixelSize: Theme.staffSmall } }
    component Turn: TapButton {
        id: turn
        required property string words
        readonly property real needed: Math.ceil(full.advanceWidth) + 2 + Math.round(Theme.px(22) * 1.18) + Theme.s3 + Theme.s6 * 2        // with its words
        TextMetrics { id: full; text: turn.words; font { family: Theme.sans; pixelSize: Theme.px(22); weight: Font.DemiBold } }
        text: root.narrow ? "" : words
        Layout.preferredWidth: root.narrow ? Theme.px(84) : implicitWidth
        textSize: Theme.px(root.narrow ? 26 : 22)
        Accessible.name: words
    }
    Turn { id: above; objectName: "moreAbove"; iconName: "up"; words: qsTr("Previous page"); onClicked: root.turned(Math.max(0, root.page - 1)) }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        StaffText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.narrow ? qsTr("%1 of %2").arg(root.page + 1).arg(root.pageCount) : root.said
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
    Turn { id: below; objectName: "moreBelow"; iconName: "down"; words: qsTr("Next page"); onClicked: root.turned(Math.min(root.pageCount - 1, root.page + 1)) }
}
