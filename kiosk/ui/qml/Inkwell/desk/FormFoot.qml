import QtQuick
import QtQuick.Layouts
import Inkwell

// The foot of a desk page: the way out, the pages if there are several, and the one button the page is for.
RowLayout {
    id: root
    required property string text
    property string iconName: "forward"
    property bool cancels: true
    property int page: 0
    property int pageCount: 1
    signal turned(page: int)
    signal done
    signal cancel
    spacing: Theme.s4
    TapButton {
        objectName: "cancel"
        visible: root.cancels && !(Theme.portrait && root.pageCount > 1)
        implicitHeight: Theme.px(92)
        text: qsTr("Cancel")
        textSize: Theme.px(24)
        onClicked: root.cancel()
    }
    PageTurner {
        visible: root.pageCount > 1
        Layout.preferredWidth: Theme.px(268)
        Layout.maximumWidth: Theme.px(268)
        page: root.page
        pageCount: root.pageCount
        onTurned: page => root.turned(page)
    }
    BigButton {
        objectName: "main"
        Layout.fillWidth: true
        implicitHeight: Theme.px(92)
        implicitWidth: Theme.px(200)
        text: root.text
        iconName: Theme.portrait && root.pageCount > 1 ? "" : root.iconName
        onClicked: root.done()
    }
}
