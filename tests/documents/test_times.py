"""Days, times, and how long a page had been in view."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.documents.words.contents import contents
from kiosk.documents.words.saying import date_in_words, said
from kiosk.documents.words.times import Times, age, moment, offset
from kiosk.documents.words.views import View
from kiosk.encounter.model import AuditEvent
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.values import Coding, Date, DateTime, HalfTyped
from tests.documents import sample

NINE = datetime(2026, 11, 21, 9, 0, 0, tzinfo=UTC)
QUESTION = Item(link_id="q", type=ItemType.STRING)


def viewed(*events: tuple[int, str, str]) -> Mapping[str, View]:
    """Of a visit in which so many seconds after nine these things happened."""
    told = [AuditEvent(action=what, at=NINE + timedelta(seconds=at), detail={"page": page} if page else {}) for at, what, page in events]
    return contents(replace(sample.visit(), audit=tuple(told))).views


def test_a_moment_tells_seconds_and_offset() -> None:
    at = datetime(2026, 3, 5, 7, 8, 9, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    assert moment(at).replace("\u00a0", " ") == "5 March 2026, 07:08:09 (UTC-03:30)"
    assert offset(datetime(2026, 3, 5, 7, 8, 9)) == "local time"  # noqa: DTZ001


@pytest.mark.parametrize(
    ("told", "words"),
    [("1984-03-27", "27 March 1984"), ("1984-03", "March 1984"), ("1984", "1984"), ("1984-13", "1984-13"), ("soon", "soon")],
)
def test_dates_of_any_precision_are_told_in_words(told: str, words: str) -> None:
    assert date_in_words(told).replace("\u00a0", " ") == words


def test_answers_are_told_in_words() -> None:
    assert said(QUESTION, [Date("1984-03"), HalfTyped("1//")]) == "March 1984"
    assert said(QUESTION, [DateTime("2026-11-21T09:00:00+00:00")]) == moment(NINE)
    assert said(QUESTION, [Coding("a", "Face"), Coding("b", "Neck")]) == "Face, Neck"
    assert said(QUESTION, [Coding("a", "Yes, now"), Coding("b", "No")]) == "Yes, now; No"


def test_years_are_full_years() -> None:
    assert (age("1984-03-27", date(2026, 3, 26)), age("1984-03-27", date(2026, 3, 27)), age("?", date(2026, 3, 27))) == (41, 42, None)


def test_no_times_are_told_as_nothing() -> None:
    assert (Times(()).label, Times(()).stamp(None)) == ("", "")


def test_a_page_is_in_view_from_its_turning_to_the_next() -> None:
    found = viewed((0, "page", "page.what"), (41, "page", "page.cost"), (60, "page", "risk.red"))
    assert (found["page.what"].seconds, found["page.what"].left) == (41, NINE + timedelta(seconds=41))
    assert found["page.cost"].seconds == 19


def test_the_first_page_of_a_sitting_is_in_view_from_the_handing_over() -> None:
    found = viewed((0, "hand-over", ""), (30, "page", "page.cost"), (40, "sign", ""))
    assert found["page.what"].seconds == 30


def test_answers_on_the_first_page_do_not_shorten_its_view() -> None:
    found = viewed((0, "hand-over", ""), (10, "answer", ""), (30, "page", "page.cost"))
    assert found["page.what"].seconds == 30


def test_time_put_down_does_not_count_and_coming_back_adds_up() -> None:
    put_down = ((0, "page", "page.what"), (10, "leave", ""), (500, "hand-over", ""), (505, "page", "page.cost"))
    found = viewed(*put_down, (510, "back", "page.what"), (515, "page", "page.cost"))
    assert found["page.what"].seconds == 20


def test_a_page_of_which_nothing_is_known_is_left_out() -> None:
    assert "page.cost" not in viewed((0, "page", "page.what"))
