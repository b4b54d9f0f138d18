pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// What is chosen among many: a sheet for each that a touch takes away. Its place is kept while there is nothing, so that no row moves under the finger.
Flow {
    id: root
    readonly property bool whole: true          // never cut between two pages
    required property var row
    readonly property var chosen: row.options.filter(option => option.chosen)
    readonly property var held: [...chosen.map(option => ({ code: option.code, text: option.text, own: false, loose: row.many })),
                                 ...(row.openValue !== "" ? [{ code: "", text: row.openValue, own: true, loose: true }] : [])]
    signal answered(value: var)
    spacing: Theme.s3

    Hint {
        visible: root.held.length === 0
        height: Theme.smallest
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Nothing chosen yet")
    }
    Repeater {
        model: root.held.length
        T.AbstractButton {
            id: sheet
            required property int index
            readonly property var thing: root.held[index] ?? ({ code: "", text: "", own: false, loose: false })
            objectName: root.row.linkId + (thing.own ? ":mine" : ":chosen:" + thing.code)
            enabled: thing.loose
            text: thing.text
            implicitWidth: Math.min(root.width, Math.ceil(metrics.advanceWidth) + Theme.s4 * 2 + sign.width + Theme.s3 + Theme.s2)
            implicitHeight: Math.max(Theme.smallest, words.implicitHeight + Theme.s3 * 2)
            Accessible.role: thing.loose ? Accessible.Button : Accessible.StaticText
            Accessible.name: thing.loose ? qsTr("Take away: %1").arg(text) : text
            onClicked: root.answered(thing.own ? { open: "" } : thing.code)
            TextMetrics { id: metrics; text: sheet.text; font { family: Theme.sans; pixelSize: Theme.hint; weight: Font.DemiBold } }
            background: Rectangle {
                radius: Theme.radius
                color: sheet.down ? Theme.c.sunken : Theme.c.wash
                border { width: Theme.strokeChosen; color: Theme.c.accent }
                FocusRing { visible: sheet.visualFocus }
            }
            contentItem: Item {
                RowLayout {
                    anchors { fill: parent; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                    spacing: Theme.s3
                    Body { id: words; Layout.fillWidth: true; text: sheet.text; size: Theme.hint; weight: Font.DemiBold; lineHeight: Theme.leading }
                    Icon { id: sign; name: sheet.thing.loose ? "cross" : "tick"; size: Math.min(Theme.sized(30), Theme.px(48)); weight: 2.2; color: Theme.c.accent }
                }
            }
        }
    }
}
