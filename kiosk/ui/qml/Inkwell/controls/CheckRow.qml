import QtQuick
import QtQuick.Layouts
import Inkwell

// A line of the check page, or of what was told on an earlier visit: the heading of a part, or a question, its answer and Change.
ColumnLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    required property var row
    required property int index
    property bool shown: !row.sensitive || row.value === ""
    readonly property bool keepWithNext: heading
    readonly property bool heading: row.type === "heading"
    readonly property string said: row.year !== "" ? Words.day([row.year, row.month, row.day].join("-")) : row.value
    readonly property bool earlier: row.type === "earlier"      // of an earlier visit: Change asks it again, and that can be undone
    readonly property bool asked: row.control === "asked"
    readonly property bool stacked: Theme.portrait || Theme.textScale > 1.3
    signal change
    spacing: 0

    Body {
        visible: root.heading
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s5
        Layout.topMargin: Theme.crowded ? Theme.s1 : root.index > 0 ? Theme.s6 : Theme.s4
        Layout.bottomMargin: Theme.crowded ? 0 : Theme.s2
        text: root.row.text
        size: Theme.crowded ? Math.min(Theme.body, Theme.px(40)) : Theme.body
        weight: Font.DemiBold
        color: Theme.c.accent
        Accessible.role: Accessible.Heading
    }
    Rectangle { visible: !root.heading; opacity: root.y > (root.ListView.view?.contentY ?? -Infinity) + 1 ? 1 : 0; Layout.fillWidth: true; Layout.leftMargin: Theme.s5; Layout.rightMargin: Theme.s5; implicitHeight: 1; color: Theme.c.line }
    RowLayout {
        visible: !root.heading
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s5
        Layout.rightMargin: Theme.s2
        Layout.minimumHeight: Theme.px(80)
        spacing: Theme.s5
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            Layout.bottomMargin: Theme.s2
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.s5
            rowSpacing: Theme.s1
            Hint { Layout.fillWidth: true; Layout.preferredWidth: 5; text: root.row.text; lineHeight: 1.08 * Theme.leading }
            RowLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 4
                Layout.maximumWidth: Number.POSITIVE_INFINITY       // not that of what it holds
                spacing: Theme.s3
                Loader {
                    active: !root.shown
                    visible: active
                    Layout.leftMargin: -Theme.s5 / 2    // its words begin where answers do
                    Layout.fillWidth: true          // as wide as its words, where there is room
                    Layout.maximumWidth: implicitWidth
                    sourceComponent: TapButton {
                        kind: "quiet"; iconName: "eye"; text: qsTr("Tap to show")
                        Accessible.description: root.row.text
                        onClicked: root.shown = true
                    }
                }
                Body {
                    visible: root.shown
                    Layout.fillWidth: true
                    text: root.asked ? qsTr("We will ask you this") : root.said !== "" ? root.said : qsTr("Not provided")
                    size: Theme.hint
                    weight: root.row.value !== "" ? Font.DemiBold : Font.Normal
                    lineHeight: 1.08 * Theme.leading
                    color: root.row.value !== "" ? Theme.c.text : Theme.c.muted
                }
            }
        }
        TapButton {
            objectName: "change:" + root.row.linkId
            Layout.rightMargin: root.earlier ? Theme.s3 : 0
            kind: root.earlier ? "plain" : "quiet"
            textSize: Theme.portrait ? Theme.chrome : Theme.hint      // in a narrow row it leaves the room to the words
            text: root.asked ? qsTr("Still right") : /*: a button: answer this differently */ qsTr("Change")
            Accessible.description: root.row.text
            onClicked: root.change()
        }
    }
}
