"""Paper where there is no CUPS: Qt draws the pages. The "printer" here is Qt's own PDF writer."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from kiosk.encounter.ports.world import PrinterState
from kiosk.printing.qt import QtPrinter, paint
from tests.printing.follow import followed


def two_pages() -> bytes:
    body = io.BytesIO()
    canvas = Canvas(body, pagesize=(595, 842))
    for _ in range(2):
        canvas.rect(100, 600, 300, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return body.getvalue()


def to_file(path: Path) -> QPrinter:
    paper = QPrinter(QPrinter.PrinterMode.HighResolution)
    paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    paper.setOutputFileName(str(path))
    return paper


@pytest.fixture
def out(qapp: object, tmp_path: Path) -> Path:
    return tmp_path / "out.pdf"


def test_every_page_is_drawn_on_a_sheet_of_its_own(out: Path) -> None:
    assert paint(two_pages(), to_file(out)).state is PrinterState.PRINTED
    assert len(PdfReader(out).pages) == 2


def test_what_is_drawn_stands_where_it_stood(out: Path) -> None:
    paint(two_pages(), to_file(out))
    document = QPdfDocument()
    document.load(str(out))
    picture = document.render(1, QSize(595, 842))
    inside, outside = picture.pixelColor(250, 842 - 650), picture.pixelColor(250, 842 - 500)
    assert inside.lightness() < 40
    assert outside.alpha() == 0 or outside.lightness() > 220


def test_what_is_no_pdf_fails(out: Path) -> None:
    assert paint(b"%PDF-1.7 rubbish", to_file(out)).state is PrinterState.FAILED


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_cannot_be_written_to_is_unreachable(out: Path) -> None:
    assert paint(two_pages(), to_file(out.parent / "nowhere" / "out.pdf")).state is PrinterState.UNREACHABLE


def test_a_printer_nobody_knows_is_no_printer(out: Path) -> None:
    assert followed(QtPrinter().print(two_pages(), "Record", "Nobody")).state is PrinterState.NO_PRINTER
