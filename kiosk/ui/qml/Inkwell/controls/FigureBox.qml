import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// Figures in a box, the word above it. The number pad (`type`) or a keyboard types into it. What is told waits until the box is left.
ColumnLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    property string label
    property string spoken: label               // to who cannot see where it stands
    property string about                       // what is wrong with it, or its hint: likewise
    required property string name               // objectName of the field
    required property string value
    property int longest: 2
    property int hints: Qt.ImhDigitsOnly
    property bool active: false                 // the pad types into it
    property bool padded: false                 // a pad stands beside it: the on-screen keyboard keeps away
    property bool wrong: false
    property bool touched: false                // what stands here was typed, and the box is still in use
    readonly property bool inUse: active || field.activeFocus
    readonly property int fits: metrics.height && Math.floor(Math.min(Theme.hint, Theme.hint * width / (metrics.advanceWidth(label) + 4)))
    property int labelSize: fits                // boxes beside each other have words of one size
    readonly property alias typing: field.activeFocus
    readonly property alias text: field.text
    signal chosen
    signal tapped
    signal edited(text: string)
    spacing: Theme.s2
    onInUseChanged: if (!inUse) touched = false

    function focusField() { field.forceActiveFocus() }
    function toEnd(): void { field.cursorPosition = field.length }     // figures are added and taken away there, by the pad and by the keyboard
    function type(key: string): void {
        const standing = field.text
        if (key === "point" && /[.,]/.test(standing)) return
        const text = key === "erase" ? standing.slice(0, -1)
                   : key === "minus" ? (standing.startsWith("-") ? standing.slice(1) : "-" + standing)
                   : standing + (key === "point" ? Words.point : key)
        if (text.length > longest || text === standing) return
        touched = true
        field.text = text
        edited(text)
    }
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.hint; weight: Font.DemiBold } }
    Body { Layout.fillWidth: true; visible: text !== ""; Layout.preferredWidth: 1; wrapMode: Text.NoWrap; text: root.label; size: root.labelSize; weight: Font.DemiBold; color: root.wrong ? Theme.c.error : Theme.c.text }
    T.TextField {
        id: field
        readonly property bool padded: root.padded
        objectName: root.name
        Layout.fillWidth: true
        implicitHeight: Theme.row
        implicitWidth: Theme.px(90)
        leftPadding: Theme.s2
        rightPadding: Theme.s2
        topPadding: Theme.above * font.pixelSize            // a face with more air than the box has room for stands in its middle, too
        bottomPadding: Theme.below * font.pixelSize
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        maximumLength: root.longest
        inputMethodHints: root.hints | Qt.ImhNoPredictiveText
        font { family: Theme.sans; pixelSize: Theme.sized(40); weight: Font.DemiBold; features: { "tnum": 1 } }
        color: Theme.c.text
        selectionColor: Theme.c.accent
        selectedTextColor: Theme.c.inkOnAccent
        Accessible.name: root.spoken
        Accessible.description: root.about
        onActiveFocusChanged: if (activeFocus) root.chosen()
        onReleased: { Qt.callLater(root.toEnd); root.tapped() }     // after the touch has set it elsewhere
        onTextEdited: { root.touched = true; root.edited(text) }
        onAccepted: Qt.inputMethod.hide()
        background: FieldEdge {
            active: root.inUse
            wrong: root.wrong
            ringed: field.activeFocus && [Qt.TabFocusReason, Qt.BacktabFocusReason].includes(field.focusReason)     // the pad may type into a box that keys have left
        }
    }
    Binding { target: field; property: "text"; value: root.value; when: !root.touched; restoreMode: Binding.RestoreNone }
}
