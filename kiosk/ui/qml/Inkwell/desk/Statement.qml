import QtQuick
import QtQuick.Layouts
import Inkwell

// What is stated after a consent: taken back, corrected, confirmed before a further session. Its fields, and the pad if somebody signs.
StaffPage {
    id: root
    required property var view                  // DeskView
    required property var items
    readonly property bool _wide: width >= Theme.px(1600)
    readonly property bool signs: view.signer !== ""
    readonly property bool stacked: Theme.portrait || view.place === "amend"    // what will happen stands below the fields
    signal answered(linkId: string, value: var)
    signal stated(strokes: var)
    signal record(visitId: string)
    here: "records"
    canGoBack: true
    onBack: record(view.visit)
    title: DeskWords.name(view.name)
    subtitle: DeskWords.joined([DeskWords.statement(view.place, view.session), DeskWords.person(view)])

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s2
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.s6
            rowSpacing: Theme.s3
            DeskFields {
                id: fields
                Layout.fillWidth: true
                Layout.fillHeight: true
                gap: root._wide ? Theme.s5 : Theme.s2
                tight: true
                items: root.items
                problems: root.view.problems
                onAnswered: (linkId, value) => root.answered(linkId, value)
            }
            StatementFoot {
                id: side
                Layout.fillWidth: root.stacked
                Layout.fillHeight: !root.stacked
                Layout.minimumWidth: Theme.px(root._wide ? 500 : 440)
                Layout.maximumWidth: root.stacked ? -1 : Theme.px(root._wide ? 500 : 440)
                Layout.preferredHeight: !root.stacked ? -1 : root.signs ? Theme.px(470) : implicitHeight
                Layout.bottomMargin: Theme.edge
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
