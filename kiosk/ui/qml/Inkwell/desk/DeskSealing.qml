pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The document is being made: what is safe already, and what is still to come.
StaffPage {
    id: root
    required property var view
    required property var items
    here: "today"
    title: DeskWords.name(view.name)
    subtitle: DeskWords.person(view)
    Sheet {
        anchors.centerIn: parent
        width: Math.min(Theme.px(640), parent.width)
        height: words.implicitHeight + Theme.px(72)
        ColumnLayout {
            id: words
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(36) }
            spacing: Theme.s4
            Title { Layout.fillWidth: true; text: qsTr("Making the document"); size: Theme.px(36) }
            Repeater {
                model: [
                    [true, qsTr("The signature is saved")],
                    [false, qsTr("The document is made and opened again to check it")],
                    [false, qsTr("Then it is ready to print")]
                ]
                RowLayout {
                    id: line
                    required property var modelData
                    spacing: Theme.s3
                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: line.modelData[0] ? "tick" : "clock"
                        size: Theme.px(30)
                        weight: 2
                        color: line.modelData[0] ? Theme.c.good : Theme.c.muted
                    }
                    Body {
                        Layout.fillWidth: true
                        size: Theme.px(24)
                        text: line.modelData[1]
                        color: line.modelData[0] ? Theme.c.good : Theme.c.text
                    }
                }
            }
            StaffText {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                quiet: true
                text: qsTr("This takes a few seconds. Nothing is lost if the tablet is switched off now.")
            }
        }
    }
}
