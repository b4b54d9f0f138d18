pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Inkwell

// Never mirrored: a telephone looks the same everywhere. Emits a digit, `erase`, the last key's name, or that of a key in the row below (`extra`).
Grid {
    id: root
    readonly property bool whole: true
    property int keyWidth: Theme.px(112)
    property int keyHeight: Theme.px(88)
    property string lastKey: "done"             // blank for none
    property string lastWord: /*: key of the number pad */ qsTr("Done")
    property string lastName: lastWord          // for a screen reader
    property var extra: []                      // "minus"
    signal pressed(key: string)
    columns: 3                                  // more where keys of 30 mm would not stand in three
    spacing: Theme.px(14)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", root.lastKey, ...root.extra]
        T.AbstractButton {
            id: key
            required property string modelData
            readonly property bool isWord: modelData.length > 1
            objectName: isWord ? modelData : ""
            text: modelData === "erase" ? /*: key of the number pad */ qsTr("Erase") : modelData === "minus" ? "−" : isWord ? root.lastWord : modelData
            opacity: modelData === "" ? 0 : 1   // its place stays
            enabled: modelData !== ""
            implicitWidth: root.keyWidth
            implicitHeight: root.keyHeight
            focusPolicy: Qt.NoFocus             // the field that is typed into keeps it
            Accessible.role: Accessible.Button
            Accessible.name: modelData === "minus" ? qsTr("Minus") : isWord && modelData !== "erase" ? root.lastName : text
            Accessible.ignored: modelData === ""
            onClicked: root.pressed(modelData)
            background: Sheet {
                radius: Theme.radius
                raised: !key.down
                color: key.down || key.isWord ? Theme.c.sunken : Theme.c.surface
                border { width: Theme.stroke; color: key.isWord && Theme.mode === "light" ? Theme.c.sunken : Theme.c.border }
            }
            contentItem: Item {
                Text {
                    visible: key.modelData !== "erase"
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s1 }
                    horizontalAlignment: Text.AlignHCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.px(16)
                    text: key.text
                    font { family: Theme.sans; pixelSize: key.text.length > 1 ? Theme.chrome : Math.min(Theme.sized(38), Theme.px(52)); weight: Font.DemiBold }
                    color: key.isWord ? Theme.c.accent : Theme.c.text
                    topPadding: Theme.above * font.pixelSize
                    bottomPadding: Theme.below * font.pixelSize
                }
                Icon { visible: key.modelData === "erase"; anchors.centerIn: parent; name: "erase"; size: Theme.px(42); color: Theme.c.accent }
            }
        }
    }
}
