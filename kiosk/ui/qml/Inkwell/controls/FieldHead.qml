import QtQuick
import QtQuick.Layouts
import Inkwell

// What stands above a field: its label, its hint, and what is wrong with it as icon and words.
ColumnLayout {
    id: root
    property string label
    property string hint
    property string problem
    property int size: Theme.hint
    property bool inline: false                 // the hint beside the label, so that fields beside each other stand level
    spacing: Theme.s1
    visible: label !== "" || hint !== "" || problem !== ""
    GridLayout {
        columns: root.inline ? 2 : 1
        columnSpacing: Theme.s3
        rowSpacing: root.spacing
        Body {
            Layout.fillWidth: !root.inline
            visible: text !== ""
            text: root.label
            size: root.size
            weight: Font.DemiBold
            lineHeight: Theme.leading
            color: root.problem !== "" ? Theme.c.error : Theme.c.text
        }
        Hint { Layout.fillWidth: true; visible: text !== ""; text: root.hint; size: root.size; lineHeight: Theme.leading }
    }
    RowLayout {
        visible: root.problem !== ""
        spacing: Theme.s2
        Icon { Layout.alignment: Qt.AlignTop; name: "alert"; color: Theme.c.error; weight: 2.2; size: Math.round(root.size * 1.15) }
        Hint { Layout.fillWidth: true; text: root.problem; size: root.size; lineHeight: Theme.leading; color: Theme.c.error; weight: Font.DemiBold }
    }
}
