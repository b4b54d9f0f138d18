import QtQuick
import QtQuick.Layouts
import Inkwell

// While the document is being made. The signature is already safe.
Rectangle {
    id: root
    required property var screen
    required property var items
    signal help
    signal hide
    signal display
    signal language
    color: Theme.c.paper
    Accessible.role: Accessible.Pane            // a page that comes takes the focus: it is said which
    Accessible.name: title.text
    Accessible.description: words.text
    Accessible.focusable: true
    PageHeader {
        id: header
        z: 1
        width: parent.width
        height: high
        screen: ({ canGoBack: false, partCount: 0, partNumber: 0, within: 0 })
        onHelp: root.help()
        onHide: root.hide()
        onDisplay: root.display()
        onLanguage: root.language()
    }
    ColumnLayout {
        anchors { centerIn: parent; verticalCenterOffset: header.height / 2 }
        width: Math.min(Theme.px(820), parent.width - Theme.px(80))
        spacing: Theme.s5
        Logo { Layout.alignment: Qt.AlignHCenter; size: Theme.px(96) }
        Title { id: title; Layout.fillWidth: true; Layout.leftMargin: spare(parent.width) / 2; Layout.rightMargin: Layout.leftMargin; horizontalAlignment: Text.AlignHCenter; text: qsTr("Your signature is saved"); size: Math.max(Theme.px(48), Math.min(Theme.sized(40), Theme.px(72))) }
        EvenWords { id: words; horizontalAlignment: Text.AlignHCenter; text: qsTr("We are making your document. This takes a few seconds.") }
        Item {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.s5
            implicitWidth: Theme.px(320)
            implicitHeight: Theme.px(12)
            Rectangle { anchors.fill: parent; radius: height / 2; color: Theme.mode === "contrast" ? "transparent" : Theme.c.line; border { width: Theme.mode === "contrast" ? 2 : 0; color: Theme.c.border } }
            Rectangle {
                id: run
                x: Theme.reducedMotion ? (parent.width - width) / 2 : 0
                width: Theme.px(96); height: parent.height; radius: height / 2; color: Theme.c.accent
                SequentialAnimation on x {
                    running: !Theme.reducedMotion
                    loops: Animation.Infinite
                    NumberAnimation { to: Theme.px(224); duration: 900; easing.type: Easing.InOutCubic }
                    NumberAnimation { to: 0; duration: 900; easing.type: Easing.InOutCubic }
                }
            }
        }
    }
}
