"""Languages that nobody speaks, for trying what no translator has done yet: one is long, one runs from right to left.

`en-XA` keeps every word readable, puts marks on its letters and makes it a third longer, as German or Polish is. `ar-XB` turns the
same words' direction with Arabic letters that look like nothing, so that what was forgotten stands out. Placeholders stay.
"""

import re

from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.words.catalogue import Catalogue, Entry, context, is_expression
from kiosk.questionnaire.words.seen import QUOTED, seen
from kiosk.questionnaire.words.translation import needs_words

LONG, MIRRORED = "en-XA", "ar-XB"
PSEUDO = (LONG, MIRRORED)
KEPT = re.compile(r"(\{[a-z_.]+\}|%n|%\d|<[^<>]+>|&[a-z]+;)")
ACCENTED = str.maketrans("aceinorsuyzACEINORSUYZ", "åçéîñöřšûýžÅÇÉÎÑÖŘŠÛÝŽ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "ابتدهفغحيجكلمنوبقرستوفوخيزابتدهفغحيجكلمنوبقرستوفوخيز")
LONGER = 0.35
"""How much longer than English a translation may have to be (W3C, Text size in translation: 30 % on a line)."""


def pseudo(words: str, tag: str) -> str:
    """Words in one of the two."""
    table = ACCENTED if tag == LONG else ARABIC
    told = "".join(part if KEPT.fullmatch(part) else part.translate(table) for part in KEPT.split(words))
    more = "·" * int(len(words) * LONGER)
    return f"[{told}{' ' if more else ''}{more}]" if tag == LONG else told


def catalogue(form: Questionnaire, tag: str) -> Catalogue:
    """A whole catalogue for a form."""
    found = ((words, words.holder.get(words.key)) for words in seen(form.source))
    entries = {
        context(words): Entry(text=text, told=_told(text, tag)) for words, text in found if isinstance(text, str) and needs_words(text)
    }
    return Catalogue(tag=tag, file=f"{form.name}.{tag}.po", made_for=f"{form.url}|{form.version}", entries=entries)


def _told(text: str, tag: str) -> str:
    if not is_expression(text):
        return pseudo(text, tag)
    return QUOTED.sub(lambda found: f"'{pseudo(found[0][1:-1], tag)}'" if " " in found[0] else found[0], text)
