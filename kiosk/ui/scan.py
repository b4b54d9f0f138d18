"""One switch: every control is marked in turn, and one key or a touch anywhere presses the one that is marked.

An item whose `scanRow` is true is marked as a whole first, then what stands in it.
While one whose `scanAlone` is true is in view, nothing else is marked.
"""

from collections.abc import Iterator

from PySide6.QtCore import Property, QEvent, QMetaObject, QObject, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

QML_IMPORT_NAME = "Inkwell.Scan"
QML_IMPORT_MAJOR_VERSION = 1
PRESSES = frozenset({QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
SWALLOWED = PRESSES | {QEvent.Type.KeyRelease, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease}


@QmlElement
class Scan(QObject):
    """Walks the controls of a window in reading order. What a finger cannot reach now (covered, overleaf, switched off) is left out."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None
        self._marked: QQuickItem | None = None
        self._row: QQuickItem | None = None
        self._last: QQuickItem | None = None
        self._field: QQuickItem | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)

    @Property(QObject)
    def window(self) -> QObject | None:
        """The window that is walked."""
        return self._window

    @window.setter  # type: ignore[no-redef]
    def window(self, window: QObject) -> None:
        assert isinstance(window, QQuickWindow)
        self._window = window
        window.installEventFilter(self)

    @Property(int)
    def pace(self) -> int:
        """Milliseconds that each control is marked; 0 is off."""
        return self._timer.interval() if self._timer.isActive() else 0

    @pace.setter  # type: ignore[no-redef]
    def pace(self, pace: int) -> None:
        self._marked = None
        if pace > 0:
            self._timer.start(pace)
        else:
            self._timer.stop()
        self.changed.emit()

    @Property(QRectF, notify=changed)
    def mark(self) -> QRectF:
        """Where the marked control lies in the window; empty if there is none."""
        item = self._marked
        return (
            QRectF(item.mapToScene(QPointF(0, 0)), item.size())
            if item is not None and isValid(item) and self._timer.isActive()
            else QRectF()
        )

    @property
    def marked(self) -> QQuickItem | None:
        """The control that the switch would press, for Python."""
        return self._marked

    @Slot()
    def step(self) -> None:
        """Mark the next control; after the last comes the first. After the last of a row come the rows again, from that row on."""
        controls = self.controls()
        at = self._after(controls)
        if self._row is not None and at == len(controls):
            self._last, self._row = self._row, None
            controls = self.controls()
            at = controls.index(self._last) if self._last in controls else 0
        self._marked = controls[at % len(controls)] if controls else None
        self.changed.emit()

    def controls(self) -> list[QQuickItem]:
        """What can be pressed now, in reading order."""
        if self._window is None:
            return []
        if self._row is not None and not (isValid(self._row) and self._row.isVisible() and self._row.isEnabled()):
            self._row = None
        everything = self._window.contentItem()
        return list(self._within(self._row or self._alone(everything) or everything))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """While it is on, the switch is all there is: any key, or a touch anywhere."""
        if not self._timer.isActive() or event.type() not in SWALLOWED:
            return False
        if event.type() in PRESSES and not getattr(event, "isAutoRepeat", bool)():
            self._press()
        return True

    def _press(self) -> None:
        if self._marked is None or self._marked not in self.controls():
            return
        pressed, self._marked = self._marked, None
        self._timer.start()
        if pressed.property("scanRow"):
            self._row, self._last = pressed, None
            self.changed.emit()
            return
        self._last, self._row = None if self._row else pressed, None
        if pressed.inherits("QQuickAbstractButton"):
            QMetaObject.invokeMethod(pressed, "click")
        else:
            self._field = pressed
            pressed.forceActiveFocus()
        self.changed.emit()

    def _after(self, controls: list[QQuickItem]) -> int:
        """Where to go on: behind what is marked, else what was pressed last, else the field that was typed into, whichever is there."""
        for item in (self._marked, self._last, self._field):
            if item in controls:
                return controls.index(item) + 1
        return 0

    def _alone(self, item: QQuickItem) -> QQuickItem | None:
        shown = (child for child in item.childItems() if child.isVisible() and child.isEnabled())
        return next((child for child in shown if child.property("scanAlone")), None)

    def _within(self, item: QQuickItem) -> Iterator[QQuickItem]:
        for child in item.childItems():
            if not child.isVisible() or child.opacity() == 0 or not child.isEnabled():
                continue
            if child.inherits("QQuickAbstractButton") or child.property("scanRow"):
                if self._in_view(child):
                    yield child
            elif (child.inherits("QQuickTextField") or child.inherits("QQuickTextEdit")) and self._in_view(child):
                yield child
            else:
                yield from self._within(child)

    def _in_view(self, item: QQuickItem) -> bool:
        assert self._window is not None
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        above: QQuickItem | None = item.parentItem()
        while above is not None:
            if above.clip() and not QRectF(above.mapToScene(QPointF(0, 0)), above.size()).contains(middle):
                return False
            above = above.parentItem()
        return QRectF(0, 0, self._window.width(), self._window.height()).contains(middle)
