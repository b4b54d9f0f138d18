"""The patient's copy in large print: the same content, larger, on more pages."""

import io
from functools import cache

import pikepdf
import pytest
from reportlab.lib.pagesizes import A4

from kiosk.documents.page.layout import A4_PAPER, LARGE_PRINT, SCALE
from kiosk.documents.press import ReportlabPress
from kiosk.documents.record.consent import consent_record
from kiosk.encounter.model import DocumentKind
from kiosk.encounter.ports.world import PressOrder
from kiosk.encounter.record.visit import VisitRecord
from tests.documents import sample, tongues
from tests.documents.spoken import spoken

RECORDS = {"plain": lambda: sample.visit(countersigned=False), "arabic": tongues.arabic, "mixed": tongues.mixed}


@cache
def made(name: str, scale: float = LARGE_PRINT) -> bytes:
    return consent_record(RECORDS[name](), A4_PAPER, scale=scale).body


def test_running_text_is_of_fourteen_points_and_nothing_is_below_twelve() -> None:
    sizes = {look: size * LARGE_PRINT for look, (_, size, _, _) in SCALE.items()}
    assert sizes["body"] >= 14
    assert min(sizes.values()) > 11.9


@pytest.mark.parametrize("name", RECORDS)
def test_every_answer_and_every_word_to_read_is_there_on_more_pages_of_the_same_size(name: str) -> None:
    large, plain = made(name), made(name, 1.0)
    heard = {said.text for said in spoken(large)}
    record: VisitRecord = RECORDS[name]()
    texts = {
        item.text for form in record.form("consent") for item in form.questionnaire.walk() if item.type == "display" and not item.hidden
    }
    assert {text for text in texts if text in {said.text for said in spoken(plain)}} <= heard
    with pikepdf.open(io.BytesIO(large)) as pdf, pikepdf.open(io.BytesIO(plain)) as small:
        assert len(pdf.pages) > len(small.pages)
        assert all([float(edge) for edge in page.mediabox[2:]] == pytest.approx(A4, abs=0.1) for page in pdf.pages)


@pytest.mark.parametrize("name", RECORDS)
def test_nothing_stands_outside_the_page_and_fields_are_where_they_are_drawn(name: str) -> None:
    with pikepdf.open(io.BytesIO(made(name))) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            left, bottom, right, top = (float(edge) for edge in field.Rect)
            assert 24 < left < right < A4[0] - 24
            assert 24 < bottom < top < A4[1] - 24
            assert right - left > 100


def test_the_press_makes_it_when_it_is_ordered() -> None:
    record = RECORDS["plain"]()
    large = ReportlabPress().press(PressOrder(kind=DocumentKind.CONSENT, record=record, large_print=True))
    assert large.pages > ReportlabPress().press(PressOrder(kind=DocumentKind.CONSENT, record=record)).pages
