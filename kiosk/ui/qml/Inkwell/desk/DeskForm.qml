pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The questions of a desk page: problems on top, short ones two beside each other, page by page when there are many.
ColumnLayout {
    id: root
    required property var view                  // DeskView
    required property var items                 // the item model
    property bool twoColumns: !Theme.portrait
    signal answered(linkId: string, value: var)
    spacing: Theme.s4

    function _lead(linkId: string) {
        for (let i = 0; i < fields.count; i++) {
            const field = fields.itemAt(i) as DeskField
            if (field.linkId !== linkId) continue
            pages.show(field)
            field.focusField()
        }
    }
    Problems {
        Layout.fillWidth: true
        problems: root.view.problems
        onChosen: linkId => root._lead(linkId)
    }
    Paged {
        id: pages
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.s5
        Repeater {
            id: fields
            model: root.items
            DeskField {
                width: root.twoColumns && !wide ? (pages.width - Theme.s5) / 2 : pages.width
                onAnswered: value => root.answered(linkId, value)
            }
        }
    }
}
