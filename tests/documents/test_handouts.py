"""Paper that is no record: blank forms, the page to take home, a locked copy, signed paper that was photographed."""

import io
from collections.abc import Callable
from datetime import UTC, datetime

import pikepdf
import pytest
from PIL import Image

from kiosk import paths
from kiosk.documents.handouts.aftercare import EMERGENCY
from kiosk.documents.handouts.locked import SEALED, locked
from kiosk.documents.stationery import ReportlabStationery
from kiosk.errors import PressError
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.reader import parse
from kiosk.questionnaire.shelf import Shelf
from kiosk.questionnaire.words.wording import filled, placeholders
from tests.documents import tongues
from tests.documents.forms import HISTORY
from tests.documents.reading import copied
from tests.documents.sample import CLINIC
from tests.documents.sealable import good
from tests.documents.spoken import spoken

AT = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
FACTS = {**CLINIC, "clinic.emergency": "112"}
MAKER = ReportlabStationery()
PACK = {form.name: form for form in Shelf(paths.forms()).pack("laser-skin-tightening")}
NAMES = ("privacy", "history", "disclosure", "consent")


def text(body: bytes) -> str:
    return " ".join(" ".join(copied(body)).split())


def blank(name: str, facts: dict[str, str] | None = None) -> bytes:
    return MAKER.blank(PACK[name], FACTS, facts or {}, AT).body


def after() -> tuple[Questionnaire, Item]:
    form = PACK["disclosure"]
    words = filled(form, {name: FACTS.get(name, "so") for name in placeholders(form)})
    return words, words.item("page.after")


def handouts() -> dict[str, bytes]:
    """One of each, for the judge."""
    form, page = after()
    made = {name: blank(name) for name in NAMES}
    made |= {"after": MAKER.aftercare(form, page, FACTS, "Skin tightening", AT).body}
    return made | {"photograph": MAKER.scanned(picture(), FACTS, "Signed paper", AT).body}


def picture(kind: str = "JPEG", mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((300, 400)).convert(mode).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("name", NAMES)
def test_a_blank_form_asks_all_that_the_screen_may_ask(name: str) -> None:
    told = text(blank(name))
    hidden = {below.link_id for item in PACK[name].walk() if item.hidden for below in item.walk()}
    asked = [item for item in PACK[name].walk() if item.is_question and item.link_id not in hidden and "{" not in item.text]
    missing = [item.link_id for item in asked if item.text and " ".join(item.text.split()) not in told]
    assert not missing


def test_nothing_hidden_and_no_verdict_on_an_answer_stands_on_it() -> None:
    told = text(blank("disclosure")) + text(blank("history"))
    flags = [item.text for item in PACK["history"].walk() if item.level and item.text]
    assert flags
    assert not [words for words in flags if words in told]
    assert "That is right" not in told


def test_the_foot_names_version_digest_and_pages_and_loose_sheets_have_a_line_for_the_name() -> None:
    pages = copied(blank("history"))
    digest = PACK["history"].source_digest[:4].upper()
    assert all(f"Paper version of history {PACK['history'].version}" in page and digest in page for page in pages)
    assert f"Page 2 of {len(pages)}" in pages[1]
    assert all("Full name" in page for page in pages)


def test_what_is_asked_after_an_answer_says_after_which() -> None:
    assert "Only if “Which parts would you like treated?” is “Face”" in text(blank("history"))


def test_facts_of_the_visit_are_filled_in_and_what_is_not_known_is_left_to_be_written() -> None:
    assert "treatment on: Face, neck." in text(blank("consent", {"visit.areas": "Face, neck"}))
    assert "treatment on: __________." in text(blank("consent"))


def test_boxes_and_lines_are_told_to_whoever_does_not_see_them() -> None:
    told = str(spoken(blank("history")))
    assert "box to tick" in told
    assert "A line to write on" in told


def test_every_kind_of_question_has_its_place() -> None:
    kinds = [kind for kind in ItemType if kind not in (ItemType.GROUP, ItemType.DISPLAY)]
    options = [{"valueCoding": {"code": "a", "display": "Option A"}}]
    items: list[dict[str, object]] = [
        {"linkId": kind, "type": kind, "text": f"A {kind}?", **({"answerOption": options} if "choice" in kind else {})} for kind in kinds
    ]
    repeating = {
        "linkId": "g",
        "type": "group",
        "repeats": True,
        "text": "Medicine",
        "item": [{"linkId": "m", "type": "string", "text": "Which?"}],
    }
    raw = {
        "resourceType": "Questionnaire",
        "status": "draft",
        "url": "http://inkwell.example/q",
        "title": "All",
        "item": [*items, repeating],
    }
    told = text(MAKER.blank(parse(raw, "all.json"), FACTS, {}, AT).body)
    assert all(f"A {kind}?" in told for kind in kinds)
    assert "Medicine 3" in told


def test_the_page_to_take_home_is_one_in_the_words_that_were_shown_with_both_numbers() -> None:
    form, page = after()
    made = MAKER.aftercare(form, page, FACTS, "Skin tightening", AT)
    assert made.pages == 1
    told = text(made.body)
    assert all(" ".join(item.text.split()) in told for item in page.items)
    assert told.count("01632 960 144") == 3
    assert EMERGENCY["en"] in told


def test_a_page_that_does_not_fit_on_one_sheet_is_refused_in_words() -> None:
    form, page = after()
    long = Item(link_id=page.link_id, type=page.type, text=page.text, items=page.items * 12)
    with pytest.raises(PressError, match="too long"):
        MAKER.aftercare(form, long, FACTS, "Skin tightening", AT)


def test_a_locked_copy_opens_with_its_code_alone_and_holds_the_sealed_file_byte_for_byte() -> None:
    made = locked(good(), "maple harbour seven", "Copy")
    for wrong in ("", "maple harbour", "Maple harbour seven"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(made), password=wrong)
    with pikepdf.open(io.BytesIO(made), password="maple harbour seven") as copy:
        assert (copy.encryption.R, copy.encryption.bits) == (6, 256)
        assert copy.attachments[SEALED].get_file().read_bytes() == good()
        assert len(copy.pages) == 9
        assert "/AcroForm" not in copy.Root
    assert b"what was shown" not in made
    assert good()[:400] not in made


def test_a_photograph_becomes_a_page_and_its_bytes_stay() -> None:
    jpeg = picture()
    made = MAKER.scanned(jpeg, FACTS, "Signed paper", AT)
    with pikepdf.open(io.BytesIO(made.body)) as pdf:
        (image,) = (found for found in pdf.objects if isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Image")
        assert image.read_raw_bytes() == jpeg


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("JPEG", "CMYK"), ("JPEG", "L"), ("WEBP", "RGB"), ("TIFF", "1")])
def test_other_pictures_become_a_page_too(kind: str, mode: str) -> None:
    assert MAKER.scanned(picture(kind, mode), FACTS, "Signed paper", AT).pages == 1


def test_a_scanned_pdf_stays_as_it_is() -> None:
    made = MAKER.scanned(good(), FACTS, "Signed paper", AT)
    assert (made.body, made.pages) == (good(), 9)


def with_program() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(good())) as pdf:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (lambda: b"not a picture", "no picture"),
        (lambda: b"%PDF-1.7 rubbish", "cannot be read"),
        (lambda: locked(good(), "maple harbour seven", ""), "password"),
        (with_program, "program"),
        (lambda: picture()[:200], "no picture"),
    ],
    ids=["words", "broken", "locked", "program", "half"],
)
def test_what_is_no_paper_is_refused_in_words(data: Callable[[], bytes], why: str) -> None:
    with pytest.raises(PressError, match=why):
        MAKER.scanned(data(), FACTS, "Signed paper", AT)


@pytest.mark.parametrize(
    ("words", "fixed"),
    [
        (tongues.ARABIC, ("الاسم الكامل", "ضع علامة على كل ما ينطبق")),
        (tongues.SPANISH, ("Nombre completo", "Marque todo lo que corresponda")),
    ],
)
def test_the_fixed_words_of_a_form_on_paper_are_in_its_language(words: dict[str, str], fixed: tuple[str, ...]) -> None:
    form = tongues.in_words(HISTORY, words)
    body = MAKER.blank(form, FACTS, {}, AT).body
    told = " ".join(said.text for said in spoken(body))
    assert all(sentence in told for sentence in fixed)
    assert not [english for english in ("Full name", "Tick all", "box to tick", "Signature") if english in told]
    assert form.language == "ar" or f"Página 1 de {len(copied(body))}" in text(body)
