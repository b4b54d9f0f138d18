pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What a returning patient told us before, one part at a time. None of it counts until the button at the foot, or at its line, says so.
PatientPage {
    id: root
    required property var items
    signal answered(linkId: string, value: var)
    columnWidth: Theme.px(1080)
    lead: Theme.s2
    toTheEnd: true
    Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: qsTr("Is this still right?") }
    Hint {
        Layout.fillWidth: true
        text: qsTr("You told us this on %1. If something is not right now, touch Change.").arg(Words.day(root.screen.date))
    }
    Sheet {
        Layout.fillWidth: true
        implicitHeight: list.implicitHeight + Theme.s2
        ColumnLayout {
            id: list
            y: Theme.s1
            width: parent.width
            spacing: 0
            Repeater {
                model: root.items
                CheckRow {
                    Layout.fillWidth: true
                    onChange: root.answered(row.linkId, asked ? { "keep": true } : { "change": true })
                }
            }
        }
    }
}
