"""The languages of the interface: what QML's words, numbers, dates and direction follow. The form's own words come with the Screen.

Words stand in `resources/translations/interface`: one `<tag>.ts` each, for translators, and beside it the `<tag>.qm` that Qt reads.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, qmlEngine

from kiosk.encounter.clinic.languages import LANGUAGES, called
from kiosk.paths import resources
from kiosk.questionnaire.words.pseudo import LONG, MIRRORED

QML_IMPORT_NAME = "Inkwell.Languages"
QML_IMPORT_MAJOR_VERSION = 1
BASE = "en"
"""The language of the words in QML; its catalogue says only how they are counted."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a language is written on the screen."""

    locale: str
    """Whose numbers and dates are used. Arabic is written with Western digits: so are the telephone numbers, labels and passports of the
    countries this is used in, and the record; a patient compares what is typed with what is shown."""
    script: str = "latin"
    keyboard: str = ""
    """The layout of the on-screen keyboard, where it is called by another name than the locale."""


MANNERS = {
    BASE: Manner("en_GB"),
    "en-US": Manner("en_US"),
    "es": Manner("es_ES"),
    "pl": Manner("pl_PL"),
    "ar": Manner("ar_AE", script="arabic", keyboard="ar_AR"),
    LONG: Manner("en_GB"),
    MIRRORED: Manner("en_GB", script="arabic", keyboard="ar_AR"),
}
SPOKEN = tuple(language.tag for language in LANGUAGES if language.tag in MANNERS)
"""Those with a catalogue."""


def folder() -> Path:
    """Where the catalogues lie."""
    return resources() / "translations" / "interface"


def catalogues(tag: str) -> list[QTranslator]:
    """What translates QML's words into that language: what it lacks is said in English."""
    found = []
    for name in dict.fromkeys((BASE, called(tag).tag)):
        words = QTranslator()
        if words.load(str(folder() / f"{name}.qm")):
            found.append(words)
    return found


@QmlElement
@QmlSingleton
class Languages(QObject):
    """Which language the screen speaks now, and which it could. One for each engine; the words are the application's."""

    heard: ClassVar[list[QTranslator]] = []
    """The words that the program speaks with now: Qt has one stack of them, however many windows there are."""
    changed = Signal()
    turning = Signal()
    """Another language is about to be spoken."""
    offeredChanged = Signal()  # noqa: N815  # Qt's name for a property's signal

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tag, self._offered = BASE, list(SPOKEN)
        self._words: list[QTranslator] = []
        self.choose(BASE)

    @Property(str, notify=changed)
    def tag(self) -> str:
        """The language in which the screen speaks."""
        return self._tag

    @tag.setter  # type: ignore[no-redef]
    def tag(self, tag: str) -> None:
        if tag != self._tag:
            self.choose(tag)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:  # noqa: N802  # QML's way of naming
        """Whether it is written from right to left: the whole window is mirrored."""
        return called(self._tag).right_to_left

    @Property(str, notify=changed)
    def locale(self) -> str:
        """Whose numbers and dates are used, as Qt names it."""
        return self._manner.locale

    @Property(str, notify=changed)
    def script(self) -> str:
        """latin · arabic: which faces are used."""
        return self._manner.script

    @Property(str, notify=changed)
    def keyboard(self) -> str:
        """The layout of the on-screen keyboard."""
        return self._manner.keyboard or self._manner.locale

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt names the type of a JavaScript list
    def dateOrder(self) -> list[str]:  # noqa: N802
        """The parts of a date in the order in which they are written."""
        written = QLocale(self._manner.locale).dateFormat(QLocale.FormatType.ShortFormat)
        return sorted(("day", "month", "year"), key=lambda part: written.index({"day": "d", "month": "M", "year": "y"}[part]))

    @Property("QVariantList", notify=offeredChanged)  # type: ignore[arg-type]
    def offered(self) -> list[dict[str, Any]]:
        """The languages a patient may choose from: tag, name, rightToLeft."""
        return [
            {"tag": language.tag, "name": language.name, "rightToLeft": language.right_to_left} for language in map(called, self._offered)
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

    @Slot(str, result=bool)
    def runsRightToLeft(self, tag: str) -> bool:  # noqa: N802
        """Whether words in that language run from right to left."""
        return called(tag).right_to_left

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Speak this language from now on; of one without a catalogue, only numbers and dates."""
        self.speak(tag, catalogues(tag))

    def speak(self, tag: str, words: list[QTranslator]) -> None:
        """Speak this language with these words, the last of them before the others."""
        self.turning.emit()
        self._tag, self._words = tag, words
        self.let_speak()
        if engine := qmlEngine(self):
            engine.retranslate()
        self.changed.emit()

    def let_speak(self) -> None:
        """Its words alone are the program's: what they lack is said as it stands in QML, never in another window's language."""
        app = QCoreApplication.instance()
        assert app is not None
        for old in Languages.heard:
            app.removeTranslator(old)
        for new in self._words:
            app.installTranslator(new)
        Languages.heard = self._words

    @property
    def _manner(self) -> Manner:
        return MANNERS.get(self._tag) or MANNERS.get(called(self._tag).tag, MANNERS[BASE])
