pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Nothing of anybody is in view. A member of staff chooses their name and types their PIN.
Rectangle {
    id: root
    required property var people                // [{id, name}]
    required property string message            // wrong:<tries left> · wait:<hh:mm:ss> · blank
    required property bool canCancel
    property string part: "all"                 // all · patient · desk: what this window is for
    property var board: []                      // [BoardLine]: the day in initials and states, where staff locked
    property string digits
    property string who: people.length === 1 ? people[0].id : ""
    readonly property var told: message.split(":")
    readonly property real big: canCancel || people.length > (Theme.portrait ? 1 : 2) ? 1 : Theme.textScale     // a patient reads it, too
    readonly property bool many: people.length > 4      // two beside each other, and page by page if need be
    signal pin(person: string, digits: string)
    signal cancelled
    signal clean
    signal match
    color: Theme.c.paper
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    Accessible.description: words.text
    Accessible.focusable: true

    function press(key: string): void {
        if (key === "erase") digits = digits.slice(0, -1)
        else if (key !== "ok") digits = digits.length < 12 ? digits + key : digits
        else if (who !== "" && digits !== "") { const typed = digits; digits = ""; pin(who, typed) }
    }
    GridLayout {
        anchors.centerIn: parent
        width: parent.width - Theme.px(Theme.portrait ? 128 : 192)
        height: Math.min(implicitHeight, parent.height - Theme.s5 * 2)      // the board gives way, a name and a button do not
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.px(64)
        rowSpacing: root.board.length > 0 ? Theme.s5 : Theme.s7
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: implicitHeight
            spacing: Theme.s4
            Rectangle {
                visible: root.board.length === 0 && (Theme.portrait ? root.people.length < 2 && root.big < 1.2 : root.people.length < 4)
                implicitWidth: Theme.px(104); implicitHeight: implicitWidth; radius: width / 2
                color: Theme.c.wash
                Icon { anchors.centerIn: parent; name: "lock"; size: Theme.px(58); weight: 1.5; color: Theme.c.accent }
            }
            Title {
                id: title
                Layout.fillWidth: true
                Layout.rightMargin: spare(parent.width)
                text: root.canCancel ? qsTr("For staff") : root.part === "patient" ? qsTr("This screen is locked") : qsTr("This tablet is locked")
                size: Theme.px(Math.min(48 * root.big, Theme.portrait || root.people.length > 1 ? 60 : 68))
            }
            EvenWords {
                id: words
                size: Theme.px(Math.min(28 * root.big, root.people.length > 1 ? 32 : Theme.portrait ? 40 : 44))
                text: root.part === "patient"
                    ? root.canCancel ? qsTr("The desk is in the other window. Clean this screen here, or set its size: your PIN keeps it.")
                                     : qsTr("Your answers are hidden and saved. Ask at the desk to go on.")
                    : root.canCancel ? qsTr("Type your PIN to open the desk.") : qsTr("Your answers are hidden and saved. Give the tablet to a member of staff to go on.")
            }
            Paged {
                id: names
                readonly property int columns: root.many || root.board.length > 0 && root.people.length > 2 ? 2 : 1
                visible: root.people.length > 1
                Layout.fillWidth: true
                Layout.maximumWidth: columns > 1 ? -1 : Theme.px(500)
                Layout.preferredHeight: Math.min(needed, Theme.px(Theme.portrait || root.board.length > 0 ? 260 : 440))
                Layout.fillHeight: true
                Layout.maximumHeight: Layout.preferredHeight
                Layout.minimumHeight: root.board.length > 0 ? Layout.preferredHeight : Math.min(Layout.preferredHeight, Theme.smallest * 3)
                Repeater {
                    model: root.people.length > 1 ? root.people : []
                    OptionRow {
                        required property var modelData
                        width: (names.width - (names.columns - 1) * Theme.s3) / names.columns
                        rowHeight: Theme.smallest
                        compact: true
                        textSize: Theme.px(names.columns > 1 && root.board.length > 0 ? 20 : root.many ? 22 : 26)
                        text: modelData.name
                        checked: root.who === modelData.id
                        onClicked: root.who = modelData.id
                    }
                }
            }
            LockedBoard {
                visible: root.board.length > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: wanted
                Layout.maximumHeight: wanted
                Layout.minimumHeight: least
                board: root.board
            }
            Flow {
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.s3    // their words begin where all words do
                spacing: Theme.s2
                TapButton { objectName: "clean"; kind: "quiet"; iconName: "drop"; text: qsTr("Clean the screen"); textSize: root.board.length > 0 ? Theme.px(22) : Theme.px(Math.min(26 * root.big, 34)); onClicked: root.clean() }
                TapButton { objectName: "match"; visible: root.canCancel && root.part !== "desk"; kind: "quiet"; iconName: "tablet"; text: qsTr("Size of the screen"); textSize: Theme.px(root.board.length > 0 ? 22 : 26); onClicked: root.match() }
                TapButton { objectName: "cancel"; visible: root.canCancel && root.part !== "desk"; kind: "quiet"; iconName: "back"; text: root.board.length > 0 ? qsTr("Welcome page") : /*: to the page before */ qsTr("Back"); textSize: Theme.px(root.board.length > 0 ? 22 : 26); onClicked: root.cancelled() }
            }
        }
        Sheet {
            Layout.fillWidth: Theme.portrait
            implicitWidth: Theme.px(476)
            implicitHeight: pad.implicitHeight + Theme.px(Theme.portrait && root.many ? 44 : 64)
            ColumnLayout {
                id: pad
                anchors.centerIn: parent
                spacing: Theme.px(20)
                Body { Layout.alignment: Qt.AlignHCenter; text: qsTr("Staff PIN"); size: Theme.px(Math.min(28 * root.big, 36)); weight: Font.DemiBold; lineHeight: Theme.leading }
                Row {
                    Layout.alignment: Qt.AlignHCenter
                    spacing: Theme.px(root.digits.length > 8 ? 10 : 18)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%n digits typed", "", root.digits.length)
                    Repeater {
                        model: Math.max(6, root.digits.length)
                        Rectangle {
                            required property int index
                            width: Theme.px(24); height: width; radius: width / 2
                            color: index < root.digits.length ? Theme.c.accent : "transparent"
                            border { width: 2; color: index < root.digits.length ? Theme.c.accent : Theme.c.border }
                        }
                    }
                }
                NumberPad { Layout.alignment: Qt.AlignHCenter; keyWidth: Theme.px(Theme.portrait ? 180 : 112); keyHeight: Theme.px(Theme.portrait && root.board.length > 0 ? 72 : 88); lastKey: "ok"; lastWord: qsTr("OK"); onPressed: key => root.press(key) }
                Hint {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: Theme.px(Theme.portrait ? 600 : 390)
                    horizontalAlignment: Text.AlignHCenter
                    size: Theme.px(26)
                    color: ["", "matched"].includes(root.told[0]) ? Theme.c.muted : Theme.c.error
                    text: root.told[0] === "wrong" ? qsTr("That is not the PIN. %n more tries.", "", Number(root.told[1]))
                        : root.told[0] === "wait" ? qsTr("Too many tries. Wait until %1.").arg(root.told.slice(1).join(":"))
                        : root.told[0] === "not-saved" ? qsTr("The disk is full or gone. Nothing can be saved.")
                        : root.told[0] === "not-allowed" ? qsTr("Your PIN is right. Somebody with another role has to go on with this visit.")
                        : root.told[0] === "matched" ? qsTr("Your PIN keeps the new size.")
                        : root.people.length > 1 && root.who === "" ? qsTr("Choose your name first") : " "
                }
            }
        }
    }
    Keys.onPressed: event => { if (event.text >= "0" && event.text <= "9") press(event.text); else if (event.key === Qt.Key_Backspace) press("erase"); else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) press("ok") }
    focus: true
}
