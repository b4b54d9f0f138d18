import QtQuick
import QtQuick.Layouts
import Inkwell

// Where a visit is. Icon and word say it; the tint only helps the eye. Too narrow, it shortens its words.
Rectangle {
    id: root
    required property string status          // VisitLine.state
    property string detail
    readonly property var look: ({
        expected: ["clock", /*: where a visit stands */ qsTr("Expected"), Theme.c.muted, "transparent"],
        answering: ["tablet", qsTr("Answering"), Theme.c.accent, Theme.c.wash],
        paused: ["lock", /*: where a visit stands */ qsTr("Paused"), Theme.c.muted, Theme.c.sunken],
        help: ["bell", qsTr("Asks for help"), Theme.c.review, Theme.c.reviewWash],
        review: ["eye", qsTr("Ready to review"), Theme.c.accent, Theme.c.wash],
        discuss: ["talk", qsTr("To talk with"), Theme.c.accent, Theme.c.wash],
        ready: ["pen", qsTr("Ready to sign"), Theme.c.accent, Theme.c.wash],
        thinking: ["clock", qsTr("Taking time"), Theme.c.muted, "transparent"],
        countersign: ["pen", qsTr("To countersign"), Theme.c.accent, Theme.c.wash],
        sealing: ["page", qsTr("Not sealed yet"), Theme.c.muted, Theme.c.sunken],
        complete: ["tick", /*: where a visit stands: signed and countersigned */ qsTr("Consented"), Theme.c.good, Theme.c.goodWash],
        treated: ["tick", /*: where a visit stands */ qsTr("Treated"), Theme.c.good, Theme.c.goodWash],
        "not-treated": ["no", qsTr("Not treated"), Theme.c.muted, Theme.c.sunken],
        withdrawn: ["no", /*: where a visit stands: the consent was taken back */ qsTr("Withdrawn"), Theme.c.muted, Theme.c.sunken],
        declined: ["no", /*: where a visit stands: the patient declined */ qsTr("Said no"), Theme.c.muted, Theme.c.sunken]
    })[status] ?? ["clock", status, Theme.c.muted, "transparent"]
    implicitHeight: Theme.px(44)
    implicitWidth: Math.ceil(line.implicitWidth) + Theme.px(15) * 2
    radius: height / 2
    color: look[3]
    border { width: color.a === 0 || Theme.mode === "contrast" ? 1 : 0; color: Theme.c.border }
    RowLayout {
        id: line
        anchors { fill: parent; leftMargin: Theme.px(15); rightMargin: Theme.px(15) }
        spacing: Theme.s2
        Icon { name: root.look[0]; size: Theme.px(23); weight: 2; color: root.look[2] }
        StaffText {
            Layout.fillWidth: true
            text: root.look[1] + (root.detail ? DeskWords.comma + Words.apart(root.detail) : "")
            size: Theme.px(18)
            weight: Font.DemiBold
            color: root.look[2]
        }
    }
}
