pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// One of several, or as many as apply. What stands alone ("None of these", "Not sure") is round and stands under an "or" line.
ColumnLayout {
    id: root
    required property var row
    signal answered(value: var)
    readonly property int count: row.options.length
    readonly property int alone: row.options.filter(option => option.exclusive).length
    readonly property bool grouped: row.many && alone > 0 && alone < count
    readonly property int odd: { const above = grouped ? count - alone : count; return above % 2 === 1 ? row.options.map(option => grouped && option.exclusive).lastIndexOf(false) : -1 }   // stands by itself under the pairs, as wide as both
    readonly property bool twoColumns: large ? pairs.upright === false && !(Theme.portrait && count < 5 && pairs.broken) : !Theme.portrait && Theme.textScale < 1.3 && count - alone >= 5 && row.options.every(option => option.text.length <= 26)
    // Where words are large, short answers stand beside each other, so that they are seen together.
    readonly property bool large: Theme.textScale > 1.3 && !Theme.large && drawn === 0 && !row.open
    readonly property bool inARow: !Theme.large && !grouped && drawn === 0 && row.options.length > 1
        && (large ? !row.many && fit.upright === false : row.across && Theme.textScale < 1.4 && fit.upright !== undefined)
    // Pictures: three beside each other, two on a narrow page, one where words are large; what has none stands below them.
    readonly property int drawn: row.options.filter(option => option.picture).length
    readonly property int wished: Theme.textScale > 1.3 || Theme.portrait && drawn % 2 === 1 ? 1 : Theme.portrait || drawn === 4 ? 2 : Math.min(drawn, 3)
    readonly property int across: wished > 1 && !cells.unbroken ? 1 : wished
    // Beside its picture no word is torn: where the longest is too long, the words stand below.
    readonly property bool besideFits: drawn > 0 && answers.longest + Math.min(Theme.sized(40), Theme.px(60)) + Theme.s3 + Theme.s5 + Theme.px(32) <= width * 0.6
    spacing: Theme.s4                           // 3 mm

    component Option: OptionRow {
        id: choice
        required property int index
        readonly property var option: root.row.options[index]
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        text: option?.text ?? ""
        prefix: option?.prefix ?? ""
        picture: option?.picture ?? ""
        pictureBeside: root.across === 1 && root.besideFits
        many: root.row.many && !(option?.exclusive ?? false)
        checked: option?.chosen ?? false
        onClicked: {
            if (!root.row.many || option.exclusive) (own.item as OwnWords)?.close()
            root.answered(option.code)
            checked = Qt.binding(() => choice.option?.chosen ?? false)     // shows what is told, not that it was touched
        }
    }
    AnswerWidths { id: answers; options: root.row.options }
    AcrossFit { id: cells; widths: answers; room: root.width; across: root.wished; gap: Theme.s5; compact: true }
    AcrossFit { id: fit; widths: answers; room: root.width }
    AcrossFit { id: pairs; widths: answers; room: root.width; across: 2; lines: 2; gap: Theme.px(32) }
    GridLayout {
        visible: !root.inARow
        Layout.fillWidth: true
        columns: root.drawn > 0 ? root.across : root.twoColumns ? 2 : 1
        columnSpacing: root.drawn > 0 ? Theme.s5 : Theme.px(32)
        rowSpacing: root.spacing
        uniformCellWidths: true
        Repeater {
            model: root.inARow ? 0 : root.count
            Option {
                visible: !(root.grouped && (option?.exclusive ?? false))
                Layout.columnSpan: root.drawn > 0 && !pictured ? root.across : root.twoColumns && index === root.odd ? 2 : 1
                Layout.fillHeight: pictured || root.twoColumns
            }
        }
    }
    RowLayout {
        visible: root.inARow
        Layout.fillWidth: true
        spacing: fit.spacing
        uniformCellSizes: true
        Repeater {
            model: root.inARow ? root.count : 0
            Option {
                Layout.fillHeight: true
                upright: fit.upright === true
            }
        }
    }
    Loader {
        id: own
        active: root.row.open
        visible: active
        Layout.fillWidth: true
        sourceComponent: OwnWords { row: root.row; onAnswered: value => root.answered(value) }
    }
    RowLayout {
        visible: root.grouped
        Layout.topMargin: Theme.crowded ? -Theme.px(16) : Theme.textScale > 1.4 ? -Theme.s3 : 0
        Layout.bottomMargin: Layout.topMargin
        spacing: Theme.s4
        Rectangle { Layout.fillWidth: true; implicitHeight: Theme.stroke; color: Theme.c.line }
        Hint { readonly property bool keepWithNext: true; size: Theme.crowded ? Theme.chrome : Theme.hint; text: /*: between the answers above and those that stand alone ("None of these") */ qsTr("or") }
        Rectangle { Layout.fillWidth: true; implicitHeight: Theme.stroke; color: Theme.c.line }
    }
    GridLayout {
        visible: root.grouped
        Layout.fillWidth: true
        columns: root.twoColumns ? 2 : 1
        columnSpacing: Theme.px(32)
        rowSpacing: root.spacing
        uniformCellWidths: true
        Repeater {
            model: root.grouped ? root.count : 0
            Option { visible: option?.exclusive ?? false }
        }
    }
}
