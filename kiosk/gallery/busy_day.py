"""A day at a clinic, made up: a visit in every state, some of earlier days, and somebody with a long name."""

from datetime import datetime, timedelta

from kiosk.encounter.model import AuditEvent, Encounter, EncounterId, Patient, PatientId, State
from kiosk.encounter.ports.world import Records

VISITS = (
    ("Jonas Weber", "1960-03-20", State.SCREENED, ""),
    ("Grace Mbeki", "1965-03-21", State.DISCUSSED, ""),
    ("Leïla Haddad", "1970-03-22", State.THINKING, ""),
    ("Priya Raman", "1975-03-23", State.DRAFT, "check"),
    ("Maximiliane Alexandra von Hohenstein-Wittgenstein", "1980-03-24", State.DRAFT, "med.any"),
    ("Ana Silva", "1985-03-25", State.REVIEWED, ""),
    ("Tomasz Zieliński", "1990-03-26", State.DRAFT, ""),
    ("Amara Okafor", "1984-03-27", State.DECLINED, ""),
)
"""Name, birth date, state, and the page a patient is at; a namesake of the gallery's patient is among them."""
NOBODY = ("", "", State.SCREENED, "")
"""A visit that a patient began alone."""
EARLIER, HELP = State.THINKING, "check"


def fill(records: Records, now: datetime, like: Encounter) -> None:
    """Keep them; their treatment and language are those of `like`."""
    for at, (name, born, state, position) in enumerate((*VISITS, NOBODY)):
        begun = now - timedelta(days=3 if state is EARLIER else 0, minutes=10 * at)
        visit = Encounter(
            id=EncounterId(f"made-up-{at}"),
            treatment=like.treatment,
            started=begun,
            language=like.language,
            state=state,
            position=position,
            part="Medicines" if position else "",
            help_asked=position == HELP,
            patient=_patient(records, name, born, now),
        )
        records.begin(visit, AuditEvent(action="begin", at=now, encounter=visit.id))


def _patient(records: Records, name: str, born: str, now: datetime) -> PatientId | None:
    if not name:
        return None
    patient = Patient(id=PatientId(f"{name} {born}"), name=name, birth_date=born)
    return records.add_patient(patient, AuditEvent(action="patient", at=now, patient=patient.id)).id
