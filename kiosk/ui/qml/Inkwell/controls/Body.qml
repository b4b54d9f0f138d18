pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Inkwell

// Words. What somebody typed is never markup; `rich` is: safe HTML from Python (p b i u br ul ol li), shown instead of `text` when there is any.
Text {
    id: root
    property int size: Theme.body
    property int weight: Font.Normal
    property string rich
    font { family: Theme.sans; pixelSize: size; weight: weight }
    color: Theme.c.text
    wrapMode: Text.Wrap
    textFormat: rich !== "" ? Text.RichText : Text.PlainText
    lineHeight: 1.18 * Theme.leading
    horizontalAlignment: Text.AlignLeft         // along with the page, whatever script the words are in
    topPadding: Theme.above * size
    bottomPadding: Theme.below * size
    property bool spoken: true                  // read aloud by a screen reader; words on a button are the button's name
    Accessible.role: Accessible.StaticText
    Accessible.name: rich !== "" ? rich.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim() : text
    Accessible.ignored: !spoken || Accessible.name.trim() === ""
    Component.onCompleted: {
        for (let above = parent; above; above = above.parent)
            if ((above as T.AbstractButton) !== null) spoken = false
    }

    // Qt's own distances are in pixels and do not grow with the words.
    function dressed(): string {
        return "<style>p, ul, ol { margin: 0 0 " + Math.round(size * 0.5) + "px 0 } li { margin: 0 0 " + Math.round(size * 0.25) + "px 0 }"
            + " ul, ol { margin-" + (LayoutMirroring.enabled ? "right: " : "left: ") + Math.round(size * 1.3 - 40) + "px }"
            + " p, li { line-height: " + Math.round(lineHeight * 100) + "% } </style>" + rich
    }
    // Where a page may end inside words that are longer than it: the top of each line but the first.
    function seams(): var {
        const line = contentHeight / (lineCount - 1 + 1 / Math.min(1, lineHeight))     // the last one is as high as its face
        if (rich === "") return Array.from({ length: lineCount - 1 }, (_, at) => (at + 1) * line)
        const twin = twins.createObject(root) as TextEdit, tops = []
        for (let at = 0; at < twin.length; at++) {
            const y = twin.positionToRectangle(at).y
            if (y > (tops[tops.length - 1] ?? 0) + 1) tops.push(y)
        }
        twin.destroy()
        return tops
    }
    Component {
        id: twins
        TextEdit { visible: false; width: root.width; font: root.font; wrapMode: TextEdit.Wrap; textFormat: TextEdit.RichText; text: root.text }
    }
    Binding { target: root; property: "text"; value: root.dressed(); when: root.rich !== "" }
}
