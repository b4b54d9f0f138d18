pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What the visits of some days say, as charts: as many as can be read at once, the others a page further.
StaffPage {
    id: root
    required property var view
    required property var items
    readonly property var charts: view.charts
    readonly property bool wide: !Theme.portrait && width > Theme.px(1600)
    readonly property int across: Theme.portrait ? 1 : wide ? 3 : 2
    readonly property int per: wide ? across * 2 : 2    // so that each has room for its rows
    readonly property int pageCount: Math.max(1, Math.ceil(charts.length / per))
    property int page: 0
    readonly property int _here: Math.min(page, pageCount - 1)
    signal numbersOf(span: string)
    signal numbersDays
    signal saveNumbers
    here: "numbers"
    title: view.title
    subtitle: view.about
    actions: [
        TapButton {
            objectName: "saveNumbers"
            visible: root.charts.length > 0
            Layout.fillWidth: Theme.portrait
            iconName: "save"
            text: qsTr("Save as table")
            textSize: Theme.px(22)
            onClicked: root.saveNumbers()
        }
    ]
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4
        RowLayout {
            spacing: Theme.s3
            Repeater {
                model: [
                    { code: "week", said: qsTr("This week") }, { code: "4-weeks", said: qsTr("4 weeks") },
                    { code: "3-months", said: qsTr("3 months") }, { code: "year", said: qsTr("A year") }, { code: "own", said: qsTr("Other days") }
                ]
                TapButton {
                    required property var modelData
                    readonly property bool on: root.view.span === modelData.code
                    objectName: "span:" + modelData.code
                    Layout.fillWidth: Theme.portrait
                    kind: on ? "main" : "plain"
                    text: modelData.said
                    textSize: Theme.px(Theme.portrait ? 20 : 22)
                    implicitWidth: Theme.portrait ? Theme.px(100) : Math.max(Theme.px(120), text.length * Theme.px(13) + Theme.s6 * 2)
                    Accessible.checkable: true
                    Accessible.checked: on
                    onClicked: modelData.code === "own" ? root.numbersDays() : root.numbersOf(modelData.code)
                }
            }
            Item { Layout.fillWidth: !Theme.portrait; visible: !Theme.portrait }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.edge
            visible: root.charts.length > 0
            columns: root.across
            columnSpacing: Theme.px(22)
            rowSpacing: Theme.px(22)
            uniformCellWidths: true
            uniformCellHeights: true
            Repeater {
                model: root.charts.slice(root._here * root.per, (root._here + 1) * root.per)
                ChartCard {
                    required property var modelData
                    chart: modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
        PageTurner {
            visible: root.pageCount > 1
            Layout.fillWidth: true
            page: root._here
            pageCount: root.pageCount
            onTurned: page => root.page = page
        }
        Item { visible: root.charts.length === 0; Layout.fillHeight: true }
    }
    Quiet {
        visible: root.charts.length === 0
        anchors.centerIn: parent
        glyph: "chart"
        title: qsTr("No visits on these days")
        text: qsTr("Choose more days above. Numbers appear here from the first visit on.")
    }
}
