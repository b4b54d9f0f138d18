"""Reads a pressed document back."""

import io
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from pypdf import PdfReader
from PySide6.QtCore import QBuffer
from PySide6.QtPdf import QPdfDocument

from kiosk.documents.record.consent import consent_record
from kiosk.encounter.record.visit import VisitRecord


def pressed(record: VisitRecord) -> bytes:
    """The document, without the last look."""
    return consent_record(record).body


@cache
def copied(body: bytes) -> tuple[str, ...]:
    """The text of each page, as a viewer copies it."""
    file, document = QBuffer(), QPdfDocument()
    file.setData(body)
    file.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(file)
    return tuple(document.getAllText(at).text() for at in range(document.pageCount()))


def pages(body: bytes) -> tuple[str, ...]:
    """The same without blanks."""
    return tuple(map(plain, copied(body)))


def text(body: bytes) -> str:
    return "".join(pages(body))


@cache
def letters(body: bytes) -> str:
    """The same by a reader that goes by what each glyph says it is, in the order of the file: slower, and it knows Arabic's order."""
    return "".join(plain(page.extract_text()) for page in PdfReader(io.BytesIO(body)).pages)


def plain(words: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", words))


def fonts(body: bytes) -> Iterator[tuple[str, bool]]:
    """Name, and whether its letters are in the file."""
    for page in PdfReader(io.BytesIO(body)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            told = font.get_object()
            yield str(told["/BaseFont"]), "/FontFile2" in told.get("/FontDescriptor", {})


def images(body: bytes) -> int:
    return sum(len(page.images) for page in PdfReader(io.BytesIO(body)).pages)


def curves(body: bytes) -> int:
    """How many Bézier curves are drawn."""
    contents = [page.get_contents() for page in PdfReader(io.BytesIO(body)).pages]
    return sum(len(re.findall(rb" c(?=\s)", told.get_data())) for told in contents if told is not None)


def attached(body: bytes) -> bytes:
    """The record that the document carries."""
    (record,) = PdfReader(io.BytesIO(body)).attachments["consent-record.json"]
    return record


def outline(body: bytes) -> list[str]:
    return [str(entry["/Title"]) for entry in PdfReader(io.BytesIO(body)).outline]  # type: ignore[call-overload]
