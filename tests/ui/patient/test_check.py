"""The page that shows all answers again: long, and still quick."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.hand import UNMARKED
from tests.ui.patient.conftest import At
from tests.ui.patient.fits import to_the_top
from tests.ui.patient.sight import cut
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting
from tests.ui.patient.turned import widowed

MOST = 14
"""Rows that may be made for one page; the pack's page has more than ninety."""


def rows(sitting: Sitting) -> list[QQuickItem]:
    """Those in view, from the top."""
    found = [item for item in sitting.hand.items() if item.property("earlier") is not None]
    return sorted(found, key=lambda row: row.y())


def texts(sitting: Sitting) -> list[str]:
    return [str(row.property("row")["text"]).translate(UNMARKED) for row in rows(sitting)]


def turned(sitting: Sitting, button: str) -> list[list[str]]:
    """What each page shows, from this one to the last."""
    pages = [texts(sitting)]
    while (way := sitting.hand.named(button)) is not None:
        sitting.hand.press(sitting.hand.middle(way))
        sitting.hand.settle(5)
        pages.append(texts(sitting))
    return pages


@pytest.mark.parametrize(("size", "scale"), [(LANDSCAPE, 1), (PORTRAIT, 2)])
def test_every_answer_is_met_once_on_the_way_down_and_again_on_the_way_up(sit: At, size: tuple[int, int], scale: float) -> None:
    sitting = sit("check")
    sitting.wear(size, textScale=scale)
    told = [row.text.translate(UNMARKED) for row in sitting.model.shown.items]
    assert len(told) > 90
    assert [text for page in turned(sitting, "moreBelow") for text in page] == told
    back = turned(sitting, "moreAbove")
    assert {text for page in back for text in page} == set(told)
    assert back[-1][0] == told[0]


def lefts(items: list[QQuickItem]) -> set[int]:
    return {round(item.mapToScene(QPointF(0, 0)).x()) for item in items}


def test_only_what_is_in_view_is_made_and_no_heading_ends_a_page(sit: At) -> None:
    sitting = sit("check")
    told, covered = set[int](), set[int]()
    made = [item for item in sitting.hand.items(overleaf=True) if item.property("earlier") is not None]
    assert len(made) <= MOST
    while (below := sitting.hand.named("moreBelow")) is not None:
        assert not rows(sitting)[-1].property("heading")
        told |= lefts([item for item in sitting.hand.items() if item.property("text") == "Not provided"])
        covered |= lefts(sitting.hand.buttons("Tap to show"))
        sitting.hand.press(sitting.hand.middle(below))
        sitting.hand.settle(5)
    (edge,), (button,) = told, covered
    assert edge - button == 12, "the words of the button begin where answers do"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_a_long_line_does_not_leave_its_heading_alone(sit: At, size: tuple[int, int]) -> None:
    sitting = sit("check")
    sitting.wear(size, textScale=2, large=True)
    at = next(at for at, row in enumerate(sitting.model.shown.items) if row.type == "heading" and at > 0)
    for words in range(4, 40, 3):
        tell(sitting, at + 1, " ".join(["words"] * words))
        to_the_top(sitting)
        assert is_met_with_a_line(sitting, at), words


def is_met_with_a_line(sitting: Sitting, heading: int) -> bool:
    """Whether the heading comes, a line with it, and both are there again after a look overleaf."""
    for _ in range(12):
        shown = rows(sitting)
        assert cut(sitting.hand) == []
        assert not all(row.property("heading") for row in shown)
        if any(row.property("heading") and row.property("index") == heading for row in shown):
            here = texts(sitting)
            forward(sitting)
            sitting.hand.press(sitting.hand.middle(sitting.named("moreAbove")))
            sitting.hand.settle(5)
            return texts(sitting)[: len(here)][-1] == here[-1]
        forward(sitting)
    return False


def forward(sitting: Sitting) -> None:
    """One page on: among large controls by the button at the foot."""
    sitting.hand.press(sitting.hand.middle(sitting.hand.named("moreBelow") or sitting.named("next")))
    sitting.hand.settle(5)


def tell(sitting: Sitting, at: int, value: str) -> None:
    """As if that had been answered there."""
    row = sitting.model.shown.items[at]
    model = sitting.model.property("items")
    model._rows[at] = type(row)(**{name: getattr(row, name) for name in row.__slots__} | {"value": value})
    model.beginResetModel()
    model.endResetModel()
    sitting.hand.settle(10)


def told_at_length(sitting: Sitting, words: int) -> str:
    """The question whose answer is now so long."""
    row = next(row for row in sitting.model.shown.items if row.type == "answer" and row.value and not row.sensitive)
    at = sitting.model.shown.items.index(row)
    story = " ".join(f"word{number}" for number in range(words))
    tell(sitting, at, story)
    return str(row.text)


@pytest.mark.parametrize("words", [42, 44, 46])
def test_the_last_line_of_a_long_answer_takes_another_along(sit: At, words: int) -> None:
    sitting = sit("check", textScale=2)
    told_at_length(sitting, words)
    for _ in range(4):
        assert widowed(sitting.hand) == []
        sitting.hand.press(sitting.hand.middle(sitting.named("moreBelow")))
        sitting.hand.settle(5)


def test_an_answer_longer_than_a_page_is_cut_between_its_lines(sit: At) -> None:
    sitting = sit("check", textScale=2)
    text = told_at_length(sitting, 400)
    seen: list[str] = []
    for page in range(12):
        assert cut(sitting.hand) == [], page
        seen += texts(sitting)
        below = sitting.hand.named("moreBelow")
        assert below is not None
        sitting.hand.press(sitting.hand.middle(below))
        sitting.hand.settle(5)
    assert seen.count(text) > 2
