pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Sign with finger or pen: one page for each signer, which says whose it is. Clear is far from the button at the foot.
PatientPage {
    id: root
    required property var items
    signal signed(strokes: var, other: var)
    signal answered(linkId: string, value: var)
    signal goTo(linkId: string)
    readonly property bool waits: screen.waitsUntil !== ""      // the clinic leaves time between reading and signing
    readonly property bool wrong: screen.problems.some(problem => ["no-signature", "sign-mark"].includes(problem.code))
    readonly property bool below: Theme.portrait || Theme.textScale > 1.6        // what takes ink away stands with the pad
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
        Title { Layout.fillWidth: true; Layout.rightMargin: root.below ? spare(parent.width) : 0; text: root.waits ? qsTr("You can sign from %1").arg(Words.moment(root.screen.waitsUntil)) : root.screen.title }
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
    InkPad {
        id: pad
        visible: root.byHand
        objectName: "pad"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(!Theme.portrait && (Theme.textScale > 1.1 || root.screen.problems.length > 0) ? 240 : 300)     // with what stands round it it is one page
        wrong: root.wrong
        date: Words.day(root.screen.date)
        Component.onCompleted: strokes = root.screen.ink     // what was given here before, and still stands
    }
    RowLayout {
        visible: root.below && root.byHand
        spacing: Theme.s4
        TapButton { objectName: "undo"; text: qsTr("Undo"); Accessible.description: qsTr("Takes away the last line"); onClicked: pad.undo() }
        TapButton { objectName: "clear"; iconName: "erase"; text: qsTr("Clear"); onClicked: pad.clear() }
    }
    WaysToSign {
        id: ways
        Layout.fillWidth: true
        visible: root.screen.otherWays && !root.waits
        standing: root.screen.signedHow
        standingName: root.screen.signedName
        problems: root.screen.problems
    }
    onLeadTo: linkId => {
        for (let i = 0; i < rows.count; i++) {
            const question = rows.itemAt(i) as Question
            if (question.row.linkId === linkId) { bringIntoView(question); return question.focusField() }
        }
        bringIntoView(pad)
    }
}
