pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A form in another language beside its own words, from beginning to end; approved here and nowhere else.
StaffPage {
    id: root
    required property var view
    required property var items
    property bool asking: false
    readonly property var told: view.translation ?? ({ pairs: [], needs: [], missing: 0 })
    readonly property var line: view.forms[0] ?? DeskWords.blank
    signal approve
    signal forms
    here: "today"
    canGoBack: true
    onBack: asking ? asking = false : forms()
    title: asking ? "" : DeskWords.joined([view.title, told.language])
    subtitle: asking ? "" : DeskWords.joined([line.version, DeskWords.factText("fingerprint", line.digest.slice(0, 8)) + " …", _standing()])

    function _standing(): string {
        if (line.about !== "") return line.about
        if (told.missing > 0) return DeskWords.missing(told.missing)
        if (told.approved) return qsTr("Approved by %1, %2, %3").arg(Words.apart(line.by)).arg(DeskWords.shortDay(line.on)).arg(line.at)
        return told.draft ? qsTr("A translator's draft; waits for approval") : qsTr("Waits for approval")
    }

    ColumnLayout {
        anchors.fill: parent
        visible: !root.asking
        spacing: Theme.s3
        StaffText {
            Layout.fillWidth: true
            visible: root.told.needs.length > 0
            text: qsTr("Before patients are shown this form in %1: %2").arg(root.told.language).arg(DeskWords.joined(root.told.needs))
            wrapMode: Text.Wrap
            color: Theme.c.review
        }
        Sheet {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radius
            RowLayout {
                id: head
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5; topMargin: Theme.s4 }
                spacing: Theme.s5
                StaffText { Layout.fillWidth: true; Layout.preferredWidth: 1; text: root.told.original; weight: Font.DemiBold; quiet: true }
                StaffText { Layout.fillWidth: true; Layout.preferredWidth: 1; text: root.told.language; weight: Font.DemiBold; quiet: true }
            }
            TranslationPages {
                id: list
                objectName: "pairs"
                anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.s5; topMargin: Theme.s3 }
                pairs: root.told.pairs
                rightToLeft: root.told.rightToLeft ?? false
            }
        }
        FormFoot {
            Layout.fillWidth: true
            text: root.view.canFinish ? qsTr("Approve this translation") : qsTr("Back to the forms")
            iconName: root.view.canFinish ? "forward" : "back"
            cancels: root.view.canFinish
            page: list.page
            pageCount: list.starts.length
            onTurned: page => list.turn(page)
            onDone: root.view.canFinish ? root.asking = true : root.forms()
            onCancel: root.forms()
        }
    }
    ApproveSheet {
        anchors.fill: parent
        visible: root.asking
        view: root.view
        onApprove: { root.asking = false; root.approve() }
        onCancel: root.asking = false
    }
}
