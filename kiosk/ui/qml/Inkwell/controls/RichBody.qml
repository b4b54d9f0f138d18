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
        if (rich === "") return lines()
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
