"""As much of IPP as it takes to ask CUPS what a printer can do and what became of a job.

RFC 8010 for the bytes, RFC 8011 for their meaning.
"""

import socket
import struct
from collections.abc import Iterator, Sequence
from http.client import HTTPConnection, HTTPException
from urllib.parse import quote

from kiosk.encounter.ports.paper import PrinterAbilities
from kiosk.errors import PrintError
from kiosk.printing.job import Job, JobState

GET_JOB_ATTRIBUTES, GET_PRINTER_ATTRIBUTES = 0x0009, 0x000B
OPERATION, END, LAST_DELIMITER = 0x01, 0x03, 0x0F
CHARSET, LANGUAGE, URI, KEYWORD = 0x47, 0x48, 0x45, 0x44
INTEGER, ENUM, RANGE = 0x21, 0x23, 0x33
NOT_FOUND = 0x0406
CLIENT_ERROR = 0x0400
"""And above: not done (RFC 8011, 4.1.6.1)."""
TIMEOUT = 5.0
"""Seconds."""

Attributes = dict[str, list[int | str]]


def job(server: str, number: int) -> Job | None:
    """Ask `server` (a socket's path, or host:port, as `lpstat -H` says) about a job; None if it knows no such job.

    OSError if nobody answers, PrintError if what answers is not IPP.
    """
    asked = ("job-state", "job-state-reasons", "job-printer-state-message", "job-printer-state-reasons", "job-printer-uri")
    status, told = _ask(server, GET_JOB_ATTRIBUTES, "job-uri", f"ipp://localhost/jobs/{number}", asked)
    if status == NOT_FOUND:
        return None
    try:
        state = JobState(int(told["job-state"][0]))
    except (KeyError, ValueError) as error:
        raise PrintError(f"the print server did not say how the job stands (status {status:#06x})") from error
    told |= _printer(server, told)  # a job that waits tells nothing of the printer it waits for
    reasons = frozenset(str(reason) for name, values in told.items() if name.endswith("-reasons") for reason in values)
    words = told.get("job-printer-state-message") or told.get("printer-state-message") or ()
    return Job(state, reasons - {"none"}, " ".join(map(str, words)))


def abilities(server: str, printer: str) -> PrinterAbilities:
    """Ask about a queue by its name. OSError if nobody answers, PrintError if what answers is not IPP or knows no such queue."""
    asked = ("sides-supported", "copies-supported", "media-ready", "media-supported")
    status, told = _ask(server, GET_PRINTER_ATTRIBUTES, "printer-uri", f"ipp://localhost/printers/{quote(printer)}", asked)
    if status >= CLIENT_ERROR:
        raise PrintError(f"the print server says nothing about the printer (status {status:#06x})")
    copies = [most for most in told.get("copies-supported", ()) if isinstance(most, int)]
    return PrinterAbilities(
        two_sided="two-sided-long-edge" in told.get("sides-supported", ()),
        copies=max(copies, default=1),
        media=tuple(map(str, told.get("media-ready") or told.get("media-supported") or ())),
    )


def _printer(server: str, told: Attributes) -> Attributes:
    uri = told.get("job-printer-uri")
    if not uri or told["job-state"][0] not in (JobState.PENDING, JobState.HELD):
        return {}
    return _ask(server, GET_PRINTER_ATTRIBUTES, "printer-uri", str(uri[0]), ("printer-state-reasons", "printer-state-message"))[1]


def _ask(server: str, operation: int, target: str, uri: str, asked: Sequence[str]) -> tuple[int, Attributes]:
    parts = [(CHARSET, "attributes-charset", "utf-8"), (LANGUAGE, "attributes-natural-language", "en"), (URI, target, uri)]
    parts += [(KEYWORD, "" if at else "requested-attributes", name) for at, name in enumerate(asked)]
    question = struct.pack(">BBHIB", 1, 1, operation, 1, OPERATION) + b"".join(_attribute(*part) for part in parts) + bytes([END])
    return _read(_post(server, question))


def _attribute(tag: int, name: str, value: str) -> bytes:
    return bytes([tag]) + b"".join(struct.pack(">H", len(text)) + text for text in (name.encode(), value.encode()))


def _post(server: str, body: bytes) -> bytes:
    host, _, port = ("localhost", "", "631") if server.startswith("/") else server.rpartition(":")
    connection = HTTPConnection(host.strip("[]"), int(port) if port.isdecimal() else 631, timeout=TIMEOUT)
    try:
        if server.startswith("/"):
            connection.sock = _local(server)
        connection.request("POST", "/", body, {"Content-Type": "application/ipp", "Host": "localhost"})
        return connection.getresponse().read()
    except HTTPException as error:
        raise PrintError("the print server did not answer in HTTP") from error
    finally:
        connection.close()


def _local(path: str) -> socket.socket:
    end = socket.socket(socket.AF_UNIX)
    end.settimeout(TIMEOUT)
    try:
        end.connect(path)
    except OSError:
        end.close()
        raise
    return end


def _read(answer: bytes) -> tuple[int, Attributes]:
    """Status and attributes, whatever group they are in; PrintError if the bytes are not IPP."""
    told: Attributes = {}
    try:
        (status,) = struct.unpack_from(">xxH", answer)
        for name, value in _values(answer):
            told.setdefault(name, []).append(value)
    except (struct.error, IndexError) as error:
        raise PrintError("the print server did not answer in IPP") from error
    return status, told


def _values(answer: bytes) -> Iterator[tuple[str, int | str]]:
    at, name = 8, ""
    while (tag := answer[at]) != END:
        at += 1
        if tag <= LAST_DELIMITER:
            continue
        new_name, at = _take(answer, at)
        raw, at = _take(answer, at)
        name = new_name.decode(errors="replace") or name  # without a name: one more value of the attribute before
        yield name, _value(tag, raw)


def _value(tag: int, raw: bytes) -> int | str:
    """Of a range (RFC 8010, 3.9) its upper end."""
    return int.from_bytes(raw[-4:], signed=True) if tag in (INTEGER, ENUM, RANGE) else raw.decode(errors="replace")


def _take(answer: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", answer, at)
    return answer[at + 2 : at + 2 + length], at + 2 + length
