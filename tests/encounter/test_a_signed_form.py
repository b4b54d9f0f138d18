"""A form of the first sitting may ask for signatures: each is held, and the walk goes on to its end."""

import json
from pathlib import Path

from kiosk.encounter.model import EncounterId
from kiosk.encounter.sitting.screen import Kind, Next
from tests.encounter.test_any_form import journey_through
from tests.walk import INK

SIGNED = {
    "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-signatureRequired",
    "valueCodeableConcept": {"coding": [{"system": "urn:iso-astm:E1762-95:2013", "code": "1.2.840.10065.1.12.1.1"}]},
}


def test_an_answer_and_a_form_are_signed_and_the_check_page_comes(tmp_path: Path) -> None:
    rules = {"linkId": "rules", "type": "boolean", "text": "I keep the rules of the house.", "extension": [SIGNED]}
    wish = {"linkId": "wish", "type": "string", "text": "Anything else?"}
    path = tmp_path / "rules.json"
    path.write_text(json.dumps({"resourceType": "Questionnaire", "status": "active", "title": "Rules", "item": [rules, wish]}))
    journey = journey_through(path)
    assert (journey.screen().kind, journey.screen().next) == (Kind.SIGN, Next.CONTINUE)
    journey.answer("rules", True)
    journey.sign(INK)
    assert journey.screen().key == "wish"
    journey.answer("wish", "Tea")
    journey.next()
    journey.next()
    assert journey.screen().kind is Kind.HANDBACK


def test_a_form_signed_as_a_whole_holds_its_ink_until_the_consent(tmp_path: Path) -> None:
    path = tmp_path / "whole.json"
    wish = {"linkId": "wish", "type": "string", "text": "Anything else?"}
    path.write_text(
        json.dumps({"resourceType": "Questionnaire", "status": "active", "title": "Rules", "extension": [SIGNED], "item": [wish]})
    )
    journey = journey_through(path)
    journey.next()
    assert journey.screen().kind is Kind.SIGN
    journey.sign(INK)
    assert journey.screen().kind is Kind.CHECK
    assert [held.strokes for held in journey._records.held(EncounterId("visit"))] == [INK]
    journey.next()
    assert journey.screen().kind is Kind.HANDBACK
