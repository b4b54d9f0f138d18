pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A short question with its answers beside it; below it where there is no room.
GridLayout {
    id: root
    required property var row
    property real shared: 0                     // what the widest answers on the page take beside their words: all begin on one line
    signal answered(value: var)
    readonly property bool yesNo: row.field === "yes-no" && row.options.length === 0
    readonly property var ways: yesNo ? [["true", qsTr("Yes")], ["false", qsTr("No")]].map(([code, text]) => ({ code, text, chosen: row.value === code })) : row.options
    readonly property bool beside: !Theme.portrait && Theme.textScale < 1.2 && wide <= width * 0.6       // the words keep nearly half
    // `metrics.height` has it measured anew when the font is there: a row that finds out only when it is answered moves under the finger
    readonly property real wide: metrics.height * 0 + ways.reduce((sum, way) => sum + Math.max(Theme.px(126), Theme.smallest, metrics.advanceWidth(way.text) + Theme.px(104)) + Theme.s4, -Theme.s4)
    readonly property real least: beside || !fit.broken ? Infinity : metrics.height * 0 + ways.reduce((sum, way) => sum + needs(way.text), 0) + fit.spacing * (ways.length - 1)
    readonly property bool uneven: least <= width       // rather one line each than thirds
    columns: beside ? 2 : 1
    columnSpacing: Theme.s5
    rowSpacing: Theme.textScale > 1.4 ? Theme.s2 : Theme.s3
    function needs(words: string): real { return Math.max(Theme.px(126), Theme.smallest, metrics.advanceWidth(words) + fit.taken + 2) }
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.body; weight: Font.DemiBold } }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s1
        RichBody { Layout.fillWidth: true; text: root.row.text; rich: root.row.rich; weight: Font.Medium; lineHeight: 1.1 * Theme.leading; color: root.row.problem !== "" ? Theme.c.error : Theme.c.text }
        FieldHead { Layout.fillWidth: true; hint: root.row.hint; problem: Words.problem(root.row.problem, root.row.problemWords, root.row.short || root.row.text, root.row.problemNumber, root.row.format) }
    }
    AcrossFit { id: fit; widths: AnswerWidths { options: root.ways } room: root.width; lines: 2; compact: true }
    GridLayout {
        Layout.fillWidth: !root.beside
        Layout.alignment: Qt.AlignTop
        columns: root.beside ? root.ways.length + 1 : fit.upright !== undefined ? root.ways.length : 1    // no word is torn: below each other at the last
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        Repeater {
            model: root.ways.length
            OptionRow {
                id: way
                required property int index
                readonly property var option: root.ways[index]
                Layout.preferredWidth: root.beside ? Math.max(Theme.px(126), Theme.smallest, metrics.advanceWidth(text) + Theme.px(104)) : root.uneven ? root.needs(text) + (root.width - root.least) / root.ways.length : 1
                Layout.fillWidth: !root.beside
                Layout.minimumWidth: root.beside ? Layout.preferredWidth : 0
                Layout.fillHeight: !root.beside     // as high as the one that takes two lines
                upright: !root.beside && fit.upright === true
                compact: true
                text: option?.text ?? ""
                checked: option?.chosen ?? false
                Accessible.description: root.row.text
                onClicked: {
                    root.answered(root.yesNo ? option.code === "true" : option.code)
                    checked = Qt.binding(() => way.option?.chosen ?? false)        // shows what is told, not that it was touched
                }
            }
        }
        Item { visible: root.beside && root.shared > root.wide; Layout.preferredWidth: root.shared - root.wide - Theme.s4 }
    }
}
