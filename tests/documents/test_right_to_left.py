"""A document that is read from right to left, and one in two languages."""

from functools import cache

import pikepdf
import pytest

from kiosk.documents.letters.sides import levels, reordered
from kiosk.documents.press import ReportlabPress
from kiosk.documents.record.consent import consent_record
from kiosk.encounter.model import DocumentKind
from kiosk.encounter.ports.world import PressOrder
from kiosk.questionnaire.pages import pages as pages_of
from tests.documents import sample, tongues
from tests.documents.reading import letters, pages, plain, pressed
from tests.documents.spoken import Said, spoken


@cache
def arabic() -> bytes:
    return pressed(tongues.arabic())


@cache
def crowded() -> bytes:
    return pressed(tongues.crowded())


@cache
def heard() -> list[Said]:
    return spoken(arabic())


def seen(line: str) -> str:
    """The letters of an Arabic line from left to right."""
    return "".join(reordered(list(zip(levels(line, rtl=True), line, strict=True))))


def test_every_question_and_answer_is_heard_in_logical_order() -> None:
    told = [plain(said.text) for said in heard()]
    at = 0
    for form in tongues.arabic().form("before"):
        for page in pages_of(form.questionnaire, form.enabled, form.response):
            for item in page.questions:
                at = next(number for number, words in enumerate(told) if number >= at and plain(item.text) in words)


def test_every_word_to_read_is_heard_as_it_was_shown() -> None:
    told = "".join(plain(said.text) for said in heard())
    for form in tongues.arabic().form("consent"):
        for page in pages_of(form.questionnaire, form.enabled, form.response):
            assert all(plain(item.text) in told for item in page.items if item.type == "display" and page.control == "reading")


def test_words_of_arabic_are_copied_letter_by_letter_from_the_page() -> None:
    found = letters(arabic())
    assert all(plain(word) in found for word in (*tongues.ARABIC_NAME.split(), "الموافقة", "نعم", "المناطق", "التواقيع"[:3]))


def test_the_press_makes_it_and_finds_the_name() -> None:
    ReportlabPress().press(PressOrder(kind=DocumentKind.CONSENT, record=tongues.arabic()))


def test_the_same_record_gives_the_same_bytes_whatever_scripts_were_pressed_before() -> None:
    first = arabic()
    pressed(tongues.mixed())
    assert pressed(tongues.arabic()) == first


def test_it_says_its_language_and_its_direction(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("arabic") / "record.pdf"
    file.write_bytes(arabic())
    with pikepdf.open(file) as pdf:
        assert str(pdf.Root.Lang) == "ar"
        assert pdf.Root.ViewerPreferences.Direction == pikepdf.Name.R2L


def test_headings_tell_the_clinics_language_beside_the_patients() -> None:
    told = [said.text for said in heard()]
    at = next(number for number, text in enumerate(told) if "التاريخ الطبي كما" in text)
    assert told[at + 1] == "Medical history as answered"
    at = told.index("الاسم")
    assert told[at + 1] == "· Name"


def test_a_polish_record_is_in_polish_with_its_months() -> None:
    first = pages(pressed(tongues.spoken_in("pl", sample.visit(countersigned=False))))[0]
    assert all(
        plain(words) in first for words in ("Zgoda wyrażona i podpisana", "27 marca 1984, 42 lata", "Strona 1 z", "Separate choices")
    )


def test_another_language_than_the_one_that_was_read_can_be_asked_for() -> None:
    first = plain("".join(said.text for said in spoken(consent_record(tongues.arabic(), language="en").body)))
    assert plain("Agreed and signed") in first
    assert plain("تمت الموافقة") not in first


def test_brackets_and_facts_of_a_line_stand_where_they_belong() -> None:
    assert seen("متى (UTC+00:00)").startswith(")UTC+00:00(") or seen("متى (UTC+00:00)").startswith("(UTC+00:00)")
    assert "GMC 0000417" in seen("القرار: GMC 0000417، 21 نوفمبر")
    assert "0000417، 21" not in seen("القرار: GMC 0000417، 21 نوفمبر")
    assert "When (UTC+00:00)" in seen("متى  When (UTC+00:00)")


def test_a_hundred_flags_and_ten_thousand_letters_lose_nothing() -> None:
    record = tongues.crowded()
    told = [plain(said.text) for said in spoken(crowded())]
    (answer,) = (answer.values[0] for form in record.forms for answer in form.answers if answer.link_id == "hope")
    assert len(str(answer)) > 9_000
    assert plain(str(answer)) in told
    assert plain(record.patient.name) in told
    for flag in record.flags:
        assert any(plain(flag.text) in words for words in told), flag.text


def test_page_one_is_one_page_in_every_language() -> None:
    for body in (arabic(), pressed(tongues.spoken_in("pl", sample.extreme())), crowded()):
        found = pages(body)
        assert found[0].count("2026-000417") >= 2
        assert "2026-000417" in found[1]
        assert not any("INKWELL" in page for page in found)
