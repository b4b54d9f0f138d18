pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// Questions under a heading: what is to be told in private, or what was answered wrong and how often.
Column {
    id: root
    required property string heading
    required property var lines                 // [AnswerLine]
    property bool counts: false
    visible: lines.length > 0
    spacing: Theme.s2
    StaffText { width: parent.width; text: root.heading; weight: Font.DemiBold; color: Theme.c.review; wrapMode: Text.Wrap }
    Repeater {
        model: root.lines.length
        StaffText {
            required property int index
            readonly property var told: root.lines[index] ?? DeskWords.blank
            width: root.width
            text: !root.counts ? told.question : told.answer === "1" ? qsTr("%1 (once)").arg(told.question) : qsTr("%1 (%2 times)").arg(told.question).arg(told.answer)
            size: Theme.px(18)
            wrapMode: Text.Wrap
        }
    }
}
