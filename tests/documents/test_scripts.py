"""A name, an answer in any script: whole on the page, in the order it is read, also for whoever hears or copies it."""

from dataclasses import replace

import pytest

from kiosk.documents.letters.breaking import units
from kiosk.documents.letters.scripts import clusters
from kiosk.documents.letters.shaping import shaped
from kiosk.documents.letters.sides import levels, reordered
from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.script_words import ScriptWords
from kiosk.documents.page.sheet import Sheet, Strong
from kiosk.documents.press import ReportlabPress
from kiosk.encounter.model import DocumentKind
from kiosk.encounter.ports.world import PressOrder
from kiosk.encounter.record.visit import VisitRecord
from tests.documents import sample
from tests.documents.reading import attached, letters, plain, pressed, text
from tests.documents.spoken import spoken

NAMES = {
    "Chinese": "王小明",
    "Korean": "김민수",
    "Thai": "สมชาย ใจดี",
    "Devanagari": "क्षितिज नमस्ते",
    "Arabic": "ليلى حدّاد",
    "Hebrew": "דוד כהן",
    "Cyrillic": "Олександра Щука",
    "Greek": "Ελένη Παπαδοπούλου",
    "Vietnamese": "Nguyễn Thị Hường",
    "accents of no one letter": "Adébáyọ̀ x̌",
    "mixed": "王小明 (Layla ليلى) 😀 → ≥ 37",
}
OF_ONE_FACE = [name for name in NAMES if name not in ("Arabic", "Hebrew", "mixed")]
ARABIC = "أريد أن تكون بشرتي أكثر شدًّا قبل حفل الزفاف، واتصلوا بي على 01632 960 144. "


def named(name: str) -> VisitRecord:
    record = sample.visit(said={**sample.SAID, "hope": name})
    signed = (replace(record.signatures[0], name=name), *record.signatures[1:])
    return replace(record, patient=replace(record.patient, name=name), signatures=signed)


@pytest.mark.parametrize("script", ["Chinese", "Arabic", "accents of no one letter", "mixed"])
def test_a_name_in_any_script_is_found_when_the_document_is_opened_again(script: str) -> None:
    ReportlabPress().press(PressOrder(kind=DocumentKind.CONSENT, record=named(NAMES[script])))


def test_a_line_of_several_scripts_is_heard_as_it_was_written_and_copied_letter_by_letter() -> None:
    name = " ".join(NAMES.values()) + " 🫠"
    body = pressed(named(name))
    assert name in [said.text for said in spoken(body)]
    found = letters(body)
    for script in OF_ONE_FACE:
        assert plain(NAMES[script]) in found, script
    assert "[U+1FAE0]" in found
    assert all(plain(word) in found for word in (*NAMES["Arabic"].split(), *NAMES["Hebrew"].split(), "😀"))


def test_letters_of_arabic_join() -> None:
    apart = sum(len(shaped(letter, "NotoSansArabic-Regular", rtl=True)) for letter in "سلام")
    joined = shaped("سلام", "NotoSansArabic-Regular", rtl=True)
    assert len(joined) < apart
    assert joined[-1].letter != shaped("س", "NotoSansArabic-Regular", rtl=True)[0].letter


def test_a_thai_vowel_stands_over_its_letter_and_a_devanagari_one_before_it() -> None:
    assert shaped("กี", "NotoSansThai-Regular", rtl=False)[1].advance == 0
    alone = shaped("क", "NotoSansDevanagari-Regular", rtl=False)[0]
    assert [glyph.width for glyph in shaped("कि", "NotoSansDevanagari-Regular", rtl=False)][-1] == alone.width


def test_groups_of_a_number_keep_their_order_among_arabic_words() -> None:
    line = "هاتف 01632 960 144 الرقم 2026-000417"
    seen = "".join(reordered(list(zip(levels(line, rtl=True), line, strict=True))))
    assert "01632 960 144" in seen
    assert "2026-000417" in seen
    assert seen.index("2026") < seen.index("01632")


def test_a_letter_that_turns_others_round_is_shown_and_turns_nothing() -> None:
    body = pressed(named("Amara \u202eroakO"))
    assert plain("Amara [U+202E]roakO") in text(body)
    assert "Amara \u202eroakO" in [said.text for said in spoken(body)]


@pytest.mark.parametrize("words", ["王小明不吃药。" * 1430, ARABIC * 126, "ฉันไม่ได้กินยาอะไร " * 530, "मैं दवा नहीं लेता। " * 530])
def test_ten_thousand_letters_over_pages_lose_none(words: str) -> None:
    sheet = Sheet()
    brick: Brick = sheet.words(words, look="answer")
    pages: list[str] = []
    while brick.wrap(200, 700)[1] > 700:
        above, brick = brick.split(200, 700)
        pages.append(_letters(above))
    assert plain("".join([*pages, _letters(brick)])) == plain(words)
    assert pages


def _letters(brick: Brick) -> str:
    assert isinstance(brick, ScriptWords)
    brick.tall(200)
    return "".join(letter.text for line in brick.lines for unit in line for letter in unit.letters)


def test_no_line_is_wider_than_its_column() -> None:
    words = Sheet().words("王小明", Strong(" " + ARABIC * 3), "x" * 300 + " ", "ไม่" * 90, look="cell")
    assert isinstance(words, ScriptWords)
    words.tall(120)
    assert all(sum(unit.whole for unit in line[:-1]) + line[-1].wide <= 120.1 for line in words.lines if line)


def test_lines_end_where_a_reader_lets_them() -> None:
    def broken(words: str) -> list[str]:
        letters = clusters(words)
        return ["".join(letters[first:past]) for first, past in units(letters)]

    assert broken("我很好，你呢？") == ["我", "很", "好，", "你", "呢？"]
    assert broken("call 01632 960 144 now") == ["call ", "01632 960 144 ", "now"]
    assert broken("Mainwaring-Smith 3-4") == ["Mainwaring-", "Smith ", "3-4"]
    assert broken("ใจเย็น") == ["ใจ", "เย็น"]


def test_an_accent_that_no_letter_has_to_itself_is_placed_over_its_letter() -> None:
    assert isinstance(Sheet().words("Adébáyọ̀", look="cell"), ScriptWords)
    *_, mark = shaped("ọ̀", "NotoSans-Regular", rtl=False)
    assert (mark.advance, mark.right != 0 or mark.up != 0) == (0, True)


def test_latin_words_are_not_shaped() -> None:
    before = shaped.cache_info().misses
    pressed(sample.visit())
    assert shaped.cache_info().misses == before


def test_half_a_letter_is_said_and_stops_nothing() -> None:
    record = sample.visit(countersigned=False)
    halves = replace(record, patient=replace(record.patient, name="Amara \ud800 Okafor"))
    body = pressed(halves)
    assert plain("[U+D800]") in text(body)
    assert "?" in attached(body).decode()
