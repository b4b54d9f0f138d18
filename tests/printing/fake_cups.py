"""A print system for tests: `lp`, `lpstat` and `cancel` as small programs, and the IPP side on a socket of its own.

They say what CUPS 2.4.2 was seen to say; a job goes through the states it is given, one a question, and stays in the last.
"""

import base64
import socketserver
import struct
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path

PROGRAMS = {
    "lpstat": """case "$1" in
        -e) cat "{folder}/printers" ;;
        -d) echo "system default destination: Front_desk" ;;
        -H) echo "{folder}/sock" ;;
        esac""",
    "lp": """cat > "{folder}/body"; printf '%s|' "$@" > "{folder}/asked"
        if [ -e "{folder}/refuses" ]; then cat "{folder}/refuses" >&2; exit 1; fi
        echo "request id is $2-7 (0 file(s))" """,
    "cancel": """echo "$1" >> "{folder}/cancelled" """,
}

# Answers of CUPS 2.4.2 to Get-Job-Attributes, byte for byte.
OUT_OF_PAPER = base64.b64decode(
    "AQEAAAAAAAEBRwASYXR0cmlidXRlcy1jaGFyc2V0AAV1dGYtOEgAG2F0dHJpYnV0ZXMtbmF0dXJhbC1sYW5ndWFnZQACZW4CRQAPam9iLXByaW50ZXItdXJpACFpcHA6"
    "Ly9sb2NhbGhvc3Q6NjMxL3ByaW50ZXJzL1Nsb3cjAAlqb2Itc3RhdGUABAAAAAVEABFqb2Itc3RhdGUtcmVhc29ucwAMam9iLXByaW50aW5nQQAZam9iLXByaW50ZXIt"
    "c3RhdGUtbWVzc2FnZQAJUHJpbnRpbmcuRAAZam9iLXByaW50ZXItc3RhdGUtcmVhc29ucwAeY3Vwcy13YWl0aW5nLWZvci1qb2ItY29tcGxldGVkRAAAABNtZWRpYS1l"
    "bXB0eS13YXJuaW5nAw=="
)
DONE = base64.b64decode(
    "AQEAAAAAAAEBRwASYXR0cmlidXRlcy1jaGFyc2V0AAV1dGYtOEgAG2F0dHJpYnV0ZXMtbmF0dXJhbC1sYW5ndWFnZQACZW4CRQAPam9iLXByaW50ZXItdXJpACFpcHA6"
    "Ly9sb2NhbGhvc3Q6NjMxL3ByaW50ZXJzL1Nsb3cjAAlqb2Itc3RhdGUABAAAAAlEABFqb2Itc3RhdGUtcmVhc29ucwAYcHJvY2Vzc2luZy10by1zdG9wLXBvaW50QQAZ"
    "am9iLXByaW50ZXItc3RhdGUtbWVzc2FnZQAARAAZam9iLXByaW50ZXItc3RhdGUtcmVhc29ucwASbWVkaWEtZW1wdHktcmVwb3J0Aw=="
)
WAITING = base64.b64decode(
    "AQEAAAAAAAEBRwASYXR0cmlidXRlcy1jaGFyc2V0AAV1dGYtOEgAG2F0dHJpYnV0ZXMtbmF0dXJhbC1sYW5ndWFnZQACZW4CRQAPam9iLXByaW50ZXItdXJpACdpcHA6"
    "Ly9sb2NhbGhvc3Q6NjMxL3ByaW50ZXJzL0Zyb250X2Rlc2sjAAlqb2Itc3RhdGUABAAAAANEABFqb2Itc3RhdGUtcmVhc29ucwAEbm9uZQM="
)
PAUSED = base64.b64decode(
    "AQEAAAAAAAEBRwASYXR0cmlidXRlcy1jaGFyc2V0AAV1dGYtOEgAG2F0dHJpYnV0ZXMtbmF0dXJhbC1sYW5ndWFnZQACZW4EQQAVcHJpbnRlci1zdGF0ZS1tZXNzYWdl"
    "AABEABVwcmludGVyLXN0YXRlLXJlYXNvbnMABnBhdXNlZAM="
)
UNKNOWN = base64.b64decode(
    "AQEEBgAAAAEBRwASYXR0cmlidXRlcy1jaGFyc2V0AAV1dGYtOEgAG2F0dHJpYnV0ZXMtbmF0dXJhbC1sYW5ndWFnZQACZW5BAA5zdGF0dXMtbWVzc2FnZQAZSm9iICM5"
    "OTk5IGRvZXMgbm90IGV4aXN0LgM="
)


def answer(state: int, *reasons: str, words: str = "") -> bytes:
    """What CUPS says of a job in that state."""
    parts = [_attribute(0x23, "job-state", struct.pack(">i", state)), _attribute(0x41, "job-printer-state-message", words.encode())]
    parts += [_attribute(0x44, "" if at else "job-state-reasons", reason.encode()) for at, reason in enumerate(reasons or ("none",))]
    return struct.pack(">BBHIB", 1, 1, 0, 1, 2) + b"".join(parts) + b"\x03"


def _attribute(tag: int, name: str, value: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value


class FakeCups:
    """One printer, Front_desk, and the jobs it is sent."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.states: list[bytes] = [DONE]
        self.printer = PAUSED
        self.says("Backroom", "Front_desk")
        for name, lines in PROGRAMS.items():
            program = folder / name
            program.write_text("#!/bin/sh\n" + lines.format(folder=folder))
            program.chmod(0o755)
        self._server = _Server(str(folder / "sock"), _handler(self))
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def says(self, *printers: str) -> None:
        (self.folder / "printers").write_text("".join(f"{name}\n" for name in printers))

    def refuses(self, words: str) -> None:
        (self.folder / "refuses").write_text(words)

    @property
    def asked(self) -> list[str]:
        """The arguments `lp` was given."""
        return (self.folder / "asked").read_text().split("|")[:-1]

    @property
    def body(self) -> bytes:
        return (self.folder / "body").read_bytes()

    @property
    def cancelled(self) -> list[str]:
        path = self.folder / "cancelled"
        return path.read_text().split() if path.exists() else []

    def next(self, operation: int) -> bytes:
        if operation == 0x000B:
            return self.printer
        return self.states.pop(0) if len(self.states) > 1 else self.states[0]

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        (self.folder / "sock").unlink(missing_ok=True)


class _Server(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True


def _handler(cups: FakeCups) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = self.rfile.read(int(self.headers["Content-Length"]))
            said = cups.next(int.from_bytes(question[2:4]))
            self.send_response(200)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, format: str, *args: object) -> None:
            pass

        def address_string(self) -> str:
            return "local"

    return Handler
