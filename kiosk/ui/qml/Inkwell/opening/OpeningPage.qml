import QtQuick
import QtQuick.Layouts
import Inkwell

// A page of the opening: where we are, what is asked, Continue where it always is.
Rectangle {
    id: root
    default property alias content: body.data
    property string title
    property string text
    property int step: 0                        // of the five of set-up; 0 is none
    property bool canGoBack: false
    property bool busy: false
    property string nextText: qsTr("Continue")
    property string nextIcon: "forward"
    property bool footed: true
    property int columnWidth: Theme.px(960)
    property int page: 0
    property int pageCount: 1
    signal next
    signal back
    signal turned(page: int)
    color: Theme.c.paper

    Item {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.header
        TapButton {
            id: backButton
            objectName: "back"
            visible: root.canGoBack
            anchors { left: parent.left; leftMargin: Theme.s4 }
            kind: "quiet"
            iconName: "back"
            text: qsTr("Back")
            textSize: Theme.chrome
            onClicked: root.back()
        }
        ColumnLayout {
            visible: root.step > 0
            x: Math.max(column.x, backButton.visible ? backButton.x + backButton.width + Theme.s5 : 0)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(360)
            spacing: Theme.px(8)
            StaffText { text: qsTr("Setting up: step %1 of 5").arg(root.step); size: Theme.px(22); weight: Font.Medium }
            Progress { Layout.fillWidth: true; done: root.step - 1; count: 5; within: 0.5 }
        }
        Row {
            x: column.x + column.width - width
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s3
            Logo { size: Theme.px(32); anchors.verticalCenter: parent.verticalCenter }
            StaffText { anchors.verticalCenter: parent.verticalCenter; text: "Inkwell"; size: Theme.px(22); weight: Font.DemiBold; quiet: true }
        }
    }
    ColumnLayout {
        id: column
        anchors {
            top: header.bottom; topMargin: Theme.s3
            bottom: footer.visible ? footer.top : parent.bottom; bottomMargin: Theme.s4
            horizontalCenter: parent.horizontalCenter
        }
        width: Math.min(root.columnWidth, parent.width - Theme.px(80))
        spacing: Theme.s3
        Title { Layout.fillWidth: true; visible: text !== ""; text: root.title; size: Theme.px(40) }
        Body { Layout.fillWidth: true; visible: text !== ""; text: root.text; size: Theme.px(24) }
        Item { id: body; Layout.fillWidth: true; Layout.fillHeight: true; Layout.topMargin: Theme.s3 }
    }
    RowLayout {
        id: footer
        visible: root.footed
        anchors { left: column.left; right: column.right; bottom: parent.bottom; bottomMargin: Theme.s4 }
        height: Theme.main
        spacing: Theme.s5
        PageTurner {
            visible: root.pageCount > 1
            Layout.preferredWidth: Theme.px(268)
            Layout.maximumWidth: Theme.px(268)
            page: root.page
            pageCount: root.pageCount
            onTurned: page => root.turned(page)
        }
        BigButton {
            objectName: "next"
            Layout.fillWidth: true
            implicitWidth: Theme.px(200)
            text: root.busy ? qsTr("One moment") : root.nextText
            iconName: root.busy ? "clock" : root.nextIcon
            onClicked: if (!root.busy) root.next()
        }
    }
}
