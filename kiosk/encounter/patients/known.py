"""Has this patient been here before? Staff are asked, never guessed for: two people may share a name and a birthday."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.encounter.model import Encounter, Patient
from kiosk.encounter.ports.world import Records
from kiosk.questionnaire.model import AnswerOption, Item, ItemType, Questionnaire
from kiosk.questionnaire.values import Coding
from kiosk.staff_words import on_day, to_staff

KNOWN, NEW = "patient.known", "new"


def who_it_may_be(records: Records, name: str, birth_date: str) -> tuple[Patient, ...]:
    """Patients born on that day who share a word of the name: a married name, or a middle name left out, is still the same person."""
    words = _words(name)
    found = records.find_patients(birth_date, limit=200)
    return tuple(patient for patient in found if patient.birth_date == birth_date and words & _words(patient.name))


def with_question(form: Questionnaire, found: Sequence[Patient], records: Records) -> Questionnaire:
    """The form of reception, and the question which of them it is."""
    asked = tuple(item for item in form.items if item.link_id != KNOWN)
    if not found:
        return replace(form, items=asked)
    options = [Coding(patient.id, _told(patient, records.encounters_of(patient.id))) for patient in found]
    question = Item(
        link_id=KNOWN,
        type=ItemType.CHOICE,
        text=to_staff("We may know this patient. Is it the same person?"),
        required=True,
        required_message=to_staff("Say whether it is the same person"),
        options=tuple(AnswerOption(value=value) for value in (*options, Coding(NEW, to_staff("No, new here")))),
    )
    return replace(form, items=(question, *asked))


def _told(patient: Patient, visits: Sequence[Encounter]) -> str:
    who = f"{patient.name}, {patient.number}"
    return to_staff("{patient}, last here {day}", patient=who, day=on_day(visits[-1].started)) if visits else who


def _words(name: str) -> set[str]:
    return set(name.casefold().split())
