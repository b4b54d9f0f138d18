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
            text: !root.counts ? told.question : qsTr("%1 (%n times)", "a question, and how often it was answered wrong", Number(told.answer)).arg(told.question)
            size: Theme.px(18)
            wrapMode: Text.Wrap
        }
    }
}
