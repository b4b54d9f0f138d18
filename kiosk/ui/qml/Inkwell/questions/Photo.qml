import QtQuick
import Inkwell

// A picture from memory, whole and never larger than its place. It is not kept in Qt's cache.
Item {
    id: root
    required property string picture            // a data: URL; blank for none
    property real highest: Theme.px(360)
    readonly property real ratio: seen.implicitWidth > 0 ? seen.implicitHeight / seen.implicitWidth : 0.75
    implicitWidth: Theme.px(480)
    implicitHeight: Math.min(highest, width * ratio)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The picture")
    Image {
        id: seen
        anchors.fill: parent
        source: root.picture
        cache: false
        mipmap: true
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignHCenter
    }
}
