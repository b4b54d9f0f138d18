"""How long the law wants a record kept, and when it may be erased. Pure rules; the strongroom does as they say (store/erasure.py)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.encounter.clinic.settings import Settings
from kiosk.encounter.model import Encounter, EncounterId, Patient, PatientId, State
from kiosk.errors import NotAllowed

OF_AGE = 18
REFERENCE = 80
"""Letters of the reference of an order."""


class Reason(StrEnum):
    """Why something is erased."""

    OVER = "over"
    """It has been kept as long as it must be."""
    REQUEST = "request"
    """The patient asks for it (GDPR art. 17); what the law wants kept is kept all the same (art. 17(3)(b))."""
    ORDER = "order"
    """A court or an authority has ordered it."""
    ABANDONED = "abandoned"
    """A draft that nobody finished."""
    TIME_OVER = "time-over"
    """The patient wanted time, and did not come back by the date set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What was erased, when and why: random ids, from which nothing leads to anybody any more."""

    at: datetime
    who: str
    """The StaffId, or `system`."""
    reason: Reason
    reference: str = ""
    """Of the court or the authority."""
    patient: PatientId | None = None
    """None: only visits."""
    encounters: tuple[EncounterId, ...] = ()


def kept_until(patient: Patient, visits: Sequence[Encounter], settings: Settings) -> date | None:
    """The last day on which the record must be there; None if the patient has had no visit that counts (a draft does not)."""
    counted = [visit for visit in visits if visit.state is not State.DRAFT]
    days = [(_last_day(visit), settings.years(visit.treatment)) for visit in counted]
    until = [plus_years(day, years) for day, years in days]
    born = _born(patient)
    if born and any(day < plus_years(born, OF_AGE) for day, _ in days):
        until.append(plus_years(born, settings["keep.minors_until"]))
    return max(until, default=None)


def check_may_erase(
    patient: Patient, visits: Sequence[Encounter], settings: Settings, today: date, *, reason: Reason, reference: str = ""
) -> None:
    """NotAllowed, saying why and until when, for a record that has to stay."""
    if any(_is_under_way(visit, today) for visit in visits):
        raise NotAllowed("A visit of this patient is under way. Finish it first; nothing was erased.")
    if reason is Reason.ORDER:
        if not reference.strip() or len(reference) > REFERENCE or _names(patient, reference):
            raise NotAllowed(
                f"An order has a reference: up to {REFERENCE} letters, without the patient's name. It stays in the log for good."
            )
        return
    until = kept_until(patient, visits, settings)
    if until and today <= until:
        raise NotAllowed(
            f"This record must be kept until {until.day} {until:%B %Y} ({_why(patient, visits, settings)})."
            " Before that only a court or an authority may have it erased. Nothing was erased."
        )


def is_due(patient: Patient, visits: Sequence[Encounter], settings: Settings, today: date) -> bool:
    """Whether the record has been kept as long as it must be; nobody is due who never had a visit that counts."""
    until = kept_until(patient, visits, settings)
    return until is not None and today > until and not any(_is_under_way(visit, today) for visit in visits)


def abandoned(visit: Encounter, settings: Settings, now: datetime) -> Reason | None:
    """Why a visit goes at the clinic's hour; None while it stays."""
    night = now.replace(hour=settings["drafts.hour"], minute=0, second=0, microsecond=0)
    night = night if night <= now else night - timedelta(days=1)
    nobodys = visit.state is State.SCREENED and visit.patient is None
    if (visit.state is State.DRAFT or nobodys) and visit.started <= night - timedelta(days=settings["drafts.days"]):
        return Reason.ABANDONED
    days = settings["thinking.days"]
    if visit.state is State.THINKING and days and (visit.talked or visit.started) <= night - timedelta(days=days):
        return Reason.TIME_OVER
    return None


def plus_years(day: date, years: int) -> date:
    """The same day so many years later; 1 March for 29 February where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1) if day.year + years <= 9999 else date.max


def _last_day(visit: Encounter) -> date:
    return max(visit.started, visit.talked or visit.started).date()


def _is_under_way(visit: Encounter, today: date) -> bool:
    done = (State.CONSENTED, State.TREATED, State.DECLINED, State.WITHDRAWN)
    return visit.state not in done and (today - _last_day(visit)).days < 1


def _born(patient: Patient) -> date | None:
    try:
        return date.fromisoformat(patient.birth_date)
    except ValueError:
        return None


def _names(patient: Patient, text: str) -> bool:
    told = text.casefold()
    return any(len(word) > 1 and word in told for word in patient.name.casefold().split())


def _why(patient: Patient, visits: Sequence[Encounter], settings: Settings) -> str:
    without = kept_until(Patient(id=patient.id, name="", birth_date=""), visits, settings)
    if without != kept_until(patient, visits, settings):
        return f"the patient was treated under {OF_AGE}; such records stay until the age of {settings['keep.minors_until']}"
    last = max((visit for visit in visits if visit.state is not State.DRAFT), key=_last_day)
    day = _last_day(last)
    return f"{settings.years(last.treatment)} years after the visit of {day.day} {day:%B %Y}"
