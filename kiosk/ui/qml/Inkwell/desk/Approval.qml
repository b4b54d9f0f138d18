pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// The forms of a treatment, and who approved them as they are. The one button asks once before it acts.
StaffPage {
    id: root
    required property var view
    required property var items
    property bool asking: false
    readonly property bool offers: view.waits > 0 && view.canFinish
    readonly property bool made: list.pageCount > 1 || !list.paged      // the pages; once more when their buttons have come
    property bool turned: false
    Timer { interval: 1; running: root.made; onTriggered: root.turned = true }
    signal approve
    signal translation(form: string, tag: string)
    here: "today"
    canGoBack: true
    onBack: asking ? asking = false : today()
    title: qsTr("Forms that patients are shown")
    subtitle: asking ? "" : DeskWords.joined([DeskWords.treatment(view.title), DeskWords.waitingForms(view.waits, view.forms.filter(form => form.tag === "").length, view.canFinish)])

    ColumnLayout {
        anchors.fill: parent
        visible: !root.asking
        spacing: Theme.s3
        StaffText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.view.about
            wrapMode: Text.Wrap
        }
        Sheet {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radius
            Paged {
                id: list
                anchors { fill: parent; margins: Theme.s3; leftMargin: Theme.s5; rightMargin: Theme.s5; bottomMargin: Theme.s3 }
                spacing: 0
                turner: !root.offers            // otherwise it stands in the foot
                ground: Theme.c.surface
                Repeater {
                    model: root.view.forms.length
                    FormRow {
                        required property int index
                        width: list.width
                        form: root.view.forms[index] ?? DeskWords.blank
                        first: index === 0
                        settled: root.made && (root.offers || root.turned)
                        onRead: root.translation(form.name, form.tag)
                    }
                }
            }
        }
        FormFoot {
            Layout.fillWidth: true
            visible: root.offers
            text: qsTr("Approve these versions")
            iconName: "forward"
            page: list.here
            pageCount: list.pageCount
            onTurned: page => list.page = page
            onDone: root.asking = true
            onCancel: root.today()
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
