import QtQuick
import QtQuick.Layouts
import Inkwell
import "Even.js" as Even

// A number as a picture: how many of a hundred, with both sentences and where it is from.
Rectangle {
    id: root
    required property var row
    readonly property bool whole: true          // never cut between two pages
    property bool slim: false                   // a column of its own: the sentences stand below the picture
    implicitHeight: all.implicitHeight + Theme.s5
    radius: Theme.radius
    color: Theme.c.paper
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.hint; weight: Font.DemiBold } }
    GridLayout {
        id: all
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(22) }
        columns: root.slim || Theme.portrait && Theme.textScale > 1.2 ? 1 : 2
        columnSpacing: Theme.px(22)
        rowSpacing: Theme.px(10)
        DotPicture { filled: root.row.number; dot: Theme.px(all.columns === 1 ? 17 : 18); Layout.alignment: Qt.AlignHCenter }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s1
            Repeater {
                model: [root.row.text, root.row.hint]
                RowLayout {
                    id: line
                    required property string modelData
                    required property int index
                    visible: modelData !== ""
                    spacing: Theme.s3
                    Rectangle {
                        id: dot
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: Math.max(0, (said.height / Math.max(1, said.lineCount) - height) / 2)    // beside the first line
                        implicitWidth: Math.min(Theme.sized(24), Theme.px(36)); implicitHeight: implicitWidth; radius: width / 2
                        color: line.index === 0 ? Theme.c.accent : "transparent"
                        border { width: line.index === 0 ? 0 : Theme.stroke; color: Theme.c.border }
                    }
                    Body { id: said; Layout.fillWidth: true; Layout.rightMargin: metrics.height * 0 + Even.spare(words => metrics.advanceWidth(words), text, line.width - dot.width - line.spacing, true); text: line.modelData; size: Theme.hint; weight: Font.DemiBold; lineHeight: Theme.leading }
                }
            }
            Hint { Layout.fillWidth: true; Layout.topMargin: Theme.s1; visible: text !== ""; text: root.row.note; lineHeight: 1.06 * Theme.leading }
        }
    }
}
