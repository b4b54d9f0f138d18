"""Languages that nobody speaks, for the tests and the gallery: what is not ready for translation stands out in them."""

import re

from PySide6.QtCore import QObject, QTranslator

from kiosk.ui.languages import BASE, Language, Languages, catalogues

LONG, MIRRORED = "en-XA", "ar-XB"
KEPT = re.compile(r"(%L?\d|%n|<[^<>]+>|&[a-z]+;)")
ACCENTED = str.maketrans("aceinorsuyzACEINORSUYZ", "åçéîñöřšûýžÅÇÉÎÑÖŘŠÛÝŽ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "ابتدهفغحيجكلمنوبقرستوفوخيزابتدهفغحيجكلمنوبقرستوفوخيز")
LONGER = 0.4


def pseudo(words: str, tag: str) -> str:
    """Words in one of the two: longer and with marks on their letters, or in Arabic letters."""
    table = ACCENTED if tag == LONG else ARABIC
    told = "".join(part if KEPT.fullmatch(part) else part.translate(table) for part in KEPT.split(words))
    return f"[{told} {'·' * int(len(words) * LONGER)}]" if tag == LONG else told


UNSPOKEN = {
    LONG: Language(LONG, pseudo("Long", LONG), "en_GB"),
    MIRRORED: Language(MIRRORED, pseudo("Mirrored", MIRRORED), "en_GB", script="arabic"),
}


class PseudoWords(QTranslator):
    """Makes a translation of whatever is asked for."""

    def __init__(self, tag: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tag, self._english = tag, catalogues(BASE)

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        if (comment or "").startswith("date format"):
            return source
        counted = next((words for english in self._english if (words := english.translate(context, source, comment or "", n))), source)
        return pseudo(counted, self._tag)


def choose(languages: Languages, tag: str) -> None:
    """Speak a language, whether anybody speaks it or not."""
    if tag in UNSPOKEN:
        languages.speak(UNSPOKEN[tag], [PseudoWords(tag, languages)])
    else:
        languages.choose(tag)
