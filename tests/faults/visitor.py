"""A scripted visit over the real strongroom that says what was acknowledged, until it is killed.

Each line is JSON: the linkId and what stands in it, once the Screen that shows it is there; or the page that was turned to.
"""

import json
import sys
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.demo import CHOSEN, TYPED
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.journey import Journey
from kiosk.encounter.model import EncounterId, State
from kiosk.encounter.ports.world import Records
from kiosk.encounter.sealing import Sealing
from kiosk.encounter.statements.withdrawing import WithdrawalPage
from kiosk.ui.patient import Patient
from tests.encounter.stage import OUR_FORMS, RECEPTIONIST
from tests.fakes import FakePress, FakeSealMaker
from tests.store.kiosk_on_disk import KioskOnDisk
from tests.walk import INK, Walk


class Telling(Walk):
    """Says what came back from every act."""

    def tell(self, link_id: str = "") -> None:
        said = {"page": self.screen.key}
        if link_id and any(row.link_id == link_id for row in self.screen.items):
            row = self.row(link_id)
            said |= {"item": link_id, "stands": row.value or "/".join((row.day, row.month, row.year)), "chosen": _chosen(row)}
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()

    def choose(self, link_id: str, *codes: str) -> None:
        for code in codes:
            super().choose(link_id, code)
            self.tell(link_id)

    def type(self, link_id: str, words: str) -> None:
        for at in range(1, len(words) + 1):  # letter by letter, as a keyboard does
            super().type(link_id, words[:at])
            self.tell(link_id)

    def date(self, link_id: str, day: str, month: str, year: str) -> None:
        super().date(link_id, day, month, year)
        self.tell(link_id)

    def on(self) -> None:
        super().on()
        self.tell()


def _chosen(row: object) -> str:
    return " ".join(option.code for option in row.options if option.chosen)  # type: ignore[attr-defined]  # an ItemRow


def journey(records: object, visit: str) -> Journey:
    """The visit on the page where it was."""
    book = Casebook(records, OUR_FORMS, SystemClock())  # type: ignore[arg-type]  # the strongroom's Records
    return Journey(book.records.encounter(EncounterId(visit)), Sealing(book, FakePress()))


def take_back(records: Records, visit: EncounterId) -> None:
    """A nurse takes a withdrawal and brings it to the press; what is kept is said."""
    book = Casebook(records, OUR_FORMS, SystemClock())
    sealing = Sealing(book, FakePress(), FakeSealMaker())
    page = WithdrawalPage(RECEPTIONIST, book, records.encounter(visit))
    say(page="withdraw")
    page.keep(INK)
    say(page="stated")
    sealing.take(visit, sealing.work(visit)())
    say(page="sealed")


def say(**said: str) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def main(data: str, visit: str) -> None:
    records, _ = KioskOnDisk(Path(data), SystemClock()).open()
    if records.encounter(EncounterId(visit)).state is State.CONSENTED:
        take_back(records, EncounterId(visit))
        return
    walk = Telling(journey(records, visit), Patient(CHOSEN, TYPED))
    walk.tell()
    if walk.journey.encounter.sitting == 1:
        walk.to("handback")
    else:
        walk.to("sign")
        walk.sign()
        walk.tell()


if __name__ == "__main__":
    main(*sys.argv[1:])
