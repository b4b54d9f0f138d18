pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Sign with finger or pen. Clear is far from Finish.
PatientPage {
    id: root
    required property var items
    signal signed(strokes: var)
    readonly property bool wrong: screen.problems.length > 0
    columnWidth: Theme.px(1100)
    lead: Theme.portrait ? Theme.s6 : Theme.s2
    goOn: () => signed(pad.strokes)
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4
        Title { Layout.fillWidth: true; text: root.screen.title }
        TapButton { objectName: "clear"; visible: !Theme.portrait; iconName: "erase"; text: qsTr("Clear"); onClicked: pad.clear() }
    }
    Repeater {
        model: root.items
        Body { required property var row; Layout.fillWidth: true; text: row.text; rich: row.rich }
    }
    InkPad {
        id: pad
        objectName: "pad"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(300)
        wrong: root.wrong
        date: new Date(root.screen.date).toLocaleDateString(Qt.locale("en_GB"), "d MMMM yyyy")
    }
    TapButton { visible: Theme.portrait; iconName: "erase"; text: qsTr("Clear"); onClicked: pad.clear() }
}
