import QtQuick
import QtQuick.Layouts
import Inkwell

// Where a visit is. Icon and word say it; the tint only helps the eye.
Rectangle {
    id: root
    required property string state_          // expected · answering · help · paused · review · countersign · complete
    property string detail
    readonly property var look: ({
        expected: ["clock", "Expected", Theme.c.muted, "transparent"],
        answering: ["tablet", "Answering", Theme.c.accent, Theme.c.wash],
        help: ["bell", "Asks for help", Theme.c.review, Theme.c.reviewWash],
        paused: ["lock", "Paused, locked", Theme.c.muted, Theme.c.sunken],
        review: ["eye", "Ready to review", Theme.c.accent, Theme.c.wash],
        countersign: ["pen", "To countersign", Theme.c.accent, Theme.c.wash],
        complete: ["tick", "Complete", Theme.c.good, Theme.c.goodWash]
    })[state_]
    implicitHeight: Theme.px(44)
    implicitWidth: line.implicitWidth + Theme.px(30)
    radius: height / 2
    color: look[3]
    border { width: state_ === "expected" ? 1 : 0; color: Theme.c.border }
    RowLayout {
        id: line
        anchors.centerIn: parent
        spacing: Theme.s2
        Icon { name: root.look[0]; size: Theme.px(23); weight: 2; color: root.look[2] }
        StaffText { text: root.look[1] + (root.detail ? ", " + root.detail : ""); size: Theme.px(18); weight: Font.DemiBold; color: root.look[2] }
    }
}
