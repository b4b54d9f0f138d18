"""Where things break, and what keeps together."""

from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.documents.furniture.parts import clipped, even
from kiosk.documents.page.bricks import Brick, Gap, Row, Words
from kiosk.documents.page.columns import Block, Columns
from kiosk.documents.page.grid import Grid, Headed
from kiosk.documents.page.layout import A4_PAPER, LETTER_PAPER, MEASURE
from kiosk.documents.page.lines import lines_of
from kiosk.documents.page.sheet import Sheet

SHEET = Sheet()
WIDE = 300.0


def row(tall: float) -> Row:
    return Row(SHEET, [Gap(SHEET, tall)])


def grid(*talls: float) -> Grid:
    return Grid(SHEET, row(15), [row(tall) for tall in talls])


def paged(brick: Brick, room: float, depth: float) -> Iterator[Brick]:
    """Page by page as reportlab does it: first in what is left of a page, then on whole ones."""
    for _ in range(100):
        if brick.wrap(WIDE, room)[1] <= room:
            yield brick
            return
        pieces = brick.split(WIDE, room)
        assert pieces or room < depth, "stuck on a whole page"
        if pieces:
            yield pieces[0]
            (brick,) = pieces[1:]
        room = depth
    raise AssertionError("never ends")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(5, 300), min_size=1, max_size=40), st.floats(20, 700))
def test_a_table_over_pages_loses_no_row_and_says_its_head_on_each(talls: list[float], left: float) -> None:
    pages = list(paged(grid(*talls), left, SHEET.depth))
    rows = [row for page in pages if isinstance(page, Grid) for row in page.rows]
    assert [row.tall(WIDE) for row in rows] == pytest.approx(talls)
    assert all(isinstance(page, Grid) and page.head for page in pages)


def test_a_table_leaves_two_rows_on_each_side() -> None:
    here, there = grid(*[20.0] * 10).split(WIDE, 15 + 20 * 9 + 5)
    assert isinstance(here, Grid)
    assert isinstance(there, Grid)
    assert (len(here.rows), len(there.rows)) == (8, 2)
    assert grid(*[20.0] * 10).split(WIDE, 15 + 20 + 5) == []


def test_a_row_taller_than_half_a_page_comes_in_pieces_and_loses_no_word() -> None:
    words = " ".join(f"word{number}" for number in range(900))
    told = Grid(SHEET, None, [Row(SHEET, [SHEET.words(words), SHEET.words("short")], [100, None])])
    told.tall(WIDE)
    assert len(told.rows) > 3
    assert all(piece.tall(WIDE) <= 321 for piece in told.rows)


def test_a_heading_goes_along_to_the_next_page() -> None:
    headed = Headed(SHEET, [row(30)], grid(*[20.0] * 6))
    assert headed.split(WIDE, 30 + 15 + 25) == []
    here, _ = headed.split(WIDE, 30 + 15 + 20 * 3 + 5)
    assert isinstance(here, Headed)


def test_a_whole_one_is_not_broken_unless_it_is_long() -> None:
    assert Headed(SHEET, [row(30)], grid(*[20.0] * 6), whole=True).split(WIDE, 120) == []
    assert Headed(SHEET, [row(30)], grid(*[20.0] * 30), whole=True).split(WIDE, 120) != []


def test_columns_are_balanced_and_a_heading_stays_with_its_first_line() -> None:
    blocks = [Block(row(20), part, leads=at == 0) for part in ("one", "two") for at in range(4)]
    columns = Columns(SHEET, blocks)
    assert columns.wrap(MEASURE, 700)[1] == pytest.approx(80, abs=2)
    here, there = columns.split(MEASURE, 62)
    assert isinstance(here, Columns)
    assert isinstance(there, Columns)
    assert not here.blocks[-1].leads
    assert there.continued == (there.blocks[0].part == here.blocks[-1].part)
    assert len(here.blocks) + len(there.blocks) == len(blocks)


@settings(max_examples=60, deadline=None)
@example([(5.0, False), (56.0, True), *[(110.0, True)] * 5, (110.0, False)], 60.0)
@given(st.lists(st.tuples(st.floats(5, 110), st.booleans()), min_size=1, max_size=60), st.floats(60, 700))
def test_columns_over_pages_lose_no_block(told: list[tuple[float, bool]], left: float) -> None:
    blocks = [Block(row(tall), str(number // 5), leads and number < len(told) - 1) for number, (tall, leads) in enumerate(told)]
    pages = list(paged(Columns(SHEET, blocks), left, SHEET.depth))
    assert [block.brick for page in pages if isinstance(page, Columns) for block in page.blocks] == [block.brick for block in blocks]


def test_cells_of_a_row_share_the_baseline_of_their_first_lines() -> None:
    cells = Row(SHEET, [SHEET.words("large", look="section"), SHEET.words("small", look="small")], [None, None])
    cells.tall(WIDE)
    assert cells.drops == pytest.approx([0, 14 - 7.25])


def test_cards_side_by_side_end_on_one_line() -> None:
    low, high = even([row(20), row(50)], WIDE)
    assert low.tall(WIDE) == high.tall(WIDE) == 50


def test_what_is_too_long_for_its_place_ends_in_dots() -> None:
    assert clipped(SHEET, "short", 100, "small") == "short"
    told = clipped(SHEET, "a name that is much too long to stand on one line of this width", 100, "small")
    assert told.endswith("…")
    assert SHEET.words(told, look="small").tall(100) == 10


def test_lines_break_alike_on_both_papers() -> None:
    assert A4_PAPER.left + MEASURE < A4_PAPER.size[0] - 30
    assert LETTER_PAPER.left + MEASURE < LETTER_PAPER.size[0] - 30
    assert A4_PAPER.depth > LETTER_PAPER.depth


def test_words_that_did_not_fit_at_the_foot_of_a_page_are_drawn_on_the_next() -> None:
    words = SHEET.words(
        "Two lines of words that stand at the foot of a page, where there is room for half a line and not for more.", look="small"
    )
    assert isinstance(words, Words)
    words.wrap(120, 700)
    assert words.split(120, 5) == []
    words.wrap(120, 700)
    assert lines_of(words.paragraph)
