"""Words with a shape keep it on paper: strong words are strong, lists are lists, and no word is lost."""

import io
from typing import Any

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from kiosk.documents.furniture.shapes import as_shown
from kiosk.documents.page.bricks import Words
from kiosk.documents.page.sheet import LIST_INDENT, Sheet, Strong
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.words.markup import from_markdown, from_xhtml
from tests.documents import reading
from tests.documents.forms import FHIR, form, item
from tests.documents.sample import visit

STRONG = "NotoSans-SemiBold"


def rich(markdown: str, text: str = "plain") -> Item:
    return Item(link_id="a", type=ItemType.DISPLAY, text=text, rich=from_markdown(markdown))


def paragraphs_of(told: Item, lead: Any = "") -> list[Paragraph]:
    return [brick.paragraph for brick in as_shown(Sheet(), told, "cell", lead) if isinstance(brick, Words)]


def faces(paragraph: Paragraph) -> list[tuple[str, str]]:
    return [(frag.fontName, frag.text) for frag in paragraph.frags]


def test_a_plain_text_is_one_paragraph_after_what_leads_it() -> None:
    (paragraph,) = paragraphs_of(Item(link_id="a", type=ItemType.DISPLAY, text="Do <b>not</b>"), "1.")
    assert paragraph.getPlainText() == "1. Do <b>not</b>"
    assert {face for face, _ in faces(paragraph)} == {"NotoSans-Regular"}


def test_strong_and_stressed_words_are_strong_and_underlined_ones_have_a_line() -> None:
    (paragraph,) = paragraphs_of(Item(link_id="a", type=ItemType.DISPLAY, rich=from_xhtml("Do <b>not</b>, <i>ever</i>, <u>stop</u>")))
    assert [text for face, text in faces(paragraph) if face == STRONG] == ["not", "ever"]
    assert [frag.text for frag in paragraph.frags if frag.us_lines] == ["stop"]


def test_a_list_has_its_markers_and_stands_in() -> None:
    told = paragraphs_of(rich("Before:\n\n1. wash\n2. dry\n   - well"))
    assert [paragraph.bulletText for paragraph in told] == [None, "1.", "2.", "•"]
    assert [paragraph.style.leftIndent for paragraph in told] == [0, LIST_INDENT, LIST_INDENT, 2 * LIST_INDENT]


def test_what_leads_a_list_stands_above_it() -> None:
    told = paragraphs_of(rich("- wash\n- dry"), Strong("Before:"))
    assert [paragraph.getPlainText() for paragraph in told] == ["Before:", "wash", "dry"]
    assert faces(paragraphs_of(rich("Do *wash*"), "A.")[0])[0] == ("NotoSans-Regular", "A. Do ")


def test_signs_of_markup_come_through() -> None:
    (paragraph,) = paragraphs_of(rich(r"**5 < 6 & 7** \<b>"))
    assert paragraph.getPlainText() == "5 < 6 & 7 <b>"


def test_a_long_item_of_a_list_breaks_between_lines_and_loses_no_word() -> None:
    brick = as_shown(Sheet(), rich("- " + "word " * 200), "cell")[0]
    above, below = brick.split(200, brick.tall(200) / 2)
    drawn = io.BytesIO()
    canvas = Canvas(drawn)
    for part in (above, below):
        part.tall(200)
        part.drawOn(canvas, 0, 400)
        canvas.showPage()
    canvas.save()
    pages = [page.extract_text() for page in PdfReader(drawn).pages]
    assert [page.count("•") for page in pages] == [1, 0]
    assert sum(page.count("word") for page in pages) == 200
    assert above.tall(200) + below.tall(200) >= brick.tall(200)


def with_shape(raw: dict[str, Any], markdown: str) -> dict[str, Any]:
    return raw | {"_text": {"extension": [{"url": FHIR + "rendering-markdown", "valueMarkdown": markdown}]}}


def test_what_was_read_ticked_and_asked_is_printed_as_it_was_shown() -> None:
    page = item(
        "what",
        "group",
        "What is it?",
        with_shape(item("what.1", "display", "x"), "It **warms** skin:\n\n- slowly\n- deeply"),
        control="reading",
    )
    risk = item("risk", "group", "Redness", with_shape(item("risk.1", "display", "x"), "Goes *by itself*."), control="risk-card")
    lines = item(
        "lines", "group", "Tick", with_shape(item("c1", "boolean", "x"), "I have **understood**:\n\n1. this\n2. that"), control="statements"
    )
    asked = with_shape(item("why", "string", "x"), "Why do you **want** it?")
    body = reading.pressed(visit([form("consent", "consent", "Your decision", page, risk, lines, asked)]))
    told = reading.text(body)
    for words in ("Itwarmsskin:", "•slowly", "•deeply", "Goesbyitself.", "Ihaveunderstood:", "1.this", "2.that", "Whydoyouwantit?"):
        assert words in told
    assert "**" not in told
