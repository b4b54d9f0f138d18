pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// Words which may have a shape. `rich` is: safe HTML from Python (p b i u br ul ol li), shown instead of `text` when there is any.
Body {
    id: root
    property string rich
    textFormat: rich !== "" ? Text.RichText : Text.PlainText
    Accessible.name: rich !== "" ? rich.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim() : text

    // Qt's own distances are in pixels and do not grow with the words.
    function dressed(): string {
        return "<style>p, ul, ol { margin: 0 0 " + Math.round(size * 0.5) + "px 0 } li { margin: 0 0 " + Math.round(size * 0.25) + "px 0 }"
            + " ul, ol { margin-" + (LayoutMirroring.enabled ? "right: " : "left: ") + Math.round(size * 1.3 - 40) + "px }"
            + " p, li { line-height: " + Math.round(lineHeight * 100) + "% } </style>" + rich
    }
    function seams(): var {
        if (rich === "" && !text.includes(mayBreak)) return lines()
        const twin = twins.createObject(root) as TextEdit, tops = [], torn = []
        for (let at = 0; at < twin.length; at++) {
            const y = twin.positionToRectangle(at).y
            if (y <= (tops[tops.length - 1] ?? 0) + 1) continue
            torn.push(twin.getText(at - 1, at) === mayBreak)       // an address on two lines is not on two pages
            tops.push(y)
        }
        twin.destroy()
        return (rich === "" ? lines() : tops).filter((_, line) => torn[line] !== true)
    }
    readonly property string mayBreak: "\u200b"
    Component {
        id: twins
        TextEdit { visible: false; width: root.width; font: root.font; wrapMode: TextEdit.Wrap; textFormat: root.rich !== "" ? TextEdit.RichText : TextEdit.PlainText; text: root.text }
    }
    Binding { target: root; property: "text"; value: root.dressed(); when: root.rich !== "" }
}
