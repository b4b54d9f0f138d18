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
            spacing: -Theme.px(14)              // the lines are taller than their words
            Title { text: qsTr("There is a problem"); size: Theme.px(24) }
            Flow {
                id: said
                Layout.fillWidth: true
                spacing: Theme.s5
                Repeater {
                    model: root.problems.length
                    T.AbstractButton {
                        id: line
                        required property int index
                        readonly property var told: root.problems[index] ?? DeskWords.blank
                        objectName: "problem:" + told.linkId
                        text: DeskMessages.problem(told.code, told.words, told.question)
                        implicitHeight: Theme.smallest
                        implicitWidth: Math.min(words.implicitWidth, said.width)
                        Accessible.role: Accessible.Link
                        Accessible.name: text
                        onClicked: root.chosen(told.linkId)
                        Keys.onReturnPressed: click()
                        Keys.onEnterPressed: click()
                        background: FocusRing { visible: line.visualFocus; anchors.margins: 0; radius: Theme.radiusSmall }
                        contentItem: StaffText {
                            id: words
                            text: line.text
                            verticalAlignment: Text.AlignVCenter
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
