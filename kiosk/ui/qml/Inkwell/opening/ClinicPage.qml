import QtQuick
import Inkwell

// The clinic's own facts, from forms/clinic.json.
OpeningPage {
    id: root
    required property var opening
    readonly property var screen: opening.screen
    step: 1
    readonly property string key: screen?.key ?? ""
    onKeyChanged: fields.turn(0)
    title: screen?.title ?? ""
    text: screen?.hint ?? ""
    canGoBack: screen?.canGoBack ?? false
    columnWidth: Theme.px(1100)
    busy: opening.busy ?? false
    page: fields.page
    pageCount: fields.pageCount
    onTurned: page => fields.turn(page)
    onNext: opening.next()
    onBack: opening.back()
    DeskFields {
        id: fields
        anchors.fill: parent
        items: root.opening.items
        problems: root.screen?.problems ?? []
        onAnswered: (linkId, value) => root.opening.answered(linkId, value)
    }
}
