"""The tablet that waits for its next patient: a minute without a touch, and Welcome makes way for a clock; any touch brings it back."""

from PySide6.QtCore import Property, QBuffer, QByteArray, QElapsedTimer, QEvent, QIODevice, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Inkwell.Attract"
QML_IMPORT_MAJOR_VERSION = 1
AFTER = 60
"""Seconds without a touch."""
LARGEST = 40_000_000
"""Pixels of a picture that is still shown: it is unpacked in memory."""
BEGINS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.TabletPress})
GOES_ON = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove, QEvent.Type.MouseButtonDblClick, QEvent.Type.TabletMove})
ENDS = frozenset(
    {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease, QEvent.Type.TabletRelease}
)
ECHO = 400
"""Milliseconds in which a system may tell the same touch a second time, as a mouse."""


def picture_url(body: bytes) -> str:
    """The clinic's own picture as a data: URL; blank if there is none, or none that can be drawn."""
    buffer = QBuffer()
    buffer.setData(QByteArray(body))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    kind, size = reader.format().toStdString(), reader.size()
    if kind not in ("png", "jpeg") or not 0 < size.width() * size.height() <= LARGEST:
        return ""
    return f"data:image/{kind};base64,{buffer.data().toBase64().toStdString()}"


@QmlElement
class Attract(QObject):
    """Falls asleep while it `waits`; the touch that wakes it is swallowed whole and counts for nothing else."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QObject | None = None
        self._waits, self._asleep, self._quiet, self._waking = False, False, 0, False
        self._woken = QElapsedTimer()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    @Property(QObject)
    def window(self) -> QObject | None:
        """The window whose touches are watched."""
        return self._window

    @window.setter  # type: ignore[no-redef]
    def window(self, window: QObject) -> None:
        self._window = window
        window.installEventFilter(self)

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether nobody is at work here: Welcome is in view and nothing lies over it."""
        return self._waits

    @waits.setter  # type: ignore[no-redef]
    def waits(self, waits: bool) -> None:
        self._waits, self._quiet = waits, 0
        self._sleep(asleep=False)

    @Property(bool, notify=changed)
    def asleep(self) -> bool:
        """Whether the clock is in view."""
        return self._asleep

    @Slot()
    def tick(self) -> None:
        """One second more without a touch."""
        self._quiet = self._quiet + 1 if self._waits else 0
        if self._quiet >= AFTER:
            self._sleep(asleep=True)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Every touch starts the count anew; the one that wakes is taken whole, from its beginning to its end."""
        kind = event.type()
        if kind in BEGINS:
            self._quiet = 0
            if self._asleep:
                self._waking = True
                self._woken.start()
                self._sleep(asleep=False)
        if not self._waking or kind not in BEGINS | GOES_ON | ENDS:
            return False
        if self._woken.hasExpired(ECHO) and kind in BEGINS:
            self._waking = False
            return False
        event.accept()
        return True

    def _sleep(self, *, asleep: bool) -> None:
        if asleep != self._asleep:
            self._asleep = asleep
            self.changed.emit()
