import QtQuick
import QtQuick.Layouts
import Inkwell

// What is stated after a consent: taken back, corrected, confirmed before a further session. Its fields, and the pad if somebody signs.
StaffPage {
    id: root
    required property var view                  // DeskView
    required property var items
    readonly property bool signs: view.signer !== ""
    signal answered(linkId: string, value: var)
    signal stated(strokes: var)
    signal record(visitId: string)
    here: "records"
    canGoBack: true
    onBack: record(view.visit)
    title: DeskWords.name(view.name)
    subtitle: DeskWords.joined([DeskWords.statement(view.place, view.session), DeskWords.person(view)])
    foot: Theme.px(110)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.s6
            rowSpacing: Theme.s4
            DeskFields {
                id: fields
                Layout.fillWidth: true
                Layout.fillHeight: true
                items: root.items
                problems: root.view.problems
                onAnswered: (linkId, value) => root.answered(linkId, value)
            }
            StatementFoot {
                id: side
                Layout.fillWidth: Theme.portrait
                Layout.fillHeight: !Theme.portrait
                Layout.minimumWidth: Theme.px(456)
                Layout.maximumWidth: Theme.portrait ? -1 : Theme.px(456)
                Layout.preferredHeight: Theme.portrait ? Theme.px(root.signs ? 470 : 150) : -1
                view: root.view
            }
        }
        FormFoot {
            Layout.fillWidth: true
            text: DeskWords.statementDone(root.view.place)
            iconName: "tick"
            page: fields.page
            pageCount: fields.pageCount
            onTurned: page => fields.turn(page)
            onDone: root.stated(side.strokes)
            onCancel: root.record(root.view.visit)
        }
    }
}
