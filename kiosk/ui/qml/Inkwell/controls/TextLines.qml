import QtQuick
import QtQuick.Layouts
import Inkwell

// Several lines to type in. `text` is told; `edited` tells. It grows with what is typed.
ColumnLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    property alias label: head.label
    property alias hint: head.hint
    property alias problem: head.problem        // the words; blank if none
    property alias labelSize: head.size
    property bool wrong: problem !== ""
    property int textSize: Theme.body
    property int least: Theme.row * (Theme.crowded ? 1 : Theme.textScale < 1.4 ? 2 : Theme.portrait ? 1.5 : 1.35)
    property int most: Theme.row * 4
    property int maximumLength: 4000
    property alias text: field.text
    property alias fieldName: field.objectName
    readonly property alias field: field
    signal edited(text: string)
    spacing: Theme.s2

    function focusField() { field.forceActiveFocus() }

    FieldHead { id: head; Layout.fillWidth: true }
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.min(root.most, Math.max(root.least, field.contentHeight + field.topPadding + field.bottomPadding))
        FieldEdge { anchors.fill: parent; active: field.activeFocus; wrong: root.wrong }
        Flickable {
            id: view
            anchors { fill: parent; margins: Theme.strokeChosen }
            contentHeight: field.height
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            TextEdit {
                id: field
                width: view.width
                height: Math.max(view.height, contentHeight + topPadding + bottomPadding)
                leftPadding: Theme.px(14)
                rightPadding: Theme.px(14)
                topPadding: Theme.s3
                bottomPadding: Theme.s3
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                activeFocusOnTab: true
                Keys.priority: Keys.BeforeItem      // Tab leads on, as everywhere; it is no letter
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                font { family: Theme.sans; pixelSize: root.textSize; weight: Font.Medium }
                color: Theme.c.text
                selectionColor: Theme.c.accent
                selectedTextColor: Theme.c.inkOnAccent
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: root.problem !== "" ? root.problem : root.hint
                onCursorRectangleChanged: {     // the line in use stays in view
                    const lowest = cursorRectangle.y, highest = lowest + cursorRectangle.height + bottomPadding - view.height
                    view.contentY = Math.max(0, Math.min(lowest, Math.max(view.contentY, highest)))
                }
                onTextChanged: {
                    if (length > root.maximumLength) remove(root.maximumLength, length)
                    else if (activeFocus) root.edited(text)
                }
            }
        }
    }
}
