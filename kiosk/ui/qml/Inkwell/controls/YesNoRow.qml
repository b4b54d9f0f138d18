pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A short question with its three answers beside it; below it in portrait.
GridLayout {
    id: root
    required property string text
    property string value
    property string error
    property var answers: [["yes", "Yes", 134], ["no", "No", 126], ["unsure", "Not sure", 196]]
    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.s5
    rowSpacing: Theme.s3

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s1
        Body { Layout.fillWidth: true; text: root.text; weight: Font.Medium; lineHeight: 1.1 }
        RowLayout {
            visible: root.error !== ""
            spacing: Theme.s2
            Icon { name: "alert"; color: Theme.c.error; weight: 2.2; size: Theme.px(26) }
            Hint { text: root.error; color: Theme.c.error; weight: Font.DemiBold }
        }
    }
    RowLayout {
        spacing: Theme.s3
        Layout.fillWidth: Theme.portrait
        Repeater {
            model: root.answers
            OptionRow {
                required property var modelData
                Layout.preferredWidth: Theme.px(modelData[2])
                Layout.fillWidth: Theme.portrait
                rowHeight: Theme.row
                compact: true
                text: modelData[1]
                checked: root.value === modelData[0]
            }
        }
    }
}
