"""Statements, seal and countersignature in the patient's language, and names in any script."""

import io
from dataclasses import replace
from functools import cache
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from kiosk.documents.letters.scripts import drawn
from kiosk.documents.proving.proof import Verdict
from kiosk.documents.proving.verify import proof
from kiosk.documents.record.consent import consent_record
from kiosk.documents.sealing.countersign import countersigned
from kiosk.documents.sealing.seal import sealed
from kiosk.documents.words.stated import FACTS, LABELS, MEANINGS
from kiosk.encounter import desk
from kiosk.encounter.model import DocumentKind, Signature
from kiosk.encounter.sitting import on_the_tablet
from kiosk.encounter.statements import course, withdrawing
from tests.documents import stated, statements, tongues
from tests.documents.reading import fonts, letters, plain, text
from tests.documents.sealable import clinic
from tests.documents.signed import MINUTE, countersignature
from tests.documents.spoken import spoken

TONGUES = ("ar", "pl", "es")
WITHDRAWN = DocumentKind.WITHDRAWAL
NAMES = {"chinese": "王小明", "arabic": "محمد", "everything": f"{tongues.MIXED_NAME}\U0010ffff"}


@cache
def signed_by(name: str, language: str = "en-GB") -> bytes:
    """A consent that the clinic sealed and a clinician of this name countersigned, B-B."""
    record = stated.visit(language, countersigned=False)
    body = sealed(consent_record(record).body, clinic(), now=record.made + MINUTE, after=record.made)[0]
    ink: Signature = replace(countersignature(), name=f"{name}, dermatologist", meaning=desk.COUNTERSIGNS)
    return countersigned(body, record, ink, clinic(), now=record.made + 3 * MINUTE)[0]


def heard(body: bytes) -> str:
    return "".join(plain(said.text) for said in spoken(body))


def fields(body: bytes) -> dict[str, str]:
    return {name: str(field.get("/V")) for name, field in (PdfReader(io.BytesIO(body)).get_fields() or {}).items()}


def looks(body: bytes) -> dict[str, Any]:
    """What each field looks like, by its name."""
    widgets = [note.get_object() for page in PdfReader(io.BytesIO(body)).pages for note in page.get("/Annots", ())]
    return {widget["/T"]: widget["/AP"]["/N"] for widget in widgets}


@pytest.mark.parametrize(
    ("kind", "language"), [*((kind, language) for kind in statements.DETAILS for language in ("ar", "es")), (WITHDRAWN, "pl")]
)
def test_each_statement_in_each_language_is_one_page_in_its_language(kind: DocumentKind, language: str) -> None:
    made = stated.pressed(kind, language)
    assert made.pages == 1
    assert proof(made.body, trusted=[clinic().certificate]).verdict is Verdict.GOOD
    with pikepdf.open(io.BytesIO(made.body)) as pdf:
        assert str(pdf.Root.Lang) == language
        assert pdf.Root.ViewerPreferences.Direction == ("/R2L" if language == "ar" else "/L2R")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "ar",
            ("توقُّف: لا علاج بعد الآن", "مسحوب", "لا يزال موافَقًا عليه", "العلاج: الوجه، الرقبة، البطن", "«أسحب موافقتي.»", "20 ديسمبر 2026"),
        ),
        ("pl", ("Zgodę wycofano", "Zgoda nadal ważna", "Zabieg: Twarz, Szyja, Brzuch", "„Wycofuję swoją zgodę.”", "20 grudnia 2026")),
    ],
)
def test_a_withdrawal_is_heard_in_the_language_that_was_read_with_headings_in_the_clinics(language: str, words: tuple[str, ...]) -> None:
    told = heard(stated.pressed(WITHDRAWN, language).body)
    for said in (*words, *(label.removeprefix("Treatment: ") for label, _ in stated.WORDS[language][:4]), "What is taken back"):
        assert plain(said) in told, said
    for english in ("It counts from that moment", "Withdrawn before", "I take back my consent", "No signature", "with a personal PIN"):
        assert plain(english) not in told, english


def test_words_of_a_polish_withdrawal_are_copied_from_the_page_and_those_of_an_arabic_one_letter_by_letter() -> None:
    assert plain("Obowiązuje od tej chwili.") in text(stated.pressed(WITHDRAWN, "pl").body)
    page = letters(stated.pressed(WITHDRAWN, "ar").body)
    assert all(plain(word) in page for word in (*tongues.ARABIC_NAME.split(), "مسحوب", "ديسمبر", "الموافقة"))


def test_by_telephone_it_is_said_in_polish_that_no_signature_is_needed() -> None:
    told = heard(stated.pressed(WITHDRAWN, "pl", "by telephone").body)
    assert plain("Podpis nie jest potrzebny, aby to obowiązywało.") in told
    assert plain("„Wycofuję swoją zgodę na to, co oznaczono jako wycofane.”") in told
    assert "Telefonicznie" in told


def test_a_language_without_a_catalogue_is_told_in_english_and_says_so() -> None:
    body = stated.pressed(WITHDRAWN, "vi").body
    with pikepdf.open(io.BytesIO(body)) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
    assert plain("Consent withdrawn") in text(body)
    assert fields(body)["SealLevel"].startswith("Sealed ")


@pytest.mark.parametrize(
    ("language", "seal", "card", "reason"),
    [
        ("ar", "خُتم في 20", "التوقيع", "ختمته العيادة"),
        ("pl", "Opieczętowano 20", "Podpisano", "Opieczętowano przez klinikę"),
        ("es", "Sellado el 20", "Firmado", "Sellado por la clínica"),
    ],
)
def test_what_the_seal_fills_in_speaks_the_language_of_the_document(language: str, seal: str, card: str, reason: str) -> None:
    body = stated.pressed(WITHDRAWN, language).body
    assert fields(body)["SealLevel"].startswith(seal.replace(" 20", " 20\u00a0"))
    assert plain(card) in heard(body)
    (found,) = proof(body).seals
    assert found.reason.startswith(reason)


def test_what_a_countersignature_fills_in_speaks_it_too() -> None:
    told = fields(signed_by("Lena Fischer", "pl"))["CountersignedWords"].splitlines()
    assert told[2].startswith("„Odpowiedzi i alerty")
    assert told[3].startswith("Podpisano 21")
    assert told[3].endswith("Palcem lub rysikiem.")


@pytest.mark.parametrize("name", NAMES)
def test_a_clinician_of_any_name_is_drawn_in_faces_of_the_file(name: str) -> None:
    body = signed_by(NAMES[name])
    assert proof(body, trusted=[clinic().certificate]).verdict is Verdict.GOOD
    told = fields(body)
    assert drawn(NAMES[name]) in told["CountersignedWords"]
    for field in ("CountersignedWords", "CountersignedBy"):
        faces = [face.get_object() for face in looks(body)[field]["/Resources"]["/Font"].values()]
        assert all("/FontFile2" in face["/FontDescriptor"] for face in faces)
    assert plain(NAMES["chinese"] if name == "chinese" else "[U+10FFFF]" if name == "everything" else "محمد") in seen(body)


def seen(body: bytes) -> str:
    """What is drawn in the clinician's card, letter by letter."""
    with pikepdf.open(io.BytesIO(body)) as pdf:
        pdf.flatten_annotations("all")
        out = io.BytesIO()
        pdf.save(out)
    return text(out.getvalue())


def test_all_that_the_program_writes_into_statements_can_be_said() -> None:
    assert {label for _, label in on_the_tablet.EXPLAINED} | {course.ON} <= LABELS
    assert set(course.INTERVALS.values()) <= FACTS
    hows = {how[:1].upper() + how[1:] for how in (*withdrawing.HOW.values(), withdrawing.NOT_SAID, "on the tablet", "at the desk")}
    assert hows <= FACTS
    assert {desk.COUNTERSIGNS, course.SessionPage.means} <= MEANINGS


def test_no_statement_names_a_face_that_it_does_not_carry() -> None:
    for language in TONGUES:
        assert all(there for _, there in fonts(stated.pressed(WITHDRAWN, language).body))


def in_any_language() -> dict[str, bytes]:
    """For the judge: statements and countersignatures."""
    bodies = {
        f"{language}-{kind}": stated.pressed(kind, language).body for language in TONGUES for kind in (WITHDRAWN, DocumentKind.SESSION)
    }
    bodies |= {f"by-{key}": signed_by(name) for key, name in NAMES.items()}
    return bodies | {"telephone": stated.pressed(WITHDRAWN, "ar", "by telephone").body, "by-arabic-ar": signed_by(NAMES["arabic"], "ar")}
