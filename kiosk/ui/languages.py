"""The languages of the interface: what QML's words, numbers, dates and direction follow. The form's own words come with the Screen.

Words stand in `resources/translations/interface`: one `<tag>.ts` each, for translators, and beside it the `<tag>.qm` that Qt reads.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, qmlEngine

from kiosk.paths import resources

QML_IMPORT_NAME = "Inkwell.Languages"
QML_IMPORT_MAJOR_VERSION = 1
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
BASE = "en"
"""The language of the words in QML; its catalogue says only how they are counted."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language, as a patient finds it."""

    tag: str
    name: str
    """In the language itself and its script."""
    locale: str
    """Whose numbers and dates are used. Arabic is written with Western digits: so are the telephone numbers, labels and passports of the
    countries this is used in, and the record; a patient compares what is typed with what is shown."""
    script: str = "latin"

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.tag.partition("-")[0] in RIGHT_TO_LEFT


SPOKEN = (
    Language("en", "English", "en_GB"),
    Language("en-US", "English (US)", "en_US"),
    Language("es", "Español", "es_ES"),
    Language("pl", "Polski", "pl_PL"),
    Language("ar", "العربية", "ar_AE", script="arabic"),
)


def folder() -> Path:
    """Where the catalogues lie."""
    return resources() / "translations" / "interface"


def of(tag: str) -> Language:
    """The language of that tag; that of QML where nobody speaks it."""
    return next((language for language in SPOKEN if language.tag == tag), SPOKEN[0])


def catalogues(tag: str) -> list[QTranslator]:
    """What translates QML's words into that language: what it lacks is said in English."""
    found = []
    for name in dict.fromkeys((BASE, tag)):
        words = QTranslator()
        if words.load(str(folder() / f"{name}.qm")):
            found.append(words)
    return found


@QmlElement
@QmlSingleton
class Languages(QObject):
    """Which language the screen speaks now, and which it could. One for each engine; the words are the application's."""

    changed = Signal()
    turning = Signal()
    """Another language is about to be spoken."""
    offeredChanged = Signal()  # noqa: N815  # Qt's name for a property's signal

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._offered = SPOKEN[0], [language.tag for language in SPOKEN]
        self._words: list[QTranslator] = []
        self.choose(BASE)

    @Property(str, notify=changed)
    def tag(self) -> str:
        """The language in which the screen speaks."""
        return self._language.tag

    @tag.setter  # type: ignore[no-redef]
    def tag(self, tag: str) -> None:
        if tag != self._language.tag:
            self.choose(tag)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:  # noqa: N802  # QML's way of naming
        """Whether it is written from right to left: the whole window is mirrored."""
        return self._language.right_to_left

    @Property(str, notify=changed)
    def locale(self) -> str:
        """Whose numbers and dates are used, as Qt names it."""
        return self._language.locale

    @Property(str, notify=changed)
    def script(self) -> str:
        """latin · arabic: which faces are used."""
        return self._language.script

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt names the type of a JavaScript list
    def dateOrder(self) -> list[str]:  # noqa: N802
        """The parts of a date in the order in which they are written."""
        written = QLocale(self._language.locale).dateFormat(QLocale.FormatType.ShortFormat)
        return sorted(("day", "month", "year"), key=lambda part: written.index({"day": "d", "month": "M", "year": "y"}[part]))

    @Property("QVariantList", notify=offeredChanged)  # type: ignore[arg-type]
    def offered(self) -> list[dict[str, Any]]:
        """The languages a patient may choose from: tag, name, rightToLeft."""
        return [
            {"tag": spoken.tag, "name": spoken.name, "rightToLeft": spoken.right_to_left}
            for spoken in SPOKEN
            if spoken.tag in self._offered
        ]

    @Property("QStringList", notify=offeredChanged)
    def tags(self) -> list[str]:
        """The tags of those, as the clinic chose them."""
        return self._offered

    @tags.setter  # type: ignore[no-redef]
    def tags(self, tags: list[str]) -> None:
        if list(tags) != self._offered:
            self._offered = list(tags)
            self.offeredChanged.emit()

    @property
    def words(self) -> list[QTranslator]:
        """What it speaks with, the last before the others; for Python."""
        return self._words

    @Slot(str, result=bool)
    def runsRightToLeft(self, tag: str) -> bool:  # noqa: N802
        """Whether words in that language run from right to left."""
        return Language(tag, "", "").right_to_left

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Speak this language from now on."""
        self.speak(of(tag), catalogues(tag))

    def speak(self, language: Language, words: list[QTranslator]) -> None:
        """Speak this language with these words, the last of them before the others."""
        self.turning.emit()
        app = QCoreApplication.instance()
        assert app is not None
        for old in self._words:
            app.removeTranslator(old)
        for new in words:
            app.installTranslator(new)
        self._language, self._words = language, words
        if engine := qmlEngine(self):
            engine.retranslate()
        self.changed.emit()
