"""The record of a visit as a FHIR R4 Bundle: what export writes and paper carries.

One entry each for clinic, patient and visit; every form with its words as shown, and its answers; then what followed
(acts.py). The same record gives the same Bundle, to the byte; words that two visits were shown alike have one id.
https://hl7.org/fhir/R4/bundle.html#collection
"""

import json
from collections.abc import Mapping
from typing import Any

from kiosk.encounter.model import State
from kiosk.encounter.record.acts import approvals, consents, flags, related, signatures
from kiosk.encounter.record.names import HERE, TERMINOLOGY, Names, code, full, instant
from kiosk.encounter.record.statements import statements
from kiosk.encounter.record.visit import FormRecord, VisitRecord
from kiosk.questionnaire.extensions import OURS
from kiosk.questionnaire.response import to_json

Resource = dict[str, Any]

ENDED = (State.TREATED, State.DECLINED, State.WITHDRAWN)
"""States in which nothing more is to come of a visit (Encounter.status finished)."""


def bundle(record: VisitRecord) -> Resource:
    """The whole visit, a Bundle of type collection."""
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "identifier": {"system": f"{HERE}/record", "value": record.encounter.number or record.encounter.id},
        "timestamp": instant(record.made),
        "entry": [{"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource} for resource in resources(record)],
    }


def resources(record: VisitRecord) -> list[Resource]:
    """What the Bundle holds, each resource once."""
    names = Names(record)
    shown = [questionnaire(form, names) for form in record.forms]
    told = [response(record, form) for form in record.forms]
    head = [*_clinic(record, names), _patient(record, names), *related(record, names), _visit(record, names)]
    agreed = consents(record, names)
    acts = [*agreed, *signatures(record, names), *statements(record, names, agreed)]
    return [*head, *shown, *approvals(record, names), *told, *flags(record, names), *acts]


def questionnaire(form: FormRecord, names: Names) -> Resource:
    """The form with its words as shown; its status stays as its author set it."""
    return {"status": "unknown", **form.questionnaire.source, "id": names.shown(form)}


def response(record: VisitRecord, form: FormRecord) -> Resource:
    """The answers to one form; completed once the patient has signed or the visit has come to its end."""
    names = Names(record)
    done = bool(record.signatures) or record.encounter.state in ENDED
    authored = max((answer.at for answer in form.answers), default=record.encounter.started)
    nodes: dict[str, Resource] = {}
    status = "completed" if done else "in-progress"
    told = to_json(form.questionnaire, form.response, form.enabled, status=status, authored=instant(authored), nodes=nodes)
    _tell_times(form, nodes)
    by_staff = form.questionnaire.sitting == "clinician"
    return full(
        {
            "resourceType": "QuestionnaireResponse",
            "id": names.response(form),
            "language": form.questionnaire.language,
            "extension": [{"url": OURS + "text-digest", "valueString": form.text_digest}],
            **told,
            "subject": names.patient,
            "encounter": names.visit,
            "author": {"display": record.encounter.clinician} if by_staff and record.encounter.clinician else {},
            "source": {} if by_staff else names.patient,
        }
    )


def _tell_times(form: FormRecord, nodes: Mapping[str, Resource]) -> None:
    """Beside each answer when it was last changed; and in which language it was asked, where that is not the one of the whole."""
    for answer in form.answers:
        if answer.link_id in nodes and answer.values:
            told = [{"url": OURS + "answered", "valueInstant": instant(answer.at)}]
            if answer.language not in ("", form.questionnaire.language):
                told.append({"url": OURS + "shown-in", "valueCode": answer.language})
            nodes[answer.link_id]["extension"] = told


def _clinic(record: VisitRecord, names: Names) -> list[Resource]:
    if not record.clinic.get("clinic.name"):
        return []
    ways = {"phone": record.clinic.get("clinic.phone", ""), "email": record.clinic.get("clinic.email", "")}
    organization = {
        "resourceType": "Organization",
        "id": names.clinic_id,
        "name": record.clinic["clinic.name"],
        "telecom": [{"system": system, "value": value} for system, value in ways.items() if value],
        "address": [{"text": record.clinic["clinic.address"]}] if record.clinic.get("clinic.address") else [],
    }
    return [full(organization)]


def _patient(record: VisitRecord, names: Names) -> Resource:
    patient = record.patient
    return full(
        {
            "resourceType": "Patient",
            "id": names.patient_id,
            "identifier": [names.patient["identifier"]] if patient.number else [],
            "name": [{"text": patient.name}] if patient.name else [],
            "birthDate": patient.birth_date,
            "communication": [{"language": {"coding": [code("urn:ietf:bcp:47", record.encounter.language)]}, "preferred": True}],
        }
    )


def _visit(record: VisitRecord, names: Names) -> Resource:
    visit = record.encounter
    told = {
        "visit-state": ("Code", visit.state.value),
        "identity-checked": ("String", visit.identity),
        "log-head": ("String", record.log_head),
    }
    return full(
        {
            "resourceType": "Encounter",
            "id": names.visit_id,
            "extension": [{"url": OURS + name, f"value{kind}": value} for name, (kind, value) in told.items() if value],
            "identifier": [{"system": f"{HERE}/visit", "value": visit.number}] if visit.number else [],
            "status": "finished" if visit.state in ENDED else "in-progress",
            "class": code(f"{TERMINOLOGY}/v3-ActCode", "AMB"),
            "type": [{"text": visit.treatment}],
            "subject": names.patient,
            "participant": [{"individual": {"display": visit.clinician}}] if visit.clinician else [],
            "period": {"start": instant(visit.started)},
            "serviceProvider": names.clinic,
        }
    )


def text(resource: Mapping[str, Any]) -> str:
    """A resource as JSON text, one line, the same bytes every time."""
    return json.dumps(resource, ensure_ascii=False, separators=(",", ":"))


def canonical(resource: Mapping[str, Any]) -> bytes:
    """A resource as it is hashed and attached: JSON in UTF-8, names in order, no blank between; half a letter (a lone surrogate) is "?"."""
    return json.dumps(resource, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8", "replace")
