"""FHIR as files: the canonical record of each visit, put out as text. What stands in it is decided in encounter/record/fhir.py."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from kiosk.encounter.record.fhir import Resource, text
from kiosk.encounter.record.visit import VisitRecord
from kiosk.export.cells import Told
from kiosk.questionnaire.values import value_to_json

REFERENCE = re.compile(r'"reference":"urn:uuid:([0-9a-f-]{36})"')


class Once:
    """What several visits share (a patient, the clinic, a form) stands in a file once (R4, bdl-7). Sixteen bytes are kept of each."""

    SHARED = frozenset({"Organization", "Patient", "Questionnaire", "Provenance"})  # of the last only who approved a form

    def __init__(self) -> None:
        self._seen = set[bytes]()

    def is_new(self, resource: Resource) -> bool:
        """Whether it was not there before."""
        if resource["resourceType"] not in self.SHARED or "signature" in resource:
            return True
        key = UUID(resource["id"]).bytes
        known = key in self._seen
        self._seen.add(key)
        return not known


def entry(resource: Resource) -> str:
    """An entry of a Bundle, on a line."""
    return text({"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource})


def lines(resources: Sequence[Resource], once: Once) -> Iterator[tuple[str, str]]:
    """Type and text of each new resource, a line (FHIR Bulk Data); a reference leads to `Type/id`, which is in the file of that type."""
    kinds = {resource["id"]: resource["resourceType"] for resource in resources}
    for resource in filter(once.is_new, resources):
        told = REFERENCE.sub(lambda found: f'"reference":"{kinds[found[1]]}/{found[1]}"' if found[1] in kinds else found[0], text(resource))
        yield resource["resourceType"], told + "\n"


def json_line(record: VisitRecord, told: Sequence[Told]) -> str:
    """A visit as one JSON object with plain names; every answer as it was given."""
    visit, patient = record.encounter, record.patient
    object_ = {
        "visit": visit.number,
        "started": visit.started.isoformat(),
        "state": visit.state.value,
        "treatment": visit.treatment,
        "language": visit.language,
        "patient": {"number": patient.number, "name": patient.name, "birthDate": patient.birth_date},
        "identity": visit.identity,
        "clinician": visit.clinician,
        "forms": [_form(form.questionnaire) | {"textDigest": form.text_digest} for form in record.forms],
        "answers": [_answer(one) for one in told],
        "flags": [
            {"linkId": flag.link_id, "level": flag.level.value, "text": flag.text, "question": flag.question, "answer": flag.answer}
            for flag in record.flags
        ],
        "decisions": [
            {"flag": made.flag, "verdict": made.verdict.value, "reason": made.reason, "by": made.by, "at": made.at.isoformat()}
            for made in record.decisions
        ],
        "signatures": [
            {"role": made.role, "name": made.name, "meaning": made.meaning, "how": made.how, "at": made.at.isoformat()}
            for made in record.signatures
        ],
    }
    return json.dumps(object_, ensure_ascii=False, separators=(",", ":")) + "\n"


def _form(form: Any) -> dict[str, str]:
    return {"form": form.name, "url": form.url, "version": form.version}


def _answer(one: Told) -> dict[str, Any]:
    place = {"form": one.form, "linkId": one.link_id, "instance": one.instance, "question": one.item.text}
    more = {"words": one.words, "unit": one.unit, "at": one.at}
    return (
        {key: value for key, value in place.items() if value}
        | value_to_json(one.value)
        | {key: value for key, value in more.items() if value}
    )
