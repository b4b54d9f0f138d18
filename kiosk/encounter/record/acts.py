"""What followed from the answers, as FHIR R4: flags and their decisions, the consent, the signatures; and who approved the words."""

import re
from base64 import b64encode
from typing import Any

from kiosk.encounter.model import Approval, FlagDecision, FrozenFlag, Signature, State
from kiosk.encounter.record.ink import ink_svg
from kiosk.encounter.record.names import HERE, TERMINOLOGY, Names, code, full, instant, reference
from kiosk.encounter.record.statements import provision
from kiosk.encounter.record.visit import FormRecord, VisitRecord
from kiosk.encounter.sitting.ways_to_sign import Way
from kiosk.questionnaire.extensions import OURS
from kiosk.questionnaire.model import Level

Resource = dict[str, Any]

SEVERITY = {Level.STOP: "high", Level.REVIEW: "moderate", Level.CAUTION: "low", Level.INFO: ""}
ASTM = "urn:iso-astm:E1762-95:2013"
SIGNS = "1.2.840.10065.1.12.1"
MEANS = {"patient": "7", "guardian": "7", "interpreter": "12", "witness": "11", "clinician": "5", "": "3"}
"""Consent, interpreter, consent witness, verification, co-participant's signature (ASTM E1762, R4 value set signature-type)."""


def flags(record: VisitRecord, names: Names) -> list[Resource]:
    """A DetectedIssue for each, with the clinician's decision as its mitigation (https://hl7.org/fhir/R4/detectedissue.html)."""
    return [_flag(record, names, flag) for flag in record.flags]


def consents(record: VisitRecord, names: Names) -> list[Resource]:
    """The Consent, once the patient has decided: active, rejected, or inactive when it was withdrawn."""
    status = _consent_status(record)
    forms = record.form("consent")
    if not status or not forms:
        return []
    signed = record.consented
    who = _plain(names.signer(signed)) if signed else names.patient
    answered = max((answer.at for form in forms for answer in form.answers), default=record.made)
    form = forms[-1].questionnaire
    consent = {
        "resourceType": "Consent",
        "id": names.of("consent"),
        "status": status,
        "scope": {"coding": [code(f"{TERMINOLOGY}/consentscope", "treatment")]},
        "category": [{"coding": [code("http://loinc.org", "59284-0")]}],
        "patient": names.patient,
        "dateTime": instant(signed.at if signed else answered),
        "performer": [who],
        "organization": [names.clinic] if names.clinic else [],
        "sourceReference": reference(names.response(forms[-1])),
        "policy": [{"uri": form.url}] if form.url else [],
        "policyRule": {} if form.url else {"text": form.title or form.name},
        "verification": _verification(record, who),
        "provision": provision(record),
    }
    return [full(consent)]


def approvals(record: VisitRecord, names: Names) -> list[Resource]:
    """A Provenance for each form: who approved its words, and when.

    Not Questionnaire.approvalDate, which is the publisher's word about a form and has a day, nobody's name and no demonstration
    (https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.approvalDate); the clinic is not the publisher, and the
    form stays as its author set it. Forms with the same words and the same approval share one.
    """
    return [_approval(form, form.approval, names) for form in record.forms if form.approval]


def signatures(record: VisitRecord, names: Names) -> list[Resource]:
    """A Provenance for each, pointing at all that was signed (https://hl7.org/fhir/R4/provenance.html)."""
    signed = [names.response(form) for form in record.forms] + [consent["id"] for consent in consents(record, names)]
    targets = [reference(identity) for identity in signed] or [names.visit]
    return [_signature(record, at, targets, names) for at in range(len(record.signatures))]


def related(record: VisitRecord, names: Names) -> list[Resource]:
    """The person who decides for the patient, if one does (https://hl7.org/fhir/R4/relatedperson.html)."""
    return [
        full(
            {
                "resourceType": "RelatedPerson",
                "id": names.of("guardian"),
                "active": True,
                "patient": names.patient,
                "relationship": [{"coding": [code(f"{TERMINOLOGY}/v3-RoleCode", "GUARD")]}],
                "name": [{"text": signature.name}] if signature.name else [],
            }
        )
        for signature in record.signatures
        if signature.role == "guardian"
    ][:1]


def _flag(record: VisitRecord, names: Names, flag: FrozenFlag) -> Resource:
    signed = next((signature.at for signature in record.signatures), None)
    decision = record.decision(flag.link_id)
    told = ": ".join(words for words in (flag.question, flag.answer) if words)
    source = re.match(r"https?://\S+", flag.source)
    where = names.form_of(flag.link_id)
    return full(
        {
            "resourceType": "DetectedIssue",
            "id": names.of("flag", flag.link_id),
            "identifier": [{"system": f"{HERE}/flag", "value": flag.link_id}],
            "status": "final" if signed else "preliminary",
            "code": {"coding": [code(f"{HERE}/CodeSystem/flag-level", flag.level.value)]},
            "severity": SEVERITY[flag.level],
            "patient": names.patient,
            "identifiedDateTime": instant(signed or record.made),
            "implicated": where,
            "evidence": [full({"code": [{"text": told}] if told else [], "detail": where})] if told or where else [],
            "detail": flag.text,
            "reference": source[0] if source else "",
            "mitigation": [_decision(decision)] if decision else [],
        }
    )


def _decision(decision: FlagDecision) -> Resource:
    action = {"coding": [code(f"{HERE}/CodeSystem/verdict", decision.verdict.value)], "text": decision.reason}
    return full({"action": full(action), "date": instant(decision.at), "author": {"display": decision.by} if decision.by else {}})


def _approval(form: FormRecord, approval: Approval, names: Names) -> Resource:
    """The agent is a verifier ("verifies the correctness and appropriateness of activity"); HTEST is R4's word for a test."""
    draft = ", a translation that its translator calls a draft" if approval.draft else ""
    demonstration = {"coding": [code(f"{TERMINOLOGY}/v3-ActReason", "HTEST")], "text": "Demonstration: not approved for patients"}
    return {
        "resourceType": "Provenance",
        "id": names.approval(form, approval),
        "extension": [{"url": OURS + "source-digest", "valueString": approval.digest}],
        "target": [reference(names.shown(form))],
        "recorded": instant(approval.at),
        "reason": [demonstration if approval.demonstration else {"text": f"Approved to be shown to patients{draft}"}],
        "agent": [
            {
                "type": {"coding": [code(f"{TERMINOLOGY}/provenance-participant-type", "verifier")]},
                "who": {"display": approval.by},
            }
        ],
    }


def _consent_status(record: VisitRecord) -> str:
    match record.encounter.state:
        case State.WITHDRAWN:
            return "inactive"
        case State.DECLINED:
            return "rejected"
        case _:
            return "active" if record.consented else ""


def _verification(record: VisitRecord, who: Resource) -> list[Resource]:
    """The countersignature: a clinician went over it with the patient, or with the person who decides for them."""
    by = [signature for signature in record.signatures if signature.role == "clinician"]
    return [{"verified": True, "verifiedWith": who, "verificationDate": instant(signature.at)} for signature in by]


def _signature(record: VisitRecord, at: int, targets: list[Resource], names: Names) -> Resource:
    signature, who = record.signatures[at], names.signer(record.signatures[at])
    behalf = names.patient if signature.role == "guardian" else {}
    agent = {
        "type": {"coding": [code(f"{TERMINOLOGY}/provenance-participant-type", "attester")]},
        "role": [{"coding": [code(f"{HERE}/CodeSystem/signer", signature.role)]}],
        "who": who,
        "onBehalfOf": behalf,
    }
    signed = {
        "type": [code(ASTM, _means(record, signature))],
        "when": instant(signature.at),
        "who": who,
        "onBehalfOf": behalf,
        "sigFormat": "image/svg+xml" if signature.strokes else "",
        "data": b64encode(ink_svg(signature.strokes).encode()).decode() if signature.strokes else "",
    }
    other = signature.how if Way.read(signature.how).kind else ""
    return full(
        {
            "resourceType": "Provenance",
            "id": names.of("signature", str(at), signature.role),
            "extension": [{"url": OURS + "signed-how", "valueString": other}] if other else [],
            "target": targets,
            "recorded": instant(signature.at),
            "reason": [{"text": signature.meaning}] if signature.meaning else [],
            "agent": [full(agent)],
            "signature": [full(signed)],
        }
    )


def _means(record: VisitRecord, signature: Signature) -> str:
    """What kind of signature it is: beside a guardian the patient's own is that of somebody who takes part."""
    beside = signature.role == "patient" and record.consented is not signature
    return f"{SIGNS}.{MEANS.get('' if beside else signature.role, MEANS['clinician'])}"


def _plain(who: Resource) -> Resource:
    """A reference without its display: the resource itself is in the Bundle."""
    return {key: value for key, value in who.items() if key != "display"}
