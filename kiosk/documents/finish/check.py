"""The last look before a document counts as made: opened again, its pages counted, the patient's name found in its text.

With pypdf: pure Python, reads text, and is not what wrote the file. pikepdf checks a file's build more deeply but cannot read its text.
"""

import hashlib
import io
import re
import unicodedata
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.encounter.ports.world import Pressed
from kiosk.errors import PressError
from kiosk.staff_words import to_staff

if TYPE_CHECKING:
    from pypdf import PdfReader


def checked(body: bytes, pages: int, name: str) -> Pressed:
    """The document with its digest; PressError if it does not open, has not `pages` pages, or does not name the patient."""
    found, said = _texts(body, name)
    if len(found) != pages:
        raise PressError(to_staff("The document has {pages} pages, {wanted} were laid out.", pages=len(found), wanted=pages))
    if not said:
        raise PressError(to_staff("The document does not hold the patient's name."))
    return Pressed(body=body, sha256=hashlib.sha256(body).hexdigest(), pages=len(found))


def _texts(body: bytes, name: str) -> tuple[list[str], bool]:
    """The text of each page, after every packed stream has been unpacked against its own checksum; whether they hold the name.

    The words of an Arabic name stand on the page in the order they are seen; in the order they are read, they stand in the structure.
    """
    from pypdf import PdfReader

    try:
        reader = PdfReader(io.BytesIO(body), strict=True)
        _unpack(reader)
        found = [page.extract_text() for page in reader.pages]
        return found, any(_plain(name) in _plain(words) for words in ("".join(found), *_said(reader)))
    except Exception as error:  # a damaged file can make any part of a reader fail in any way: it is refused all the same
        raise PressError(to_staff("The document cannot be read again ({why}).", why=type(error).__name__)) from None


def _unpack(reader: "PdfReader") -> None:
    """zlib.error at the first stream that is not what was written. pypdf alone forgives that."""
    from pypdf.generic import StreamObject

    for number in reader.xref[0]:
        found = reader.get_object(number)
        if isinstance(found, StreamObject) and found.get("/Filter") in ("/FlateDecode", ["/FlateDecode"]):
            zlib.decompress(found._data)


def _said(reader: "PdfReader") -> Iterator[str]:
    """What is read aloud instead of letters (ActualText)."""
    from pypdf.generic import DictionaryObject

    for number in reader.xref_objStm:
        element = reader.get_object(number)
        if isinstance(element, DictionaryObject) and "/ActualText" in element:
            yield str(element["/ActualText"])


def _plain(text: str) -> str:
    """Compatibility letters made one, without blanks: a line break in a name is no other name."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
