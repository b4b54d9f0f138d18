import QtQuick
import QtQuick.Templates as T
import Inkwell

// Words. What somebody typed is never markup; RichBody shows what is.
Text {
    id: root
    property int size: Theme.body
    property int weight: Font.Normal
    font { family: Theme.sans; pixelSize: size; weight: weight }
    color: Theme.c.text
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    lineHeight: 1.18 * Theme.leading
    horizontalAlignment: Text.AlignLeft         // along with the page, whatever script the words are in
    topPadding: Theme.over(text) * size
    bottomPadding: Theme.below * size
    property bool spoken: true                  // read aloud by a screen reader; words on a button are the button's name
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || Accessible.name.trim() === ""
    Component.onCompleted: {
        for (let above = parent; above; above = above.parent)
            if ((above as T.AbstractButton) !== null) spoken = false
    }

    // Where a page may end inside words that are longer than it: the top of each line but the first.
    function seams(): var { return lines() }
    function lines(): var {
        const line = contentHeight / (lineCount - 1 + 1 / Math.min(1, lineHeight))     // the last one is as high as its face
        return Array.from({ length: lineCount - 1 }, (_, at) => (at + 1) * line)
    }
}
