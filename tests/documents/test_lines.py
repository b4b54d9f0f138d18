"""Plain words are broken into lines here; reportlab is the judge of where."""

from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import Paragraph

from kiosk.documents.page.bricks import Words
from kiosk.documents.page.lines import broken, filled, lines_of
from kiosk.documents.page.sheet import Sheet, Strong

SHEET = Sheet()
LETTERS = st.text(st.sampled_from("aim.W,’é \u00a0-"), min_size=1, max_size=40)
RUNS = st.lists(st.one_of(LETTERS, LETTERS.map(Strong)), min_size=1, max_size=4)


def paragraph(*runs: str | Strong) -> Paragraph:
    words = SHEET.words(*runs, look="body")
    assert isinstance(words, Words)
    return words.paragraph


def told(of: Paragraph) -> list[list[tuple[str, str]]]:
    """(face, letters) of each line; how a blank is shared out at a change of face does not matter."""
    return [[(face, words) for words, face, *_ in pieces] for _, pieces in lines_of(of)]


def letters(of: Paragraph) -> list[list[tuple[str, str]]]:
    return [[(face, letter) for face, words in line for letter in words if letter != " "] for line in told(of)]


@settings(max_examples=400, deadline=None)
@given(RUNS, st.integers(12, 300))
def test_lines_end_where_reportlab_ends_them(runs: list[str | Strong], width: int) -> None:
    ours, theirs = paragraph(*runs), paragraph(*runs)
    theirs.wrap(width, 1e6)
    assert broken(ours, width) == theirs.height
    assert letters(ours) == letters(theirs)
    assert ["".join(words for _, words in line).strip() for line in told(ours)] == [
        "".join(words for _, words in line).strip() for line in told(theirs)
    ]


def test_most_words_are_broken_here_and_those_that_have_to_be_parted_are_not() -> None:
    plain = paragraph("Call us if it lasts longer than ", Strong("two days"), ", or if it gets worse.")
    assert len(filled(plain.frags, 100, plain.style)) == 3
    assert filled(paragraph("unverständlicherweise").frags, 30, plain.style) == []
    assert filled(paragraph("Anna Meyer-Landrut").frags, 60, plain.style) == []
