pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// Pairs of words, page by page: whole rows, as many as fit. All are measured, which is quick; only those in view are made.
Item {
    id: root
    required property var pairs                 // [WordPair]
    required property bool rightToLeft
    property var at: [0, 0]                     // the row that stands at the top, from so far down in it; kept when the screen turns
    property var starts: [[0, 0]]               // likewise of each page
    readonly property int page: Math.max(0, starts.filter(([row, into]) => row < at[0] || row === at[0] && into <= at[1]).length - 1)
    readonly property int first: starts[page][0]
    readonly property int over: page + 1 < starts.length ? starts[page + 1][0] + (starts[page + 1][1] > 0 ? 1 : 0) : pairs.length
    clip: true

    function turn(page: int): void { at = starts[page] }
    function measure(): void {
        if (width <= 0 || height <= Theme.smallest) return
        const found = []
        let left = 0
        for (let row = 0; row < pairs.length; row++) {
            gauge.pair = pairs[row]
            const high = gauge.implicitHeight
            left -= high
            if (left >= 0) continue
            found.push([row, 0])
            left = height - high
            for (let into = height - Theme.s6; left < 0 && into + Theme.s6 < high; into += height - Theme.s6) found.push([row, into])       // longer than a page: its last line is seen again
        }
        starts = found.length > 0 ? found : [[0, 0]]
    }
    onWidthChanged: Qt.callLater(measure)
    onHeightChanged: Qt.callLater(measure)
    onPairsChanged: Qt.callLater(measure)
    TranslationRow { id: gauge; visible: false; width: root.width; pair: ({ original: "", told: "" }) }
    Column {
        y: -root.starts[root.page][1]
        width: root.width
        Repeater {
            model: root.over - root.first
            TranslationRow {
                required property int index
                objectName: "pair"
                width: root.width
                pair: root.pairs[root.first + index] ?? ({ original: "", told: "" })
                rightToLeft: root.rightToLeft
                first: index === 0
            }
        }
    }
}
