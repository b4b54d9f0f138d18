pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// What has to be put right, in the same words as beside the fields; each line leads to its field. It takes the focus when it comes.
FocusScope {
    id: root
    required property var problems              // [Problem]
    signal chosen(linkId: string)
    visible: problems.length > 0
    implicitHeight: visible ? lines.implicitHeight + Theme.s3 * 2 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("There is a problem")
    onVisibleChanged: if (visible) forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.c.errorWash
        border { width: 3; color: Theme.c.error }
    }
    RowLayout {
        id: lines
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3; leftMargin: Theme.s4 }
        spacing: Theme.s4
        Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: Theme.px(2); name: "alert"; size: Theme.px(34); weight: 2; color: Theme.c.error }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Title { text: qsTr("There is a problem"); size: Theme.px(24) }
            Flow {
                id: said
                Layout.fillWidth: true
                Layout.rightMargin: -Theme.s5
                readonly property T.AbstractButton head: links.count > 0 ? links.itemAt(0) as T.AbstractButton : null
                readonly property T.AbstractButton tail: links.count > 0 ? links.itemAt(links.count - 1) as T.AbstractButton : null
                Layout.topMargin: Theme.s2 - (head?.topPadding ?? 0)        // a line is taller than its words: what is over it is the title's,
                Layout.bottomMargin: Theme.s1 - (tail?.bottomPadding ?? 0)  // and what is below it ends with the box
                Repeater {
                    id: links
                    model: root.problems.length
                    T.AbstractButton {
                        id: line
                        required property int index
                        readonly property var told: root.problems[index] ?? DeskWords.blank
                        objectName: "problem:" + told.linkId
                        text: DeskMessages.problem(told.code, told.words, told.question)
                        readonly property real air: Math.max(Theme.s3 * 2, Theme.smallest - words.implicitHeight)
                        readonly property bool follows: y > 0
                        readonly property bool leads: y + height < said.implicitHeight
                        implicitHeight: words.implicitHeight + air
                        topPadding: follows === leads ? air / 2 : follows ? Theme.s3 : air - Theme.s3       // towards each other lines have little
                        bottomPadding: air - topPadding
                        topInset: topPadding - Theme.s1
                        bottomInset: bottomPadding - Theme.s1
                        rightPadding: Theme.s5
                        rightInset: rightPadding
                        width: Math.min(Math.ceil(words.implicitWidth) + rightPadding, said.width)
                        Accessible.role: Accessible.Link
                        Accessible.name: text
                        onClicked: root.chosen(told.linkId)
                        Keys.onReturnPressed: click()
                        Keys.onEnterPressed: click()
                        background: FocusRing { visible: line.visualFocus; anchors.margins: 0; radius: Theme.radiusSmall }
                        contentItem: StaffText {
                            id: words
                            text: line.text
                            wrapMode: Text.Wrap
                            weight: Font.DemiBold
                            font.underline: true
                            color: Theme.c.error
                        }
                    }
                }
            }
        }
    }
}
