"""A file that staff choose at the desk, as a data: URL. The patient's side has no way here.

Importing this module makes `Cabinet` known to QML (`import Inkwell.Files`); it has to happen before the first page is loaded.
"""

import base64
import mimetypes
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Inkwell.Files"
QML_IMPORT_MAJOR_VERSION = 1

LARGEST = 20_000_000
"""Bytes; a scanned page takes one of them in twenty."""


@QmlElement
@QmlSingleton
class Cabinet(QObject):
    """Reads the file that was chosen."""

    @Slot(QUrl, result=str)
    def taken(self, url: QUrl) -> str:
        """data:<type>;base64,…; blank for what is no local file, cannot be read, is empty or larger than LARGEST."""
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        try:
            if path is None or not path.is_file() or not 0 < path.stat().st_size <= LARGEST:
                return ""
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            return f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode()}"
        except OSError:
            return ""
