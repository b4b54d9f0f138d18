import QtQuick
import QtQuick.Window
import Inkwell

// A window with nothing in it but a page of questions.
Window {
    id: root
    required property var bench
    property bool mirrored: false
    readonly property real covered: 0
    visible: true
    color: Theme.c.paper
    Binding { target: Theme; property: "portrait"; value: root.height > root.width }
    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: root.mirrored
        LayoutMirroring.childrenInherit: true
        QuestionPage {
            width: root.width
            height: root.height
            screen: root.bench.screen
            items: root.bench.items
            onAnswered: (linkId, value) => root.bench.answer(linkId, value)
            onNext: root.bench.next()
        }
    }
}
