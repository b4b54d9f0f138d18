"""One switch: every control is marked in turn, and one key or a touch anywhere presses the one that is marked."""

from collections.abc import Iterator

from PySide6.QtCore import Property, QEvent, QMetaObject, QObject, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

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
        return QRectF(item.mapToScene(QPointF(0, 0)), item.size()) if item is not None and self._timer.isActive() else QRectF()

    @property
    def marked(self) -> QQuickItem | None:
        """The control that the switch would press, for Python."""
        return self._marked

    @Slot()
    def step(self) -> None:
        """Mark the next control; after the last comes the first."""
        controls = self.controls()
        at = controls.index(self._marked) + 1 if self._marked in controls else 0
        self._marked = controls[at % len(controls)] if controls else None
        self.changed.emit()

    def controls(self) -> list[QQuickItem]:
        """What can be pressed now, in reading order."""
        return list(self._within(self._window.contentItem())) if self._window else []

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
        if pressed.inherits("QQuickAbstractButton"):
            QMetaObject.invokeMethod(pressed, "click")
        else:
            pressed.forceActiveFocus()
        self.changed.emit()

    def _within(self, item: QQuickItem) -> Iterator[QQuickItem]:
        for child in item.childItems():
            if not child.isVisible() or child.opacity() == 0 or not child.isEnabled():
                continue
            if child.inherits("QQuickAbstractButton"):
                if self._in_view(child):
                    yield child
            elif child.inherits("QQuickTextField") and self._in_view(child):
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
