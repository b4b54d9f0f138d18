import QtQuick
import Inkwell

// A field for a passphrase or a PIN: covered unless shown, never learnt by a keyboard.
TextBox {
    property bool shown: false
    property bool digits: false
    textSize: Theme.px(26)
    labelSize: Theme.px(24)
    fieldHeight: Theme.px(84)
    maximumLength: 200
    echoMode: shown ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    | (digits ? Qt.ImhDialableCharactersOnly : Qt.ImhNone) | (shown ? Qt.ImhNone : Qt.ImhHiddenText)
}
