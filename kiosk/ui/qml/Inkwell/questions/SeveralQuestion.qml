pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A typed answer that repeats: a line for each, each with a button that takes it away, and one more below.
ColumnLayout {
    id: root
    required property var row
    signal answered(value: var)
    readonly property int count: row.entries.length
    property bool adding: false
    spacing: Theme.s3

    function focusField(): void { (lines.itemAt(0) as Entry)?.focusField() }

    component Entry: ColumnLayout {
        id: entry
        required property int index
        readonly property bool whole: true      // never cut between two pages
        readonly property string value: root.row.entries[index] ?? ""
        function focusField(): void { line.focusField() }
        spacing: Theme.s2
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait && Theme.textScale > 1.2 ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s1
            TypedLine {
                id: line
                Layout.fillWidth: true
                row: root.row
                value: entry.value
                fieldName: root.row.linkId + ":" + entry.index
                field.Accessible.name: qsTr("%1, line %2").arg(root.row.short || root.row.text).arg(entry.index + 1)
                onEdited: text => root.answered({ at: entry.index, value: text })
            }
            TapButton {
                objectName: root.row.linkId + ":remove:" + entry.index
                visible: root.count > 1 || line.text !== ""
                kind: "quiet"
                iconName: "cross"
                text: qsTr("Remove")
                textSize: Theme.chrome
                Accessible.description: entry.value
                onClicked: {
                    forceActiveFocus()          // no field holds on to what is being taken away
                    root.answered({ remove: entry.index })
                }
            }
        }
        LengthNote { Layout.fillWidth: true; words: line.text; longest: root.row.longest }
    }
    onCountChanged: match()
    Component.onCompleted: match()
    function match(): void {                    // those that stay keep what is being typed, and the focus
        while (places.count > count) places.remove(places.count - 1)
        while (places.count < count) places.append({ place: places.count })
    }
    ListModel { id: places }
    Repeater {
        id: lines
        model: places
        Entry { Layout.fillWidth: true }
        onItemAdded: (index, item) => {
            if (!root.adding || index !== root.count - 1) return
            root.adding = false
            Qt.callLater((item as Entry).focusField)
        }
    }
    WideButton {
        iconName: "plus"
        objectName: root.row.linkId + ":add"
        visible: root.row.mayAdd
        Layout.maximumWidth: root.width
        text: qsTr("Add another")
        Accessible.description: root.row.short || root.row.text
        onClicked: { root.adding = true; root.answered({ add: true }) }
    }
}
