"""Ids, references and codes that the resources of one visit share."""

import json
from datetime import datetime
from functools import cached_property, lru_cache
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from kiosk.encounter.model import Approval, Signature
from kiosk.encounter.record.visit import FormRecord, VisitRecord

HERE = "http://inkwell.example/fhir"
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem"

Reference = dict[str, Any]
KEPT = 64
"""Forms whose id is kept: it takes their digest, and most visits of an export share theirs."""


class Names:
    """What the resources of one record are called, and how they point at each other."""

    def __init__(self, record: VisitRecord) -> None:
        self._record = record

    @cached_property
    def clinic_id(self) -> str:
        """Of the Organization: the same as long as the clinic's facts are."""
        return _id("clinic", json.dumps(self._record.clinic, sort_keys=True))

    @cached_property
    def patient_id(self) -> str:
        """Of the Patient: the patient's own id."""
        return _own(self._record.patient.id)

    @cached_property
    def visit_id(self) -> str:
        """Of the Encounter: the visit's own id."""
        return _own(self._record.encounter.id)

    def shown(self, form: FormRecord) -> str:
        """Of a Questionnaire with its words as shown: the same for the same words."""
        return _shown((form.questionnaire.base or form.questionnaire).source_text)  # one source, whatever is laid out or computed

    def response(self, form: FormRecord) -> str:
        """Of the answers to a form."""
        return self.of("response", form.questionnaire.name)

    def approval(self, form: FormRecord, approval: Approval) -> str:
        """Of an approval of a form with its words as shown: the same for the same words and the same act."""
        return _id("approval", self.shown(form), approval.digest, approval.by, instant(approval.at))

    def of(self, *parts: str) -> str:
        """Of anything else in this visit."""
        return _id(self._record.encounter.id, *parts)

    @property
    def clinic(self) -> Reference:
        """Blank while the clinic has no name."""
        return reference(self.clinic_id) if self._record.clinic.get("clinic.name") else {}

    @property
    def patient(self) -> Reference:
        """With the record number, so that a single resource can be understood too."""
        number = self._record.patient.number
        return reference(self.patient_id) | ({"identifier": {"system": f"{HERE}/patient", "value": number}} if number else {})

    def signer(self, signature: Signature) -> Reference:
        """Who signed: the patient, the person who decides for them (a RelatedPerson of the Bundle), or by name."""
        named = {"display": signature.name} if signature.name else {}
        match signature.role:
            case "patient":
                return {**self.patient, **named}
            case "guardian":
                return {**reference(self.of("guardian")), **named}
            case _:
                return named or {"display": signature.role}

    @property
    def visit(self) -> Reference:
        """With the visit's number."""
        number = self._record.encounter.number
        return reference(self.visit_id) | ({"identifier": {"system": f"{HERE}/visit", "value": number}} if number else {})

    def form_of(self, link_id: str) -> list[Reference]:
        """The answers in which an item stands: one reference, or none."""
        return [reference(self.response(form)) for form in self._record.forms if link_id in form.questionnaire.by_link_id][:1]


def reference(identity: str) -> Reference:
    """To another resource of the Bundle."""
    return {"reference": f"urn:uuid:{identity}"}


def instant(moment: datetime) -> str:
    """R4 `instant` and `dateTime`: to the millisecond, with the UTC offset."""
    return moment.isoformat(timespec="milliseconds")


def code(system: str, value: str) -> dict[str, str]:
    """R4 `Coding`."""
    return {"system": system, "code": value}


def full(resource: dict[str, Any]) -> dict[str, Any]:
    """Without its empty elements: FHIR has none (https://hl7.org/fhir/R4/json.html)."""
    return {key: value for key, value in resource.items() if value not in ("", [], {}, None)}


@lru_cache(maxsize=KEPT)
def _shown(source: str) -> str:
    return _id("shown", json.dumps(json.loads(source), sort_keys=True))


def _own(identity: str) -> str:
    try:
        return str(UUID(identity))
    except ValueError:
        return _id(identity)


def _id(*parts: str) -> str:
    return str(uuid5(NAMESPACE_URL, "/".join((HERE, *parts))))
