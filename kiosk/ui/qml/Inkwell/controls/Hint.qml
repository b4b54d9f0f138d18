import QtQuick
import Inkwell

Body {
    size: Theme.hint
    color: Theme.c.muted
    lineHeight: 1.14 * Theme.leading
}
