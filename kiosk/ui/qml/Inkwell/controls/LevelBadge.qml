import QtQuick
import QtQuick.Layouts
import Inkwell

// A flag's level: each has its own shape, word and weight. Staff only; the patient never sees one.
Rectangle {
    id: root
    required property string level           // stop · review · caution · info
    property int count: -1
    readonly property bool solid: level === "stop"
    readonly property var looks: ({
        stop: ["octagon", /*: how grave a flag is: do not treat */ qsTr("Stop"), Theme.c.error], review: ["diamond", /*: how grave a flag is: look at it before the treatment */ qsTr("Review"), Theme.c.review],
        caution: ["triangle", /*: how grave a flag is */ qsTr("Caution"), Theme.c.muted], info: ["info", /*: how grave a flag is: good to know */ qsTr("Info"), Theme.c.muted]
    })
    readonly property var look: looks[level] ?? ["info", "", Theme.c.muted]
    readonly property real widest: metrics.height > 0 ? Math.max(...Object.values(looks).map(look => Math.ceil(metrics.advanceWidth(look[1])))) + Theme.px(52) : 0    // of all levels, so that words beside them align
    FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.px(18); weight: Font.DemiBold } }
    readonly property color ink: solid ? Theme.c.surface : look[2]
    implicitHeight: Theme.px(38)
    implicitWidth: line.implicitWidth + Theme.px(22)
    radius: Theme.px(10)
    color: solid ? look[2] : level === "review" ? Theme.c.reviewWash : "transparent"
    border { width: solid || level === "info" ? 0 : 2; color: level === "review" ? Theme.c.review : Theme.c.border }
    Accessible.role: Accessible.StaticText
    Accessible.name: count < 0 ? look[1] : look[1] + ": " + count
    RowLayout {
        id: line
        anchors.centerIn: parent
        spacing: Theme.px(7)
        Icon { name: root.look[0]; size: Theme.px(22); weight: 2; color: root.ink }
        StaffText {
            text: root.count < 0 ? root.look[1] : root.count
            size: Theme.px(18)
            weight: Font.DemiBold
            color: root.ink
            Accessible.ignored: true
        }
    }
}
