import QtQuick
import QtQuick.Layouts
import Inkwell

// The field one types into to find an option. What is typed stays here: it is no answer.
RowLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    required property var row
    readonly property alias text: box.text
    readonly property int glyph: Math.min(Theme.sized(36), Theme.px(56))
    readonly property int indent: glyph + Theme.px(36)
    spacing: Theme.s3

    function focusField() { box.focusField() }

    TextBox {
        id: box
        Layout.fillWidth: true
        fieldName: root.row.linkId
        below: Theme.px(210)                    // two rows of what is found
        wrong: root.row.problem !== ""
        field.leftPadding: field.LayoutMirroring.enabled ? Theme.s4 : root.indent
        field.rightPadding: field.LayoutMirroring.enabled ? root.indent : Theme.s4
        field.maximumLength: root.row.longest || 200
        field.Accessible.name: qsTr("Search: %1").arg(root.row.short || root.row.text)
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        onAccepted: Qt.inputMethod.hide()       // what was found is in view again
        Icon {
            parent: box.field
            anchors { left: parent.left; leftMargin: Theme.px(20); verticalCenter: parent.verticalCenter }
            name: "search"; size: root.glyph; weight: 2; color: Theme.c.accent
        }
        Hint {
            parent: box.field
            anchors { fill: parent; leftMargin: root.indent; rightMargin: Theme.s4 }
            visible: box.text === "" && box.field.preeditText === ""
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(16)
            text: qsTr("Type to search %n answers", "", root.row.options.length)
            Accessible.ignored: true
        }
    }
    TapButton {
        objectName: root.row.linkId + ":clear"
        visible: box.text !== ""
        iconName: "cross"
        text: qsTr("Clear")
        textSize: Theme.chrome
        implicitHeight: Theme.row
        onClicked: { box.text = ""; box.focusField() }
    }
}
