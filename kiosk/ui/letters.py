"""Letters of a board of ours, put into a field as a keyboard would.

Importing this module makes `Letters` known to QML (`import Inkwell.Letters`).
"""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Inkwell.Letters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Letters(QObject):
    """Types."""

    @Slot(QQuickItem, str)
    def write(self, field: QQuickItem, words: str) -> None:
        """Put `words` where the field's cursor stands."""
        event = QInputMethodEvent()
        event.setCommitString(words)
        QCoreApplication.sendEvent(field, event)

    @Slot(QQuickItem)
    def erase(self, field: QQuickItem) -> None:
        """Take away the letter before the cursor."""
        if field.property("cursorPosition") > 0:
            event = QInputMethodEvent()
            event.setCommitString("", -1, 1)
            QCoreApplication.sendEvent(field, event)
