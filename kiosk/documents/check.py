"""The last look before a document counts as made: opened again, its pages counted, the patient's name found in its text.

With pypdf: pure Python, reads text, and is not what wrote the file. pikepdf checks a file's build more deeply but cannot read its text.
"""

import hashlib
import io
import re
import unicodedata
import zlib

from kiosk.encounter.ports import Pressed
from kiosk.errors import PressError


def checked(body: bytes, pages: int, name: str) -> Pressed:
    """The document with its digest; PressError if it does not open, has not `pages` pages, or does not name the patient."""
    found = _texts(body)
    if len(found) != pages:
        raise PressError(f"The document has {len(found)} pages, {pages} were laid out.")
    if _plain(name) not in _plain("".join(found)):
        raise PressError("The document does not hold the patient's name.")
    return Pressed(body=body, sha256=hashlib.sha256(body).hexdigest(), pages=len(found))


def _texts(body: bytes) -> list[str]:
    """The text of each page."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(body), strict=True)
        return [page.extract_text() for page in reader.pages]
    except (PyPdfError, zlib.error, OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PressError(f"The document cannot be read again ({type(error).__name__}).") from None


def _plain(text: str) -> str:
    """Compatibility letters made one, without blanks: a line break in a name is no other name."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
