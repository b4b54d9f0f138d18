import QtQuick
import QtQuick.Layouts
import Inkwell

// A form, or one of its translations: what it is, its version and digest; approved by whom and when, or waiting.
Item {
    id: root
    required property var form                  // FormLine
    property bool first: false
    readonly property bool waits: form.by === ""
    readonly property bool translated: form.tag !== ""
    readonly property bool whole: form.missing === 0 && !(translated && form.about !== "")
    required property bool settled              // a drawing is not clipped without a GPU: it comes when the pages are made
    signal read
    implicitHeight: grid.implicitHeight + Theme.px(translated ? 10 : 18)

    Rectangle { visible: !root.first; width: parent.width; height: 1; color: Theme.c.line }
    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s5
        rowSpacing: Theme.s2
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 7
            spacing: 0
            StaffText {
                Layout.fillWidth: true
                text: DeskWords.joined([DeskWords.isolated(root.form.language), root.form.title])
                size: Theme.px(22)
                weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            StaffText {
                Layout.fillWidth: true
                text: DeskWords.joined([root.form.version, DeskWords.factText("fingerprint", root.form.digest.slice(0, 8)) + " …"])
                size: Theme.px(18)
                quiet: true
            }
            StaffText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.form.about !== "" ? root.form.about : root.form.needs.length > 0 ? qsTr("First: %1").arg(DeskWords.joined(root.form.needs)) : ""
                size: Theme.staffSmall
                wrapMode: Text.Wrap
                maximumLineCount: 2
                quiet: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.portrait ? 0 : Theme.px(root.width > Theme.px(1500) ? 560 : 530)
            Layout.maximumWidth: Theme.portrait ? -1 : Theme.px(root.width > Theme.px(1500) ? 560 : 530)
            spacing: Theme.s3
            Icon {
                Layout.alignment: root.translated ? Qt.AlignVCenter : Qt.AlignTop
                opacity: root.settled ? 1 : 0
                name: root.waits ? "clock" : "tick"
                size: Theme.px(26)
                weight: 2
                color: root.waits ? Theme.c.review : Theme.c.good
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                StaffText {
                    Layout.fillWidth: true
                    text: !root.whole ? DeskWords.missing(root.form.missing) : root.waits ? (root.form.draft ? qsTr("Draft, waits for approval") : qsTr("Waits for approval")) : qsTr("Approved %1, %2").arg(DeskWords.shortDay(root.form.on)).arg(root.form.at)
                    size: Theme.px(18)
                    weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: root.waits ? Theme.c.review : Theme.c.good
                }
                StaffText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: DeskWords.ended(root.form.by)
                    size: Theme.staffSmall
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
            }
            TapButton {
                objectName: "read." + root.form.name + "." + root.form.tag
                visible: root.translated
                text: qsTr("Read")
                textSize: Theme.px(20)
                Accessible.name: qsTr("Read %1 in %2").arg(root.form.title).arg(root.form.language)
                onClicked: root.read()
            }
        }
    }
}
