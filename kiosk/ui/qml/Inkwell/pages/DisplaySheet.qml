pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell
import Inkwell.Languages

// How the screen looks and is touched: words, colours, controls, movement, one switch. It shows at once what it does; closing leads back
// to the very place that was left.
PatientPage {
    id: root
    signal closed
    signal spoken(tag: string)
    screen: ({ canGoBack: false, partCount: 0, problems: [], fault: "", next: "back", within: 0 })
    bare: true
    lead: Theme.s4
    foot: qsTr("Back to my page")
    footIcon: "tick"
    goOn: () => closed()
    Keys.onEscapePressed: closed()
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Display")
    Component.onCompleted: forceActiveFocus()

    Title { Layout.fillWidth: true; text: qsTr("Display") }
    DisplayGroup {                              // five ways of 30 mm do not fit beside each other in the header
        visible: Theme.large && Theme.portrait && Languages.offered.length > 1
        Layout.fillWidth: true
        title: qsTr("Language")
        ways: Languages.offered.map(language => [language.tag, language.name])
        now: Languages.tag
        onChosen: code => root.spoken(code)
    }
    DisplayGroup {
        Layout.fillWidth: true
        title: qsTr("Size of words")
        ways: [[1, qsTr("100 %")], [1.25, qsTr("125 %")], [1.5, qsTr("150 %")], [2, qsTr("200 %")]].map(([size, words]) => [size, Words.apart(words)])       // the sign stays behind its number
        now: Theme.textScale
        onChosen: code => Theme.textScale = code
    }
    DisplayGroup {
        Layout.fillWidth: true
        title: qsTr("Colours")
        ways: [["light", qsTr("Light")], ["dark", qsTr("Dark")], ["contrast", qsTr("High contrast")]]
        now: Theme.mode
        onChosen: code => Theme.mode = code
    }
    DisplayGroup {
        Layout.fillWidth: true
        title: qsTr("Buttons")
        ways: [["usual", /*: size of the buttons */ qsTr("Usual")], ["large", qsTr("Large, for a hand that shakes")]]
        now: Theme.large ? "large" : "usual"
        onChosen: code => Theme.large = code === "large"
    }
    DisplayGroup {
        Layout.fillWidth: true
        title: qsTr("Movement")
        ways: [["moving", /*: how things move on the screen */ qsTr("Gentle")], ["still", /*: nothing moves */ qsTr("None")]]
        now: Theme.reducedMotion ? "still" : "moving"
        onChosen: code => Theme.reducedMotion = code === "still"
    }
    DisplayGroup {
        Layout.fillWidth: true
        title: qsTr("One switch: we mark one button after the other, any key or touch presses it")
        ways: [[0, /*: one switch is not used */ qsTr("Off")], [3500, /*: pace of the mark */ qsTr("Slow")], [2000, qsTr("Medium")], [1200, qsTr("Fast")]]
        now: Theme.scanPace
        onChosen: code => Theme.scanPace = code
    }
}
