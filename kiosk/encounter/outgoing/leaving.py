"""A visit as files tell it: the same words and answers as its record, read quickly, since many leave in one go."""

from dataclasses import dataclass

from kiosk.encounter.casebook import Casebook, with_approvals
from kiosk.encounter.clinic.approval import Approvals
from kiosk.encounter.model import EncounterId
from kiosk.encounter.record.visit import VisitRecord


@dataclass(frozen=True, slots=True)
class Alike:
    """What is the same for every visit that leaves in one go: the records are read as they stand at one moment."""

    clinic: dict[str, str]
    approvals: Approvals
    log_head: str

    @classmethod
    def of(cls, casebook: Casebook) -> "Alike":
        """As it stands."""
        return cls(casebook.records.clinic(), casebook.approvals, casebook.records.log_head())


def leaving(casebook: Casebook, encounter: EncounterId, alike: Alike) -> VisitRecord:
    """The visit without its part of the log, which no file tells; where signed, as it was frozen. ValueError if nobody has joined it."""
    records = casebook.records
    visit = records.encounter(encounter)
    if visit.patient is None:
        raise ValueError(f"visit {encounter} is not joined to a patient")
    opened, frozen = records.opened_forms(encounter), {told.form: told for told in records.frozen_responses(encounter)}
    read = casebook.read_forms(visit.treatment, opened, records.answers(encounter), frozen)
    forms = with_approvals(visit, opened, read, alike.approvals)
    is_whole = bool(opened) and all(form.name in frozen for form in opened)  # then its flags were frozen too, however few
    return VisitRecord(
        clinic=alike.clinic,
        encounter=visit,
        patient=records.patient(visit.patient),
        forms=forms,
        flags=tuple(records.frozen_flags(encounter)) if is_whole else casebook.flags(encounter, forms),
        decisions=casebook.decisions(encounter, forms),
        signatures=tuple(records.signatures(encounter)),
        audit=(),
        made=casebook.clock.now(),
        statements=tuple(records.statements(encounter)),
        log_head=alike.log_head,
    )
