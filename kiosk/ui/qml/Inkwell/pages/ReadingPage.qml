pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import "../controls/Even.js" as Even

// Something to read: a few short paragraphs, each with a drawing that says the same.
PatientPage {
    id: root
    required property var items
    toTheEnd: true
    lead: Theme.s2
    // A smaller title where that keeps the first paragraph whole.
    readonly property real rest: room - lead - (merged || footed ? 0 : Theme.smallest + Theme.s3) - told.spacing - (hint.visible ? hint.implicitHeight + told.spacing : 0) - (lines.count > 0 ? lines.itemAt(0)?.implicitHeight ?? 0 : 0)
    readonly property bool closer: full.implicitHeight > rest && small.implicitHeight <= rest
    component Measure: Title { visible: false; width: parent.width; text: root.screen.title }
    Measure { id: full; size: Theme.heading }
    Measure { id: small; size: Math.max(Theme.closer, Theme.body) }
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.body } }
    Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); visible: text !== ""; text: root.screen.title; size: root.closer ? small.size : full.size }
    Hint { id: hint; Layout.fillWidth: true; visible: text !== ""; text: root.screen.hint }
    Repeater {
        id: lines
        model: root.items
        RowLayout {
            id: line
            readonly property bool whole: true  // never cut between two pages
            required property var row
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
            spacing: Theme.s5
            Rectangle {
                visible: line.row.icon !== ""
                Layout.alignment: Qt.AlignTop
                implicitWidth: Theme.px(64); implicitHeight: implicitWidth; radius: width / 2
                color: Theme.c.surface
                border { width: 1; color: Theme.c.line }
                Icon { anchors.centerIn: parent; name: line.row.icon || "dot"; size: Theme.px(40); weight: 1.5; color: Theme.c.accent }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.sized(880)
                spacing: 0
                Body { Layout.fillWidth: true; visible: line.row.prefix !== ""; text: line.row.prefix; weight: Font.DemiBold; color: Theme.c.accent }
                RichBody { Layout.fillWidth: true; Layout.rightMargin: rich !== "" ? 0 : metrics.height * 0 + Even.spare(words => metrics.advanceWidth(words), text, parent.width, true); text: line.row.text; rich: line.row.rich }
            }
        }
    }
}
