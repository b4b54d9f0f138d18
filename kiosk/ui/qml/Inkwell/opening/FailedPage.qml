pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// It does not open: what is wrong, that nothing was changed, and what to do.
OpeningPage {
    id: root
    required property var opening
    readonly property bool inUse: opening.problem === "store-in-use"
    readonly property bool damaged: opening.problem === "store-damaged"
    readonly property var steps: {
        if (inUse)
            return [qsTr("Look for the other window and go on there."), qsTr("Or close it, then start Inkwell again.")];
        const tell = qsTr("Leave the files as they are, and tell the person who looks after this computer.");
        return !damaged ? [tell] : [tell, qsTr("In a terminal they restore the last back-up; it is proved before it replaces anything:"),
                                    qsTr("Without a back-up, they save what can still be read into a new folder:")];
    }
    readonly property var commands: damaged ? ["", opening.command + " restore " + qsTr("BACK-UP"), opening.command + " salvage " + qsTr("NEW-FOLDER")] : []
    footed: false
    columnWidth: Theme.px(860)
    Sheet {
        anchors.centerIn: parent
        width: parent.width
        height: words.implicitHeight + Theme.px(80)
        ColumnLayout {
            id: words
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(40) }
            spacing: Theme.s4
            RowLayout {
                spacing: Theme.s4
                Icon { name: "alert"; size: Theme.px(52); weight: 1.8; color: Theme.c.error }
                Title {
                    Layout.fillWidth: true
                    size: Theme.px(38)
                    text: root.inUse ? qsTr("Inkwell is open already") : qsTr("The records do not open")
                }
            }
            Body {
                Layout.fillWidth: true
                size: Theme.px(24)
                text: root.inUse ? qsTr("Another Inkwell on this computer is using these records. Nothing was changed.")
                                 : root.damaged ? qsTr("The file that holds the records is damaged, or it is not Inkwell's. Nothing was changed or written over.")
                                 : root.opening.detail
            }
            Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.c.line }
            StaffText { text: qsTr("What to do"); weight: Font.DemiBold; size: Theme.px(22) }
            Repeater {
                model: root.steps
                RowLayout {
                    id: line
                    required property string modelData
                    required property int index
                    spacing: Theme.s3
                    StaffText {
                        Layout.minimumWidth: Theme.px(26)
                        Layout.alignment: Qt.AlignTop
                        text: line.index + 1
                        size: Theme.px(24)
                        weight: Font.DemiBold
                        color: Theme.c.accent
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.s1
                        Body { Layout.fillWidth: true; size: Theme.px(24); text: line.modelData }
                        StaffText {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: root.commands[line.index] ?? ""
                            size: Theme.px(20)
                            weight: Font.DemiBold
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        }
                    }
                }
            }
            StaffText {
                Layout.fillWidth: true
                visible: text !== "" && (root.damaged || root.inUse)
                text: root.opening.detail
                quiet: true
                size: Theme.px(18)
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                maximumLineCount: 4
            }
        }
    }
}
