pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Inkwell

// Who works here. Everybody changes their own PIN; an administrator adds, changes and removes. One sheet at a time stands over the list.
StaffPage {
    id: root
    required property var view
    required property var items
    property string sheet                       // blank · mine · add · person
    property var person: DeskWords.blank        // the PersonLine that is being changed
    signal changeMyPin(pin: string, fresh: string, again: string)
    signal addPerson(name: string, title: string, roles: var, pin: string, again: string)
    signal setRoles(person: string, roles: var)
    signal resetPin(person: string, pin: string, again: string)
    signal removePerson(person: string)
    here: "people"
    title: sheet === "mine" ? qsTr("Your PIN") : sheet === "add" ? qsTr("Somebody new") : sheet === "person" ? root.person.name : qsTr("People")
    subtitle: sheet === "" ? DeskWords.joined([view.canFinish ? qsTr("%n can sign in here", "", view.people.length) : "", view.staff])
            : sheet === "person" ? root.person.title : ""
    canGoBack: sheet !== ""
    acting: sheet === ""
    onBack: sheet = ""
    onViewChanged: if (DeskMessages.done.includes(view.message)) sheet = ""     // done; what is refused stays to be put right
    actions: [
        TapButton {
            objectName: "myPin"
            Layout.fillWidth: Theme.portrait
            iconName: "lock"
            text: qsTr("Change my PIN")
            textSize: Theme.px(22)
            onClicked: root.sheet = "mine"
        },
        TapButton {
            objectName: "addPerson"
            visible: root.view.canFinish
            Layout.fillWidth: Theme.portrait
            kind: "main"
            iconName: "plus"
            text: qsTr("Add")
            textSize: Theme.px(22)
            onClicked: root.sheet = "add"
        }
    ]
    Sheet {
        anchors.fill: parent
        visible: root.sheet === ""
        radius: Theme.radius
        Paged {
            id: list
            anchors { fill: parent; margins: Theme.s3; leftMargin: Theme.s5; rightMargin: Theme.s5 }
            spacing: 0
            Repeater {
                model: root.view.people.length
                PersonRow {
                    required property int index
                    width: list.width
                    person: root.view.people[index] ?? DeskWords.blank
                    first: index === 0
                    changes: root.view.canFinish
                    onChange: { root.person = person; root.sheet = "person" }
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.sheet === "mine"
        sourceComponent: PinSheet {
            own: true
            text: qsTr("Change my PIN")
            onDone: (pin, fresh, again) => root.changeMyPin(pin, fresh, again)
            onCancel: root.sheet = ""
        }
    }
    Loader {
        anchors.fill: parent
        active: root.sheet === "add" || root.sheet === "person"
        sourceComponent: PersonSheet {
            fresh: root.sheet === "add"
            person: root.person
            roles: root.view.roles
            onAdd: (name, title, roles, pin, again) => root.addPerson(name, title, roles, pin, again)
            onSetRoles: roles => root.setRoles(root.person.id, roles)
            onResetPin: (pin, again) => root.resetPin(root.person.id, pin, again)
            onRemove: root.removePerson(root.person.id)
            onCancel: root.sheet = ""
        }
    }
}
