"""What ends badly: a page with nothing but a heading, an answer or a last line by itself, a word or a telephone number torn in two."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.ui.as_shown import TELEPHONE
from kiosk.ui.hand import Hand
from kiosk.ui.sentences import _layout
from tests.ui.patient.sight import _shown, held

WORD = re.compile(r"(?<![<\w.])\w+(?![\w.]*>)")
"""Not a placeholder that no clinic has filled in: it is longer than a line."""


def stranded(hand: Hand) -> list[str]:
    """Of a page that is turned: headings without what they head, and the last answer to a question that could have had another with it."""
    column = hand.named("column")
    if column is None or not (_turns(hand, "moreBelow") or _turns(hand, "moreAbove")):
        return []
    everything = list(held(column, overleaf=True))
    here = [item for item in everything if item.opacity() > 0 and _shown(item)]
    rest = [item for item in here if not _leads(item, column)]
    if not here:
        return ["an empty page"]
    if here and not rest and _turns(hand, "moreBelow"):
        after = [item for item in everything[everything.index(here[-1]) + 1 :] if not _leads(item, column)]
        return [f"{here[-1].property('text')!r} heads what stands overleaf"] if after and _room_for(column, after[0]) else []
    answers = [item for item in rest if item.property("checkable")]
    lonely = [item for item in answers if not any(_question(item) == _question(other) for other in answers if other != item)]
    return [f"{item.property('text')!r} is the only answer on its page" for item in lonely if _company(column, everything, item)]


def unasked(hand: Hand) -> list[str]:
    """Answers to a short question whose words are overleaf, though one page holds both."""
    column = hand.named("column")
    if column is None:
        return []
    found, page = [], _page(column)
    for answer in held(column):
        cell = _question(answer) if answer.property("checkable") and _shown(answer) else None
        words = next(held(cell, overleaf=True)) if cell is not None else None
        if cell is None or words is None or not words.inherits("QQuickText"):
            continue
        around = cell.parentItem()  # the question with the line above it
        if around is None or around.height() > page.height():
            continue
        if not _shown(words) or any(above.opacity() == 0 for above in (words, *_above(words, column))):
            found.append(f"{answer.property('text')!r} is asked overleaf: {words.property('text')!r}")
    return found


def widowed(hand: Hand) -> list[str]:
    """The last line of a paragraph by itself at the top of a page, where three or more stand before it."""
    column = hand.named("column")
    if column is None or not _turns(hand, "moreAbove"):
        return []
    page, found = _page(column), []
    for text in held(column):
        if not text.inherits("QQuickText") or text.property("rich") or not _shown(text) or (lines := int(text.property("lineCount"))) < 4:
            continue
        high = float(text.property("contentHeight")) / lines
        top = text.mapToItem(page, QPointF(0, 0)).y()
        if top < -high and top + (lines - 1.5) * high < 0:
            found.append(f"the last line of {text.property('text')!r} stands by itself")
    return found


def torn(hand: Hand) -> list[str]:
    """Words and telephone numbers that go on in the next line."""
    found = []
    for text in hand.items():
        if not text.inherits("QQuickText") or text.property("rich") or int(text.property("lineCount")) < 2 or not _shown(text):
            continue
        words, laid = str(text.property("text")), _layout(text)
        ends = (
            [laid.lineAt(line).textStart() for line in range(1, laid.lineCount())] if laid.lineCount() == text.property("lineCount") else []
        )
        whole = [range(part.start() + 1, part.end()) for pattern in (TELEPHONE, WORD) for part in pattern.finditer(words)]
        if any(at in part for at in ends for part in whole):
            found.append(f"{words!r} is torn")
    return found


def _turns(hand: Hand, way: str) -> bool:
    """Whether that button is there; among large controls the one at the foot leads on."""
    return any(
        item.objectName() == way or (item.objectName() == "next" and way == "moreBelow" and item.property("turns")) for item in hand.items()
    )


def _leads(item: QQuickItem, column: QQuickItem) -> bool:
    """Whether it, or what it stands in, heads what follows."""
    return any(above.property("keepWithNext") or above.property("leads") for above in (item, *_above(item, column)))


def _above(item: QQuickItem, column: QQuickItem) -> Iterator[QQuickItem]:
    """What it stands in, up to the column."""
    above = item.parentItem()
    while above is not None and above != column:
        yield above
        above = above.parentItem()


def _has_parts(item: QQuickItem) -> bool:
    return item.property("earlier") is not None or any(_typed(inner) for inner in held(item, overleaf=True))


def _typed(item: QQuickItem) -> bool:
    return bool(item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit"))


def _room_for(column: QQuickItem, after: QQuickItem) -> bool:
    """Whether what stands first overleaf, or of words a line, would fit on this page; a field or a line of the check page goes whole."""
    field = next((above for above in _above(after, column) if above.property("whole") and _has_parts(above)), None)
    after, words = field or after, after.inherits("QQuickText") and field is None
    high = float(after.property("contentHeight")) / int(after.property("lineCount")) if words else after.height()
    page = _page(column)
    return bool(after.mapToItem(page, QPointF(0, high)).y() <= page.height())


def _company(column: QQuickItem, everything: list[QQuickItem], last: QQuickItem) -> bool:
    """Whether it is the last answer to its question, and the one above it could stand on its page and would leave one behind."""
    starts, foot = _starts(column), _top(column, last) + last.height()
    tops = sorted(
        {_top(column, item) for item in everything if item != last and item.property("checkable") and _question(item) == _question(last)}
    )
    if not tops or tops[-1] >= _top(column, last):
        return False
    page = bisect_right(starts, _top(column, last) + 1) - 1
    before = [top for top in tops if bisect_right(starts, top + 1) == page]
    return len(before) > 1 and foot - before[-1] <= _page(column).height()


def _top(column: QQuickItem, item: QQuickItem) -> float:
    return item.mapToItem(column, QPointF(0, 0)).y()


def _starts(column: QQuickItem) -> list[float]:
    """Where each page begins, in the column."""
    told = _page(column).property("starts")
    return [float(start) for start in (told.toVariant() if isinstance(told, QJSValue) else told)]


def _question(answer: QQuickItem) -> QQuickItem | None:
    """What holds all answers to one question."""
    above = answer.parentItem()
    while above is not None and above.property("row") is None:
        above = above.parentItem()
    return above


def _page(column: QQuickItem) -> QQuickItem:
    """What shows one page of the column."""
    above = column.parentItem().parentItem()
    assert above is not None
    return above
