"""Paper where there is no CUPS (Windows): Qt draws the pages and hands them to the system's own queue.

What comes out is a picture of each page, good for paper; the document itself stays as it is in the record.
Needs a QGuiApplication, and may run beside its thread: Qt lets any thread paint on a QPrinter.
"""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.encounter.ports.paper import PLAINLY, Ended, PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish

DPI = 300
"""Fine enough for 7-point print; an A4 page is 35 MB while it is drawn."""
POINTS_PER_INCH = 72
COPIES = 99
"""The most that is asked of a printer that makes several; Qt does not tell how many it can."""


class QtPrinter:
    """The printers the operating system knows."""

    def names(self) -> Sequence[str]:
        """The printers there are, the default first; empty if none."""
        default = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name))

    def abilities(self, printer: str) -> PrinterAbilities:
        """As its driver says."""
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            return PrinterAbilities()
        two_sided = QPrinter.DuplexMode.DuplexLongSide in info.supportedDuplexModes()
        copies = COPIES if QPrinter(info).supportsMultipleCopies() else 1
        return PrinterAbilities(two_sided=two_sided, copies=copies, media=tuple(size.name() for size in info.supportedPageSizes()))

    def print(self, body: bytes, title: str, printer: str, wish: Wish = PLAINLY) -> PrintJob:
        """Draw the pages on a printer. PRINTED means that the system's queue took them all: Qt is told no more."""
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            return Ended(PrintOutcome(PrinterState.NO_PRINTER, f"There is no printer {printer!r}."))
        paper = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        paper.setDocName(title)
        paper.setCopyCount(wish.copies)
        if wish.two_sided:
            paper.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        return Ended(paint(body, paper))


def paint(body: bytes, paper: QPrinter) -> PrintOutcome:
    """Every page of the PDF on `paper`, each as large as its sheet allows."""
    data = QByteArray(body)
    buffer = QBuffer(data)  # from memory: what is in it never touches the disk
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        return _pages(document, paper)
    finally:
        document.close()
        buffer.close()


def _pages(document: QPdfDocument, paper: QPrinter) -> PrintOutcome:
    if document.pageCount() < 1:
        return PrintOutcome(PrinterState.FAILED, "The document could not be read.")
    paper.setFullPage(True)
    painter = QPainter()
    if not painter.begin(paper):
        return PrintOutcome(PrinterState.UNREACHABLE, "The printer did not take the document.")
    drawn = all(_page(document, number, paper, painter) for number in range(document.pageCount()))
    if not drawn:
        paper.abort()
    ended = painter.end()
    return PrintOutcome(PrinterState.PRINTED) if ended and drawn else PrintOutcome(PrinterState.FAILED, "The printer stopped.")


def _page(document: QPdfDocument, number: int, paper: QPrinter, painter: QPainter) -> bool:
    if number and not paper.newPage():
        return False
    size = document.pagePointSize(number)
    picture = document.render(number, QSize(*(round(side * DPI / POINTS_PER_INCH) for side in (size.width(), size.height()))))
    if picture.isNull():
        return False
    sheet = paper.paperRect(QPrinter.Unit.DevicePixel)
    scale = min(sheet.width() / picture.width(), sheet.height() / picture.height())
    painter.drawImage(QRectF(0, 0, picture.width() * scale, picture.height() * scale), picture)
    return True
