pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A form at the desk: problems on top, short questions two beside each other, page by page when there are many; at the
// foot the one button it is for.
ColumnLayout {
    id: root
    required property var view                  // DeskView
    required property var items                 // the item model
    required property string text               // of the button
    property string iconName: "forward"
    property bool cancels: true
    readonly property int foot: Theme.px(110)
    signal answered(linkId: string, value: var)
    signal done
    signal cancel
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
        turner: false
        Repeater {
            id: fields
            model: root.items
            DeskField {
                width: wide || Theme.portrait ? pages.width : (pages.width - Theme.s5) / 2
                onAnswered: value => root.answered(linkId, value)
            }
        }
    }
    FormFoot {
        Layout.fillWidth: true
        text: root.text
        iconName: root.iconName
        cancels: root.cancels
        page: pages.here
        pageCount: pages.pageCount
        onTurned: page => pages.page = page
        onDone: root.done()
        onCancel: root.cancel()
    }
}
