pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Languages

// The first thing a patient sees: how long it takes, that they may stop, that there is paper and help.
Rectangle {
    id: root
    required property string clinic
    property string fault                       // not-saved · blank
    required property int minutes               // without a touch after which it locks
    signal started
    signal staff
    signal display
    signal language                             // all of them are wanted
    signal spoken(tag: string)                  // a language was chosen
    color: Theme.c.paper
    clip: true
    readonly property bool crowded: Languages.offered.length > (!Theme.portrait ? 6 : big > 1.3 ? 4 : 10) || Theme.large     // no room for each of them
    readonly property real big: Math.min(Theme.textScale, 1.5)
    TextMetrics { id: greeting; text: qsTr("Welcome"); font { family: Theme.serif; pixelSize: 100; weight: Font.DemiBold } }
    function placed(x: real, wide: real): real { return LayoutMirroring.enabled ? width - x - wide : x }

    // Upright, as many rings as leave the lines beside them alone: each is 0.36 times as high as it is wide.
    readonly property int clear: {
        const middle = width - Theme.px(150), high = Theme.px(276)
        let most = Infinity
        for (let i = 0; i < lines.count; i++) {
            const line = lines.itemAt(i), across = Math.max(0, middle - told.edge - line.implicitWidth - Theme.s3)
            most = Math.min(most, Math.hypot(across, Math.max(0, told.y + line.y - high, high - told.y - line.y - line.height) / 0.36))
        }
        return Math.min(7, Math.floor(most * 2 / Theme.px(60)))
    }
    Ripples {
        visible: root.big < 1.3             // larger words need the room
        rings: Theme.portrait ? root.clear : 7
        step: Theme.px(Theme.portrait ? 60 : 104)
        x: root.placed((Theme.portrait ? root.width - Theme.px(150) : Theme.px(250)) - width / 2, width)
        y: Theme.portrait ? Theme.px(276) - height / 2 : root.height - height * 0.58
    }
    RowLayout {
        x: Theme.px(Theme.portrait ? 40 : 64)
        y: Theme.px(32)
        width: parent.width - x * 2
        spacing: Theme.s4
        Logo { size: Theme.px(44) }
        Body { Layout.fillWidth: true; text: root.clinic; size: Theme.hint; weight: Font.DemiBold; wrapMode: Text.NoWrap; elide: Text.ElideRight }
        TapButton { objectName: "staff"; implicitHeight: Theme.px(72); kind: "quiet"; iconName: "lock"; text: /*: a button that leads to the staff sign-in */ qsTr("Staff"); textSize: Theme.px(26); onClicked: root.staff() }
    }
    ColumnLayout {
        id: told
        readonly property real edge: Theme.px(Theme.portrait ? 40 : 64)
        x: root.placed(edge, width)
        y: Theme.px(Theme.portrait ? 130 : 128)
        width: Theme.px(Theme.portrait ? 720 : 540)
        spacing: Theme.s4
        Title { Layout.fillWidth: true; text: greeting.text; size: Math.min(Theme.px(64 * root.big), Math.max(Theme.px(44), Math.floor(parent.width / greeting.advanceWidth * 100))) }     // on one line: below it there is no room to spare
        Repeater {
            id: lines
            model: [["clock", qsTr("About 15 minutes")], ["pause", qsTr("You can stop at any time")], ["lock", qsTr("It locks if left for %n minutes", "", root.minutes)], ["page", qsTr("Paper or help: ask at the desk")]]
            RowLayout {
                id: line
                required property var modelData
                visible: root.fault === "" || Theme.portrait
                Layout.fillWidth: true
                spacing: Theme.s4
                Icon { name: line.modelData[0]; size: Theme.px(34 * root.big); color: Theme.c.accent }
                ColumnLayout { EvenWords { text: line.modelData[1]; size: Theme.px(28 * root.big); lineHeight: Theme.leading } }
            }
        }
        FaultSheet { Layout.fillWidth: true; Layout.topMargin: Theme.s3; visible: words !== "" && !Theme.portrait; fault: root.fault }
    }
    ColumnLayout {
        anchors { right: parent.right; rightMargin: Theme.px(Theme.portrait ? 40 : 64); bottom: parent.bottom; bottomMargin: Theme.px(36) }
        width: Theme.px(Theme.portrait ? 720 : 560)
        spacing: Theme.px(root.big > 1.3 ? 18 : 28)
        FaultSheet { Layout.fillWidth: true; visible: words !== "" && Theme.portrait; fault: root.fault }
        GridLayout {
            objectName: "languages"
            visible: Languages.offered.length > 1 && !root.crowded
            Layout.fillWidth: true
            columns: 2
            uniformCellWidths: true
            uniformCellHeights: true            // whatever their scripts
            columnSpacing: Theme.s4
            rowSpacing: Theme.s3
            Repeater {
                model: Languages.offered
                TapButton {
                    required property var modelData
                    required property int index
                    readonly property bool on: Languages.tag === modelData.tag
                    objectName: "language:" + modelData.tag
                    Layout.columnSpan: index % 2 === 0 && index === Languages.offered.length - 1 ? 2 : 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    implicitHeight: Math.max(Theme.smallest, Theme.px(56 * root.big))      // the tallest script has room
                    kind: on ? "main" : "plain"
                    iconName: on ? "tick" : ""
                    text: modelData.name
                    textSize: Theme.px(26 * root.big)
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: on
                    checkable: true
                    checked: on
                    onClicked: {
                        root.spoken(modelData.tag)
                        checked = Qt.binding(() => on)      // shows what is spoken, not that it was touched
                    }
                }
            }
        }
        Title { Layout.fillWidth: true; visible: root.fault === "" && !Theme.large && !(looks.stacked && !Theme.portrait) && Theme.textScale < (Theme.portrait ? 1.3 : 1.2); text: qsTr("Ready when you are"); size: Theme.px(36 * root.big) }
        TapButton { objectName: "language"; visible: Languages.offered.length > 1 && root.crowded; Layout.fillWidth: true; iconName: "globe"; text: qsTr("Language"); textSize: Theme.px(26 * root.big); onClicked: root.language() }
        BigButton { objectName: "start"; Layout.fillWidth: true; implicitHeight: Math.max(Theme.px(150), Theme.main); text: qsTr("Start"); onClicked: root.started() }
        GridLayout {
            id: looks
            readonly property bool stacked: !Theme.large && (Theme.textScale > 1.3 || larger.implicitWidth - Theme.s5 > (width - columnSpacing) / 2)     // words keep off the edges
            Layout.fillWidth: true
            columns: stacked ? 1 : 2
            uniformCellWidths: true
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            TapButton {
                id: larger
                Layout.fillWidth: true
                iconName: "letters"
                text: Theme.textScale < 2 ? qsTr("Larger words") : qsTr("Smaller words")
                textSize: Theme.px(Theme.crowded ? 28 : 26 * root.big)     // both alike
                onClicked: Theme.textScale = ({ "1": 1.25, "1.25": 1.5, "1.5": 2 })[Theme.textScale] ?? 1
            }
            TapButton {
                objectName: "display"
                Layout.fillWidth: true
                iconName: "contrast"
                text: /*: a button: how the screen looks */ qsTr("Display")
                textSize: Theme.px(Theme.crowded ? 28 : 26 * root.big)     // both alike
                onClicked: root.display()
            }
        }
    }
}
