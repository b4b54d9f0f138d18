"""Two windows that speak two languages at once. Qt has one stack of words for the whole program: whoever chose last would speak for both.

So the words of a window are put on top whenever it is about to show something: when it is touched, and before what it is told changes.
(A translator written in Python could tell by itself who asks; but Qt asks from threads of its own, and would wait there for ever.)
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, SignalInstance

from kiosk.ui.application import Front

TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.Resize,
    }
)


class Interpreter(QObject):
    """Lets the window speak that is about to."""

    def __init__(self, desk: Front, patients: Front, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fronts = (desk, patients)
        self._now: Front | None = None
        self._links: list[tuple[SignalInstance, Callable[[], None]]] = []
        for front in self._fronts:
            front.window.installEventFilter(self)
            kiosk, speak = front.kiosk, self._speaker(front)
            for signal in (kiosk.turning, kiosk.journey_model.turning, kiosk.desk_model.turning, front.languages.turning):
                self._hear(signal, speak)

    def stop(self) -> None:
        """One window is left, the desk's, and speaks for itself."""
        self._now = None
        self._speak(self._fronts[0])
        for signal, slot in self._links:
            signal.disconnect(slot)
        for front in self._fronts:
            front.window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Whoever is touched speaks."""
        if event.type() in TOUCHES:
            self._speak(next(front for front in self._fronts if front.window is watched))
        return False

    def _hear(self, signal: SignalInstance, slot: Callable[[], None]) -> None:
        signal.connect(slot)
        self._links.append((signal, slot))

    def _speaker(self, front: Front) -> Callable[[], None]:
        return lambda: self._speak(front)

    def _speak(self, front: Front) -> None:
        if front is not self._now:
            self._now = front
            front.languages.let_speak()
