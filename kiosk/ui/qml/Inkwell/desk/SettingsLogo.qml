pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The clinic's picture as it stands at the head of its paper; another one is chosen from a folder or a drive.
ColumnLayout {
    id: root
    required property string picture            // a data: URL; blank for none
    signal chosen(file: url)
    signal remove
    spacing: Theme.s5

    Sheet {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(760)
        implicitHeight: Theme.px(260)
        radius: Theme.radius
        color: "#FFFFFF"                        // paper, whatever the screen looks like
        Image {
            objectName: "logo"
            anchors.centerIn: parent
            visible: root.picture !== ""
            source: root.picture
            width: Math.min(parent.width - Theme.s6 * 2, Theme.px(400))
            height: Theme.px(200)
            fillMode: Image.PreserveAspectFit
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The clinic's logo")
        }
        Quiet {
            visible: root.picture === ""
            anchors.centerIn: parent
            glyph: "camera"
            title: qsTr("No logo of your own yet")
            text: qsTr("Records and forms carry the mark of this program until you choose one.")
        }
    }
    StaffText {
        Layout.fillWidth: true
        text: qsTr("PNG or JPEG. It stands at the head of every paper, about 2 cm wide; 1000 pixels are plenty. Records that are sealed already stay as they are.")
        quiet: true
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.s3
        TapButton {
            objectName: "chooseLogo"
            kind: root.picture === "" ? "main" : "plain"
            iconName: "plus"
            text: root.picture === "" ? qsTr("Choose a picture") : qsTr("Choose another")
            textSize: Theme.px(22)
            onClicked: dialog.active = true
        }
        TapButton {
            objectName: "removeLogo"
            visible: root.picture !== ""
            iconName: "cross"
            text: qsTr("Remove")
            textSize: Theme.px(22)
            onClicked: root.remove()
        }
    }
    Item { Layout.fillHeight: true }
    Loader {
        id: dialog
        active: false
        source: "FileChoice.qml"
        onLoaded: item.open()
        Connections {
            target: dialog.item
            function onAccepted(): void { root.chosen(dialog.item.selectedFile); dialog.active = false }
            function onRejected(): void { dialog.active = false }
        }
    }
}
