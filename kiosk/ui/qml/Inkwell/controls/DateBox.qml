import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// One of day, month, year: the word above, the figures below. The number pad or a keyboard types into the one in use.
ColumnLayout {
    id: root
    readonly property bool whole: true          // never cut between two pages
    required property string label
    required property string name               // objectName of the field
    required property string value
    property int longest: 2
    property bool active: false
    property bool wrong: false
    signal chosen
    signal edited(text: string)
    spacing: Theme.s2
    function focusField() { field.forceActiveFocus() }

    Body { text: root.label; size: Theme.hint; weight: Font.DemiBold; color: root.wrong ? Theme.c.error : Theme.c.text }
    T.TextField {
        id: field
        objectName: root.name
        Layout.fillWidth: true
        implicitHeight: Theme.row
        implicitWidth: Theme.px(90)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        maximumLength: root.longest
        inputMethodHints: Qt.ImhDialableCharactersOnly
        font { family: Theme.sans; pixelSize: Theme.sized(40); weight: Font.DemiBold; features: { "tnum": 1 } }
        color: Theme.c.text
        text: root.value
        Accessible.name: root.label
        onActiveFocusChanged: if (activeFocus) root.chosen()
        onTextEdited: root.edited(text)
        background: FieldEdge { active: root.active; wrong: root.wrong }
    }
    Binding { target: field; property: "text"; value: root.value }
}
