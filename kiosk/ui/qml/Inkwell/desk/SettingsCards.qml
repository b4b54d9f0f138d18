pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Inkwell

// A card for each topic of the settings: what it is called, and how it stands. What needs somebody has a colour and says so.
Item {
    id: root
    required property var cards                 // [TopicCard]
    readonly property int columns: Theme.portrait ? 2 : width >= Theme.px(1080) ? 3 : 2
    signal chosen(topic: string)

    Paged {
        id: pages
        anchors.fill: parent
        spacing: Theme.s3
        Repeater {
            model: root.cards.length
            T.AbstractButton {
                id: card
                required property int index
                readonly property var told: root.cards[index] ?? ({ topic: "", title: "", told: "", icon: "dot", needsYou: false, unsaved: false })
                objectName: "topic:" + told.topic
                width: (pages.width - Theme.s3 * (root.columns - 1) - 1) / root.columns
                height: Theme.px(Theme.portrait ? 118 : 104)
                Accessible.role: Accessible.Button
                Accessible.name: DeskWords.joined([told.title, told.told, told.unsaved ? qsTr("Not saved yet") : ""])
                onClicked: root.chosen(told.topic)
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                background: Sheet {
                    radius: Theme.radius
                    color: card.down ? Theme.c.sunken : card.told.needsYou ? Theme.c.reviewWash : Theme.c.surface
                    FocusRing { visible: card.visualFocus }
                }
                contentItem: Item {
                    RowLayout {
                        anchors { fill: parent; leftMargin: Theme.s4; rightMargin: Theme.s3 }
                        spacing: Theme.s4
                        Icon {
                            name: card.told.needsYou ? "alert" : card.told.icon
                            size: Theme.px(34)
                            weight: 1.9
                            color: card.told.needsYou ? Theme.c.review : Theme.c.accent
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: Theme.px(2)
                            StaffText {
                                Layout.fillWidth: true
                                text: card.told.title
                                size: Theme.px(21)
                                weight: Font.DemiBold
                                wrapMode: Text.Wrap
                                maximumLineCount: 2
                            }
                            StaffText {
                                Layout.fillWidth: true
                                text: card.told.unsaved ? qsTr("Typed, not saved yet") : card.told.told
                                size: Theme.px(18)
                                weight: card.told.unsaved ? Font.DemiBold : Font.Normal
                                color: card.told.unsaved || card.told.needsYou ? Theme.c.review : Theme.c.muted
                                wrapMode: Text.Wrap
                                maximumLineCount: 2
                            }
                        }
                    }
                }
            }
        }
    }
}
