"""A record in the patient's language has the clinic's words beside it, and each is told in its own language."""

import io
from collections.abc import Callable
from functools import cache

import pikepdf
import pytest
from pypdf import PdfReader

from kiosk.documents.record.consent import consent_record
from kiosk.encounter.record.visit import VisitRecord
from tests.documents import sample, tongues
from tests.documents.spoken import _elements, spoken

RECORDS: dict[str, Callable[[], VisitRecord]] = {"es": tongues.spanish, "ar": tongues.arabic_with_clinics}
PAIRS = {
    "es": [
        ("¿Qué zonas?", "Which parts?"),
        ("Cara, Cuello", "Face, Neck"),
        ("Enrojecimiento", "Redness"),
        ("Algunas personas.", "Some people."),
        ("En varios meses", "In several months"),
        ("Sé que puede no funcionar.", "I know it may not work."),
        ("Pueden contactarme.", "You may contact me."),
        ("«Acepto este tratamiento.»", "«I agree to this treatment.»"),
        ("Calienta la parte profunda de la piel.", "It warms the deeper part of your skin."),
        ("De un estudio.", "From one study."),
        ("Su decisión", "Your decision"),
        ("Número de visitas", "· Number of visits"),
    ],
    "ar": [
        (tongues.ARABIC["Which parts?"], "Which parts?"),
        (tongues.ARABIC["Redness"], "Redness"),
        (tongues.ARABIC["In several months"], "In several months"),
        (tongues.ARABIC["I know it may not work."], "I know it may not work."),
        (tongues.ARABIC["It warms the deeper part of your skin."], "It warms the deeper part of your skin."),
        (tongues.ARABIC["From one study."], "From one study."),
        (tongues.ARABIC["Your decision"], "Your decision"),
        (tongues.ARABIC["Number of visits"], "· Number of visits"),
    ],
}
HEADS = {"es": ("Firmas", "Signatures"), "ar": ("التواقيع", "Signatures")}


@cache
def body(language: str) -> bytes:
    return consent_record(RECORDS[language]()).body


@cache
def in_other_languages(language: str) -> list[tuple[str, str]]:
    """(language, words) of every element that has one of its own."""
    told = {said.text: said for said in spoken(body(language))}
    assert told
    with pikepdf.open(io.BytesIO(body(language))) as pdf:
        elements = [element for element in _elements(pdf.Root.StructTreeRoot.K) if "/Lang" in element]
        return [(str(element.Lang), str(element.get("/ActualText", ""))) for element in elements]


@pytest.mark.parametrize("language", RECORDS)
def test_the_clinics_words_follow_the_patients(language: str) -> None:
    told = [said.text.strip() for said in spoken(body(language))]
    for patients, clinics in PAIRS[language]:
        at = [number for number, text in enumerate(told) if text == patients]
        assert any(told[number + 1] == clinics for number in at), (patients, [told[number + 1] for number in at])


@pytest.mark.parametrize("language", RECORDS)
def test_what_speaks_another_language_than_the_document_says_so_and_nothing_else_does(language: str) -> None:
    told = in_other_languages(language)
    assert len(told) > 20
    assert {tag for tag, _ in told} == {"en", "en-GB"}
    with pikepdf.open(io.BytesIO(body(language))) as pdf:
        assert str(pdf.Root.Lang) == language


@pytest.mark.parametrize("language", RECORDS)
def test_a_heading_is_read_in_both_languages_the_patients_first(language: str) -> None:
    told = [said for said in spoken(body(language)) if said.kind == "Span" and said.within[-1] in ("H2", "H3")]
    own, clinics = HEADS[language]
    at = next(number for number, said in enumerate(told) if said.text.endswith(own))
    assert told[at + 1].text == clinics
    assert ("en", clinics) in in_other_languages(language)


def test_where_the_clinic_speaks_the_patients_language_nothing_stands_beside() -> None:
    plain = consent_record(sample.visit(countersigned=False)).body
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        assert not [element for element in _elements(pdf.Root.StructTreeRoot.K) if "/Lang" in element]


@pytest.mark.parametrize("language", RECORDS)
def test_with_the_clinics_words_page_one_is_still_one_page_with_its_flags(language: str) -> None:
    reader = PdfReader(io.BytesIO(body(language)))
    first = reader.outline[0]
    assert not isinstance(first, list) and reader.get_destination_page_number(first) == 1
    assert "Flags, and what the clinician decided" in reader.pages[0].extract_text()


def test_a_name_is_in_no_language() -> None:
    assert sample.NAME not in {words for _, words in in_other_languages("es")}
