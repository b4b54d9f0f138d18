"""How long a record is kept, and when it may be erased."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.encounter.clinic.keeping import Reason, abandoned, check_may_erase, is_due, kept_until, plus_years
from kiosk.encounter.clinic.settings import Settings, checked
from kiosk.encounter.model import Encounter, EncounterId, Patient, PatientId, State
from kiosk.errors import NotAllowed

ADULT = Patient(id=PatientId("a"), name="Amara Okafor", birth_date="1984-03-27")
CHILD = replace(ADULT, birth_date="2010-03-27")
AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
VISIT = Encounter(id=EncounterId("v"), treatment="laser", started=AT, state=State.TREATED, patient=ADULT.id)
TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("patient", "visits", "settings", "until"),
    [
        (ADULT, [VISIT], {}, date(2036, 11, 20)),
        (ADULT, [VISIT], {"keep.years": "3"}, date(2029, 11, 20)),
        (ADULT, [VISIT], {"keep.years": "3", "keep.years.laser": "30"}, date(2056, 11, 20)),
        (ADULT, [VISIT, replace(VISIT, started=AT + timedelta(days=365))], {"keep.years": "3"}, date(2030, 11, 20)),
        (ADULT, [replace(VISIT, talked=AT + timedelta(days=2))], {"keep.years": "3"}, date(2029, 11, 22)),
        (ADULT, [replace(VISIT, state=State.DRAFT)], {}, None),
        (ADULT, [], {}, None),
        (CHILD, [VISIT], {"keep.years": "3"}, date(2035, 3, 27)),
        (CHILD, [VISIT], {"keep.years": "3", "keep.minors_until": "30"}, date(2040, 3, 27)),
        (CHILD, [VISIT], {"keep.years": "50"}, date(2076, 11, 20)),
        (CHILD, [replace(VISIT, started=datetime(2028, 3, 27, tzinfo=UTC))], {"keep.years": "3"}, date(2031, 3, 27)),
        (replace(ADULT, birth_date="1984"), [VISIT], {"keep.years": "3"}, date(2029, 11, 20)),
    ],
)
def test_a_record_is_kept_so_long(patient: Patient, visits: list[Encounter], settings: dict[str, str], until: date | None) -> None:
    assert kept_until(patient, visits, Settings(settings)) == until


def test_the_years_that_patients_are_told_count_unless_others_are_set() -> None:
    assert Settings({}, {"clinic.retention_years": "8"})["keep.years"] == 8
    assert Settings({"keep.years": "9"}, {"clinic.retention_years": "8"})["keep.years"] == 9


def test_a_record_that_must_be_kept_is_refused_with_the_day_and_the_reason() -> None:
    with pytest.raises(NotAllowed, match=r"until 20 November 2036.*10 years after the visit of 20 November 2026"):
        check_may_erase(ADULT, [VISIT], Settings(), TODAY, reason=Reason.REQUEST)
    with pytest.raises(NotAllowed, match=r"until 27 March 2035.*under 18.*until the age of 25"):
        check_may_erase(CHILD, [VISIT], Settings({"keep.years": "3"}), TODAY, reason=Reason.OVER)
    check_may_erase(ADULT, [VISIT], Settings(), date(2036, 11, 21), reason=Reason.OVER)
    check_may_erase(ADULT, [], Settings(), TODAY, reason=Reason.REQUEST)


@pytest.mark.parametrize("reference", ["", "   ", "x" * 81, "Okafor v. Clinic"])
def test_an_order_needs_a_reference_that_names_nobody(reference: str) -> None:
    with pytest.raises(NotAllowed, match="reference"):
        check_may_erase(ADULT, [VISIT], Settings(), TODAY, reason=Reason.ORDER, reference=reference)
    check_may_erase(ADULT, [VISIT], Settings(), TODAY, reason=Reason.ORDER, reference="4 C 117/26")


def test_a_visit_under_way_is_not_erased_under_the_patients_hands() -> None:
    now = [replace(VISIT, state=State.DRAFT, started=datetime(2026, 12, 1, 8, tzinfo=UTC))]
    for reason in Reason:
        with pytest.raises(NotAllowed, match="under way"):
            check_may_erase(ADULT, now, Settings(), TODAY, reason=reason, reference="4 C 117/26")


def test_a_record_is_due_the_day_after_its_last() -> None:
    settings = Settings({"keep.years": "3"})
    assert not is_due(ADULT, [VISIT], settings, date(2029, 11, 20))
    assert is_due(ADULT, [VISIT], settings, date(2029, 11, 21))
    assert not is_due(ADULT, [], settings, date(2029, 11, 21))


@pytest.mark.parametrize(
    ("visit", "settings", "after", "reason"),
    [
        ({"state": State.DRAFT}, {}, timedelta(days=7, hours=17, minutes=29), None),  # 2:59 at night
        ({"state": State.DRAFT}, {}, timedelta(days=7, hours=17, minutes=31), Reason.ABANDONED),
        ({"state": State.DRAFT}, {"drafts.hour": "12", "drafts.days": "1"}, timedelta(days=1, hours=2), None),
        ({"state": State.DRAFT}, {"drafts.hour": "12", "drafts.days": "1"}, timedelta(days=1, hours=3), Reason.ABANDONED),
        ({"state": State.SCREENED, "patient": None}, {}, timedelta(days=9), Reason.ABANDONED),
        ({"state": State.SCREENED}, {}, timedelta(days=900), None),
        ({"state": State.CONSENTED}, {}, timedelta(days=9000), None),
        ({"state": State.THINKING}, {}, timedelta(days=170), None),
        ({"state": State.THINKING}, {}, timedelta(days=181), Reason.TIME_OVER),
        ({"state": State.THINKING, "talked": AT + timedelta(days=20)}, {}, timedelta(days=190), None),
        ({"state": State.THINKING}, {"thinking.days": "0"}, timedelta(days=9000), None),
        ({"state": State.THINKING}, {"thinking.days": "14"}, timedelta(days=15), Reason.TIME_OVER),
    ],
)
def test_drafts_go_at_the_clinics_hour_and_visits_that_want_time_at_their_date(
    visit: dict[str, object], settings: dict[str, str], after: timedelta, reason: Reason | None
) -> None:
    assert abandoned(replace(VISIT, **visit), Settings(settings), AT + after) is reason  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("name", "value"), [("keep.years", "5"), ("keep.years.laser-skin", " 12 "), ("sign.wait_hours", "0"), ("keep.years", "")]
)
def test_a_rule_is_a_number_within_its_bounds(name: str, value: str) -> None:
    assert checked(name, value) == value.strip()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("keep.years", "0"),
        ("keep.years", "101"),
        ("keep.years", "٣"),
        ("keep.years", "-1"),
        ("keep.years", "1e9"),
        ("x", "1"),
        ("keep.years.../x", "1"),
    ],
)
def test_anything_else_is_refused(name: str, value: str) -> None:
    with pytest.raises(NotAllowed):
        checked(name, value)


def test_a_birthday_on_29_february_is_kept_a_day_longer_where_there_is_none() -> None:
    assert plus_years(date(2024, 2, 29), 1) == date(2025, 3, 1)
