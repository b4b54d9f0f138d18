"""The record that a file carries for machines, and whether the paper tells its fingerprint.

The fingerprint on page one is drawn letter by letter; what it reads out (ActualText, ISO 32000-1, 14.9.4) is its groups in plain letters.
"""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, PdfObject
from pyhanko.pdf_utils.reader import PdfFileReader

from kiosk.documents.proving.proof import Carried, TextVersion
from kiosk.documents.words.grouped import groups

ATTACHMENT = "consent-record.json"

MOST = 200_000
"""Elements that are looked at: a tree that bites its own tail ends there."""


def carried(reader: PdfFileReader) -> Carried | None:
    """The attached record, or None if there is none; ValueError or KeyError if there are several or it is no record."""
    found = [spec for spec in _associated(reader) if str(spec.get("/UF", spec.get("/F"))) == ATTACHMENT]
    if not found:
        return None
    (spec,) = found
    data: bytes = spec["/EF"]["/F"].data
    told = json.loads(data)
    digest = hashlib.sha256(data).hexdigest()
    return Carried(
        id=record_id(told),
        digest=digest,
        texts=tuple(_texts(told)),
        on_paper=" ".join(groups(digest)) in _read_out(reader),
    )


def record_id(told: dict[str, Any]) -> str:
    """The number printed on paper."""
    return str(told["identifier"]["value"])


def _associated(reader: PdfFileReader) -> Iterator[DictionaryObject]:
    for spec in reader.root.get("/AF", ()):
        told = spec.get_object()
        if isinstance(told, DictionaryObject):
            yield told


def _read_out(reader: PdfFileReader) -> Iterator[str]:
    """What the structure elements say in place of what is drawn, in the order of the document."""
    left: list[PdfObject] = [reader.root["/StructTreeRoot"]] if "/StructTreeRoot" in reader.root else []
    for _ in range(MOST):
        if not left:
            return
        found = left.pop().get_object()
        if isinstance(found, ArrayObject):
            left += reversed(found)
        elif isinstance(found, DictionaryObject) and found.get("/Type") != "/OBJR":
            if "/ActualText" in found:
                yield str(found["/ActualText"])
            if "/K" in found:
                left.append(found.raw_get("/K"))


def _texts(told: dict[str, Any]) -> Iterator[TextVersion]:
    for entry in told.get("entry", ()):
        form = entry.get("resource", {})
        if form.get("resourceType") == "Questionnaire":
            title, version, language = (str(form.get(key, "")) for key in ("title", "version", "language"))
            yield TextVersion(title=title, version=version, language=language)
