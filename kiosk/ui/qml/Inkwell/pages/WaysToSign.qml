pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Signing without a steady hand: by typing one's name, or with a mark that a witness saw.
ColumnLayout {
    id: root
    required property string standing           // how it was signed here before, if not by hand: typed · mark
    required property string standingName       // the name that was typed, or the witness's
    required property var problems
    property int textSize: Theme.hint
    property string way                         // blank by hand · typed · mark
    property bool asked: false
    property bool ticked: false
    readonly property bool typed: way === "typed"
    readonly property var told: ({ way: way, name: name.text, ticked: ticked })
    readonly property bool unfolded: asked || standing !== ""
    readonly property real narrowest: other.implicitWidth
    spacing: Theme.s4

    function wrong(...codes): string {
        const found = problems.find(problem => codes.includes(problem.code))
        return found ? Words.problem(found.code, "", "") : ""
    }
    component Choice: OptionRow {
        id: choice
        required property string code
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        compact: fit.upright === false
        checked: root.way === code
        onClicked: {
            if (root.way !== code) root.ticked = false
            root.way = code
            checked = Qt.binding(() => root.way === choice.code)
        }
    }

    Body { objectName: "standing"; Layout.fillWidth: true; visible: root.standing !== "" && root.way === ""; text: qsTr("Signed here: %1").arg(Words.signedHow(root.standing, root.standingName)); weight: Font.DemiBold }
    TapButton {
        id: other
        textSize: root.textSize
        objectName: "otherWay"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: !root.asked
        kind: "quiet"; iconName: "pen"; text: qsTr("Another way to sign")
        onClicked: root.asked = true
    }
    AcrossFit { id: fit; widths: AnswerWidths { options: [hand, typing, mark] } room: root.width; lines: 2; compact: true }
    GridLayout {                                // beside each other where they fit: the name has room on the same page
        visible: root.asked
        Layout.fillWidth: true
        columns: fit.upright === false ? 3 : 1
        columnSpacing: fit.spacing
        rowSpacing: Theme.s4
        uniformCellWidths: true
        Choice { id: hand; objectName: "way:hand"; code: ""; text: qsTr("Sign in the box") }
        Choice { id: typing; objectName: "way:typed"; code: "typed"; text: qsTr("Type my name") }
        Choice { id: mark; objectName: "way:mark"; code: "mark"; text: qsTr("Make a mark, with a witness") }
    }
    TextBox {
        id: name
        visible: root.way !== ""
        Layout.fillWidth: true
        fieldName: "signName"
        label: root.typed ? qsTr("Your full name") : qsTr("Full name of the witness")
        problem: root.wrong("sign-name", "sign-witness")
        maximumLength: 200
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    }
    FieldHead { Layout.fillWidth: true; problem: root.wrong("sign-tick", "sign-saw") }
    OptionRow {
        objectName: "signTick"
        visible: root.way !== ""
        Layout.fillWidth: true
        many: true
        text: root.typed ? qsTr("My typed name is my signature") : qsTr("Witness: I saw this mark being made by the person who signs")
        checked: root.ticked
        onClicked: { root.ticked = !root.ticked; checked = Qt.binding(() => root.ticked) }
    }
}
