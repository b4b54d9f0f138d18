import QtQuick
import QtQuick.Layouts
import Inkwell

// A word on what was just done. Good news leaves by itself after 6 s; trouble stays until it is read or another view comes.
// A call for help outlasts every view: whatever is said over it, it comes back until it is seen. Staff only.
Sheet {
    id: root
    property string code
    property string detail
    property bool canUndo: false                // what it tells of can be taken back
    property bool narrow: false                 // there is room for its words only, and the one button that is needed
    readonly property real least: implicitWidth - (detail === "" ? words.implicitWidth * 0.42 : 0)     // for two lines in all
    property var _call: null                    // {code, detail} of what nobody has seen yet
    signal undo
    readonly property bool trouble: DeskMessages.isTrouble(code)
    visible: code !== ""
    radius: Theme.radius
    color: trouble ? Theme.c.errorWash : Theme.c.surface
    border { width: trouble ? 3 : Theme.stroke; color: trouble ? Theme.c.error : Theme.c.good }
    implicitHeight: Math.max(Theme.smallest + Theme.s2, line.implicitHeight + Theme.s3 * 2)
    implicitWidth: line.implicitWidth + Theme.s4 * 2
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    function show(code: string, detail: string, canUndo: bool) {
        if (DeskMessages.stays(code)) _call = { code: code, detail: detail }
        const told = code === "" && _call ? _call : { code: code, detail: detail }
        root.code = told.code
        root.detail = told.detail
        root.canUndo = canUndo
        timer.interval = canUndo ? 12000 : 6000
        if (told.code !== "" && !trouble) timer.restart()
    }
    function seen() { _call = null }
    function leave() {
        if (DeskMessages.stays(code)) seen()
        show("", "", false)
    }
    Timer { id: timer; interval: 6000; onTriggered: if (close.activeFocus) restart(); else if (!root.trouble) root.leave() }

    RowLayout {
        id: line
        anchors { fill: parent; leftMargin: root.narrow ? Theme.s4 : Theme.s5; rightMargin: Theme.s1 }
        spacing: root.narrow ? Theme.s2 : Theme.s4
        Icon { visible: !root.narrow; name: root.trouble ? "alert" : "tick"; size: Theme.px(32); weight: 2.2; color: root.trouble ? Theme.c.error : Theme.c.good }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            StaffText {
                id: words
                Layout.fillWidth: true
                text: DeskMessages.words(root.code)
                size: Theme.px(!root.narrow ? 22 : root.canUndo ? 18 : 20)
                weight: Font.DemiBold
                wrapMode: Text.Wrap
                color: root.trouble ? Theme.c.error : Theme.c.text
            }
            StaffText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                size: Theme.px(18)
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                maximumLineCount: 5
                quiet: true
            }
        }
        TapButton { objectName: "undo"; visible: root.canUndo; iconName: root.narrow ? "" : "back"; text: qsTr("Undo"); textSize: Theme.px(22); onClicked: root.undo() }
        TapButton { id: close; objectName: "closeToast"; visible: !root.narrow || !root.canUndo || root.trouble; kind: "quiet"; text: qsTr("OK"); textSize: Theme.px(22); onClicked: root.leave() }
    }
}
