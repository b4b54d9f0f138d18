"""Small forms for tests, written as a form author would."""

from typing import Any

from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.reader import parse

ANSWER = "http://inkwell.example/fhir/CodeSystem/answer"
FHIR = "http://hl7.org/fhir/StructureDefinition/"


def coding(code: str, display: str = "") -> dict[str, str]:
    return {"system": ANSWER, "code": code, "display": display or code.capitalize()}


def choice(link_id: str, *codes: str, **more: Any) -> dict[str, Any]:
    options = [{"valueCoding": coding(code)} for code in codes or ("yes", "no", "not-sure")]
    return {"linkId": link_id, "type": "choice", "text": f"{link_id}?", "answerOption": options, **more}


def question(link_id: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"linkId": link_id, "type": kind, "text": f"{link_id}?", **more}


def group(link_id: str, *items: dict[str, Any], control: str = "", **more: Any) -> dict[str, Any]:
    extra = {"extension": [control_extension(control)]} if control else {}
    return {"linkId": link_id, "type": "group", "text": link_id, "item": list(items), **extra, **more}


def extension(name: str, **told: Any) -> dict[str, Any]:
    """One of R4's own: `extension("questionnaire-minOccurs", valueInteger=2)`."""
    return {"url": FHIR + name, **told}


def control_extension(code: str) -> dict[str, Any]:
    return {"url": FHIR + "questionnaire-itemControl", "valueCodeableConcept": {"coding": [{"code": code}]}}


def flag(link_id: str, level: str, question_id: str, code: str) -> dict[str, Any]:
    return {
        "linkId": link_id,
        "type": "display",
        "text": f"{link_id} is up",
        "extension": [
            {"url": FHIR + "questionnaire-hidden", "valueBoolean": True},
            {"url": FHIR + "questionnaire-displayCategory", "valueCodeableConcept": {"coding": [{"code": level}]}},
        ],
        "enableWhen": [{"question": question_id, "operator": "=", "answerCoding": coding(code)}],
    }


def when(question_id: str, code: str, operator: str = "=") -> list[dict[str, Any]]:
    return [{"question": question_id, "operator": operator, "answerCoding": coding(code)}]


def form(*items: dict[str, Any], name: str = "sample", **more: Any) -> Questionnaire:
    return parse({"resourceType": "Questionnaire", "status": "draft", "item": list(items), **more}, f"{name}.json")
