"""The press, its seals and its other paper, without paper."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from kiosk.encounter.model import (
    DocumentKind,
    SealMaterial,
)
from kiosk.encounter.ports.world import Pressed, PressOrder
from kiosk.errors import PressError
from kiosk.questionnaire.model import Item, Questionnaire


class FakeSealMaker:
    """Makes a seal of cardboard, another one each time."""

    def __init__(self) -> None:
        self.made = 0

    def made_for(self, clinic_name: str, now: datetime) -> SealMaterial:
        self.made += 1
        return SealMaterial(key=f"key {self.made}".encode(), certificate=f"{clinic_name}, {now.isoformat()}".encode())


class FakePress:
    """A press without paper: says how many pages, takes the digest of what it was given. `jams` on these kinds."""

    def __init__(self, *jams: DocumentKind) -> None:
        self.jams = set(jams)
        self.orders: list[PressOrder] = []

    def press(self, order: PressOrder) -> Pressed:
        if order.kind in self.jams:
            raise PressError("The paper is stuck.")
        self.orders.append(order)
        record, before = order.record, order.before.sha256 if order.before else ""
        of = order.statement.id if order.statement else ""
        body = f"%PDF {record.encounter.number} {order.kind} {of} {len(record.signatures)} {before}".encode()
        return Pressed(body=body, sha256=sha256(body).hexdigest(), pages=9, level="B-B", record_digest=sha256(body[::-1]).hexdigest())


class FakeStationery:
    """Paper that says what it is."""

    def blank(self, form: Questionnaire, clinic: Mapping[str, str], facts: Mapping[str, str], made: datetime, logo: bytes = b"") -> Pressed:
        return _leaf(f"blank {form.name} {facts.get('visit.areas', '')}")

    def aftercare(
        self, form: Questionnaire, page: Item, clinic: Mapping[str, str], treatment: str, treated: datetime, *, logo: bytes = b""
    ) -> Pressed:
        return _leaf(f"aftercare {page.text} {treatment}")

    def locked(self, body: bytes, code: str, title: str) -> bytes:
        return f"%PDF locked with {code}: ".encode() + body

    def scanned(self, data: bytes, clinic: Mapping[str, str], title: str, made: datetime) -> Pressed:
        if data == b"rubbish":
            raise PressError("This is no picture.")
        return _leaf(f"scanned {title}")


def _leaf(words: str) -> Pressed:
    body = f"%PDF {words}".encode()
    return Pressed(body=body, sha256=sha256(body).hexdigest(), pages=1)
