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
    readonly property int tall: apart ? 400 : 470
    readonly property bool stacked: Theme.portrait || Theme.textScale > 1.3 || Theme.large
    readonly property bool apart: !stacked && (screen.problems.length > 0 || Theme.textScale > 1.2)     // the title stands above, with what is wrong; figure and words share
                                                                                                        // what is left of the page, or the next

    Repeater {
        model: root.items
        GridLayout {
            id: map
            required property var row
            readonly property var chosen: row.options.filter(option => option.chosen).map(option => option.code)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.s4
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.px(44)
            rowSpacing: Theme.s4
            ColumnLayout {
                Layout.row: 0
                Layout.column: root.stacked || root.apart ? 0 : 1
                Layout.columnSpan: root.apart ? 2 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: root.apart ? -1 : 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s1
                Title { Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: root.screen.title }
                Hint { Layout.fillWidth: true; text: root.screen.hint }
                FieldHead { Layout.fillWidth: true; problem: Words.problem(map.row.problem, map.row.problemWords, map.row.text) }
                Loader { Layout.fillWidth: true; Layout.topMargin: Theme.s2; active: !root.stacked && !root.apart; visible: active; sourceComponent: words }
            }
            Sheet {
                readonly property bool whole: true     // a figure is not cut in two
                Layout.row: root.stacked || root.apart ? 1 : 0
                Layout.column: 0
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.maximumWidth: root.stacked ? -1 : Theme.px(548)
                Layout.minimumHeight: Theme.px(root.stacked ? 390 : root.tall + 10)
                Layout.maximumHeight: root.stacked ? Theme.px(430) : root.apart ? Theme.px(root.tall + 10) : -1
                Row {
                    anchors.centerIn: parent
                    spacing: Theme.px(root.stacked ? 90 : 30)
                    Repeater {
                        model: ["front", "back"]
                        BodyFigure {
                            required property string modelData
                            objectName: "figure-" + modelData
                            height: Theme.px(root.stacked ? 360 : root.tall)
                            side: modelData
                            chosen: map.chosen
                            onTouched: area => root.answered(map.row.linkId, area)
                            Hint { x: parent.width / 2 - parent.unit * 52 - width; y: Theme.s1; size: Math.min(Theme.hint, Theme.px(28)); text: parent.side === "front" ? /*: side of the body */ qsTr("Front") : /*: side of the body */ qsTr("Back") }
                        }
                    }
                }
            }
            Loader { Layout.row: root.apart ? 1 : 2; Layout.column: root.apart ? 1 : 0; Layout.fillWidth: true; Layout.preferredWidth: root.apart ? 1 : -1; Layout.alignment: Qt.AlignTop; active: root.stacked || root.apart; visible: active; sourceComponent: words }
            Component {
                id: words
                GridLayout {
                    id: list
                    columns: pairs.upright === false ? 2 : 1        // no word is torn
                    columnSpacing: Theme.px(16)
                    rowSpacing: root.stacked ? Theme.s4 : Theme.px(12)
                    uniformCellWidths: true
                    AcrossFit { id: pairs; widths: AnswerWidths { options: map.row.options } room: list.width; across: 2; lines: 2; gap: Theme.px(16); compact: true }
                    Repeater {
                        model: map.row.options.length
                        OptionRow {
                            required property int index
                            readonly property var option: map.row.options[index]
                            Layout.columnSpan: index === map.row.options.length - 1 && index % 2 === 0 ? list.columns : 1
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
