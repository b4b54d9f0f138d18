"""Rows to classes and back. Instants are ISO 8601 with offset; answers are R4 value[x]."""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from kiosk.encounter.clinic.entries import LogEntry
from kiosk.encounter.model import (
    Answer,
    Approval,
    AuditEvent,
    Document,
    DocumentKind,
    Encounter,
    EncounterId,
    FlagDecision,
    FrozenFlag,
    FrozenResponse,
    OpenedForm,
    Patient,
    PatientId,
    Person,
    Role,
    SealMaterial,
    Signature,
    StaffId,
    State,
    Statement,
    Verdict,
)
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.values import AnswerValue, Quantity, json_number, value_from_json, value_to_json

Row = Mapping[str, Any]


to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Compact, in one way only for the same value."""


def instant(at: datetime) -> str:
    """ISO 8601 with offset; ValueError for a time without one, which could be any hour of the day."""
    if at.utcoffset() is None:
        raise ValueError("an instant needs its zone")
    return at.isoformat()


CHOICE = ('[{"valueCoding":{"system":', '[{"valueBoolean"')
"""How an answer begins that was chosen and not typed: own words (open-choice) have no system, and are a valueString."""


def values_to_json(values: Sequence[AnswerValue]) -> str:
    """`[{"valueCoding": …}, …]`, numbers with the digits they were given ("0.10")."""
    return f"[{','.join(map(_value_to_json, values))}]"


def values_from_json(text: str) -> tuple[AnswerValue, ...]:
    """The other way."""
    return _choice(text) if text.startswith(CHOICE) else _values(text)


def _values(text: str) -> tuple[AnswerValue, ...]:
    told = json.loads(text, parse_float=_Figures)
    return tuple(value for answer in told if (value := value_from_json(answer)) is not None)


@lru_cache(maxsize=2048)
def _choice(text: str) -> tuple[AnswerValue, ...]:
    """Options of a form and yes or no, which come again in every visit. What somebody typed is not kept."""
    return _values(text)


class _Figures(float):
    """A number of JSON that still knows how it was written."""

    _written: str

    def __new__(cls, written: str) -> "_Figures":
        made = super().__new__(cls, written)
        made._written = written
        return made

    def __str__(self) -> str:
        return self._written


def _value_to_json(value: AnswerValue) -> str:
    told = to_json(value_to_json(value))
    match value:
        case Decimal() as number:
            return told.replace(f":{to_json(json_number(number))}}}", f":{number:f}}}")
        case Quantity(value=number):
            return told.replace(f'"value":{to_json(json_number(number))}', f'"value":{number:f}', 1)
        case _:
            return told


def patient(row: Row) -> Patient:
    """A row of `patient`."""
    return Patient(id=PatientId(row["id"]), name=row["name"], birth_date=row["birth_date"], number=row["number"])


def encounter(row: Row) -> Encounter:
    """A row of `encounter`."""
    return Encounter(
        id=EncounterId(row["id"]),
        treatment=row["treatment"],
        started=datetime.fromisoformat(row["started"]),
        state=State(row["state"]),
        number=row["number"],
        patient=PatientId(row["patient"]) if row["patient"] is not None else None,
        identity=row["identity"],
        language=row["language"],
        sitting=row["sitting"],
        position=row["position"],
        help_asked=bool(row["help_asked"]),
        part=row["part"],
        talked=datetime.fromisoformat(row["talked"]) if row["talked"] is not None else None,
        clinician=row["clinician"],
        earlier=EncounterId(row["earlier"]) if row["earlier"] is not None else None,
    )


def changing(visit: Encounter) -> dict[str, Any]:
    """The columns of `encounter` that change while the visit lasts; its id, its number and when it began do not."""
    return {
        "treatment": visit.treatment,
        "state": visit.state.value,
        "patient": visit.patient,
        "identity": visit.identity,
        "language": visit.language,
        "sitting": visit.sitting,
        "position": visit.position,
        "help_asked": int(visit.help_asked),
        "part": visit.part,
        "talked": instant(visit.talked) if visit.talked else None,
        "clinician": visit.clinician,
        "earlier": visit.earlier,
    }


def opened_form(row: Row) -> OpenedForm:
    """A row of `opened_form` with the source of its questionnaire."""
    return OpenedForm(name=row["name"], source=row["source"], facts=json.loads(row["facts"]), language=row["language"])


def answer(row: Row) -> Answer:
    """A row of `answer`."""
    return Answer(
        form=row["form"],
        link_id=row["link_id"],
        values=values_from_json(row["answers"]),
        shown=datetime.fromisoformat(row["shown"]),
        at=datetime.fromisoformat(row["at"]),
        seconds=row["seconds"],
        language=row["language"],
    )


def decision(row: Row) -> FlagDecision:
    """A row of `flag_decision`."""
    return FlagDecision(
        flag=row["flag"], verdict=Verdict(row["verdict"]), reason=row["reason"], by=row["by_whom"], at=datetime.fromisoformat(row["at"])
    )


def signature(row: Row) -> Signature:
    """A row of `signature`."""
    strokes = tuple(tuple(tuple(point) for point in stroke) for stroke in json.loads(row["strokes"]))
    return Signature(
        role=row["role"],
        name=row["name"],
        meaning=row["meaning"],
        strokes=strokes,
        at=datetime.fromisoformat(row["at"]),
        how=row["how"],
        page=row["page"],
        over=row["over_digest"],
    )


def frozen_response(row: Row) -> FrozenResponse:
    """A row of `frozen_response`."""
    return FrozenResponse(form=row["form"], json=row["json"], text_digest=row["text_digest"])


def frozen_flag(row: Row) -> FrozenFlag:
    """A row of `frozen_flag`."""
    return FrozenFlag(
        link_id=row["link_id"],
        level=Level(row["level"]),
        text=row["text"],
        question=row["question"],
        answer=row["answer"],
        source=row["source"],
    )


def document(row: Row) -> Document:
    """A row of `document`."""
    return Document(
        kind=row["kind"],
        body=row["body"],
        sha256=row["sha256"],
        pages=row["pages"],
        at=datetime.fromisoformat(row["at"]),
        statement=row["statement"],
        of=row["of_digest"],
        level=row["level"],
        record_digest=row["record_digest"],
    )


def statement(row: Row, signatures: Sequence[Signature]) -> Statement:
    """A row of `statement`, with the ink given under it."""
    return Statement(
        id=row["id"],
        kind=DocumentKind(row["kind"]),
        at=datetime.fromisoformat(row["at"]),
        by=row["by_whom"],
        how=row["how"],
        reason=row["reason"],
        details=tuple((label, fact) for label, fact in json.loads(row["details"])),
        signatures=tuple(signatures),
        of=row["of_digest"],
    )


def chain_to_json(chain: Sequence[bytes]) -> str:
    """Certificates in base64."""
    return to_json([b64encode(certificate).decode() for certificate in chain])


def seal_material(row: Row) -> SealMaterial:
    """A row of `seal_material`."""
    chain = tuple(b64decode(certificate) for certificate in json.loads(row["chain"]))
    return SealMaterial(key=row["private_key"], certificate=row["certificate"], chain=chain)


def approval(row: Row) -> Approval:
    """A row of `approval`."""
    return Approval(
        treatment=row["treatment"],
        form=row["form"],
        url=row["url"],
        version=row["version"],
        digest=row["digest"],
        who=row["who"],
        title=row["title"],
        at=datetime.fromisoformat(row["at"]),
        language=row["language"],
        draft=bool(row["draft"]),
        demonstration=bool(row["demonstration"]),
    )


def person(row: Row) -> Person:
    """A row of `staff`; the PIN stays behind."""
    roles = frozenset(Role(role) for role in json.loads(row["roles"]))
    return Person(id=StaffId(row["id"]), name=row["name"], title=row["title"], roles=roles)


def audit_event(row: Row) -> AuditEvent:
    """A row of `audit_event`."""
    return AuditEvent(
        action=row["action"],
        at=datetime.fromisoformat(row["at"]),
        actor=row["actor"],
        role=row["role"],
        encounter=EncounterId(row["encounter"]) if row["encounter"] is not None else None,
        patient=PatientId(row["patient"]) if row["patient"] is not None else None,
        detail=json.loads(row["detail"]),
    )


def log_entry(row: Row) -> LogEntry:
    """The same with what stands beside it."""
    answers = tuple(json.loads(row["answers"]))
    return LogEntry(seq=row["seq"], event=audit_event(row), tablet=row["tablet"], version=row["version"], answers=answers)
