"""What is allowed once a consent is signed: who may hand the tablet over, withdraw, amend, add a session. NotAllowed says what is not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kiosk.encounter.model import Encounter, Person, Role, Signature, State
from kiosk.encounter.record.visit import consenting
from kiosk.encounter.rules import check_before_signing
from kiosk.encounter.sitting.returning import months_before
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff

SIGNED = frozenset({State.CONSENTED, State.TREATED, State.WITHDRAWN})
AGREED = "still agreed"


def handed_over(visit: Encounter) -> Encounter:
    """The visit as it goes back to the patient: the first sitting until a clinician has looked and talked, then the second."""
    if visit.state in SIGNED:
        raise NotAllowed(to_staff("This visit is signed. A correction is an amendment beside it."))
    second = visit.talked is not None and visit.state in (State.DISCUSSED, State.THINKING, State.DECLINED)
    sitting = 2 if second else 1
    position = visit.position if visit.sitting == sitting and visit.position != "handback" else ""
    if sitting == 1 and visit.position == "handback":
        position = "check"
    return replace(visit, sitting=sitting, position=position, help_asked=False)


def handed_back(visit: Encounter) -> Encounter:
    """The first sitting once more, at the check page: the patient corrects an answer. What is changed returns the visit to review."""
    check_before_signing(visit)
    return replace(visit, sitting=1, position="check", help_asked=False)


def check_countersignature(visit: Encounter) -> None:
    """Only a consent that stands is countersigned."""
    if visit.state is State.WITHDRAWN:
        raise NotAllowed(to_staff("The patient has withdrawn this consent: it is not countersigned any more."))


def check_withdrawal(signed: Signature | None, stands: Sequence[str]) -> None:
    """Any member of staff takes it, at any time, as long as anything is agreed (`stands`, line by line)."""
    if signed is None:
        raise NotAllowed(to_staff("Nothing is signed yet: there is nothing to withdraw."))
    if AGREED not in stands:
        raise NotAllowed(to_staff("All of this consent is withdrawn already."))


def check_amendment(signed: Signature | None, person: Person) -> None:
    """A clinician, on anything that is signed; also after a withdrawal, because the record is kept."""
    _needs_clinician(person)
    if signed is None:
        raise NotAllowed(to_staff("Nothing is signed yet: change the answer itself."))


def check_session(visit: Encounter, signatures: Sequence[Signature], person: Person, today: date, months: int) -> None:
    """A clinician, under a consent that is countersigned, not withdrawn and not expired (after `months`; 0: never)."""
    _needs_clinician(person)
    signed = consenting(signatures)
    if visit.state is State.WITHDRAWN:
        raise NotAllowed(to_staff("The patient has withdrawn this consent. Treat only under a new one."))
    if signed is None or not any(signature.role == "clinician" for signature in signatures):
        raise NotAllowed(to_staff("A consent is countersigned before a session follows."))
    if is_expired(signed, today, months):
        raise NotAllowed(to_staff("This consent has expired by the clinic's rule. Start a new visit."))


def check_treatment(visit: Encounter, signatures: Sequence[Signature], person: Person, today: date, months: int) -> None:
    """A clinician says once that the treatment took place: under a consent that a session may follow (check_session)."""
    check_session(visit, signatures, person, today, months)
    if visit.state is not State.CONSENTED:
        raise NotAllowed(to_staff("It is recorded already that this treatment took place."))


def is_expired(signed: Signature, today: date, months: int) -> bool:
    """Whether so many months have passed since it was signed; 0 is for ever."""
    return months > 0 and signed.at.date() < months_before(today, months)


def _needs_clinician(person: Person) -> None:
    if Role.CLINICIAN not in person.roles:
        raise NotAllowed(to_staff("This needs the role of clinician."))
