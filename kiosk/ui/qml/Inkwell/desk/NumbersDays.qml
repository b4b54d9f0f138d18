import QtQuick
import Inkwell

// From which day to which the numbers are to be.
StaffPage {
    id: root
    required property var view
    required property var items
    signal answered(linkId: string, value: var)
    signal numbersOfDays
    here: "numbers"
    canGoBack: true
    onBack: numbers()
    title: qsTr("Numbers of which days?")
    DeskForm {
        id: form
        anchors.fill: parent
        view: root.view
        items: root.items
        text: qsTr("Show")
        iconName: "chart"
        onAnswered: (linkId, value) => root.answered(linkId, value)
        onDone: root.numbersOfDays()
        onCancel: root.numbers()
    }
}
