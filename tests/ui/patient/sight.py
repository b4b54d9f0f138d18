"""What does not fit: words that are cut, and controls that are too small for a finger, in millimetres."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.ui.hand import Hand

SEAM = 0.12
"""How far from between two lines an edge may be, as a part of the letters' size."""
FINGER, LARGE, GAP, SLACK = 12.0, 30.0, 3.0, 0.25
"""Millimetres: the smallest target anywhere, that of the large controls, between two answers; and what rounding may take."""


def cut(hand: Hand) -> list[str]:
    """Texts that are shortened, wider than their place, higher than their button, cut by an edge or off the window."""
    return [
        f"{text.property('text')!r}: {why}"
        for text in hand.items()
        if text.isEnabled() and text.inherits("QQuickText") and (why := _wrong(hand, text))
    ]


def small(hand: Hand, px_per_mm: float, least: float = FINGER) -> list[str]:
    """Controls smaller than `least`, with their size in mm."""
    found = []
    for item in _touched(hand):
        wide, high = item.width() / px_per_mm, item.height() / px_per_mm
        if min(wide, high) < least - SLACK:
            found.append(f"{item.property('text')!r} {item.objectName()}: {wide:.1f} × {high:.1f} mm")
    return found


def apart(hand: Hand) -> list[str]:
    """Controls that lie over each other."""
    boxes = [(item, _box(item)) for item in _touched(hand) if _shown(item)]
    return [
        f"{one.property('text')!r} and {other.property('text')!r}"
        for at, (one, here) in enumerate(boxes)
        for other, there in boxes[at + 1 :]
        if here.adjusted(1, 1, -1, -1).intersects(there) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


def near(hand: Hand, px_per_mm: float) -> list[str]:
    """Answers below or beside each other with less than 3 mm between them."""
    answers = [(item, _box(item)) for item in _touched(hand) if item.property("checkable") and _shown(item)]
    return [
        f"{one.property('text')!r} and {other.property('text')!r}: {gap:.1f} mm apart"
        for at, (one, here) in enumerate(answers)
        for other, there in answers[at + 1 :]
        if 0 < (gap := _between(here, there) / px_per_mm) < GAP - 0.1
    ]


def _between(here: QRectF, there: QRectF) -> float:
    """From edge to edge, in px: the larger way, across or down."""
    across = max(there.left() - here.right(), here.left() - there.right())
    return max(across, there.top() - here.bottom(), here.top() - there.bottom())


def written_over(hand: Hand) -> list[str]:
    """Words that stand on other words."""
    drawn = (text for text in hand.items() if text.isEnabled() and text.inherits("QQuickText"))
    texts = [text for text in drawn if str(text.property("text")).strip() and _shown(text)]
    boxes = [(str(text.property("text")), _inked(text)) for text in texts]
    return [
        f"{one!r} on {other!r}"
        for at, (one, here) in enumerate(boxes)
        for other, there in boxes[at + 1 :]
        if here.adjusted(3, here.height() / 4, -3, -here.height() / 4).intersects(
            there.adjusted(3, there.height() / 4, -3, -there.height() / 4)
        )
    ]


def _inked(text: QQuickItem) -> QRectF:
    """Where its letters may be: the words can be narrower than their place, and of a long paragraph only a part in view."""
    box, wide = _box(text), float(text.property("contentWidth"))
    inked = QRectF(box.x(), box.y(), min(wide, box.width()), box.height())
    above: QQuickItem | None = text.parentItem()
    while above is not None:
        inked = inked.intersected(_box(above)) if above.clip() else inked
        above = above.parentItem()
    return inked


def held(column: QQuickItem, *, overleaf: bool = False) -> Iterator[QQuickItem]:
    """The words and controls that stand in `column`; not those that stand in a control."""
    for child in column.childItems():
        if not child.isVisible() or not (overleaf or child.opacity() > 0):
            continue
        if (
            child.inherits("QQuickAbstractButton")
            or child.inherits("QQuickTextInput")
            or child.inherits("QQuickTextEdit")
            or (child.inherits("QQuickText") and str(child.property("text")).strip())
        ):
            yield child
        else:
            yield from held(child, overleaf=overleaf)


def _touched(hand: Hand) -> Iterator[QQuickItem]:
    for item in hand.items():
        if item.isEnabled() and (item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")):
            yield item


def _wrong(hand: Hand, text: QQuickItem) -> str:
    if not str(text.property("text")).strip() or not _shown(text):
        return ""
    box = _box(text)
    if bool(text.property("truncated")):
        return "shortened"
    space = 1.5 if int(text.property("lineCount")) < 2 else text.property("font").pixelSize() * 0.3  # at the end of a line that was broken
    if float(text.property("contentWidth")) > text.width() + space:
        return f"{text.property('contentWidth'):.0f} px in {text.width():.0f}"
    if box.left() < -1 or box.right() > hand.window.width() + 1:
        return "off the window"
    above: QQuickItem | None = text.parentItem()
    seen = box
    while above is not None:
        frame = _box(above).adjusted(-1.5, -1.5, 1.5, 1.5)
        if above.inherits("QQuickAbstractButton") and not frame.contains(box):
            return f"outside its button ({box.width():.0f} × {box.height():.0f} in {frame.width():.0f} × {frame.height():.0f})"
        if above.clip() and frame.intersects(seen):
            if not frame.contains(seen) and not _between_lines(text, box, frame):
                return "cut by an edge"
            seen = seen.intersected(frame)
        above = above.parentItem()
    return ""


def _between_lines(text: QQuickItem, box: QRectF, frame: QRectF) -> bool:
    """Whether the page ends, or begins, between two lines of it."""
    if box.left() < frame.left() or box.right() > frame.right():
        return False
    edges = [edge - box.top() for edge in (frame.top() + 1.5, frame.bottom() - 1.5) if box.top() + 2 < edge < box.bottom() - 2]
    return all(any(abs(edge - seam) < SEAM * text.property("font").pixelSize() for seam in _seams(text)) for edge in edges)


def _seams(text: QQuickItem) -> list[float]:
    """Where each of its lines but the first begins."""
    context = qmlContext(text)
    assert context is not None  # it stands in a page
    told = QQmlExpression(context, text, "typeof seams === 'undefined' ? '' : seams().join(' ')").evaluate()
    return [float(seam) for seam in str(told[0] if isinstance(told, tuple) else told).split()]


def _shown(item: QQuickItem) -> bool:
    """Whether any of it is in view: not overleaf."""
    box = _box(item)
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        if above.clip() and not _box(above).intersects(box.adjusted(1, 1, -1, -1)):
            return False
        above = above.parentItem()
    return True


def _box(item: QQuickItem) -> QRectF:
    if not item.inherits("QQuickText"):
        return QRectF(item.mapToScene(QPointF(0, 0)), item.size())
    high = sum(float(item.property(part)) for part in ("topPadding", "contentHeight", "bottomPadding"))  # of the words as they are drawn
    return QRectF(item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), high)))
