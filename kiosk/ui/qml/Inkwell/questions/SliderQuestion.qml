pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// A place on a line. Nothing is chosen until it is touched, so that nothing is suggested; two buttons for hands that shake, which start at the beginning of the line.
ColumnLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    required property var row
    readonly property bool chosen: row.value !== ""
    readonly property bool known: chosen && !isNaN(row.value)
    readonly property int figures: (String(row.step).split(".")[1] ?? "").length
    readonly property int steps: row.step > 0 ? Math.round((row.high - row.low) / row.step) : 0
    signal answered(value: var)
    spacing: Theme.s3

    function focusField() { line.forceActiveFocus(Qt.TabFocusReason) }
    function said(value: real): string { return value.toFixed(figures) }
    function tell(value: real): void {
        const text = said(Math.max(row.low, Math.min(row.high, value)))
        if (text !== row.value) answered(text)
    }

    Body {
        objectName: root.row.linkId + ":said"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(Theme.sized(80), Theme.px(110))
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.chosen ? Words.figure(root.row.value) : qsTr("Touch the line")
        size: root.chosen ? Math.min(Theme.display, Theme.px(92)) : Theme.body
        weight: root.chosen ? Font.DemiBold : Font.Normal
        color: root.chosen ? Theme.c.text : Theme.c.muted
        lineHeight: Theme.leading
        font.features: { "tnum": 1 }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4
        StepButton { name: "less"; iconName: "minus"; text: qsTr("Less"); onClicked: root.tell(root.known ? Number(root.row.value) - root.row.step : root.row.low) }
        T.Slider {
            id: line
            objectName: root.row.linkId
            readonly property real thumb: Theme.px(72)
            Layout.fillWidth: true
            implicitHeight: Theme.px(96)
            padding: 0
            from: root.row.low
            to: root.row.high
            stepSize: root.row.step
            snapMode: T.Slider.SnapAlways
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Slider
            Accessible.name: root.row.short || root.row.text
            Accessible.description: root.chosen ? root.row.value : qsTr("Nothing chosen yet")
            onMoved: root.tell(value)
            onPressedChanged: if (!pressed) root.tell(value)        // also where it stood unseen
            background: Item {
                Rectangle {
                    id: groove
                    x: line.thumb / 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - line.thumb
                    height: Theme.px(20)
                    radius: height / 2
                    color: Theme.c.surface
                    border { width: Theme.stroke; color: Theme.c.border }
                    Rectangle {
                        visible: root.known
                        x: line.mirrored ? parent.width - width : 0
                        width: Math.max(height, line.position * parent.width)
                        height: parent.height
                        radius: parent.radius
                        color: Theme.c.accent
                    }
                }
                Repeater {
                    model: root.steps > 0 && root.steps <= 20 ? root.steps + 1 : 0
                    Rectangle {
                        required property int index
                        x: groove.x + index / root.steps * groove.width - width / 2
                        y: groove.y + groove.height + Theme.s2
                        width: Theme.stroke
                        height: Theme.px(10)
                        color: Theme.c.border
                    }
                }
                FocusRing { visible: line.visualFocus }
            }
            handle: Rectangle {
                visible: root.known || line.pressed
                x: line.visualPosition * (line.width - width)
                y: (line.height - height) / 2
                width: line.thumb
                height: width
                radius: width / 2
                color: line.pressed ? Theme.c.accentDeep : Theme.c.accent
                border { width: Theme.strokeChosen; color: Theme.c.surface }
            }
            Binding { target: line; property: "value"; value: root.known ? Number(root.row.value) : root.row.low; when: !line.pressed; restoreMode: Binding.RestoreNone }
        }
        StepButton { name: "more"; iconName: "plus"; text: qsTr("More"); onClicked: root.tell(root.known ? Number(root.row.value) + root.row.step : root.row.low) }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s5
        uniformCellSizes: true
        Repeater {
            model: [[root.row.low, root.row.lowText], [root.row.high, root.row.highText]]
            RowLayout {
                id: end
                required property var modelData
                required property int index
                readonly property bool high: index === 1
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                layoutDirection: high ? Qt.RightToLeft : Qt.LeftToRight     // the figure at the outer end
                Body { Layout.alignment: Qt.AlignTop; text: Words.figure(root.said(end.modelData[0])); size: Theme.hint; weight: Font.DemiBold; lineHeight: Theme.leading }
                Hint { Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; horizontalAlignment: end.high ? Text.AlignRight : Text.AlignLeft; text: end.modelData[1]; lineHeight: Theme.leading }
            }
        }
    }
    component StepButton: T.AbstractButton {
        id: step
        required property string name
        required property string iconName
        objectName: root.row.linkId + ":" + name
        implicitWidth: Math.max(Theme.px(104), face.implicitWidth + Theme.s4)
        implicitHeight: Math.max(Theme.px(104), face.implicitHeight + Theme.s3)
        autoRepeat: true
        autoRepeatDelay: 600
        Accessible.role: Accessible.Button
        Accessible.name: text
        background: Sheet {
            radius: Theme.radius
            raised: !step.down
            color: step.down ? Theme.c.sunken : Theme.c.surface
            border { width: Theme.stroke; color: Theme.c.border }
            FocusRing { visible: step.visualFocus }
        }
        contentItem: Item {
            ColumnLayout {
                id: face
                anchors.centerIn: parent
                spacing: Theme.s1
                Icon { Layout.alignment: Qt.AlignHCenter; name: step.iconName; size: Theme.px(38); weight: 2.2; color: Theme.c.accent }
                Body { Layout.alignment: Qt.AlignHCenter; text: step.text; size: Theme.chrome; weight: Font.DemiBold; lineHeight: Theme.leading; color: Theme.c.accent; wrapMode: Text.NoWrap }
            }
        }
    }
}
