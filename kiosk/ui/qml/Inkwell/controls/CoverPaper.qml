import QtQuick
import Inkwell

// Paper over what stands overleaf. A shape may have been painted there before it was hidden, and nothing paints over it but another colour: so
// each time, one that nobody can tell from paper.
Rectangle {
    required property int veils                 // how often something was hidden
    color: Qt.rgba(Theme.c.paper.r, Theme.c.paper.g, Math.abs(Theme.c.paper.b - veils % 2 / 65535), 1)
}
