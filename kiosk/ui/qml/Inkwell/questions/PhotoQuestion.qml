pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A picture the patient takes. Seen first, then used; nothing of it touches the disk here. Without a camera it says so and stands in nobody's way.
GridLayout {
    id: root
    required property var row
    property string camera: Qt.resolvedUrl("PhotoCamera.qml")   // `there`, `take()`, `taken(dataUrl)`; loaded while there is something to take
    signal answered(value: var)
    property string fresh                       // taken, not yet used
    property bool again: false                  // another one instead of what stands
    readonly property Component opened: Qt.createComponent(camera)     // a tablet that cannot make one has no camera
    readonly property bool live: fresh === "" && (row.picture === "" || again)
    readonly property bool there: lens.item?.there ?? false
    readonly property int wide: Math.min(width, Theme.px(!Theme.portrait ? 480 : Theme.textScale > 1.3 ? 440 : 720))      // leaves room for the buttons
    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.s6
    rowSpacing: Theme.s4

    function focusField(): void { (take.visible ? take : use.visible ? use : anew).forceActiveFocus(Qt.TabFocusReason) }
    function keep(picture: string): void {
        again = false
        fresh = ""
        answered({ picture: picture })
    }

    Body {                                      // what staff added and is no picture
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        visible: root.row.value !== "" && root.row.picture === "" && root.fresh === ""
        text: root.row.value
        weight: Font.DemiBold
    }
    Item {
        readonly property bool whole: true      // never cut between two pages
        Layout.alignment: Qt.AlignTop | (Theme.portrait ? Qt.AlignHCenter : 0)
        visible: root.there || !root.live
        implicitWidth: root.wide
        implicitHeight: Math.round(root.wide * 0.75)
        Rectangle { anchors.fill: parent; color: Theme.c.sunken }
        Loader {
            id: lens
            anchors.fill: parent
            active: root.live && root.visible && root.opened.status === Component.Ready
            sourceComponent: root.opened
        }
        Connections {
            target: lens.item
            function onTaken(picture: string): void { root.fresh = picture }
        }
        Photo {
            id: still
            anchors.fill: parent
            visible: !root.live
            picture: root.live ? "" : root.fresh || root.row.picture
        }
    }
    Rectangle {
        visible: root.live && !root.there
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        implicitHeight: calm.implicitHeight + Theme.s5 * 2
        radius: Theme.radius
        color: Theme.c.surface
        border { width: Theme.stroke; color: Theme.c.line }
        Accessible.role: Accessible.StaticText
        Accessible.name: none.text
        RowLayout {
            id: calm
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s5; rightMargin: Theme.s5 }
            spacing: Theme.s4
            Icon { Layout.alignment: Qt.AlignTop; name: "camera"; size: Theme.px(44); weight: 1.6; color: Theme.c.accent }
            Body { id: none; Layout.fillWidth: true; text: qsTr("There is no camera on this tablet. A member of staff can add the picture.") }
        }
    }
    ColumnLayout {
        visible: root.there || !root.live
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.s4
        PhotoButton { id: take; visible: root.live; name: "take"; main: true; iconName: "camera"; text: qsTr("Take the picture"); onClicked: lens.item.take() }
        PhotoButton { visible: root.live && root.row.picture !== ""; name: "back"; text: qsTr("Keep the one I have"); onClicked: root.again = false }
        PhotoButton { id: use; visible: root.fresh !== ""; name: "use"; main: true; iconName: "tick"; text: qsTr("Use it"); onClicked: root.keep(root.fresh) }
        PhotoButton { id: anew; visible: !root.live; name: "again"; iconName: "camera"; text: qsTr("Take it again"); onClicked: { root.fresh = ""; root.again = true } }
        PhotoButton { visible: !root.live && root.fresh === ""; name: "away"; iconName: "cross"; text: qsTr("Take it away"); onClicked: root.keep("") }
    }
    component PhotoButton: WideButton {
        required property string name
        objectName: root.row.linkId + ":" + name
        least: main ? Theme.row : Theme.smallest
        Layout.fillWidth: true
    }
}
