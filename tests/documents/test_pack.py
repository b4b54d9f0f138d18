"""The real pack on paper: every word of the disclosure, every risk, every answer."""

from functools import cache

from kiosk.encounter.record.visit import VisitRecord
from kiosk.paths import forms
from kiosk.questionnaire.pages import pages as pages_of
from kiosk.questionnaire.shelf import Shelf
from kiosk.questionnaire.values import Date
from tests.documents import sample
from tests.documents.reading import pages, plain, pressed, text

CLINIC = {
    **sample.CLINIC,
    "clinic.emergency": "999",
    "clinic.cleared_use": "warming of deep skin",
    "clinic.is_or_is_not": "is not",
    "clinic.does_or_does_not": "does",
    "clinic.privacy_contact": "the clinic manager",
    "clinic.regulator": "the Information Commissioner",
}
SAID: sample.Said = {
    "id.full_name": sample.NAME,
    "id.dob": Date("1984-03-27"),
    "tx.areas": ("face", "neck", "abdomen"),
    "skin.tone": "tone-5",
    "med.blood": "yes",
    "hx.coldsores": "have-one-now",
    "plan.sessions": 3,
    "plan.price": "£1,350 in all",
}


@cache
def typical() -> tuple[VisitRecord, bytes]:
    record = sample.over_pack(Shelf(forms()).pack("laser-skin-tightening"), CLINIC, SAID)
    return record, pressed(record)


def test_every_answer_stands_there() -> None:
    record, body = typical()
    found = text(body)
    for form in record.forms:
        for page in pages_of(form.questionnaire, form.enabled):
            for item in page.questions:
                assert plain(item.text) in found, item.text
                for value in form.response.values(item.link_id):
                    told = getattr(value, "display", "")
                    assert plain(told) in found, told


def test_every_risk_stands_there_with_all_its_words() -> None:
    record, body = typical()
    found = text(body)
    cards = [page for form in record.forms for page in pages_of(form.questionnaire, form.enabled) if page.control == "risk-card"]
    assert len(cards) >= 6
    for card in cards:
        assert plain(card.title) in found
        assert all(plain(item.text) in found for item in card.items if item.type == "display")


def test_every_word_to_read_stands_there() -> None:
    record, body = typical()
    found = text(body)
    shown = [page for form in record.forms for page in pages_of(form.questionnaire, form.enabled) if page.control == "reading"]
    told = [item for page in shown for item in page.items]
    assert len(told) > 30
    assert all(plain(item.text) in found for item in told)


def test_it_is_a_handful_of_sheets() -> None:
    assert 7 <= len(pages(typical()[1])) <= 12
