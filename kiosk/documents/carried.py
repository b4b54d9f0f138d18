"""The record that a file carries for machines, and the code on its first page that names it."""

import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.reader import PdfFileReader

from kiosk.documents.proof import Carried, TextVersion

ATTACHMENT = "consent-record.json"
CODE = re.compile(r"INKWELL:1:([^:\s()<>]{1,64}):([0-9a-fA-F]{64})")
"""As the QR code on page one says it: the record's id, and the SHA-256 of the attached record."""


def carried(reader: PdfFileReader, body: bytes) -> Carried | None:
    """The attached record, or None if there is none; ValueError or KeyError if there are several or it is no record."""
    found = [spec for spec in _associated(reader) if str(spec.get("/UF", spec.get("/F"))) == ATTACHMENT]
    if not found:
        return None
    (spec,) = found
    data: bytes = spec["/EF"]["/F"].data
    told = json.loads(data)
    printed = code(body)
    return Carried(
        id=record_id(told),
        digest=hashlib.sha256(data).hexdigest(),
        texts=tuple(_texts(told)),
        printed_id=printed[0],
        printed_digest=printed[1],
    )


def code(body: bytes) -> tuple[str, str]:
    """(record id, digest) of the code on paper, as the description of its picture tells it; blank if there is none."""
    found = CODE.search(body.decode("latin-1"))
    return (found[1], found[2].lower()) if found else ("", "")


def record_id(told: dict[str, Any]) -> str:
    """The number printed on paper."""
    return str(told["identifier"]["value"])


def _associated(reader: PdfFileReader) -> Iterator[DictionaryObject]:
    for spec in reader.root.get("/AF", ()):
        told = spec.get_object()
        if isinstance(told, DictionaryObject):
            yield told


def _texts(told: dict[str, Any]) -> Iterator[TextVersion]:
    for entry in told.get("entry", ()):
        form = entry.get("resource", {})
        if form.get("resourceType") == "Questionnaire":
            title, version, language = (str(form.get(key, "")) for key in ("title", "version", "language"))
            yield TextVersion(title=title, version=version, language=language)
