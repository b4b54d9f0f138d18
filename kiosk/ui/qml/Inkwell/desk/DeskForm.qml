import QtQuick
import QtQuick.Layouts
import Inkwell

// A form at the desk, and at its foot the one button it is for.
ColumnLayout {
    id: root
    required property var view                  // DeskView
    required property var items                 // the item model
    required property string text               // of the button
    property string iconName: "forward"
    property bool cancels: true
    signal answered(linkId: string, value: var)
    signal done
    signal cancel
    spacing: Theme.s4

    DeskFields {
        id: fields
        Layout.fillWidth: true
        Layout.fillHeight: true
        items: root.items
        problems: root.view.problems
        onAnswered: (linkId, value) => root.answered(linkId, value)
    }
    FormFoot {
        Layout.fillWidth: true
        text: root.text
        iconName: root.iconName
        cancels: root.cancels
        page: fields.page
        pageCount: fields.pageCount
        onTurned: page => fields.turn(page)
        onDone: root.done()
        onCancel: root.cancel()
    }
}
