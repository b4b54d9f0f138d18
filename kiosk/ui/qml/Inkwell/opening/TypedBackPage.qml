import QtQuick
import Inkwell

// The recovery code, typed back from paper.
OpeningPage {
    id: root
    required property var opening
    step: 4
    title: qsTr("Type the code from your paper")
    text: qsTr("So we know that what you wrote down is right. Capitals and dashes do not matter. Back shows the code again.")
    canGoBack: true
    busy: opening.busy ?? false
    onNext: opening.typedBack(box.text)
    onBack: opening.back()
    TextBox {
        id: box
        anchors { left: parent.left; right: parent.right; top: parent.top }
        fieldName: "typedBack"
        label: qsTr("Recovery code")
        labelSize: Theme.px(24)
        textSize: Theme.px(Theme.portrait ? 23 : 28)
        fieldHeight: Theme.row
        field.font.capitalization: Font.AllUppercase
        field.font.letterSpacing: Theme.px(1)
        maximumLength: 80
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        problem: root.opening.problem === "" ? "" : OpeningWords.problem(root.opening.problem)
        onAccepted: root.next()
    }
    Component.onCompleted: box.focusField()
}
