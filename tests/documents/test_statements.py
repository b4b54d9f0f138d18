"""What the page of a statement says, that it is one page, sealed, and what judges say of it."""

import io
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pikepdf
import pytest

from kiosk.documents.finish.for_the_eye import drawn_whole
from kiosk.documents.press import ReportlabPress
from kiosk.documents.proving.verify import proof
from kiosk.encounter.model import Document, DocumentKind
from kiosk.encounter.ports.world import Pressed, PressOrder
from kiosk.errors import PressError
from tests.documents import sample, statements
from tests.documents.reading import attached, plain, text
from tests.documents.sealable import clinic

KINDS = tuple(statements.DETAILS)


@cache
def page(kind: DocumentKind, how: str = "in person") -> Pressed:
    return statements.pressed(statements.statement(kind, how), clinic())


def says(pressed: Pressed, *words: str) -> None:
    found = text(pressed.body)
    for told in words:
        assert plain(told) in found, told


@pytest.mark.parametrize("kind", KINDS)
def test_each_is_one_sealed_page_that_carries_its_record(kind: DocumentKind) -> None:
    pressed = page(kind)
    assert (pressed.pages, pressed.level) == (1, "B-B")
    found = proof(pressed.body)
    assert found.record is not None
    assert found.record.digest == pressed.record_digest
    assert f'"code":"{kind.value}"'.encode() in attached(pressed.body)
    says(pressed, sample.NAME, "2026-000417/1", "20 December 2026, 16:20:00 (UTC+00:00)")


def test_a_withdrawal_says_line_by_line_what_stands_names_the_consent_and_who_took_it() -> None:
    pressed = page(DocumentKind.WITHDRAWAL)
    says(pressed, "Consent withdrawn", "Stop: no more treatment under this consent", "The consent it ends", "F1C6 F1C6 F1C6 F1C6")
    says(pressed, "Treatment: Face, Neck, TummyWithdrawn", "photos for my record.Still agreed", "adverts or online.Never agreed")
    says(pressed, "Taken by", "Nadia Rahman, laser nurse", "Did not want to say", "Called back on the number on file")
    says(pressed, "I take back my consent.", "Finger or pen", "Signed", "with a personal PIN at the desk")


def test_by_telephone_nobody_signs_and_paper_says_that_it_counts_all_the_same() -> None:
    pressed = page(DocumentKind.WITHDRAWAL, "by telephone")
    says(pressed, "By telephone", "No signature is needed for it to count.")
    assert plain("in ink") not in text(pressed.body)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (
            DocumentKind.REFUSAL,
            ("Treatment declined", "No: no treatment", "Redness; Swelling", "No signature is needed"),
        ),
        (DocumentKind.MORE_TIME, ("More time to decide", "Not decided: no treatment yet", "Nothing is agreed.", "On the tablet")),
        (DocumentKind.AMENDMENT, ("The record it corrects", "It should say", "27 March 1985", "Typed wrong at reception.")),
        (DocumentKind.SESSION, ("Session 2 of the course", "The consent it goes on from", "29 days, as usual", "Date20 December 2026")),
    ],
)
def test_each_kind_says_what_it_is(kind: DocumentKind, words: tuple[str, ...]) -> None:
    says(page(kind), *words)


def test_a_part_that_is_taken_back_does_not_stop_the_treatment() -> None:
    details = (("Treatment: Face", "still agreed"), ("You may use my photos in adverts or online.", "taken back"))
    pressed = statements.pressed(statements.statement(DocumentKind.WITHDRAWAL, details=details))
    says(pressed, "Part of a consent withdrawn", "What is marked below counts no longer")
    assert plain("Stop: no more treatment") not in text(pressed.body)


def test_what_is_too_long_goes_on_overleaf_and_nothing_is_cut() -> None:
    reason = "Because of this and that. " * 23
    details = (*statements.DETAILS[DocumentKind.WITHDRAWAL][:5], ("Said in return", "We will call. " * 42 + "The end."))
    record = replace(sample.extreme(), flags=(), decisions=())
    pressed = statements.pressed(statements.statement(DocumentKind.WITHDRAWAL, reason=reason, details=details), clinic(), record)
    assert pressed.pages <= 2
    says(pressed, reason, "The end.")


def test_a_countersignature_is_added_to_the_consents_own_file() -> None:
    signed = sample.visit(countersigned=False)
    first = ReportlabPress().press(PressOrder(kind=DocumentKind.CONSENT, record=signed, seal=clinic()))
    before = Document(kind="consent", body=first.body, sha256=first.sha256, pages=first.pages, at=signed.made, level=first.level)
    before = replace(before, record_digest=first.record_digest)
    patient, clinician = sample.visit().signatures
    later = signed.made + timedelta(minutes=2)
    record = replace(signed, made=later, signatures=(patient, replace(clinician, at=later - timedelta(seconds=9))))
    made = ReportlabPress().press(PressOrder(kind=DocumentKind.COUNTERSIGNED, record=record, before=before, seal=clinic()))
    assert made.body.startswith(first.body)
    assert (made.level, made.pages, made.record_digest) == ("B-B", first.pages, first.record_digest)


def test_on_the_screen_what_a_seal_has_filled_in_is_part_of_the_page() -> None:
    body = page(DocumentKind.WITHDRAWAL).body
    with pikepdf.open(io.BytesIO(body)) as sealed_, pikepdf.open(io.BytesIO(drawn_whole(body))) as seen:
        assert "/Annots" in sealed_.pages[0]
        assert "/Annots" not in seen.pages[0]
        assert len(seen.pages[0].Resources.XObject) >= 1
    assert drawn_whole(b"no PDF") == b"no PDF"


def test_what_cannot_be_countersigned_is_said() -> None:
    before = Document(kind="consent", body=b"%PDF-1.7", sha256="", pages=9, at=sample.visit().made, level="B-B")
    with pytest.raises(PressError):
        ReportlabPress().press(PressOrder(kind=DocumentKind.COUNTERSIGNED, record=sample.visit(), before=before, seal=clinic()))


def one_of_each() -> dict[str, bytes]:
    """For the judges."""
    return {kind: page(kind).body for kind in KINDS}
