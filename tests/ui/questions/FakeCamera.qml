import QtQuick

// A camera that is always there and sees one colour; what it takes is the picture it was given.
Rectangle {
    id: root
    property bool there: true
    property string picture
    signal taken(picture: string)
    objectName: "camera"
    color: "#7a8f9c"
    function take(): void { taken(root.picture) }
}
