"""Patterns that a form's author wrote: read as JavaScript reads them, and never in anybody's way."""

import time

import pytest

from kiosk.errors import FormError
from kiosk.questionnaire import patterns

SLOW = "(a+)+$"
ENDLESS = "a" * 5000 + "!"


@pytest.mark.parametrize("pattern", [r"\d{3}-\d{3}", r"^\d{3}-\d{3}$", r"^\d{3}-\d{3}", r"\d{3}-\d{3}$"])
def test_the_whole_answer_must_fit_whether_or_not_the_pattern_is_anchored(pattern: str) -> None:
    assert patterns.fits(pattern, "123-456") is True
    assert patterns.fits(pattern, "123-4567") is False
    assert patterns.fits(pattern, "123-456\n") is False


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"\d+", "0123", "٣"),
        (r"[\d.]+", "1.5", "٣.٥"),
        (r"\D+", "abc", "a1"),
        (r"\p{L}[\p{L} '-]*", "Żółć d'Été-Ñu", "R2"),
        (r"[\u{1F600}-\u{1F64F}]", "\U0001f600", "a"),
        (r"(?<year>\d{4})-\k<year>", "2024-2024", "2024-2025"),
        (r"(?!0)\d+", "10", "01"),
        (r"x{y}", "x{y}", "xy"),
        (r"[[a]+", "[a", "b"),
        (r"[A-Z]{2}\s?\d{6}", "AB 123456", "AB  123456"),
        ("", "", "x"),
    ],
)
def test_patterns_mean_what_javascript_means(pattern: str, good: str, bad: str) -> None:
    assert patterns.fits(pattern, good) is True
    assert patterns.fits(pattern, bad) is False


@pytest.mark.parametrize("pattern", ["(", "[a", "+", "a{2}{3}", r"\L<names>", r"\u{FFFFFF}", "(" * 480 + ")" * 480, "a" * 2001])
def test_what_is_no_pattern_is_the_author_s_mistake_and_not_the_patient_s(pattern: str) -> None:
    with pytest.raises(FormError):
        patterns.compiled(pattern)
    assert patterns.fits(pattern, "anything") is None


@pytest.mark.parametrize(
    "pattern",
    [
        "((a{1000}){1000}){1000}",
        "(((a{1000,1000}){1,1000}){1000,2000})",
        "a{1000000000}",
        "a{99999999999999999999}",
        "(?:" * 40 + "a" + "+)" * 40,
        "(" * 40 + "a" + "{1,9}b)" * 40,
        "[[:alpha:][]((a{1000}){1000}){1000}",
        "(?#[)((a{1000}){1000}){1000}(?#])",
        "(?x)(#[\n(a{1000}){1000}#]\n){1000}",
        "(a(?R)?b)*",
    ],
)
def test_a_pattern_that_would_take_all_memory_is_refused_before_it_does(pattern: str) -> None:
    begun = time.process_time()
    with pytest.raises(FormError):
        patterns.compiled(pattern)
    assert time.process_time() - begun < 0.5


def test_three_ranges_within_each_other_are_no_danger() -> None:
    assert patterns.fits("(((a{1,1000}){1,1000}){1,1000})", "aaa") is True


def test_a_pattern_that_explodes_holds_nobody_up() -> None:
    begun = time.process_time()
    assert patterns.fits(SLOW, ENDLESS) is None
    assert time.process_time() - begun < 1


def test_no_log_line_carries_the_answer(caplog: pytest.LogCaptureFixture) -> None:
    patterns.fits(SLOW, ENDLESS)
    patterns.fits("(", "my secret")
    assert caplog.records
    assert not any("aaaa" in record.getMessage() or "secret" in record.getMessage() for record in caplog.records)


def test_a_part_of_a_text_is_found_and_replaced() -> None:
    assert patterns.found("b.", "abc")
    assert not patterns.found("^b", "abc")
    assert patterns.replaced(r"(\d+)-(\d+)", "12-34", r"$2\n$1") == r"34\n12"


def test_finding_and_replacing_say_when_there_is_no_telling() -> None:
    for act in (
        lambda: patterns.found(SLOW, ENDLESS),
        lambda: patterns.replaced(SLOW, ENDLESS, ""),
        lambda: patterns.replaced("a", "a", "$7"),
    ):
        with pytest.raises(FormError):
            act()


def test_a_replacement_cannot_fill_the_memory() -> None:
    with pytest.raises(FormError):
        patterns.replaced("a", "a" * 10_000, "b" * 10_000)
