"""The interface in languages that nobody speaks, for the tests and the gallery: what is not ready for translation stands out in them."""

from PySide6.QtCore import QObject, QTranslator

from kiosk.questionnaire.words.pseudo import PSEUDO, pseudo
from kiosk.ui.languages import BASE, Languages, catalogues


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
    if tag in PSEUDO:
        languages.speak(tag, [PseudoWords(tag, languages)])
    else:
        languages.choose(tag)
