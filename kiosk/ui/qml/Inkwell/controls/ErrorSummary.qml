pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell
import Inkwell.Languages

// At the top. Each line leads to its field and uses the same words as the field; what would say the same is one line, which leads to the first.
Rectangle {
    id: root
    required property var problems
    readonly property var lines: { const said = problems.map(words); return problems.filter((problem, at) => said.indexOf(said[at]) === at) }
    readonly property bool whole: true          // never cut between two pages, if it fits on one
    readonly property bool leads: true          // says what is wrong below: does not stand alone if it need not
    readonly property bool beside: !Theme.portrait && Theme.textScale < 1.3 && !stacked
    readonly property real inside: width - Theme.s5 - Theme.s4 * 2 - Theme.px(42)      // beside the icon
    readonly property real taken: metrics.height * 0 + root.lines.reduce((wide, line) => wide + metrics.advanceWidth(words(line)) + Theme.s5, 0)
    // Two short lines stand beside each other, below the title if they fit only there: what is below needs the height.
    readonly property bool stacked: !Theme.portrait && Theme.textScale < 1.2 && root.lines.length === 2 && taken > inside - heading.across - Theme.s6 && taken <= inside
    signal chosen(linkId: string)
    LayoutMirroring.enabled: Languages.rightToLeft      // in the language of the interface
    LayoutMirroring.childrenInherit: true
    readonly property int edge: stacked ? Theme.s3 : Theme.s4
    implicitHeight: place.implicitHeight + edge * 2
    radius: Theme.radius
    color: Theme.c.errorWash
    border { width: 3; color: Theme.c.error }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("There is a problem")
    onVisibleChanged: if (visible) Qt.callLater(takeFocus)
    onProblemsChanged: if (visible && problems.length > 0) Qt.callLater(takeFocus)

    function words(problem: var): string { return Words.problem(problem.code, problem.words, problem.question, problem.number ?? "", problem.format ?? "") }
    // Focus moves here (touch specification), so that a screen reader says it and Tab goes on from it.
    function takeFocus(): void {
        const keyed = Window.activeFocusItem?.visualFocus === true      // whoever uses keys sees where they are
        if (visible && links.count > 0) links.itemAt(0).forceActiveFocus(keyed ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }
    RowLayout {
        id: place
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4; topMargin: root.edge; leftMargin: Theme.s5 }
        spacing: Theme.s4
        Icon { Layout.alignment: Qt.AlignTop; name: "alert"; size: Theme.px(42); weight: 2; color: Theme.c.error }
        GridLayout {
            Layout.fillWidth: true
            columns: root.beside ? 2 : 1
            columnSpacing: Theme.s6
            rowSpacing: 0
            Title { id: heading; readonly property real across: Math.min(Theme.sized(290), implicitWidth); Layout.fillWidth: !root.beside; Layout.preferredWidth: root.beside ? across : -1; Layout.alignment: Qt.AlignTop; Layout.minimumHeight: root.beside ? Theme.px(42) : 0; verticalAlignment: Text.AlignVCenter; text: qsTr("There is a problem"); size: Theme.sized(30) }
            GridLayout {
                id: lines
                Layout.fillWidth: true
                readonly property bool paired: root.stacked || root.beside && root.lines.length === 2 && root.taken <= width
                columns: paired ? 2 : 1
                columnSpacing: Theme.s5
                rowSpacing: 0
                readonly property real over: root.beside || root.stacked ? (Theme.smallest - Theme.px(42)) / 2 : 0
                Layout.topMargin: -over         // the first line stands beside the title, or close below
                Layout.bottomMargin: -over
                FontMetrics { id: metrics; font { family: Theme.sans; pixelSize: Theme.hint; weight: Font.DemiBold } }
                Repeater {
                    id: links
                    model: root.lines.length
                    T.AbstractButton {
                        id: link
                        required property int index
                        readonly property var problem: root.lines[index]
                        Layout.fillWidth: true
                        implicitWidth: metrics.height * 0 + Math.ceil(metrics.advanceWidth(text)) + 2
                        implicitHeight: Math.max(Theme.smallest, told.implicitHeight + Math.max(lines.over * 2, Theme.s3))      // two lines keep off the edge, and off those of the next
                        text: problem ? root.words(problem) : ""
                        Accessible.role: Accessible.Link
                        Accessible.name: text
                        Keys.onReturnPressed: click()
                        Keys.onEnterPressed: click()
                        onClicked: root.chosen(problem.linkId)
                        background: Item { FocusRing { visible: link.visualFocus } }
                        contentItem: Item {
                            Body {
                                id: told
                                anchors.verticalCenter: parent.verticalCenter
                                width: parent.width
                                text: link.text
                                size: Theme.hint
                                weight: Font.DemiBold
                                font.underline: true
                                color: Theme.c.error
                            }
                        }
                    }
                }
            }
        }
    }
}
