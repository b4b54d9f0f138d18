"""Attachments: from the data: URL that a camera gives to R4 Attachment JSON, and what a form says of their kind and size."""

import base64
import binascii
import json
import re
from typing import Any

from kiosk.questionnaire.model import Item
from kiosk.questionnaire.values import AnswerValue, HalfTyped, Opaque

DATA_URL = re.compile(r"data:([\w.+-]+/[\w.+-]+)(?:;[\w.+-]+=[\w.+-]+)*;base64,([A-Za-z0-9+/=]+)")


def entered_picture(item: Item, standing: tuple[AnswerValue, ...], url: str) -> tuple[AnswerValue, ...]:
    """The picture of a data: URL; none for a blank one. A kind that the form does not take stands by its name only, as no answer."""
    if not url:
        return ()
    found = DATA_URL.fullmatch(url)
    data = decoded(found[2]) if found else None
    if not found or not data:
        return standing
    kind = found[1].lower()
    if not is_allowed(item, kind):
        return (HalfTyped(kind),)
    told = {"contentType": kind, "data": found[2], "size": len(data)}
    return (Opaque("Attachment", json.dumps(told, sort_keys=True)),)


def is_allowed(item: Item, kind: str) -> bool:
    """Whether the form takes files of that MIME type ("image/*" in a form stands for all images)."""
    kinds = [allowed.lower() for allowed in item.limits.mime_types]
    return not kinds or kind.lower() in kinds or f"{kind.lower().partition('/')[0]}/*" in kinds


def size(attachment: dict[str, Any]) -> int | None:
    """Bytes, counted where the file is there, as told where it is not."""
    data = decoded(attachment.get("data"))
    told = attachment.get("size")
    return len(data) if data is not None else told if isinstance(told, int) else None


def decoded(data: object) -> bytes | None:
    """The bytes behind base64 (R4 base64Binary, which may have blanks in it); None for what is none."""
    if not isinstance(data, str):
        return None
    try:
        return base64.b64decode(re.sub(r"\s", "", data), validate=True)
    except (binascii.Error, ValueError):
        return None
