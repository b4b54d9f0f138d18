"""How the pack reads: grade 6 or less on every page and 5 over all, and words that help instead of blame."""

import re
from collections.abc import Iterator

import pytest

from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.pages import Page, pages
from kiosk.questionnaire.values import Coding
from tests.forms.pack import ITEMS, PACK
from tests.forms.readability import grade, syllables

READ = [form for name, form in PACK.items() if name != "clinician"]
PAGE, OVERALL = 6.0, 5.0
BLAMING = re.compile(r"\b(please|sorry|invalid|oops|dark skin|fail(ed)?|forbidden|illegal|must not)\b", re.IGNORECASE)
INSTEAD = re.compile(r"\b(contraindicat|erythema|o?edema|laser|procedure|efficacy|lesion|adverse|topical|dermal)\w*", re.IGNORECASE)
LASER = {"past.peel", "past.reaction", "page.choices.5"}
"""Where a laser is meant: ours is none."""


def words_of(item: Item) -> list[str]:
    """What a patient reads of an item: its words, its hint, its answers."""
    offered = [option.value.display for option in item.options if isinstance(option.value, Coding)]
    asides = [child.text for child in item.items if not child.hidden]
    return [item.prefix, item.text, *asides, *offered]


def words_on(page: Page) -> list[str]:
    return [page.title, page.hint, *(word for item in page.items for word in words_of(item) if word != page.title)]


def everything(form: Questionnaire) -> tuple[Page, ...]:
    """Every page there is, whatever has been answered."""
    return pages(form, frozenset(form.by_link_id))


ALL = [page for form in READ for page in everything(form)]


def test_there_are_pages_to_measure() -> None:
    assert len(ALL) > 100


@pytest.mark.parametrize("page", ALL, ids=lambda page: page.key)
def test_a_page_reads_at_grade_six_or_less(page: Page) -> None:
    assert grade(words_on(page)) <= PAGE, (page.key, round(grade(words_on(page)), 1))


def test_the_pack_reads_at_grade_five_or_less() -> None:
    assert grade(word for page in ALL for word in words_on(page)) <= OVERALL


def test_the_words_to_read_alone_are_at_grade_five_or_less() -> None:
    """Without the short answers beside questions, which make any form look easy."""
    told = [item.text for page in ALL if page.control in ("reading", "risk-card", "statements") for item in page.items if item.text]
    assert len(told) > 100
    assert grade(told) <= OVERALL


def test_the_questions_alone_are_at_grade_five_or_less() -> None:
    asked = [word for page in ALL for item in page.questions for word in (item.text, item.hint) if word]
    assert grade(asked) <= OVERALL


@pytest.mark.parametrize(
    ("word", "count"),
    [("skin", 1), ("collagen", 3), ("treatment", 2), ("blisters", 2), ("area", 3), ("likely", 2), ("wrinkles", 2), ("isotretinoin", 6)],
)
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_is_that_of_the_formula() -> None:
    # 6 words, 1 sentence, 6 syllables; and a sentence of doctors
    assert grade(["The cat sat on the mat."]) == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)
    assert grade(["Contraindications necessitate individualised multidisciplinary consideration."]) > 20


def patient_words() -> Iterator[tuple[str, str]]:
    for page in ALL:
        yield page.key, page.title
        for item in page.items:
            for words in (*words_of(item), item.required_message):
                yield item.link_id, words


def test_nothing_blames_begs_or_threatens() -> None:
    assert not [(link_id, words) for link_id, words in patient_words() if BLAMING.search(words)]


def test_nothing_is_said_in_doctors_words() -> None:
    found = [(link_id, words) for link_id, words in patient_words() if link_id not in LASER and INSTEAD.search(words)]
    assert not found


def test_redness_is_described_for_every_skin() -> None:
    assert re.search(r"brown or black skin it may look darker, purple or grey", ITEMS["risk.redness.plain"].text)
