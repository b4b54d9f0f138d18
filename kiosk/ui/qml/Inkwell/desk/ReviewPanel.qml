pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// What the patient wrote freely, how many flags are decided, and the way on. In portrait long words are cut short: they
// stand in full among all answers.
ColumnLayout {
    id: root
    required property var view
    property int page: 0                        // of the flags beside
    property int pageCount: 1
    readonly property bool signed: ["consented", "treated"].includes(view.state)
    signal turned(page: int)
    signal plan
    signal countersign
    signal closeVisit
    signal undo
    readonly property bool closes: view.acts.includes("close")
    property bool asking: false                 // once: what will happen
    readonly property bool _undoes: view.canUndo && view.message === "decided"
    readonly property bool _full: asking && closes || Theme.portrait && _undoes
    spacing: Theme.s4
    Item { visible: root._full; Layout.fillHeight: true }       // while it asks, the words make room
    Sheet {
        visible: !root._full
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Theme.radius
        ColumnLayout {
            anchors { fill: parent; margins: Theme.px(22) }
            spacing: Theme.s3
            StaffText { text: qsTr("In the patient's words"); weight: Font.DemiBold }
            Paged {
                id: words
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.s4
                ToldList { width: words.width; heading: qsTr("To tell in private"); lines: root.view.private }
                ToldList { width: words.width; heading: qsTr("Answered wrong, explain again"); lines: root.view.wrong; counts: true }
                Repeater {
                    model: root.view.words.length
                    Column {
                        id: entry
                        required property int index
                        readonly property var said: root.view.words[index] ?? DeskWords.blank
                        width: Theme.portrait ? (words.width + words.spacing) / root.view.words.length - words.spacing : words.width
                        spacing: Theme.s2
                        StaffText {
                            width: parent.width
                            wrapMode: Theme.portrait ? Text.NoWrap : Text.Wrap
                            quiet: true
                            size: Theme.staffSmall
                            text: DeskWords.joined([entry.said.question, DeskWords.typedIn(entry.said.language)])
                        }
                        Title {
                            width: parent.width
                            textFormat: Text.PlainText
                            size: Theme.px(24)
                            font.weight: Font.Medium
                            elide: Theme.portrait ? Text.ElideRight : Text.ElideNone
                            maximumLineCount: Theme.portrait ? 2 : 200
                            text: DeskWords.quoted(entry.said.answer)
                        }
                    }
                }
                StaffText {
                    width: words.width
                    visible: root.view.words.length + root.view.private.length + root.view.wrong.length === 0
                    wrapMode: Text.Wrap
                    quiet: true
                    text: qsTr("Nothing was written freely.")
                }
            }
        }
    }
    PageTurner {
        visible: root.pageCount > 1
        Layout.fillWidth: true
        page: root.page
        pageCount: root.pageCount
        note: Theme.portrait ? count.text : ""
        onTurned: page => root.turned(page)
    }
    StaffText {
        id: count
        visible: !Theme.portrait || root.pageCount < 2
        Layout.alignment: Qt.AlignHCenter
        text: root.view.toDecide > 0 ? qsTr("%1 of %2 decided").arg(root.view.decided).arg(root.view.toDecide) : qsTr("Nothing must be decided")
        weight: Font.DemiBold
    }
    RowLayout {                                 // here, not in the toast: that would lie on the verdicts of the next flag
        Layout.fillWidth: true
        visible: root._undoes
        StaffText { Layout.fillWidth: true; text: DeskMessages.words("decided"); wrapMode: Text.Wrap }
        TapButton { objectName: "undo"; iconName: "back"; text: qsTr("Undo"); textSize: Theme.px(20); onClicked: root.undo() }
    }
    StaffText {
        Layout.fillWidth: true
        visible: root.asking && root.closes
        text: qsTr("The visit ends here. Nothing is signed or countersigned; the answers and your reason are kept. Deciding anew opens it again.")
        wrapMode: Text.Wrap
    }
    TapButton { objectName: "keepOpen"; visible: root.asking && root.closes; Layout.fillWidth: true; text: qsTr("Keep it open"); textSize: Theme.px(20); onClicked: root.asking = false }
    BigButton {
        objectName: "main"
        Layout.fillWidth: true
        implicitHeight: Theme.px(92)
        text: root.closes ? (root.asking ? qsTr("Close it") : qsTr("Close the visit")) : root.signed ? qsTr("Countersign") : qsTr("Plan and talk")
        iconName: ""
        onClicked: root.closes ? (root.asking ? root.closeVisit() : root.asking = true) : root.signed ? root.countersign() : root.plan()
    }
}
