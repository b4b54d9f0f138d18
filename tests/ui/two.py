"""Two windows of one program: a hand at the desk's, and a hand at the patients' own."""

import os
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

from kiosk.app import Inkwell
from kiosk.clock import SystemClock
from kiosk.demo import PIN, WORDS
from kiosk.encounter.model import Encounter
from kiosk.ui.application import Front
from kiosk.ui.player import Player
from kiosk.ui.windows import Windows
from tests.store.kiosk_on_disk import CHEAP


@dataclass
class Two:
    """Both windows, and whoever is at them."""

    windows: Windows
    desk: Player
    room: Player
    """The patients' own."""

    @classmethod
    def opened(cls, house: Path, folder: Path, size: tuple[int, int] = (1280, 800)) -> "Two":
        copytree(house, folder)
        return cls.at(folder, size)

    @classmethod
    def at(cls, folder: Path, size: tuple[int, int] = (1280, 800)) -> "Two":
        windows = Inkwell(folder, SystemClock(), cost=CHEAP).windows(two=True, size=size, keyboard=False)
        assert windows.second is not None
        return cls(windows, Player(windows.main), Player(windows.second))

    def unlock(self) -> None:
        self.desk.hand.fill("passphrase", WORDS)
        self.desk.hand.tap_named("next")
        self.desk.wait_for("locked")

    def sign_in(self) -> None:
        self.desk.sign_in(PIN)

    def bring_up(self) -> None:
        """Show the one visit to its patient."""
        self.desk.hand.tap("Show the patient")
        self.room.wait_for("journey")

    def pin_in_the_room(self) -> None:
        for digit in PIN:
            self.room.hand.tap(digit)
        self.room.hand.tap_named("ok")

    @property
    def patients(self) -> list[Front]:
        """Their window, if there is one."""
        return [self.windows.second] if self.windows.second else []

    def only(self) -> Encounter:
        """The one visit, as it is on disk."""
        (line,) = self.desk.view.visits
        return self.book.records.encounter(line.id)  # type: ignore[no-any-return]

    @property
    def book(self):  # type: ignore[no-untyped-def]
        house = self.desk.front.kiosk._house
        assert house is not None
        return house.sealing.casebook

    def picture(self, name: str) -> None:
        """Both, to be looked at, where somebody asks for them."""
        if folder := os.environ.get("PICTURES"):
            for end, player in (("desk", self.desk), ("room", self.room)):
                player.hand.settle(50)
                player.front.window.grabWindow().save(str(Path(folder) / f"{name}-{end}.png"))

    def close(self) -> None:
        self.windows.close()
