import QtQuick
import QtQuick.Layouts
import Inkwell

// Where figures are typed: alone on its page, a question stands beside our number pad with its title; among others the keyboard serves.
GridLayout {
    id: root
    default property alias boxes: place.data
    property var question: null                 // the Question this belongs to, whose words stand here beside the pad
    readonly property bool padded: question?.padded ?? false
    readonly property bool beside: padded && !Theme.portrait && !Theme.large
    readonly property bool across: !beside || Theme.textScale > 1.4 || question.title.length > (Theme.large ? 30 : 120) || head.unfolded && question.row.more.length > 120
    property string example                     // said where the form gives no hint
    property alias lastKey: pad.lastKey
    property alias lastWord: pad.lastWord
    property alias lastName: pad.lastName
    property alias extra: pad.extra
    property var told: []                       // what stands in the boxes, as [word above, figures, whether it is typed into]
    readonly property bool apart: Theme.large && padded       // keys of 30 mm fill a page of their own, and what is typed stands over them
    signal pressed(key: string)
    function toPad(): void { if (apart) pad.forceActiveFocus() }        // its page comes into view
    columns: beside ? 2 : 1
    columnSpacing: Theme.s8
    rowSpacing: beside ? Theme.s3 : Theme.s5

    ColumnLayout { id: above; visible: root.across && words.filled; Layout.columnSpan: root.columns; Layout.fillWidth: true }
    ColumnLayout {
        id: left
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.s5
        ColumnLayout { id: within; visible: !root.across; Layout.fillWidth: true }
        ColumnLayout {
            id: place
            readonly property bool whole: true  // never cut between two pages
            readonly property bool keepWithNext: root.padded && Theme.portrait && !Theme.large      // nor from its pad
            Layout.fillWidth: true
            spacing: Theme.s4
        }
    }
    ColumnLayout {
        readonly property bool whole: root.apart
        visible: root.padded
        Layout.alignment: (!root.across && left.implicitHeight > implicitHeight ? Qt.AlignBottom : Qt.AlignTop) | Qt.AlignHCenter    // beside the boxes
        spacing: Theme.s1
        Row {
            visible: root.apart
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.s6
            Repeater {
                model: root.apart ? root.told : []
                Body {
                    required property var modelData
                    height: Theme.px(44)
                    verticalAlignment: Text.AlignVCenter
                    text: [modelData[0], modelData[1] || "–"].filter(words => words !== "").join(" ")
                    size: Theme.px(34)
                    weight: modelData[2] ? Font.DemiBold : Font.Normal
                    color: modelData[2] ? Theme.c.accent : Theme.c.muted
                    font.underline: modelData[2]
                    lineHeight: Theme.leading
                    wrapMode: Text.NoWrap
                }
            }
        }
        NumberPad {
            id: pad
            Layout.alignment: Qt.AlignHCenter
            columns: root.apart && !Theme.portrait ? 6 : 3
            keyWidth: root.apart ? Theme.smallest : Theme.px(Theme.portrait ? 230 : 112)
            keyHeight: root.apart ? Theme.smallest : Theme.px(extra.length > 0 ? 72 : root.beside && root.across ? 80 : 88)
            spacing: extra.length > 0 ? Theme.s3 : Theme.px(14)
            onPressed: key => root.pressed(key)
        }
    }
    ColumnLayout {
        id: words
        readonly property bool filled: title.text !== "" || head.filled
        parent: root.across ? above : within
        Layout.fillWidth: true
        spacing: Theme.s3
        Title { id: title; Layout.fillWidth: true; Layout.rightMargin: spare(words.width); visible: text !== ""; text: root.padded ? root.question.title : "" }
        FieldHead {
            id: head
            Layout.fillWidth: true
            keepWithNext: !root.padded || problem !== ""
            hint: root.padded ? [root.question.hint || root.example, root.question.aside].filter(words => words !== "").join("\n")
                : root.question?.row.hint === "" ? root.example : ""
            more: root.padded ? root.question.row.more : ""
            problem: root.padded ? root.question.problem : ""
        }
    }
}
