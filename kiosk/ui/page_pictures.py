"""The pages of a PDF as pictures from memory: nothing in plain text ever touches the disk."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.encounter.model import Document

Whole = Callable[[bytes], bytes]
"""Qt draws no fields: what a seal and a countersignature have filled in is made part of the page before."""


class PagePictures(QQuickImageProvider):
    """`image://page/<document>/<page from 1>`; `document` gives the one on the screen, `whole` draws its fields on its pages."""

    def __init__(self, document: Callable[[], Document | None], whole: Whole = bytes) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._document, self._whole = document, whole
        self._last: tuple[str, bytes] = ("", b"")

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802  # Qt's names
        """Render one page as wide as asked; a blank one if there is no such page."""
        from PySide6.QtPdf import QPdfDocument

        shown = self._document()
        page = int(id.rpartition("/")[2].partition("?")[0]) - 1
        blank = QImage(1, 1, QImage.Format.Format_RGB32)
        blank.fill(0xFFFFFFFF)
        if shown is None:
            return blank
        buffer = QBuffer()
        buffer.setData(QByteArray(self._drawn(shown)))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        pdf = QPdfDocument()
        pdf.load(buffer)
        if not 0 <= page < pdf.pageCount():
            return blank
        points = pdf.pagePointSize(page)
        width = requested.width() if requested.width() > 0 else round(points.width() * 2)
        picture = pdf.render(page, QSize(width, round(width * points.height() / points.width())))
        white = QImage(picture.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        from PySide6.QtGui import QPainter

        painter = QPainter(white)
        painter.drawImage(0, 0, picture)
        painter.end()
        pdf.close()
        return white

    def _drawn(self, shown: Document) -> bytes:
        """The document to be looked at; the last one is kept while its pages are turned."""
        if self._last[0] != shown.sha256:
            self._last = (shown.sha256, self._whole(shown.body))
        return self._last[1]
