"""What is heard when the document is read aloud."""

import io
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import PageBreak

from kiosk.documents.finish.binding import bound
from kiosk.documents.finish.metadata import About
from kiosk.documents.furniture.head_and_foot import templates
from kiosk.documents.page.bricks import Row
from kiosk.documents.page.grid import Grid, as_list, as_table
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.words.contents import contents
from kiosk.questionnaire.pages import pages as pages_of
from tests.documents import sample
from tests.documents.reading import plain, pressed
from tests.documents.spoken import Said, elements_on_two_pages, kinds, spoken
from tests.documents.test_pack import typical


@cache
def heard() -> list[Said]:
    return spoken(pressed(sample.visit(countersigned=False)))


def place(told: list[Said], words: str, after: int = 0) -> int:
    """Where these words are said."""
    return next(at for at, said in enumerate(told) if at >= after and plain(words) in plain(said.text))


def test_every_question_is_heard_before_its_answer_in_the_order_of_the_form() -> None:
    record, body = typical()
    told = spoken(body)
    at = place(told, "Medical history as answered")
    for form in record.form("before"):
        for page in pages_of(form.questionnaire, form.enabled, form.response):
            for item in page.questions:
                at = place(told, item.text, at)
                for value in form.response.values(item.link_id):
                    assert place(told, getattr(value, "display", ""), at) <= at + 3, item.text


def test_every_paragraph_to_read_is_heard_in_order() -> None:
    record, body = typical()
    told, at = spoken(body), 0
    for form in record.form("consent"):
        for page in pages_of(form.questionnaire, form.enabled, form.response):
            if page.control == "reading":
                for item in page.items:
                    at = place(told, item.text.split("\n")[0], at)


def test_there_is_one_title_and_no_level_of_heading_is_left_out() -> None:
    levels = [int(kind[1]) for kind in kinds(pressed(sample.visit())) if kind in ("H1", "H2", "H3")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_choice_says_what_its_mark_shows() -> None:
    told = [said.text for said in heard()]
    assert {"Yes: chosen", "No: not chosen", "Agree and sign: chosen", "More time: not chosen"} <= set(told)
    assert any(text.startswith("Ticked at 10:") for text in told)


def test_pictures_that_say_something_say_it_in_words() -> None:
    figures = [said.text for said in heard() if said.kind == "Figure"]
    assert "The body from the front. Marked: Face, Neck, Abdomen." in figures
    assert "11 of 100 dots are filled" in figures
    assert f"Signature of {sample.NAME}, in ink" in figures
    assert "Code with record number 2026-000417 and fingerprint" in figures


def test_running_heads_and_repeated_headings_are_not_heard() -> None:
    told = spoken(pressed(sample.extreme()))
    texts = [plain(said.text) for said in told]
    assert not [text for text in texts if "(continued)" in text or text.startswith("Page1of")]
    assert sum(text == "Whatwasfound" for text in texts) == 1


def test_what_goes_on_overleaf_goes_on_in_the_same_element() -> None:
    assert elements_on_two_pages(pressed(sample.extreme())) >= 1


def test_a_letter_no_face_has_is_heard_as_itself() -> None:
    record = sample.visit(said={**sample.SAID, "hope": "字 and 🙂"})
    assert "字 and 🙂" in [said.text for said in spoken(pressed(record))]


def test_the_steps_of_a_list_have_their_numbers_as_labels() -> None:
    told = heard()
    labels = [at for at, said in enumerate(told) if said.kind == "Lbl"]
    assert [told[at].text.strip() for at in labels] == ["1.", "2.", "3.", "4."]
    assert all(told[at + 1].kind == "LBody" and told[at + 1].within == told[at].within for at in labels)


def test_the_fields_stand_within_the_structure_with_their_purpose() -> None:
    body = pressed(sample.visit(countersigned=False))
    forms = [said.text for said in spoken(body) if said.kind == "Form"]
    assert len(forms) == 5
    with pikepdf.open(io.BytesIO(body)) as pdf:
        fields = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
        assert set(fields) == {"ClinicSeal", "SealLevel", "CountersignedBy", "Countersignature", "CountersignedWords"}
        assert {name for name, field in fields.items() if pikepdf.Name.Sig == field.FT} == {"ClinicSeal", "Countersignature"}
        assert all(str(field.TU) in forms and field.F == 132 for field in fields.values())


def test_a_countersigned_one_keeps_no_place_for_another() -> None:
    assert [said.text for said in spoken(pressed(sample.visit())) if said.kind == "Form"] == [
        "Time and certificate of the clinic’s seal",
        "Electronic seal of Linden Skin Clinic",
    ]


@pytest.mark.parametrize("signatures", [1, 0])
def test_the_same_record_gives_the_same_bytes_whatever_was_pressed_before(signatures: int) -> None:
    record = replace(sample.visit(), audit=sample.visit().audit[signatures:])
    first = pressed(record)
    pressed(sample.extreme())
    assert pressed(record) == first


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ptlb"), st.integers(1, 30)), min_size=1, max_size=12))
def test_whatever_stands_on_the_pages_every_word_is_heard_once_and_in_order(told: list[tuple[str, int]]) -> None:
    sheet, number = Sheet(), iter(range(10_000))
    record = contents(sample.visit(countersigned=False))

    def rows(count: int) -> list[Row]:
        return [
            Row(sheet, [sheet.words(f"word{next(number)}"), sheet.words(f"word{next(number)} and more")], [None, None])
            for _ in range(count)
        ]

    story: list[object] = []
    for kind, count in told:
        match kind:
            case "p":
                story.append(sheet.words(" ".join(f"word{next(number)}" for _ in range(count * 60))))
            case "t":
                story.append(as_table(sheet, rows(1)[0], rows(count)))
            case "l":
                story.append(as_list(sheet, rows(count)))
            case _:
                story += [Grid(sheet, None, rows(count)), PageBreak()]
    about = About(title="Words", author="Nobody", subject="", language="en", made=record.record.made)
    said = spoken(bound(sheet, story, templates(sheet, record), about, b"{}").body)
    found = [word for part in said for word in part.text.split() if word.startswith("word")]
    assert found == [f"word{at}" for at in range(next(number))]
