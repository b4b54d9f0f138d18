"""The pages of a PDF as pictures from memory: nothing in plain text ever touches the disk."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.encounter.model import Document


class PagePictures(QQuickImageProvider):
    """`image://page/<document>/<page from 1>`; `document` gives the one on the screen."""

    def __init__(self, document: Callable[[], Document | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._document = document

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802  # Qt's names
        """Render one page as wide as asked; a blank one if there is no such page."""
        from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

        shown = self._document()
        page = int(id.rpartition("/")[2].partition("?")[0]) - 1
        blank = QImage(1, 1, QImage.Format.Format_RGB32)
        blank.fill(0xFFFFFFFF)
        if shown is None:
            return blank
        buffer = QBuffer()
        buffer.setData(QByteArray(shown.body))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        pdf = QPdfDocument()
        pdf.load(buffer)
        if not 0 <= page < pdf.pageCount():
            return blank
        points = pdf.pagePointSize(page)
        width = requested.width() if requested.width() > 0 else round(points.width() * 2)
        fields = QPdfDocumentRenderOptions()  # what seal and countersignature have filled in
        fields.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
        picture = pdf.render(page, QSize(width, round(width * points.height() / points.width())), fields)
        white = QImage(picture.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        from PySide6.QtGui import QPainter

        painter = QPainter(white)
        painter.drawImage(0, 0, picture)
        painter.end()
        pdf.close()
        return white
