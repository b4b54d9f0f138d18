"""Reading aloud: the page in view, sentence by sentence, in a voice of its language. Where there is none, there is no button.

Importing this module makes `Aloud` known to QML (`import Inkwell.Aloud`). Qt's speech is loaded once the first page stands: `find`.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QLocale, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QJSValue, QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.ui.joined import UNHEARD
from kiosk.ui.sentences import Sentence, sentences
from kiosk.ui.speaker_apart import SpeakerApart

if TYPE_CHECKING:
    from kiosk.ui.speaker import Speaker

QML_IMPORT_NAME = "Inkwell.Aloud"
QML_IMPORT_MAJOR_VERSION = 1
AGAIN, LATER = 2_000, 60_000
"""Milliseconds until a voice is looked for again: one that spoke, and one that did not."""


@QmlElement
@QmlSingleton
class Aloud(QObject):
    """The voice. Off until somebody asks for it."""

    changed = Signal()
    began = Signal()
    """Something of a page is about to be read."""
    pageRead = Signal()  # noqa: N815  # Qt's way of naming
    """All that was in view has been read; `further`, in answer, goes on with what has come into view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker: Speaker | SpeakerApart | None = None
        self._language, self._there = "en", False
        self._tongue = self._chosen = ""
        self._states: Mapping[str, str] = {}
        self._page: QQuickItem | None = None
        self._ticket = 0
        self._rest: list[Sentence] = []
        self._then = ""  # what of the present sentence is in the language of the interface, where that is another
        self._now: Sentence | None = None
        self._number = 0
        self._advised = self._advising = False

    @Slot()
    def find(self) -> None:
        """Look for the system's voice, in a process of its own: that takes seconds. Without one nothing is said of it."""
        self.close()
        self._speaker = SpeakerApart(self)
        self._speaker.opened.connect(self._choose)
        self._speaker.ended.connect(self._ended)
        self._speaker.lost.connect(self._lost)

    def speak_with(self, engine: str) -> None:
        """Speak with one of Qt's engines, here and at once; with none if it is not there."""
        from kiosk.ui.speaker import Speaker

        self.close()
        found = Speaker(engine, self)
        if found.languages:
            self._speaker = found
            found.ended.connect(self._ended)
        self._choose()

    def close(self) -> None:
        """No voice any more."""
        self.stop()
        if isinstance(self._speaker, SpeakerApart):
            self._speaker.close()
        if self._speaker is not None:
            self._speaker.deleteLater()
        self._speaker = None
        self._choose()

    @Property(str, notify=changed)
    def language(self) -> str:
        """The tag of the page's language (BCP 47)."""
        return self._language

    @language.setter  # type: ignore[no-redef]
    def language(self, tag: str) -> None:
        if tag != self._language:
            self.stop()
            self._language = tag
            self._choose()

    @Property(str)
    def tongue(self) -> str:
        """The tag of the interface's language: of the states, and of what a page says that is not of its form."""
        return self._tongue

    @tongue.setter  # type: ignore[no-redef]
    def tongue(self, tag: str) -> None:
        self._tongue = tag

    @Property("QVariant")
    def states(self) -> Mapping[str, str]:
        """How it is said that something is chosen, not chosen, empty."""
        return self._states

    @states.setter  # type: ignore[no-redef]
    def states(self, words: Any) -> None:
        self._states = words.toVariant() if isinstance(words, QJSValue) else words

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether there is a voice of this language."""
        return self._there

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether it is reading now."""
        return self._now is not None

    @property
    def is_reading(self) -> bool:
        """The same, for Python."""
        return self._now is not None

    @Property(bool, notify=changed)
    def advising(self) -> bool:
        """Whether the patient is being told of headphones before the first word."""
        return self._advising

    @Property(int, notify=changed)
    def ticket(self) -> int:
        """Whose turn it is: what `toggle` gave to whoever asked last. (A page itself may be gone when it is asked for.)"""
        return self._ticket

    @Property(QObject, notify=changed)
    def item(self) -> QQuickItem | None:
        """The text that the sentence stands in."""
        return self._now.item if self._now and isValid(self._now.item) and self._now.item.inherits("QQuickText") else None

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt names the type of a JavaScript list
    def lines(self) -> list[QRectF]:
        """Where the sentence stands in it."""
        return self._now.lines() if self._now else []

    @Slot(QQuickItem, result=int)
    def toggle(self, page: QQuickItem) -> int:
        """Listen, or stop; the ticket. The first time somebody listens, headphones are advised."""
        if self._now is not None:
            self.stop()
            return self._ticket
        self._page = page
        self._ticket += 1
        if not self._advised:
            self._advised = self._advising = True
            self.changed.emit()
        else:
            QTimer.singleShot(0, self, self.further)
        return self._ticket

    @Slot(bool)
    def advised(self, read: bool) -> None:
        """The advice was read: go on, or leave it."""
        self._advising = False
        self.changed.emit()
        if read:
            self.further()

    @Slot()
    def further(self) -> None:
        """Read what is in view now."""
        if self._page is not None and isValid(self._page):
            self._rest = sentences(self._page)
            self.began.emit()
            self._next()

    @Slot()
    def stop(self) -> None:
        """Not a word more."""
        self._rest, self._then, now, self._now = [], "", self._now, None
        if now is not None:
            if self._speaker is not None:
                self._speaker.stop()
            self.changed.emit()

    @Slot()
    def anew(self) -> None:
        """The next person: nothing is read, and headphones are advised again."""
        self.stop()
        self._advised = self._advising = False
        self._page = None
        self.changed.emit()

    def _next(self) -> None:
        while self._then or self._rest:
            words, tag = self._words()
            if self._speaker is not None and words.strip() and self._speaks(tag):
                if tag != self._chosen:
                    self._speaker.choose(tag)
                    self._chosen = tag
                self._number += 1
                self.changed.emit()
                self._speaker.say(self._number, words.strip().translate(UNHEARD))
                return
        self._now = None
        self.changed.emit()
        self.pageRead.emit()

    def _words(self) -> tuple[str, str]:
        """What comes next, and in which language: a page may be in another than the interface, as long as nobody has approved its words."""
        if self._then:
            words, self._then = self._then, ""
            return words, self._tongue
        self._now = self._rest.pop(0)
        if not self._tongue or _code(self._tongue) == _code(self._language):
            return self._now.aloud(self._states), self._language
        words, self._then = self._now.parts(self._states)
        return words, self._language

    def _speaks(self, tag: str) -> bool:
        return self._speaker is not None and _code(tag) in self._speaker.languages

    def _ended(self, number: int) -> None:
        if number == self._number:  # not of something that was stopped
            QTimer.singleShot(0, self, lambda: self._on_from(number))

    def _on_from(self, number: int) -> None:
        if self._now is not None and number == self._number:
            self._next()

    def _lost(self, again: bool) -> None:
        """The button goes; it is back with the voice."""
        wait = AGAIN if self._speaker is not None and self._speaker.languages else LATER
        self.close()
        if again:
            QTimer.singleShot(wait, self, self.find)

    def _choose(self) -> None:
        self._there, self._chosen = self._speaks(self._language), ""
        self.changed.emit()


def _code(tag: str) -> str:
    return QLocale.languageToCode(QLocale(tag).language())
