"""What was recorded beside or after a consent, as FHIR R4: each a Provenance of its own; what was taken back denies in the Consent."""

from base64 import b64encode
from typing import Any

from kiosk.encounter.model import DocumentKind, Signature, Statement
from kiosk.encounter.record.ink import ink_svg
from kiosk.encounter.record.names import HERE, TERMINOLOGY, Names, code, full, instant, reference
from kiosk.encounter.record.visit import VisitRecord
from kiosk.questionnaire.extensions import OURS

Resource = dict[str, Any]

TAKEN_BACK = "taken back"
ASTM, CONSENTS = "urn:iso-astm:E1762-95:2013", "1.2.840.10065.1.12.1.7"
TITLES = {
    DocumentKind.REFUSAL: "Treatment declined",
    DocumentKind.MORE_TIME: "More time to decide",
    DocumentKind.WITHDRAWAL: "Consent withdrawn, whole or in part",
    DocumentKind.AMENDMENT: "Correction beside a signed record",
    DocumentKind.SESSION: "Further session, consent confirmed",
}


def statements(record: VisitRecord, names: Names, consents: list[Resource]) -> list[Resource]:
    """A Provenance for each, pointing at the Consent if there is one, at the visit if not (https://hl7.org/fhir/R4/provenance.html)."""
    targets = [reference(consent["id"]) for consent in consents] or [names.visit]
    return [_statement(told, targets, names) for told in record.statements]


def provision(record: VisitRecord) -> Resource:
    """Each line that was taken back, since when (https://hl7.org/fhir/R4/consent-definitions.html#Consent.provision); blank if none was."""
    taken = [
        {"type": "deny", "period": {"start": instant(told.at)}, "code": [{"text": label}]}
        for told in record.statements
        if told.kind is DocumentKind.WITHDRAWAL
        for label, fact in told.details
        if fact == TAKEN_BACK
    ]
    return {"type": "permit", "provision": taken} if taken else {}


def _statement(told: Statement, targets: list[Resource], names: Names) -> Resource:
    activity = {"coding": [code(f"{HERE}/CodeSystem/statement", told.kind.value)], "text": TITLES.get(told.kind, told.kind.value)}
    return full(
        {
            "resourceType": "Provenance",
            "id": names.of("statement", told.id),
            "extension": [_detail(label, fact) for label, fact in (*told.details, ("How", told.how))],
            "target": targets,
            "occurredDateTime": instant(told.at),
            "recorded": instant(told.at),
            "reason": [{"text": told.reason}] if told.reason else [],
            "activity": activity,
            "agent": _agents(told, names),
            "entity": _entity(told),
            "signature": [_signature(signature, names) for signature in told.signatures],
        }
    )


def _detail(label: str, fact: str) -> Resource:
    parts = [{"url": "label", "valueString": label}, {"url": "fact", "valueString": fact}]
    return {"url": OURS + "statement-detail", "extension": parts}


def _agents(told: Statement, names: Names) -> list[Resource]:
    """Whose word it is, and who took it down. A correction is the clinician's own word."""
    types = f"{TERMINOLOGY}/provenance-participant-type"
    own = told.kind is DocumentKind.AMENDMENT
    signer = names.signer(told.signatures[0]) if told.signatures else names.patient
    said = [] if own else [{"type": {"coding": [code(types, "author")]}, "who": signer}]
    taken = [{"type": {"coding": [code(types, "author" if own else "enterer")]}, "who": {"display": told.by}}] if told.by else []
    return said + taken


def _entity(told: Statement) -> list[Resource]:
    """The document it points to, by its SHA-256."""
    what = {"identifier": {"system": f"{HERE}/document-sha256", "value": told.of}}
    return [{"role": "revision" if told.kind is DocumentKind.AMENDMENT else "source", "what": what}] if told.of else []


def _signature(signature: Signature, names: Names) -> Resource:
    return {
        "type": [code(ASTM, CONSENTS)],
        "when": instant(signature.at),
        "who": names.signer(signature),
        "sigFormat": "image/svg+xml",
        "data": b64encode(ink_svg(signature.strokes).encode()).decode(),
    }
