"""The last look before a document counts as made."""

import re
from functools import cache

import pytest
from reportlab.pdfbase.ttfonts import TTFError

from kiosk.documents.finish.binding import Bound
from kiosk.documents.finish.check import checked
from kiosk.documents.press import ReportlabPress
from kiosk.documents.record.consent import consent_record
from kiosk.encounter.model import DocumentKind
from kiosk.encounter.ports.world import PressOrder
from kiosk.errors import PressError
from tests.documents import sample


@cache
def made() -> Bound:
    return consent_record(sample.visit())


def test_a_good_document_passes_with_its_digest_and_pages() -> None:
    pressed = checked(made().body, made().pages, sample.NAME)
    assert (len(pressed.sha256), pressed.pages, pressed.body) == (64, made().pages, made().body)


def test_a_name_broken_over_lines_or_written_with_other_letters_is_the_same_name() -> None:
    checked(made().body, made().pages, "Amara\n\u00a0Okafor")
    checked(made().body, made().pages, "Ａｍａｒａ Okafor")


def test_a_document_without_the_patients_name_is_refused_and_the_error_does_not_tell_it() -> None:
    with pytest.raises(PressError, match="name") as told:
        checked(made().body, made().pages, "Layla Haddad")
    assert "Layla" not in str(told.value)


def test_a_document_with_a_page_too_few_is_refused() -> None:
    with pytest.raises(PressError, match="pages"):
        checked(made().body, made().pages + 1, sample.NAME)


@pytest.mark.parametrize("length", [0, 10, 1000, 40_000])
def test_a_document_cut_short_is_refused(length: int) -> None:
    with pytest.raises(PressError, match="cannot be read"):
        checked(made().body[:length], made().pages, sample.NAME)


@pytest.mark.parametrize("stream", [0, 3, -2, -1])
def test_a_flipped_bit_in_any_packed_stream_is_seen(stream: int) -> None:
    body = bytearray(made().body)
    starts = [found.end() for found in re.finditer(rb"/FlateDecode[^>]*>>\s*stream\r?\n", bytes(body))]
    body[starts[stream] + 40] ^= 4
    with pytest.raises(PressError):
        checked(bytes(body), made().pages, sample.NAME)


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(PressError, match="cannot be read"):
        checked(b"This is not a document.", 1, sample.NAME)


def test_a_missing_font_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_fonts(*_: object, **__: object) -> None:
        raise TTFError("Can't open file NotoSans-Regular.ttf")

    monkeypatch.setattr("kiosk.documents.record.consent.consent_record", without_fonts)
    with pytest.raises(PressError, match="A font of this program is missing"):
        ReportlabPress().press(PressOrder(kind=DocumentKind.CONSENT, record=sample.visit(countersigned=False)))
