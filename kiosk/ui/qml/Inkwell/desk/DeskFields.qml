pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Questions at desk size: problems on top, short ones two beside each other, as many as fit; the buttons to turn the page
// stand wherever the page has its foot.
ColumnLayout {
    id: root
    required property var items                 // the item model
    required property var problems              // [Problem]
    property int gap: Theme.s5                  // between two rows of them
    property bool tight: false                  // see DeskField
    readonly property int page: pages.here
    readonly property int pageCount: pages.pageCount
    signal answered(linkId: string, value: var)
    readonly property bool single: Theme.portrait || width < Theme.px(720)   // two beside each other would have their words in a narrow column
    property int _made: 0
    spacing: Theme.s4

    function turn(page: int) { pages.page = page }
    function _lead(linkId: string) {
        for (let i = 0; i < fields.count; i++) {
            const field = fields.itemAt(i) as DeskField
            if (field.linkId !== linkId) continue
            pages.show(field)
            field.focusField()
        }
    }
    function _mate(index: int): DeskField {     // the short field beside it
        let first = index
        while (first > 0 && !(fields.itemAt(first - 1) as DeskField)?.wide) first--
        const beside = fields.itemAt((index - first) % 2 === 0 ? index + 1 : index - 1) as DeskField
        return beside && !beside.wide ? beside : null
    }
    Problems {
        Layout.fillWidth: true
        problems: root.problems
        onChosen: linkId => root._lead(linkId)
    }
    Paged {
        id: pages
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: root.gap
        turner: false
        Repeater {
            id: fields
            model: root.items
            onItemAdded: root._made++
            DeskField {
                required property int index
                readonly property DeskField mate: root._made > 0 && !wide && !root.single ? root._mate(index) : null
                readonly property DeskField twin: narrow && root._made > 0 && kind === "text" ? root._mate(index) : null
                readonly property bool halved: root.single ? twin?.kind === "text" : !wide
                tight: root.tight
                narrow: root.tight && root.single && !Theme.portrait
                headRoom: (halved ? mate ?? twin : null)?.headHeight ?? 0
                width: halved ? (pages.width - root.gap) / 2 : pages.width
                onAnswered: value => root.answered(linkId, value)
            }
        }
    }
}
