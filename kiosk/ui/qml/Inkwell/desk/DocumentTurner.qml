import QtQuick
import QtQuick.Layouts
import Inkwell

// Which document of the visit is in view, and the way to the one before and after.
RowLayout {
    id: root
    required property var view                  // DeskView
    readonly property var told: view.documents[view.shown] ?? DeskWords.blank
    signal turned(at: int)
    visible: view.documents.length > 1
    spacing: Theme.s2
    TapButton {
        objectName: "earlierDocument"
        text: qsTr("Earlier")
        enabled: root.view.shown > 0
        opacity: enabled ? 1 : 0.4
        Accessible.name: qsTr("Earlier document")
        textSize: Theme.px(20)
        onClicked: root.turned(root.view.shown - 1)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        StaffText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: DeskWords.document(root.told.kind)
            weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        StaffText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 of %2").arg(root.view.shown + 1).arg(root.view.documents.length) + DeskWords.dot + DeskWords.shortDay(root.told.day) + DeskWords.comma + root.told.time
            size: Theme.staffSmall
            wrapMode: Text.Wrap
            maximumLineCount: 2
            quiet: true
        }
    }
    TapButton {
        objectName: "laterDocument"
        text: qsTr("Later")
        enabled: root.view.shown < root.view.documents.length - 1
        opacity: enabled ? 1 : 0.4
        Accessible.name: qsTr("Later document")
        textSize: Theme.px(20)
        onClicked: root.turned(root.view.shown + 1)
    }
}
