"""Two people at one computer, and one keyboard focus: its keys are the desk's, the letters of the on-screen keyboard are the patient's.

A touch makes the patients' window the active one, a click the desk's. Without this, staff who type a name while a patient touches their
screen would go on typing in the patient's answer.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class OneKeyboard(QObject):
    """Stands between the two windows and what is typed."""

    def __init__(self, desk: QQuickWindow, patients: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._patients = desk, patients
        desk.installEventFilter(self)
        patients.installEventFilter(self)

    def stop(self) -> None:
        """One window is left."""
        self._desk.removeEventFilter(self)
        self._patients.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Keys of the computer go to the desk, whichever window is active; a field keeps its cursor when the other window is touched."""
        kind = event.type()
        if watched is self._patients and kind in KEYS and event.spontaneous():
            QCoreApplication.sendEvent(self._desk, event)
            if not self._patient_types:
                self._desk.requestActivate()  # for the shortcuts, which follow the active window
            return True
        if watched is self._patients and kind in TOUCHES and QGuiApplication.focusWindow() is not self._patients:
            self._patients.requestActivate()
        if watched is self._desk and kind == QEvent.Type.FocusIn and self._patient_types:
            QTimer.singleShot(0, self._patients, self._patients.requestActivate)  # or their keyboard would go away
        return bool(kind == QEvent.Type.FocusOut and QGuiApplication.focusWindow() in (self._desk, self._patients))

    @property
    def _patient_types(self) -> bool:
        """Whether the on-screen keyboard stands open in their window."""
        return bool(self._patients.property("covered"))
