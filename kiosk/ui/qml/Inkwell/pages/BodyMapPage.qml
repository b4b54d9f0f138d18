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
    lead: Theme.s1
    // Beside the figure stand title and words, or the title alone, and the words below both or overleaf; on a narrow page one is below the other.
    readonly property bool apart: !Theme.portrait && (screen.problems.length > 0 || Theme.textScale > 1.2 || Theme.large)
    readonly property int tall: Theme.portrait ? 360 : !apart ? 470 : Theme.large ? 390 : screen.problems.length === 0 ? (Theme.textScale > 1.4 ? 510 : 450) : Theme.textScale > 1.4 ? 320 : 360

    Repeater {
        model: root.items
        GridLayout {
            id: map
            required property var row
            readonly property var chosen: row.options.filter(option => option.chosen).map(option => option.code)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.s4
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.px(44)
            rowSpacing: Theme.s4
            ColumnLayout {
                readonly property bool whole: root.apart        // stays beside the figure
                Layout.row: 0
                Layout.column: Theme.portrait ? 0 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s1
                Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: root.screen.title; size: Theme.crowded ? Math.min(Theme.question, Theme.px(48)) : Theme.question }
                Hint { Layout.fillWidth: true; text: root.screen.hint; size: Theme.crowded ? Theme.chrome : Theme.hint }
                FieldHead { Layout.fillWidth: true; problem: Words.problem(map.row.problem, map.row.problemWords, map.row.text); size: Theme.crowded ? Theme.chrome : Theme.hint }
                Loader { Layout.fillWidth: true; Layout.topMargin: Theme.s2; active: !Theme.portrait && !root.apart; visible: active; sourceComponent: words }
            }
            Sheet {
                readonly property bool whole: true     // a figure is not cut in two
                Layout.row: Theme.portrait ? 1 : 0
                Layout.column: 0
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: root.apart ? Theme.px(Math.max(490, root.tall + 50)) : 0
                Layout.maximumWidth: Theme.portrait ? -1 : Theme.px(root.apart ? Math.max(490, root.tall + 50) : 548)
                Layout.minimumHeight: Theme.px(root.tall + (Theme.portrait ? 30 : 10))
                Layout.maximumHeight: Theme.portrait ? Theme.px(430) : root.apart ? Theme.px(root.tall + 10) : -1
                Row {
                    anchors.centerIn: parent
                    spacing: Theme.px(Theme.portrait ? 90 : 30)
                    Repeater {
                        model: ["front", "back"]
                        BodyFigure {
                            required property string modelData
                            objectName: "figure-" + modelData
                            height: Theme.px(root.tall)
                            side: modelData
                            chosen: map.chosen
                            onTouched: area => root.answered(map.row.linkId, area)
                            Hint { x: parent.width / 2 - parent.unit * 52 - width; y: Theme.s1; size: Math.min(Theme.hint, Theme.px(28)); text: parent.side === "front" ? /*: side of the body */ qsTr("Front") : /*: side of the body */ qsTr("Back") }
                        }
                    }
                }
            }
            Loader { Layout.row: root.apart ? 1 : 2; Layout.column: 0; Layout.columnSpan: root.apart ? 2 : 1; Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; active: Theme.portrait || root.apart; visible: active; sourceComponent: words }
            Component {
                id: words
                GridLayout {
                    id: list
                    readonly property bool together: root.apart     // all of them in view at once, where they fit on a page
                    columns: root.apart && trios.upright === false ? 3 : pairs.upright === false ? 2 : 1        // no word is torn
                    columnSpacing: Theme.px(16)
                    rowSpacing: Theme.portrait || root.apart ? Theme.s4 : Theme.px(12)
                    uniformCellWidths: true
                    AnswerWidths { id: answers; options: map.row.options }
                    AcrossFit { id: trios; widths: answers; room: list.width; across: 3; gap: Theme.px(16); compact: true }
                    AcrossFit { id: pairs; widths: answers; room: list.width; across: 2; lines: 2; gap: Theme.px(16); compact: true }
                    Repeater {
                        model: map.row.options.length
                        OptionRow {
                            required property int index
                            readonly property var option: map.row.options[index]
                            Layout.columnSpan: index === map.row.options.length - 1 ? list.columns - index % list.columns : 1
                            Layout.fillWidth: true
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
}
