"""What is said around a field: what is wrong, and more for who asks."""

from dataclasses import replace

import pytest

from tests.ui.questions.conftest import Show
from tests.ui.questions.rows import BORN, DECIMAL, NUMBER

SAID = {
    ("too-few", "2"): "Give at least 2 answers",
    ("too-many", ""): "Give fewer answers",
    ("too-short", "10"): "Use at least 10 characters",
    ("too-long", "80"): "Use no more than 80 characters",
    ("does-not-fit", ""): "Check how this is written",
    ("too-many-decimals", "0"): "Enter a whole number",
    ("too-many-decimals", "2"): "Use no more than 2 figures after the point",
    ("too-small", "1 kg"): "Enter 1 kg or more",
    ("no-unit", ""): "Choose a unit",
    ("wrong-kind", ""): "This kind of file cannot be used. Use another one",
    ("too-big-file", "5"): "The file is too large. Use one of no more than 5 MB",
    ("not-an-option", ""): "Choose from the answers in the list",
    ("not-a-url", ""): "Enter a web address, such as www.example.org",
    ("time-not-real", ""): "The time must be a real time, such as 14 30",
    ("doubtful-phone", ""): "Enter a phone number, like 07700 900 982 or +44 808 157 0192. If it is right, touch Continue again.",
    ("doubtful-email", ""): "Enter an email address in the correct format, like name@example.com. If it is right, touch Continue again.",
    ("other-domain", "a@gmail.com"): "Did you mean a@gmail.com? If what you typed is right, touch Continue again.",
    ("constraint", ""): "Check this answer",
    ("a code of tomorrow", ""): "Check this answer",
}


@pytest.mark.parametrize(("code", "limit"), SAID)
def test_every_problem_has_a_sentence_beside_the_field_and_in_the_summary(show: Show, code: str, limit: str) -> None:
    bench = show(NUMBER)
    bench.complain(code, number=limit)
    assert [words.replace("\u00a0", " ") for words in bench.hand.words()].count(SAID[code, limit]) == 2


def test_the_forms_own_words_come_first(show: Show) -> None:
    bench = show(NUMBER)
    bench.complain("constraint", words="The first number must be the smaller one")
    assert bench.hand.sees("The first number must be the smaller one")
    assert not bench.hand.sees("Check this answer")


def test_what_is_said_of_several_questions_is_one_line_that_leads_to_the_first(show: Show) -> None:
    bench = show(NUMBER, replace(NUMBER, link_id="second"), title="Two numbers")
    bench.complain_of_all("Enter a whole number")
    assert bench.hand.words().count("Enter a whole number") == 3
    bench.hand.tap("Enter a whole number")
    assert bench.item("x").hasActiveFocus()


def test_no_word_of_a_title_stands_alone(show: Show) -> None:
    bench = show(NUMBER, replace(NUMBER, link_id="second"), title="After treatment you see a blister. What do you do?")
    title = next(item for item in bench.hand.items() if str(item.property("text")).startswith("After treatment"))
    assert title.property("lineCount") == 2
    assert title.property("contentWidth") < 0.6 * bench.window.width()


def test_how_it_is_written_is_said_where_it_does_not_fit(show: Show) -> None:
    bench = show(replace(NUMBER, format="nnn"))
    bench.complain("does-not-fit")
    assert bench.hand.words().count("Write it like this: nnn") == 2


def test_a_limit_of_a_date_is_written_out(show: Show) -> None:
    bench = show(BORN)
    bench.complain("date-past", number="2024-03-01")
    assert bench.hand.sees("The date must be 1 March 2024 or later")


def test_more_unfolds_on_asking_and_folds_again(show: Show) -> None:
    bench = show(DECIMAL)
    assert not bench.hand.sees("It stands on the box.")
    bench.hand.tap("More about this")
    assert bench.hand.sees("It stands on the box.")
    bench.hand.tap("Show less")
    assert not bench.hand.sees("It stands on the box.")
