"""Lines break between words, not within those that belong together."""

import pytest

from kiosk.encounter.page.row import Field, ItemRow, OptionRow
from kiosk.encounter.sitting.screen import Kind, Problem, Screen
from kiosk.ui.as_shown import as_shown
from kiosk.ui.joined import JOINER, MAY_BREAK, NO_BREAK, UNHEARD, joined


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Jak brzmi Pana/Pani imię i nazwisko?", f"Jak brzmi Pana/{JOINER}Pani imię i{NO_BREAK}nazwisko?"),
        ("Jaki jest adres e-mail?", f"Jaki jest adres e-{JOINER}mail?"),
        ("Bez cięcia, bez pobytu w szpitalu. U kilku osób.", f"Bez cięcia, bez pobytu w{NO_BREAK}szpitalu. U{NO_BREAK}kilku osób."),
    ],
)
def test_polish_keeps_either_word_in_one_and_no_letter_alone_at_the_end_of_a_line(words: str, shown: str) -> None:
    assert joined(words, "pl") == shown


def test_a_letter_alone_may_end_a_line_in_other_languages() -> None:
    assert joined("y a la luz", "es") == "y a la luz"


def test_arabic_keeps_a_small_number_with_what_it_counts() -> None:
    assert joined("نعم، منذ 6 إلى 12 شهرًا", "ar") == f"نعم، منذ 6 إلى 12{NO_BREAK}شهرًا"
    assert joined("أكثر من 3 ساعات", "ar") == f"أكثر من 3{NO_BREAK}ساعات"
    for loose in ("نحو 11 من كل 100 جلسة", "مثلًا 27 3 1984", "20 11 2026"):
        assert joined(loose, "ar") == loose
    assert joined("for 3 hours", "en") == "for 3 hours"


def test_an_address_parts_after_its_at_and_nothing_else_does() -> None:
    assert joined("Ask privacy@linden.example. Or call.", "en") == f"Ask privacy@{MAY_BREAK}linden.example. Or call."
    assert joined("1/2 of them @ home, 12:30", "en") == "1/2 of them @ home, 12:30"


def test_a_word_does_not_break_at_its_hyphen_where_little_would_be_left() -> None:
    assert joined("No cream, oil or make-up.", "en") == f"No cream, oil or make-{JOINER}up."
    assert joined("sin maquillaje, e-cigarrillos", "es") == f"sin maquillaje, e-{JOINER}cigarrillos"
    for loose in ("self-employed", "2026-11-21", "well-to-do", "a - b"):
        assert joined(loose, "en") == loose


def test_what_has_nothing_to_keep_together_stays_as_it_is() -> None:
    assert joined("", "pl") == ""


def test_a_page_is_shown_with_its_words_joined_and_what_was_typed_as_it_was() -> None:
    asked, said = "Pan/Pani", f"Pan/{JOINER}Pani"
    row = ItemRow(
        link_id="a",
        type="string",
        field=Field.LINE,
        text=asked,
        value=asked,
        problem_words=asked,
        options=(OptionRow(code="x", text=asked),),
    )
    wrong = Problem(link_id="a", code="required", words=asked)
    page = as_shown(Screen(key="k", kind=Kind.QUESTION, language="pl", title=asked, items=(row,), problems=(wrong,)))
    (shown,) = page.items
    assert (page.title, page.problems[0].words, shown.text, shown.problem_words, shown.options[0].text) == (said,) * 5
    assert shown.value == asked


@pytest.mark.parametrize("words", ["An e-mail to privacy@linden.example", "A tattoo or make-up", "Pan/Pani"])
def test_a_voice_is_told_nothing_of_where_a_line_may_break(words: str) -> None:
    assert joined(words, "en") != words
    assert joined(words, "en").translate(UNHEARD) == words
