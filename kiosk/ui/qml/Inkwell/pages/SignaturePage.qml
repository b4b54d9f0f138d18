pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Sign with finger or pen: one page for each signer, which says whose it is. Clear is far from the button at the foot.
PatientPage {
    id: root
    required property var items
    property var kept: null                     // drawn before a step back, and not signed
    readonly property alias unsigned: pad.strokes
    signal signed(strokes: var, other: var)
    signal answered(linkId: string, value: var)
    signal goTo(linkId: string)
    readonly property bool waits: screen.waitsUntil !== ""      // the clinic leaves time between reading and signing
    readonly property bool wrong: screen.problems.some(problem => ["no-signature", "sign-mark"].includes(problem.code))
    readonly property bool below: Theme.portrait || Theme.large || Theme.textScale > 1.2       // what takes ink away stands with the pad
    readonly property int small: Theme.portrait || apart ? Theme.hint : Theme.chrome      // of the buttons round the pad
    // The pad has a page to itself: among large words, where nothing is asked above it.
    readonly property bool apart: !Theme.portrait && !Theme.large && !asks && lead + above + least + Theme.smallest + told.spacing > room
    readonly property bool asks: { for (let at = 0; at < rows.count; at++) if ((rows.itemAt(at) as Question)?.row.field !== "words") return true; return false }
    readonly property int least: Theme.px(Theme.crowded ? 215 : !Theme.portrait && (Theme.textScale > 1.1 || screen.problems.length > 0) ? 240 : 300)     // with what stands round it it is one page
    readonly property real above: {
        let high = 0
        for (const child of told.children) if (child !== signing && child.visible && child.implicitHeight > 0) high += child.implicitHeight + told.spacing
        return high
    }
    readonly property string otherwise: screen.signer === "patient" && screen.signatureCount < 2 ? ({ typed: qsTr("Sign by typing your name"), mark: qsTr("Sign with a mark, and a witness") })[ways.way] ?? "" : ""     // of several, the title says whose turn it is
    readonly property bool byHand: !waits && ways.way !== "typed"
    columnWidth: Theme.px(1100)
    lead: Theme.portrait ? Theme.s6 : Theme.s2
    toTheEnd: true
    goOn: () => waits ? next() : signed(pad.strokes, ways.told)
    Hint {
        objectName: "whoSigns"
        Layout.fillWidth: true
        visible: root.screen.signatureCount > 1
        text: qsTr("Signature %1 of %2").arg(root.screen.signatureNumber).arg(root.screen.signatureCount)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4
        Title { Layout.fillWidth: true; Layout.rightMargin: root.below ? spare(parent.width) : 0; text: root.waits ? qsTr("You can sign from %1").arg(Words.moment(root.screen.waitsUntil)) : root.otherwise || root.screen.title }
        TapButton { objectName: "undo"; visible: !root.below && root.byHand; text: /*: takes away the last line of the signature */ qsTr("Undo"); Accessible.description: qsTr("Takes away the last line"); onClicked: pad.undo() }
        TapButton { objectName: "clear"; visible: !root.below && root.byHand; iconName: "erase"; text: /*: empties the pad */ qsTr("Clear"); onClicked: pad.clear() }
    }
    RowLayout {                                  // the tablet goes from hand to hand
        Layout.fillWidth: true
        visible: root.screen.hint !== ""
        spacing: Theme.s3
        Icon { name: "tablet"; size: Theme.px(40); color: Theme.c.accent; Layout.alignment: Qt.AlignTop }
        Body { objectName: "handOver"; Layout.fillWidth: true; text: root.screen.hint; weight: Font.DemiBold }
    }
    Repeater {
        id: rows
        model: root.items
        Question {
            Layout.fillWidth: true
            onAnswered: (linkId, value) => root.answered(linkId, value)
        }
    }
    Body {
        objectName: "waits"
        Layout.fillWidth: true
        visible: root.waits
        text: qsTr("This clinic leaves time between reading and signing, so that you can think it over and ask. What you answered is saved. Come back from then on, or tell us that you would rather not.")
    }
    ColumnLayout {
        id: signing
        readonly property bool together: true       // the pad and what takes ink away
        Layout.fillWidth: true
        spacing: root.told.spacing
        InkPad {
            id: pad
            visible: root.byHand
            objectName: "pad"
            Layout.fillWidth: true
            Layout.preferredHeight: root.apart ? Math.max(root.least, Math.min(Theme.px(420), root.room - root.air - root.told.spacing - acts.implicitHeight - Theme.s3 - (root.footed ? 0 : Theme.smallest + Theme.s3))) : root.least
            wrong: root.wrong
            date: Words.day(root.screen.date)
            Component.onCompleted: strokes = root.kept ?? root.screen.ink     // what was given here before, and still stands
        }
        GridLayout {                                // on one line, where there is room
            id: acts
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.s4
            rowSpacing: root.told.spacing
            visible: root.below && root.byHand || ways.visible
            readonly property bool beside: root.below && root.byHand && !ways.unfolded && undo.implicitWidth + clear.implicitWidth + ways.narrowest + columnSpacing * 2 <= root.told.width
            TapButton { id: undo; objectName: "undo"; textSize: root.small; visible: root.below && root.byHand; text: qsTr("Undo"); Accessible.description: qsTr("Takes away the last line"); onClicked: pad.undo() }
            TapButton { id: clear; objectName: "clear"; textSize: root.small; visible: root.below && root.byHand; iconName: "erase"; text: qsTr("Clear"); onClicked: pad.clear() }
            WaysToSign {
                id: ways
                Layout.row: acts.beside ? 0 : 1
                Layout.column: acts.beside ? 2 : 0
                Layout.columnSpan: acts.beside ? 1 : 3
                Layout.fillWidth: true
                textSize: root.small
                visible: root.screen.otherWays && !root.waits
                standing: root.screen.signedHow
                standingName: root.screen.signedName
                problems: root.screen.problems
            }
        }
    }
    onLeadTo: linkId => {
        for (let i = 0; i < rows.count; i++) {
            const question = rows.itemAt(i) as Question
            if (question.row.linkId === linkId) { bringIntoView(question); return question.focusField() }
        }
        bringIntoView(pad)
    }
}
