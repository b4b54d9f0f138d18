"""A patient's file: every visit, what became of each consent, what has changed since last time, the course of sessions."""

from collections.abc import Sequence
from datetime import date

from kiosk.encounter.at_desk.pages import age
from kiosk.encounter.at_desk.view import DeskView, Fact, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import DocumentKind, Encounter, PatientId, Person, Role, State
from kiosk.encounter.page.areas import areas
from kiosk.encounter.patients.patients_view import ChangeLine, FileLine, MergeLine
from kiosk.encounter.record.visit import FormRecord, consenting
from kiosk.encounter.statements.after_consent import is_expired
from kiosk.encounter.statements.course import ON
from kiosk.encounter.statements.offers import offered
from kiosk.questionnaire.answers import answer_words

AT_MOST = 12
"""Changes that are shown; a history that is another one altogether is read as a whole."""


def file_view(casebook: Casebook, person: Person, patient_id: PatientId) -> DeskView:
    """The page."""
    records, today = casebook.records, casebook.clock.now().date()
    patient, visits = records.patient(patient_id), records.encounters_of(patient_id)
    return DeskView(
        place=Place.FILE,
        staff=person.name,
        patient=patient.id,
        name=patient.name,
        birth_date=patient.birth_date,
        age=age(patient, today),
        title=patient.number,
        file=tuple(_line(casebook, person, visit, today) for visit in reversed(visits)),
        changed=changes(casebook, visits),
        facts=_sessions(casebook, visits),
        merged=_merged(casebook, patient_id),
        can_finish=Role.CLINICIAN in person.roles,
    )


def consent_state(casebook: Casebook, visit: Encounter, today: date) -> str:
    """valid · expired · withdrawn · to-countersign; blank where none was given."""
    signatures = casebook.records.signatures(visit.id)
    signed = consenting(signatures)
    if signed is None or visit.state is State.DECLINED:
        return ""
    if visit.state is State.WITHDRAWN:
        return "withdrawn"
    if is_expired(signed, today, casebook.records.settings()["consent.months"]):
        return "expired"
    return "valid" if any(signature.role == "clinician" for signature in signatures) else "to-countersign"


def changes(casebook: Casebook, visits: Sequence[Encounter]) -> tuple[ChangeLine, ...]:
    """What was answered otherwise in the newest history than in the one before it, for the same treatment."""
    told = [visit for visit in visits if visit.state is not State.DRAFT]
    newest = told[-1] if told else None
    before = next((visit for visit in reversed(told[:-1]) if newest and visit.treatment == newest.treatment), None)
    if newest is None or before is None:
        return ()
    old, new = _answers(casebook.for_staff(before.id)), _answers(casebook.for_staff(newest.id))
    lines = [
        ChangeLine(question=question, before=old.get(link_id, ("", ""))[1], now=words)
        for link_id, (question, words) in new.items()
        if words != old.get(link_id, ("", ""))[1]
    ]
    return tuple(lines[:AT_MOST])


def _answers(forms: Sequence[FormRecord]) -> dict[str, tuple[str, str]]:
    """By linkId: the question and the answer in words, of what a patient is asked in the first sitting."""
    return {
        item.link_id: (item.full_text, answer_words(item, form.response.values(item.link_id)))
        for form in forms
        if form.questionnaire.sitting == "before"
        for item in form.questionnaire.walk()
        if item.is_question and not item.hidden and item.link_id in form.enabled
    }


def _line(casebook: Casebook, person: Person, visit: Encounter, today: date) -> FileLine:
    return FileLine(
        id=visit.id,
        number=visit.number,
        day=visit.started.date().isoformat(),
        treatment=visit.treatment,
        areas=areas(casebook.for_staff(visit.id)),
        state=visit.state.value,
        consent=consent_state(casebook, visit, today),
        acts=offered(person, casebook, visit) if visit.state in (State.CONSENTED, State.TREATED, State.WITHDRAWN) else (),
    )


def _sessions(casebook: Casebook, visits: Sequence[Encounter]) -> tuple[Fact, ...]:
    """The course of each consent: (number of the visit and of the session, its day ISO 8601)."""
    course: list[Fact] = []
    for visit in visits:
        signed = consenting(casebook.records.signatures(visit.id))
        if signed is None or visit.state is State.DECLINED:
            continue
        told = [one for one in casebook.records.statements(visit.id) if one.kind is DocumentKind.SESSION]
        days = [signed.at.date().isoformat(), *(dict(one.details).get(ON, one.at.date().isoformat()) for one in told)]
        course += [Fact(label=f"{visit.number}/{at}", text=day) for at, day in enumerate(days, start=1)]
    return tuple(course)


def _merged(casebook: Casebook, patient: PatientId) -> tuple[MergeLine, ...]:
    standing = [merge for merge in casebook.records.merges(patient) if not merge.undone]
    return tuple(
        MergeLine(
            id=merge.merged,
            number=(other := casebook.records.patient(merge.merged)).number,
            name=other.name,
            by=merge.by,
            on=merge.at.date().isoformat(),
        )
        for merge in standing
    )
