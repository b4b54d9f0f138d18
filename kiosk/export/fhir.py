"""FHIR as files: the canonical record of each visit, put out as text. What stands in it is decided in encounter/record_fhir.py."""

import re
from collections.abc import Iterator, Sequence

from kiosk.encounter.record import VisitRecord
from kiosk.encounter.record_fhir import resources, response, text
from kiosk.encounter.record_names import instant


def bundle_text(records: Sequence[VisitRecord]) -> Iterator[str]:
    """One Bundle of all visits, a resource a line; what two visits share (patient, forms) stands there once (R4, bdl-7)."""
    yield f'{{"resourceType":"Bundle","type":"collection","timestamp":"{instant(max(record.made for record in records))}","entry":['
    seen = set[str]()
    for resource in (resource for record in records for resource in resources(record)):
        if resource["id"] not in seen:
            yield ("," if seen else "") + "\n" + text({"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource})
            seen.add(resource["id"])
    yield "\n]}\n"


def responses(record: VisitRecord) -> Iterator[tuple[str, str]]:
    """File name and text of each QuestionnaireResponse of a visit: `<visit number>-<form>.json`."""
    number = record.encounter.number or record.encounter.id
    for form in record.forms:
        yield f"{_safe(number)}-{_safe(form.questionnaire.name)}.json", text(response(record, form)) + "\n"


def _safe(name: str) -> str:
    """What any file system takes."""
    return re.sub(r"[^\w.-]+", "_", name).strip(".")
