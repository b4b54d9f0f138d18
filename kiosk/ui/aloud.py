"""Reading aloud: the page in view, sentence by sentence, in a voice of its language. Where there is none, there is no button.

Importing this module makes `Aloud` known to QML (`import Inkwell.Aloud`). Qt's speech is loaded once the first page stands: `find`.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QLocale, QObject, QRectF, QTimer, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtQml import QJSValue, QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.ui.sentences import Sentence, sentences

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

QML_IMPORT_NAME = "Inkwell.Aloud"
QML_IMPORT_MAJOR_VERSION = 1
MOCK = "mock"
"""Qt's own engine for tests. It comes with every PySide6, and says nothing."""


def speech(engine: str = "") -> "QTextToSpeech | None":
    """The system's speech, or `engine`; None, without a word, where there is none: a tablet without it lacks nothing it was promised."""
    before = qInstallMessageHandler(_unsaid)
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech

        for name in [engine] if engine else QTextToSpeech.availableEngines():
            if name != MOCK or engine:
                found = QTextToSpeech(name)
                if found.state() != QTextToSpeech.State.Error and found.availableLocales():
                    return found
    except ImportError:  # a library it needs is missing
        pass
    finally:
        qInstallMessageHandler(before)
    return None


def _unsaid(_kind: QtMsgType, _where: object, _words: str | None) -> None:
    pass


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
        self._speech: QTextToSpeech | None = None
        self._language, self._there = "en", False
        self._states: Mapping[str, str] = {}
        self._page: QQuickItem | None = None
        self._ticket = 0
        self._rest: list[Sentence] = []
        self._now: Sentence | None = None
        self._begun = self._advised = self._advising = False

    @Slot()
    def find(self, engine: str = "") -> None:
        """Look for a voice; `engine` is the name of one of Qt's."""
        self._speech = speech(engine)
        if self._speech is not None:
            self._speech.stateChanged.connect(self._told)
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
        self._rest, now, self._now = [], self._now, None
        if now is not None:
            self._begun = False
            if self._speech is not None:
                self._speech.stop()
            self.changed.emit()

    @Slot()
    def anew(self) -> None:
        """The next person: nothing is read, and headphones are advised again."""
        self.stop()
        self._advised = self._advising = False
        self._page = None
        self.changed.emit()

    def _next(self) -> None:
        while self._rest:
            self._now = self._rest.pop(0)
            if self._speech is not None and (words := self._now.aloud(self._states).strip()):
                self._begun = False
                self.changed.emit()
                self._speech.say(words)
                return
        self._now = None
        self.changed.emit()
        self.pageRead.emit()

    def _told(self, state: Any) -> None:
        if self._now is None:
            return
        if state.name == "Speaking":
            self._begun = True
        elif state.name == "Error":
            self.stop()
        elif state.name == "Ready" and self._begun:  # not the end of what was stopped before
            QTimer.singleShot(0, self, self._next_if_reading)

    def _next_if_reading(self) -> None:
        if self._now is not None and self._begun:
            self._next()

    def _choose(self) -> None:
        wanted = QLocale(self._language)
        found = [locale for locale in self._speech.availableLocales() if locale.language() == wanted.language()] if self._speech else []
        self._there = bool(found)
        if found and self._speech is not None:
            self._speech.setLocale(min(found, key=lambda locale: locale.territory() != wanted.territory()))
        self.changed.emit()
