"""In which language the kiosk speaks: a patient's from when they choose it until they are gone; otherwise the clinic's."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.ui.journey_model import JourneyModel
from kiosk.ui.languages import BASE, SPOKEN

GONE = 120 * 1000
"""Milliseconds after which Welcome speaks the clinic's language again, if whoever chose another has walked away."""


class Tongue(QObject):
    """For QML: what is spoken, what could be, and the choice of another."""

    changed = Signal()
    offeredChanged = Signal()  # noqa: N815  # Qt's name for a property's signal

    def __init__(self, journey: JourneyModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._spoken, self._face = BASE, ""
        self._offered = list(SPOKEN)
        self._gone = QTimer(self, interval=GONE, singleShot=True)
        self._gone.timeout.connect(self.home)

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """The language of the screen."""
        return self._spoken

    @property
    def now(self) -> str:
        """The language of the screen, for Python."""
        return self._spoken

    @Property("QStringList", notify=offeredChanged)  # type: ignore[arg-type]  # Qt names the type of a list of strings
    def offered(self) -> list[str]:
        """What a patient may choose from, the clinic's own first."""
        return self._offered

    @Slot(str)
    def choose(self, tag: str) -> None:
        """The patient chose a language. Page and answers stay."""
        self._journey.speak(tag)
        self.say_in(tag)
        if self._face == "welcome":
            self._gone.start()

    def offer(self, tags: list[str]) -> None:
        """What this clinic offers, its own language first."""
        if tags != self._offered:
            self._offered = tags
            self.offeredChanged.emit()

    def say_in(self, tag: str) -> None:
        """Speak this language."""
        self._gone.stop()
        if tag != self._spoken:
            self._spoken = tag
            self.changed.emit()

    @Slot()
    def home(self) -> None:
        """Speak the clinic's."""
        self.say_in(self._offered[0])

    def turned(self, face: str, *, patients: bool) -> None:
        """Another face is shown; a tablet that locked over a `patients` page still speaks to the patient, until a PIN is typed."""
        if face not in (self._face, "journey") and not (face == "locked" and patients):
            self.home()
        self._face = face
