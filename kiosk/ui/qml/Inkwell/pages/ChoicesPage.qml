pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Separate choices, a row each. None is chosen beforehand; none bars the treatment.
PatientPage {
    id: root
    required property var items
    signal answered(linkId: string, value: var)
    lead: Math.min(Theme.s4, spared)
    readonly property int spared: {             // air above the title, then below it: as much as costs no page
        let most = screen.interpreter === true || screen.fault || screen.problems.length > 0 ? 0 : Theme.s4 + told.spacing
        while (most > 0 && pages(most, Theme.s3) > pages(0, 0)) most--
        return most
    }
    function pages(air: int, below: int): int {
        const high = room - air - title.implicitHeight - (hint.visible ? hint.implicitHeight : 0) - told.spacing, strip = merged || footed ? 0 : Theme.smallest + Theme.s3
        if (list.implicitHeight + below <= high) return 1
        let count = 1, left = high - strip
        for (let at = 0; at < rows.count; at++) {
            const row = rows.itemAt(at)?.implicitHeight ?? 0
            if (row > left) { count++; left = room - strip - Math.min(air, Theme.s2) }
            left -= row
        }
        return count
    }
    readonly property bool beside: Theme.textScale < 1.3 && !Theme.portrait && widest < Theme.px(220)
    readonly property real widest: metrics.widest     // of the answers: they stand below each other
    FontMetrics {
        id: metrics
        property real widest: 0
        font { family: Theme.sans; pixelSize: Theme.body; weight: Font.DemiBold }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Math.max(0, Math.min(root.told.spacing, root.spared - Theme.s4))
        Title { id: title; Layout.fillWidth: true; Layout.rightMargin: spare(parent.width); text: root.screen.title }
        Hint { id: hint; Layout.fillWidth: true; visible: text !== ""; text: root.screen.hint; readonly property bool keepWithNext: true }
    }
    Sheet {
        Layout.fillWidth: true
        implicitHeight: list.implicitHeight
        ColumnLayout {
            id: list
            width: parent.width
            spacing: 0
            Repeater {
                id: rows
                model: root.items
                ColumnLayout {
                    id: line
                    readonly property bool whole: true
                    required property var row
                    required property int index
                    Layout.fillWidth: true
                    spacing: 0
                    Rectangle { visible: line.index > 0; Layout.fillWidth: true; implicitHeight: 1; color: Theme.c.line }
                    GridLayout {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.s5
                        Layout.rightMargin: Theme.px(14)
                        Layout.topMargin: root.beside ? Theme.px(9) : Theme.s3         // 3 mm from answer to answer
                        Layout.bottomMargin: Layout.topMargin
                        columns: root.beside ? 2 : 1
                        columnSpacing: Theme.s3
                        rowSpacing: Theme.s3
                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Theme.s4
                            Icon { visible: line.row.icon !== ""; name: line.row.icon || "dot"; size: Math.min(Theme.sized(36), Theme.px(56)); weight: 1.6; color: Theme.c.accent }
                            RichBody { Layout.fillWidth: true; text: line.row.text; rich: line.row.rich; lineHeight: 1.05 * Theme.leading }
                        }
                        RowLayout {
                            Layout.fillWidth: !root.beside
                            Layout.rightMargin: root.beside ? 0 : Theme.s5 - Theme.px(14)
                            spacing: Theme.s4
                            Repeater {
                                model: line.row.options.length
                                OptionRow {
                                    required property int index
                                    readonly property var option: line.row.options[index]
                                    Layout.preferredWidth: root.beside ? Math.max(Theme.px(134), Theme.smallest, root.widest + Theme.px(52) + Math.min(Theme.sized(34), Theme.px(60))) : 1
                                    readonly property real wide: metrics.height && metrics.advanceWidth(text)
                                    onWideChanged: metrics.widest = Math.max(metrics.widest, wide)
                                    Layout.fillWidth: !root.beside
                                    compact: true
                                    rowHeight: Theme.smallest
                                    text: option?.text ?? ""
                                    checked: option?.chosen ?? false
                                    Accessible.description: line.row.text
                                    onClicked: root.answered(line.row.linkId, option.code)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
