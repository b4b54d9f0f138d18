"""What is typed into a date or a time becomes what stands in the field; nothing is thrown away."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.questionnaire.entry import Raw, date_parts, entered, time_parts
from kiosk.questionnaire.values import AnswerValue, Date, DateTime, HalfTyped, Time
from tests.questionnaire.forms import control_extension, extension, form, question


@pytest.mark.parametrize(
    ("day", "month", "year", "stands"),
    [
        ("27", "3", "1984", Date("1984-03-27")),
        ("27", "March", "1984", Date("1984-03-27")),
        ("27", "", "1984", HalfTyped("27//1984")),
        ("31", "2", "1984", HalfTyped("31/2/1984")),
        ("27", "3", "84", HalfTyped("27/3/84")),
    ],
)
def test_a_date_is_a_date_when_it_is_whole_and_real_and_is_kept_when_it_is_not(day: str, month: str, year: str, stands: object) -> None:
    item = form(question("dob", "date")).item("dob")
    assert entered(item, (), {"day": day, "month": month, "year": year}) == (stands,)


@given(st.text(max_size=4), st.text(max_size=12), st.text(max_size=6))
def test_whatever_is_typed_into_a_date_can_be_shown_again(day: str, month: str, year: str) -> None:
    item = form(question("dob", "date")).item("dob")
    stands = entered(item, (), {"day": day, "month": month, "year": year})
    if any(isinstance(value, HalfTyped) for value in stands):
        assert date_parts(stands) == tuple(part.strip().replace("/", "").replace(":", "") for part in (day, month, year))


@pytest.mark.parametrize(
    ("more", "parts", "stands"),
    [
        ({"extension": [control_extension("year")]}, ("", "", "1984"), Date("1984")),
        ({"extension": [control_extension("yearMonth")]}, ("", "3", "1984"), Date("1984-03")),
        ({"extension": [control_extension("yearMonth")]}, ("", "", "1984"), HalfTyped("//1984")),
        ({"extension": [extension("entryFormat", valueString="YYYY")]}, ("", "", "1984"), Date("1984")),
        ({"extension": [extension("entryFormat", valueString="mm/yyyy")]}, ("", "march", "1984"), Date("1984-03")),
        ({"extension": [extension("entryFormat", valueString="yyyy-mm-dd")]}, ("", "3", "1984"), HalfTyped("/3/1984")),
        ({"extension": [control_extension("year")]}, ("27", "3", "1984"), Date("1984-03-27")),
        ({"extension": [control_extension("year")]}, ("27", "", "1984"), HalfTyped("27//1984")),
    ],
)
def test_a_date_is_as_exact_as_the_form_asks_and_no_less(more: dict[str, Any], parts: tuple[str, str, str], stands: AnswerValue) -> None:
    item = form(question("since", "date", **more)).item("since")
    assert entered(item, (), dict(zip(("day", "month", "year"), parts, strict=True))) == (stands,)


@pytest.mark.parametrize(
    ("raw", "stands"),
    [
        ({"hour": "9", "minute": "30"}, (Time("09:30:00"),)),
        ({"hour": "0", "minute": "0"}, (Time("00:00:00"),)),
        ({"hour": "24", "minute": "00"}, (HalfTyped("24:00"),)),
        ({"hour": "9", "minute": ""}, (HalfTyped("9:"),)),
        ({"hour": "", "minute": ""}, ()),
        ("9:30", (Time("09:30:00"),)),
        ("soon", (HalfTyped("soon"),)),
    ],
)
def test_a_time_is_of_a_day_of_24_hours(raw: Raw, stands: tuple[AnswerValue, ...]) -> None:
    assert entered(form(question("meal", "time")).item("meal"), (), raw) == stands


class Summer(tzinfo):
    """One hour ahead, two from April to September; before 1900 as the sun had it."""

    def utcoffset(self, when: datetime | None) -> timedelta:
        assert when is not None
        return timedelta(minutes=34, seconds=8) if when.year < 1900 else timedelta(hours=2 if 4 <= when.month <= 9 else 1)

    def dst(self, when: datetime | None) -> None:
        return None

    def tzname(self, when: datetime | None) -> None:
        return None


def instant(day: str, month: str, year: str, hour: str, minute: str) -> dict[str, str]:
    return {"day": day, "month": month, "year": year, "hour": hour, "minute": minute}


@pytest.mark.parametrize(
    ("raw", "stands"),
    [
        (instant("21", "11", "2026", "9", "30"), DateTime("2026-11-21T09:30:00+01:00")),
        (instant("21", "7", "2026", "9", "30"), DateTime("2026-07-21T09:30:00+02:00")),
        (instant("21", "11", "2026", "", ""), HalfTyped("21/11/2026 :")),
        (instant("", "11", "2026", "9", "30"), HalfTyped("/11/2026 9:30")),
        ("21/7/2026 9:30", DateTime("2026-07-21T09:30:00+02:00")),
    ],
)
def test_a_date_with_its_time_carries_the_clinics_offset_of_that_day(raw: Raw, stands: AnswerValue) -> None:
    item = form(question("last", "dateTime")).item("last")
    assert entered(item, (), raw, Summer()) == (stands,)


def test_an_offset_has_no_seconds_and_the_ends_of_the_calendar_are_no_crash() -> None:
    item = form(question("last", "dateTime")).item("last")
    (old,) = entered(item, (), instant("1", "1", "1850", "12", "00"), Summer())
    assert isinstance(old, DateTime)
    assert len(old) == len("1850-01-01T12:00:00+00:34")
    for year in ("0001", "9999"):
        assert entered(item, (), instant("1", "1", year, "0", "00"))
        assert entered(item, (), instant("31", "12", year, "23", "59"), timezone(timedelta(hours=14)))


@given(st.text(max_size=3), st.text(max_size=3), st.text(max_size=5), st.text(max_size=3), st.text(max_size=3))
def test_whatever_is_typed_into_a_date_with_a_time_can_be_shown_again(day: str, month: str, year: str, hour: str, minute: str) -> None:
    item = form(question("last", "dateTime")).item("last")
    stands = entered(item, (), instant(day, month, year, hour, minute), UTC)
    if any(isinstance(value, HalfTyped) for value in stands):
        assert date_parts(stands) == tuple(part.strip().replace("/", "").replace(":", "") for part in (day, month, year))
        assert time_parts(stands) == tuple("".join(part.split()).replace(":", "") for part in (hour, minute))


def test_a_whole_time_is_shown_in_its_parts() -> None:
    assert time_parts((Time("09:05:00"),)) == ("09", "05")
    assert time_parts((DateTime("2026-11-21T14:30:00+00:00"),)) == ("14", "30")
    assert date_parts((DateTime("2026-11-21T14:30:00+00:00"),)) == ("21", "11", "2026")
    assert time_parts((DateTime("2026-11-21"),)) == ("", "")


def test_a_draft_from_before_is_shown_as_it_stands() -> None:
    assert date_parts((HalfTyped("27//1984"),)) == ("27", "", "1984")
    assert date_parts((HalfTyped("29 02"),)) == ("", "29", "02")
    assert date_parts((Date("1984-02"),)) == ("", "2", "1984")
