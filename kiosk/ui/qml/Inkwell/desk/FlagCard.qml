pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A flag that waits for a decision: what it is, and four ways on.
Sheet {
    id: root
    required property var flag                  // FlagCard
    property string chosen                      // the verdict being given a reason
    signal choose(verdict: string)
    signal look                                 // at the answer, among all answers
    implicitHeight: column.implicitHeight + Theme.px(24)
    radius: Theme.radius
    border { width: flag.level === "stop" ? 2 : 1; color: flag.level === "stop" ? Theme.c.error : Theme.c.line }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(12) }
        spacing: Theme.px(10)
        FlagFace { Layout.fillWidth: true; flag: root.flag; aside: look.visible ? look.width : 0 }
        Verdicts { Layout.fillWidth: true; chosen: root.chosen; name: root.flag.id; onChoose: verdict => root.choose(verdict) }
    }
    TapButton {
        id: look
        objectName: "look:" + root.flag.id
        visible: root.flag.question !== ""
        anchors { right: parent.right; top: parent.top; rightMargin: Theme.s2 }
        kind: "quiet"
        iconName: "list"
        text: qsTr("See it")
        textSize: Theme.px(20)
        Accessible.name: qsTr("See it among all answers")
        Accessible.description: root.flag.question
        onClicked: root.look()
    }
}
