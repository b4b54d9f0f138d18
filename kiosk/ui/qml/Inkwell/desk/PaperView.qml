import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Inkwell

// A document, page by page. Larger fills the width; up and down then go by screenfuls.
GridLayout {
    id: root
    required property string document           // for image://page/<document>/<n>
    required property int pages
    property int page: 1
    property bool large: false
    property real _offset: 0
    readonly property real _over: Math.max(0, paper.height + Theme.px(40) - frame.height)
    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.s5
    rowSpacing: Theme.s3
    onLargeChanged: _offset = 0

    function up() {
        if (_offset > 0) _offset = Math.max(0, _offset - frame.height * 0.85)
        else if (page > 1) { page--; _offset = _over }
    }
    function down() {
        if (_offset < _over) _offset = Math.min(_over, _offset + frame.height * 0.85)
        else if (page < pages) { page++; _offset = 0 }
    }

    GridLayout {
        Layout.row: Theme.portrait ? 1 : 0
        Layout.column: 0
        Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
        columns: Theme.portrait ? 5 : 1
        rowSpacing: Theme.px(10)
        columnSpacing: Theme.s3
        TapButton {
            objectName: "pageUp"
            Layout.preferredWidth: Theme.smallest
            iconName: "up"
            textSize: Theme.px(28)
            Accessible.name: qsTr("Page before")
            onClicked: root.up()
        }
        ColumnLayout {
            spacing: 0
            Layout.minimumWidth: Theme.smallest
            StaffText { Layout.alignment: Qt.AlignHCenter; text: root.page; size: Theme.px(26); weight: Font.DemiBold }
            StaffText { Layout.alignment: Qt.AlignHCenter; text: qsTr("of %1").arg(root.pages); quiet: true }
        }
        TapButton {
            objectName: "pageDown"
            Layout.preferredWidth: Theme.smallest
            iconName: "down"
            textSize: Theme.px(28)
            Accessible.name: qsTr("Next page")
            onClicked: root.down()
        }
        Item { implicitHeight: Theme.s3; implicitWidth: Theme.s5 }
        TapButton {
            objectName: "larger"
            Layout.preferredWidth: Theme.smallest
            iconName: root.large ? "minus" : "plus"
            textSize: Theme.px(28)
            Accessible.name: root.large ? qsTr("Smaller") : qsTr("Larger")
            onClicked: root.large = !root.large
        }
    }
    Rectangle {
        id: frame
        Layout.row: 0
        Layout.column: Theme.portrait ? 0 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Theme.radius
        color: Theme.c.sunken
        clip: true
        Image {
            id: paper
            readonly property real room: frame.height - Theme.px(40)
            readonly property real wide: frame.width - Theme.px(40)
            anchors.horizontalCenter: parent.horizontalCenter
            y: height <= room ? (frame.height - height) / 2 : Theme.px(20) - root._offset
            width: root.large ? wide : Math.min(wide, room / 1.4142)
            height: Math.round(width * 1.4142)
            sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio))
            source: root.document !== "" && root.pages > 0 && width > 0 ? "image://page/" + root.document + "/" + root.page : ""
            fillMode: Image.PreserveAspectFit
            cache: false
            retainWhileLoading: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Page %1 of %2").arg(root.page).arg(root.pages)
            Rectangle { anchors.fill: parent; color: "transparent"; border { width: 1; color: Theme.c.line } }
        }
    }
}
