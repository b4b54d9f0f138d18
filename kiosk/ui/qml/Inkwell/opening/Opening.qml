pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// From a dark screen to an open house: shows the page of the present step. Decides nothing.
Item {
    id: root
    required property var opening
    readonly property string step: opening.step
    readonly property var _pages: ({
        clinic: clinic, passphrase: passphrase, recovery: recovery, "typed-back": typedBack, person: person, unlock: unlock, failed: failed
    })
    Rectangle { anchors.fill: parent; color: Theme.c.paper }
    Loader {
        objectName: "page"
        anchors.fill: parent
        focus: true
        sourceComponent: root._pages[root.step] ?? null
    }
    Component { id: clinic; ClinicPage { opening: root.opening } }
    Component { id: passphrase; PassphrasePage { opening: root.opening } }
    Component { id: recovery; RecoveryPage { opening: root.opening } }
    Component { id: typedBack; TypedBackPage { opening: root.opening } }
    Component { id: person; PersonPage { opening: root.opening } }
    Component { id: unlock; UnlockPage { opening: root.opening } }
    Component { id: failed; FailedPage { opening: root.opening } }
}
