pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The parts of the body to be treated: touch the picture or the words.
PatientPage {
    id: root
    required property var items
    signal answered(linkId: string, value: var)
    columnWidth: Theme.px(1180)
    filling: true
    lead: shared ? 0 : Theme.s1
    // Figure and words share what the title leaves of the page; where there is less room the title stands beside the figure, and the words
    // together below both or overleaf; on a narrow page one is below the other.
    readonly property bool shared: !Theme.portrait && !Theme.large && Theme.textScale < 1.4 && screen.problems.length === 0
    readonly property bool apart: !Theme.portrait && !shared
    readonly property int tall: Theme.portrait ? 360 : Theme.large ? 390 : screen.problems.length === 0 ? 510 : Theme.textScale > 1.4 ? 320 : 360

    Repeater {
        model: root.items
        GridLayout {
            id: map
            required property var row
            readonly property var chosen: row.options.filter(option => option.chosen).map(option => option.code)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: root.shared ? Theme.s3 : Theme.s4
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.px(44)
            rowSpacing: root.shared ? Theme.px(10) : Theme.s4
            ColumnLayout {
                readonly property bool whole: root.apart        // stays beside the figure
                Layout.row: 0
                Layout.column: root.apart ? 1 : 0
                Layout.columnSpan: root.shared ? 2 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: root.shared ? -1 : 1
                Layout.alignment: Qt.AlignTop
                spacing: root.shared ? 0 : Theme.s1
                Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: root.screen.title; size: Theme.crowded ? Math.min(Theme.question, Theme.px(48)) : Theme.question }
                Hint { Layout.fillWidth: true; text: root.screen.hint; size: Theme.crowded ? Theme.chrome : Theme.hint; lineHeight: (root.shared ? 1 : 1.14) * Theme.leading }
                FieldHead { Layout.fillWidth: true; problem: Words.problem(map.row.problem, map.row.problemWords, map.row.text); size: Theme.crowded ? Theme.chrome : Theme.hint }
            }
            Sheet {
                id: paper
                readonly property bool whole: true     // a figure is not cut in two
                readonly property int wide: Theme.px(root.shared ? 520 : Math.max(490, root.tall + 50))
                Layout.row: root.apart ? 0 : 1
                Layout.column: 0
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: root.apart ? wide : 0
                Layout.maximumWidth: Theme.portrait ? -1 : wide
                Layout.minimumHeight: Theme.px(root.shared ? 410 : root.tall + (Theme.portrait ? 30 : 10))
                Layout.maximumHeight: Theme.px(Theme.portrait ? 430 : root.shared ? 490 : root.tall + 10)
                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    x: Math.max((parent.width - width) / 2 + (root.shared ? Theme.s3 : 0), Theme.px(16) - Math.min(sides.itemAt(0)?.hangs ?? 0, sides.itemAt(1)?.hangs ?? 0))       // the words hang over on the left
                    spacing: Theme.px(Theme.portrait ? 90 : 30)
                    Repeater {
                        id: sides
                        model: ["front", "back"]
                        BodyFigure {
                            required property string modelData
                            readonly property real hangs: x + word.x
                            objectName: "figure-" + modelData
                            height: root.shared ? paper.height - Theme.s5 : Theme.px(root.tall)
                            side: modelData
                            chosen: map.chosen
                            onTouched: area => root.answered(map.row.linkId, area)
                            Hint { id: word; x: parent.width / 2 - parent.unit * 52 - width; y: Theme.s1; size: Math.min(Theme.hint, Theme.px(28)); text: parent.side === "front" ? /*: side of the body */ qsTr("Front") : /*: side of the body */ qsTr("Back") }
                        }
                    }
                }
            }
            GridLayout {
                id: list
                readonly property bool together: root.apart     // all of them in view at once, where they fit on a page
                Layout.row: Theme.portrait ? 2 : 1
                Layout.column: root.shared ? 1 : 0
                Layout.columnSpan: root.apart ? 2 : 1
                Layout.fillWidth: true
                Layout.fillHeight: root.shared          // down to where the figure ends
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                columns: root.shared ? 2 : root.apart && trios.upright === false ? 3 : pairs.upright === false ? 2 : 1        // no word is torn
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                uniformCellWidths: true
                AnswerWidths { id: answers; options: map.row.options }
                AcrossFit { id: trios; widths: answers; room: map.width; across: 3; compact: true }     // not the list's own width, which its columns may change
                AcrossFit { id: pairs; widths: answers; room: map.width; across: 2; lines: 2; compact: true }
                Repeater {
                    model: map.row.options.length
                    OptionRow {
                        required property int index
                        readonly property var option: map.row.options[index]
                        Layout.columnSpan: index === map.row.options.length - 1 ? list.columns - index % list.columns : 1
                        Layout.fillWidth: true
                        Layout.fillHeight: root.shared
                        rowHeight: Theme.smallest
                        compact: true
                        many: true
                        text: option?.text ?? ""
                        checked: option?.chosen ?? false
                        onClicked: root.answered(map.row.linkId, option.code)
                    }
                }
            }
        }
    }
}
