pragma Singleton
import QtQuick

// What the opening says when something has to be put right.
QtObject {
    function problem(code: string): string {
        return ({
            "too-short": qsTr("Use at least 12 letters"), differs: qsTr("The two are not the same"),
            "wrong-code": qsTr("That is not the code. Compare it with what you wrote down."),
            "wrong-passphrase": qsTr("That does not open it"), wait: qsTr("Too many tries"),
            "name-missing": qsTr("Enter your name"), "pin-short": qsTr("Use 6 numbers or more"),
            "pin-weak": qsTr("That PIN is easy to guess. Choose another."), "pin-differs": qsTr("The two PINs are not the same"),
            "not-saved": qsTr("This could not be saved. The disk may be full.")
        })[code] ?? code
    }
}
