pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// The desk: a rail of ink on the left, paper on the right. In portrait the rail lies along the bottom, and
// wide buttons stand below the title.
Rectangle {
    id: root
    default property alias content: body.data
    property alias actions: actionRow.data
    property string here                        // today · patients · records · numbers · people · settings
    property string title
    property string subtitle
    property bool canGoBack: false
    property bool mayCount: false               // whether the numbers are open to this role
    property bool acting: true                  // whether its buttons are offered now
    readonly property bool stacked: Theme.portrait && actionRow.implicitWidth > Theme.px(230)   // buttons below the title
    readonly property rect free: Qt.rect(bar.x + words.x, bar.y + words.y, words.width, words.height)      // where nothing can be touched: what is told lies there
    readonly property int railSize: Theme.px(112)
    readonly property int margin: Theme.px(Theme.portrait ? 24 : 36)
    signal back
    signal today
    signal patients
    signal records
    signal people
    signal settings(topic: string)
    signal numbers
    signal lock
    color: Theme.c.paper

    component Place: T.AbstractButton {
        id: place
        required property string glyph
        property bool on: false
        implicitWidth: root.railSize - Theme.px(16)
        implicitHeight: Theme.px(84)
        Accessible.role: Accessible.Button
        Accessible.name: text
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        background: Rectangle {
            radius: Theme.px(16)
            color: place.on || place.down ? Theme.c.railChosen : "transparent"
            FocusRing { visible: place.visualFocus; anchors.margins: 0; around: 0; border.color: Theme.c.inkOnRail; radius: Theme.px(16) }
        }
        contentItem: Item {
            Column {
                anchors.centerIn: parent
                spacing: Theme.px(5)
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: place.glyph
                    size: Theme.px(32)
                    color: Theme.c.inkOnRail
                    weight: place.on ? 2.1 : 1.7
                }
                StaffText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: place.text
                    size: Theme.staffSmall
                    weight: place.on ? Font.DemiBold : Font.Medium
                    color: Theme.c.inkOnRail
                }
            }
        }
    }
    Rectangle {
        id: rail
        z: 1                                    // where there is no GPU a drawing does not heed the clip: none lies on the rail
        anchors { left: parent.left; bottom: parent.bottom }
        width: Theme.portrait ? parent.width : root.railSize
        height: Theme.portrait ? Theme.px(100) : parent.height
        color: Theme.c.rail
        GridLayout {
            anchors {
                fill: parent; margins: Theme.s2
                topMargin: Theme.portrait ? Theme.s2 : Theme.px(22); bottomMargin: Theme.portrait ? Theme.s2 : Theme.s3
            }
            flow: Theme.portrait ? GridLayout.LeftToRight : GridLayout.TopToBottom
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            columns: Theme.portrait ? 9 : 1
            rows: Theme.portrait ? 1 : 10
            Logo {
                Layout.alignment: Qt.AlignCenter
                Layout.bottomMargin: Theme.portrait ? 0 : Theme.px(16)
                Layout.leftMargin: Theme.portrait ? Theme.s3 : 0
                size: Theme.px(46)
                color: Theme.c.inkOnRail
                shine: Theme.c.rail
            }
            Place { objectName: "today"; glyph: "list"; text: qsTr("Today"); on: root.here === "today"; onClicked: root.today() }
            Place { objectName: "patients"; glyph: "user"; text: qsTr("Patients"); on: root.here === "patients"; onClicked: root.patients() }
            Place { objectName: "records"; glyph: "page"; text: /*: visits that are over */ qsTr("Records"); on: root.here === "records"; onClicked: root.records() }
            Place {
                objectName: "numbers"
                visible: root.mayCount
                glyph: "chart"; text: /*: counts and charts of the visits */ qsTr("Numbers"); on: root.here === "numbers"; onClicked: root.numbers()
            }
            Place { objectName: "people"; glyph: "people"; text: /*: the members of staff */ qsTr("People"); on: root.here === "people"; onClicked: root.people() }
            Place { objectName: "settings"; glyph: "sliders"; text: qsTr("Settings"); on: root.here === "settings"; onClicked: root.settings("") }
            Item { Layout.fillHeight: !Theme.portrait; Layout.fillWidth: Theme.portrait }
            StaffText {
                visible: !Theme.portrait
                Layout.alignment: Qt.AlignHCenter
                text: qsTr("F1: keys")
                size: Theme.staffSmall
                color: Theme.c.inkOnRail
            }
            Place { objectName: "lock"; glyph: "lock"; text: /*: a button: lock the desk */ qsTr("Lock"); onClicked: root.lock() }
        }
    }
    GridLayout {
        id: bar
        anchors {
            left: Theme.portrait ? parent.left : rail.right; leftMargin: root.margin
            right: parent.right; rightMargin: root.margin
            top: parent.top; topMargin: Theme.px(18)
        }
        columns: root.stacked ? 2 : 3
        columnSpacing: Theme.s3
        rowSpacing: Theme.s3
        TapButton {
            objectName: "back"
            visible: root.canGoBack
            kind: "quiet"
            iconName: "back"
            Layout.leftMargin: -Theme.px(16)
            Accessible.name: qsTr("Back")
            textSize: Theme.px(26)
            onClicked: root.back()
        }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            Layout.columnSpan: (root.stacked ? 2 : 1) - (root.stacked && root.canGoBack ? 1 : 0)
            Layout.minimumHeight: Theme.px(76)
            spacing: 0
            Title { Layout.fillWidth: true; text: root.title; size: Theme.staffTitle; fontSizeMode: Text.HorizontalFit; minimumPixelSize: Theme.px(24); wrapMode: Text.NoWrap; elide: Text.ElideRight }
            StaffText { Layout.fillWidth: true; visible: text !== ""; text: root.subtitle; quiet: true; wrapMode: Text.Wrap; maximumLineCount: 4 }
        }
        RowLayout {
            id: actionRow
            visible: root.acting && children.length > 0
            Layout.columnSpan: root.stacked ? 2 : 1
            Layout.fillWidth: root.stacked
            Layout.preferredWidth: implicitWidth        // with no button in it, it would else keep the width it had, and the title none
            spacing: Theme.s3
        }
    }
    Item {
        id: body
        anchors {
            left: bar.left; right: bar.right; top: bar.bottom; bottom: Theme.portrait ? rail.top : parent.bottom
            topMargin: Theme.s3; bottomMargin: Theme.px(26)
        }
    }
}
