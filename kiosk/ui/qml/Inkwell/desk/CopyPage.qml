pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// A patient's copy: the code they choose, how strong it is, and the drive it goes to. Nothing leaves here that is not locked.
StaffPage {
    id: root
    required property var view                  // DeskView; `about` is the strength of the code
    required property var items
    signal answered(linkId: string, value: var)
    signal copy
    signal chooseFolder
    signal paper(visitId: string)
    here: "records"
    canGoBack: true
    onBack: paper(view.visit)
    title: DeskWords.name(view.name)
    subtitle: DeskWords.joined([qsTr("A copy on a USB drive"), DeskWords.person(view)])
    actions: [
        TapButton {
            objectName: "folder"
            Layout.fillWidth: Theme.portrait
            iconName: "save"
            text: qsTr("Choose a folder")
            textSize: Theme.px(22)
            onClicked: root.chooseFolder()
        }
    ]
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4
        StaffText {
            Layout.fillWidth: true
            text: qsTr("The copy opens in any PDF reader, with this code and in no other way: we do not keep the code. The sealed original lies inside it, and stays with us as it is.")
            wrapMode: Text.Wrap
        }
        StaffText {
            objectName: "strength"
            Layout.fillWidth: true
            text: DeskWords.strength(root.view.about)
            weight: Font.DemiBold
            color: root.view.about === "weak" ? Theme.c.error : Theme.c.text
            wrapMode: Text.Wrap
        }
        DeskForm {
            id: form
            Layout.fillWidth: true
            Layout.fillHeight: true
            view: root.view
            items: root.items
            text: qsTr("Lock and save")
            iconName: "lock"
            onAnswered: (linkId, value) => root.answered(linkId, value)
            onDone: root.copy()
            onCancel: root.paper(root.view.visit)
        }
    }
}
