pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Nobody is here: the clinic's picture or the house's drop, its name, the time, the day, and the languages by their own names. What is drawn
// takes another place every minute, so that nothing burns into the glass; it glides there, or is simply there where nothing is to move.
Rectangle {
    id: root
    property string clinic
    property string picture                     // URL; blank for ours
    property string locale: "en_GB"             // whose numbers and dates
    property var languages: []                  // [{tag, name, rightToLeft}]
    property date now: new Date()
    readonly property int minute: now.getHours() * 60 + now.getMinutes()
    readonly property var places: [[0.5, 0.46], [0.38, 0.4], [0.62, 0.52], [0.4, 0.54], [0.6, 0.4], [0.5, 0.56], [0.44, 0.47], [0.56, 0.45]]
    readonly property var place: places[minute % places.length]
    readonly property int longest: Theme.reducedMotion ? 0 : 1800
    color: Theme.c.rail
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch the screen to begin")

    Timer { interval: 1000; repeat: true; running: true; onTriggered: { const now = new Date(); if (now.getMinutes() !== root.now.getMinutes() || now.getHours() !== root.now.getHours()) root.now = now } }

    ColumnLayout {
        id: block
        readonly property real roomX: root.width - width * scale - Theme.s6 * 2
        readonly property real roomY: root.height - height * scale - Theme.s6 * 2
        scale: Math.min(1, (root.height - Theme.s6 * 2) / implicitHeight)       // tall scripts, many languages
        transformOrigin: Item.TopLeft
        width: Math.min(Theme.px(Theme.portrait ? 660 : 860), root.width - Theme.s6 * 2)
        x: Theme.s6 + Math.max(0, roomX) * root.place[0]
        y: Theme.s6 + Math.max(0, roomY) * root.place[1]
        spacing: Theme.s3
        Behavior on x { enabled: root.longest > 0; NumberAnimation { duration: root.longest; easing.type: Easing.InOutSine } }
        Behavior on y { enabled: root.longest > 0; NumberAnimation { duration: root.longest; easing.type: Easing.InOutSine } }

        Image {
            id: own
            Layout.alignment: Qt.AlignHCenter
            visible: status === Image.Ready
            source: root.picture
            sourceSize: Qt.size(Theme.px(860), Theme.px(260))
            Layout.maximumWidth: block.width
            Layout.maximumHeight: Theme.px(260)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }
        Logo { Layout.alignment: Qt.AlignHCenter; visible: !own.visible; size: Theme.px(96); color: Theme.c.inkOnRail; shine: Theme.c.rail }
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.clinic
            size: Theme.px(34)
            weight: Font.DemiBold
            color: Theme.c.inkOnRail
        }
        Text {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s4
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(60)
            text: root.now.toLocaleTimeString(Qt.locale(root.locale), Locale.ShortFormat)
            textFormat: Text.PlainText
            font { family: "Inter"; pixelSize: Theme.px(168); weight: Font.Medium }
            color: Theme.c.inkOnRail
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.now.toLocaleDateString(Qt.locale(root.locale), Locale.LongFormat)
            size: Theme.px(40)
            color: Theme.c.inkOnRail
        }
        Flow {                                  // each by its own name, in its own script; all of the same weight
            id: names
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.s5
            Layout.preferredWidth: Math.min(block.width, implicitWidth)
            visible: root.languages.length > 1
            spacing: Theme.s6
            Repeater {
                model: root.languages
                Item {                          // all on one line, whatever air a script carries
                    required property var modelData
                    implicitWidth: name.implicitWidth
                    implicitHeight: Theme.px(48)
                    Body {
                        id: name
                        y: Theme.px(34) - baselineOffset
                        text: parent.modelData.name
                        font.family: parent.modelData.rightToLeft ? "Noto Sans Arabic" : "Inter"
                        size: Theme.px(30)
                        color: Theme.c.inkOnRail
                    }
                }
            }
        }
        Body {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s5
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Touch the screen to begin")
            size: Theme.px(34)
            weight: Font.DemiBold
            color: Theme.c.inkOnRail
        }
    }
}
