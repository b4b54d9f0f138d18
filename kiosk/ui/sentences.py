"""What a page says, sentence by sentence, in the order in which it is read, and where each sentence stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextDocument, QTextLayout, QTextOption
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

CHOSEN, NOT_CHOSEN, EMPTY = "chosen", "notChosen", "empty"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Part of what an item says. State is looked up when it is read, not before: it may have been touched meanwhile."""

    item: QQuickItem
    """The text it stands in."""
    start: int
    words: str
    owner: QQuickItem
    """The control it belongs to; the text itself if it belongs to none."""
    ours: bool = False
    """In the language of the interface, whatever that of the page."""

    def aloud(self, states: Mapping[str, str]) -> str:
        """The words and, of an option or a field, how it stands."""
        return " ".join(part for part in self.parts(states) if part)

    def parts(self, states: Mapping[str, str]) -> tuple[str, str]:
        """The same: what is in the language of the page, and what is in that of the interface."""
        if not isValid(self.owner):
            return "", ""
        if self.owner.inherits("QQuickAbstractButton") and self.owner.property("checkable"):
            return f"{self.words}.", states.get(CHOSEN if self.owner.property("checked") else NOT_CHOSEN, "")
        if _typed_into(self.owner):
            typed = str(self.owner.property("text")).strip()
            return typed, "" if typed else states.get(EMPTY, "")
        return ("", self.words) if self.ours else (self.words, "")

    def lines(self) -> list[QRectF]:
        """Where it stands in its item, a box a line."""
        if not isValid(self.item):
            return []
        return [box for box in _lines(self.item, self.start, self.start + len(self.words)) if not box.isEmpty()]


def sentences(page: QQuickItem) -> list[Sentence]:
    """Those of the page that are in view: nothing that is hidden, covered or overleaf."""
    return [sentence for sentence in _said(page) if _begins_in_view(sentence)]


def _said(item: QQuickItem, *, ours: bool = False) -> Iterator[Sentence]:
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        if child.inherits("QQuickAbstractButton"):
            yield from _answer(child)
        elif _typed_into(child):
            yield Sentence(child, 0, " ", child)
        elif child.inherits("QQuickText"):
            yield from _parts(child, child, ours=ours)
        else:
            yield from _said(child, ours=ours or bool(child.property("ofInterface")))


def _answer(button: QQuickItem) -> Iterator[Sentence]:
    """Of the buttons only answers are read: an option with its state, a way to finish. (The rest a screen reader tells.)"""
    if not (button.property("checkable") or button.property("isAnswer")):
        return
    for text in _texts(button):
        words = str(text.property("text"))
        if any(letter.isalnum() for letter in words):
            yield Sentence(text, 0, words, button)
            return


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield from [child] if child.inherits("QQuickText") else _texts(child)


def _parts(text: QQuickItem, owner: QQuickItem, *, ours: bool) -> Iterator[Sentence]:
    words = _plain(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, words)
    start = 0
    for end in range(1, len(words) + 1):
        finder.setPosition(end)
        if words[end - 1] == "\n" or finder.isAtBoundary():
            if any(letter.isalnum() for letter in words[start:end]):
                yield Sentence(text, start, words[start:end], owner, ours)
            start = end


def _typed_into(item: QQuickItem) -> bool:
    return bool(item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit"))


def _begins_in_view(sentence: Sentence) -> bool:
    boxes = sentence.lines()
    if not boxes:
        return False
    at = sentence.item.mapToScene(boxes[0].center())
    above: QQuickItem | None = sentence.item.parentItem()
    while above is not None:
        if above.opacity() == 0 or (above.clip() and not QRectF(above.mapToScene(QPointF(0, 0)), above.size()).contains(at)):
            return False
        above = above.parentItem()
    return True


def _rich(text: QQuickItem) -> bool:
    return "<" in str(text.property("text")) and text.property("rich") not in (None, "")


def _document(text: QQuickItem) -> QTextDocument:
    """As Qt Quick lays rich text out."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(text))
    document.setHtml(str(text.property("text")))
    document.setTextWidth(text.width())
    return document


def _plain(text: QQuickItem) -> str:
    return _document(text).toPlainText() if _rich(text) else str(text.property("text"))


def _font(text: QQuickItem) -> QFont:
    font = text.property("font")
    assert isinstance(font, QFont)
    return font


def _lines(item: QQuickItem, start: int, end: int) -> list[QRectF]:
    if not item.inherits("QQuickText"):
        return [QRectF(QPointF(0, 0), item.size())]
    if _rich(item):
        document = _document(item)
        boxes, block = [], document.firstBlock()
        while block.isValid():
            top = document.documentLayout().blockBoundingRect(block).topLeft()
            boxes += [box.translated(top) for box in _of(block.layout(), start - block.position(), end - block.position(), None)]
            block = block.next()
        return boxes
    laid = _layout(item)
    if laid.lineCount() != item.property("lineCount"):  # it was shrunk or shortened: the whole of it
        return [QRectF(QPointF(0, 0), item.size())]
    return _of(laid, start, end, float(item.property("contentHeight")) / max(1, laid.lineCount()))


def _layout(text: QQuickItem) -> QTextLayout:
    """As Qt Quick lays plain text out."""
    layout = QTextLayout(str(text.property("text")).replace("\n", "\u2028"), _font(text))
    option = QTextOption(_aligned(text))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(text.width())
    layout.endLayout()
    return layout


def _aligned(text: QQuickItem) -> Qt.AlignmentFlag:
    context = qmlContext(text)
    assert context is not None  # it stands in a page
    told = QQmlExpression(context, text, "Number(effectiveHorizontalAlignment)").evaluate()
    return Qt.AlignmentFlag(int(told[0] if isinstance(told, tuple) else told))


def _of(layout: QTextLayout, start: int, end: int, high: float | None) -> list[QRectF]:
    """The boxes of letters `start` to `end`; lines are `high` px if they are not as high as they were laid."""
    boxes = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
        top, tall = (line.y(), line.height()) if high is None else (number * high, high)
        boxes.append(QRectF(left, top, right - left, tall))
    return boxes


def _x(place: object) -> float:
    """PySide6 gives (x, letter)."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
