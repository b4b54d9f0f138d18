"""The words of the forms on paper: as the patient read them, and under them the clinic's in a quieter hand where it speaks another.

Each is told in its own language, so that a voice reads it in that.
"""

from dataclasses import replace

from kiosk.documents.furniture.shapes import as_shown
from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.sheet import Run, Sheet, Strong
from kiosk.documents.words.contents import Contents, Shown
from kiosk.documents.words.speech import Quoted, say
from kiosk.encounter.model import Signature
from kiosk.questionnaire.entry import option_words
from kiosk.questionnaire.model import AnswerOption, Item, ItemType


def asked(sheet: Sheet, shown: Shown, item: Item, look: str = "body", lead: Run = "") -> list[Brick]:
    """The words of an item, and under them the clinic's, with the same weight and lists."""
    told, twin = as_shown(sheet, item, look, lead, lang=shown.language), shown.twin(item)
    if twin is None or not _text(twin) or _text(twin) == _text(item):
        return told
    return [*told, *as_shown(sheet, replace(twin, text=_text(twin)), "small", _lead(twin, lead), lang=shown.clinics)]


def answered(sheet: Sheet, shown: Shown, item: Item, look: str) -> list[Brick]:
    """The answer, which is not blank."""
    told = sheet.words(shown.words(item), look=look, lang=shown.language if item.options else "")
    return [told, *quiet(sheet, shown, shown.words_beside(item))]


def quiet(sheet: Sheet, shown: Shown, words: str) -> list[Brick]:
    """The clinic's words; nothing where there are none."""
    return [sheet.words(str(words), look="small", lang=shown.clinics)] if words else []


def short(shown: Shown, item: Item) -> Quoted:
    """The words of an item as they stand where there is little room, and the clinic's."""
    words, twin = item.short_text or item.text, shown.twin(item)
    own = (twin.short_text or twin.text) if twin else ""
    return Quoted(words, own if own != words else "", shown.clinics)


def named(shown: Shown, item: Item) -> Quoted:
    """The words of an item, and the clinic's."""
    words, twin = _text(item), shown.twin(item)
    own = _text(twin) if twin else ""
    return Quoted(words, own if own != words else "", shown.clinics)


def given(shown: Shown, item: Item) -> Quoted:
    """The answer, and what it is in the clinic's language; blank if there is none."""
    return Quoted(shown.words(item), shown.words_beside(item), shown.clinics)


def option(shown: Shown, item: Item, offered: AnswerOption) -> Quoted:
    """What an option says, and what it says in the clinic's language."""
    twin = shown.twin(item)
    own = next((option_words(other) for other in twin.options if other.value == offered.value), "") if twin else ""
    words = option_words(offered)
    return Quoted(words, own if own != words else "", shown.clinics)


def titled(shown: Shown, words: str) -> Quoted:
    """A title of the page or of the part it stands in, and what it is in the clinic's language."""
    other = shown.beside
    names = {shown.page.part: other.part, shown.page.title: other.title} if other else {}
    own = names.get(words, "")
    return Quoted(words, own if own != words else "", shown.clinics)


def prefixed(shown: Shown, item: Item) -> Quoted:
    """What stands before the words of an item, and what stands there in the clinic's language."""
    twin = shown.twin(item)
    return Quoted(item.prefix, twin.prefix if twin and twin.prefix != item.prefix else "", shown.clinics)


def meant(sheet: Sheet, contents: Contents, signature: Signature) -> list[Brick]:
    """What a signature means, in the clinic's words: those of the page it was made on."""
    for shown in contents["signing"]:
        pages = [page for page in (shown.page, shown.beside) if page]
        told = [" ".join(item.text for item in page.items if item.type is ItemType.DISPLAY) or page.title for page in pages]
        if len(told) == 2 and told[0] == signature.meaning != told[1]:
            return quiet(sheet, shown, say("“{words}”", words=told[1]))
    return []


def _text(item: Item) -> str:
    return item.text or item.short_text


def _lead(twin: Item, lead: Run) -> str:
    """Its own, where one stands before the words."""
    return f"{twin.prefix}{':' if isinstance(lead, Strong) else ''}" if lead and twin.prefix else ""
