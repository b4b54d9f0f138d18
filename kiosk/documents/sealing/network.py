"""One question to a server, and its answer within a few seconds or not at all.

The deadline is for the whole: a name that is looked up for ever, a server that sends a byte a second, a body without end.
"""

import ssl
from collections.abc import Mapping
from functools import cache
from urllib.parse import urlsplit
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request

from kiosk.documents.sealing.patience import within
from kiosk.staff_words import to_staff

PATIENCE = 5.0
"""Seconds."""
FACT = "clinic.timestamp_server"
"""The clinic's fact that names its time-stamp server; it may be left out."""
LARGEST = 4 * 1024 * 1024
"""Bytes: a list of revoked certificates can have a few million."""


def answer(url: str, question: bytes, headers: Mapping[str, str], patience: float = PATIENCE) -> tuple[str, bytes]:
    """(content type, body) of a POST. OSError if it is not answered with 200, not in time, or with more than LARGEST bytes."""
    return within(patience, lambda: _posted(Request(url, question, dict(headers), method="POST"), patience))  # noqa: S310 - see `address`


def address(text: str) -> str:
    """`text` as the address of a server; blank if it is none: http or https, a host, perhaps a port and a path, no password."""
    told = text.strip()
    try:
        parts = urlsplit(told)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None and parts.port != 0
    except ValueError:  # a port that is no number, brackets that do not close
        return ""
    return told if good and told.isascii() and told.isprintable() and " " not in told and len(told) <= 2000 else ""


def _posted(request: Request, patience: float) -> tuple[str, bytes]:
    with _opener().open(request, timeout=patience) as response:
        if response.status != 200:
            raise OSError(to_staff("The server answered {status}.", status=response.status))
        body = response.read(LARGEST + 1)
        if len(body) > LARGEST:
            raise OSError(to_staff("The server's answer does not end."))
        return response.headers.get_content_type(), body


@cache
def _opener() -> OpenerDirector:
    """Knows http and https and the clinic's proxy; follows no redirection and opens no file."""
    import certifi

    trusted = ssl.create_default_context()
    trusted.load_verify_locations(certifi.where())
    opener = OpenerDirector()
    for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler(context=trusted)):
        opener.add_handler(handler)
    return opener
