"""Where the rooms meet: builds the objects and hands them to each other. Nothing heavy is imported before it is needed."""

import sys
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths, preflight
from kiosk.clock import SystemClock
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.live_forms import LiveForms
from kiosk.encounter.house import House
from kiosk.encounter.model import SealMaterial
from kiosk.encounter.opening import Opening
from kiosk.encounter.outgoing.dispatch import Dispatch
from kiosk.encounter.ports.world import Clock, Pressed, PressOrder, SealMaker
from kiosk.encounter.sealing import Sealing
from kiosk.questionnaire.shelf import Shelf
from kiosk.store.keys import Cost
from kiosk.store.vault import StrongroomVault

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from kiosk.ui.application import Front
    from kiosk.ui.premises import Premises
    from kiosk.ui.station import Part
    from kiosk.ui.windows import Build, Windows


class LatePress:
    """The press, set up at its first document: reportlab takes longer to import than the first screen may."""

    def press(self, order: PressOrder) -> Pressed:
        """See ports.Press."""
        from kiosk.documents.press import ReportlabPress

        return ReportlabPress().press(order)


class LateSealMaker:
    """Makes what a clinic seals with; cryptography is imported when it is asked to."""

    def made_for(self, clinic_name: str, now: datetime) -> SealMaterial:
        """See ports.SealMaker."""
        from kiosk.documents.sealing.certificate import made_for

        return made_for(clinic_name, now)


def _drawn_whole(body: bytes) -> bytes:
    """A document to be looked at; pikepdf is imported with the first."""
    from kiosk.documents.finish.for_the_eye import drawn_whole

    return drawn_whole(body)


@dataclass(frozen=True)
class Inkwell:
    """One Inkwell over one data folder."""

    data: Path
    clock: Clock
    demonstration: bool = False
    """Nobody here is a patient: what is approved counts here alone, and paper says so."""
    maker: SealMaker = field(default_factory=LateSealMaker)
    cost: Cost | None = None
    """What a guess at a secret costs; found by trying at set-up unless it is given."""

    @cached_property
    def vault(self) -> StrongroomVault:
        """The door of the strongroom."""
        return StrongroomVault(self.data, self.clock, self.cost)

    def opening(self) -> Opening:
        """Set-up or unlock. FormError if a form is wrong: the kiosk does not start with it."""
        shelf = Shelf(paths.forms())
        shelf.check()
        return Opening(self.vault, shelf, self.clock, self.maker, paths.command(self.data))

    def furnish(self, opening: Opening) -> House:
        """The house behind an opening that is open."""
        from kiosk.documents.office import DocumentOffice
        from kiosk.documents.seals import PyHankoSeals
        from kiosk.documents.stationery import ReportlabStationery
        from kiosk.export.drives import UsbDrives
        from kiosk.export.numbers import CsvSheets
        from kiosk.export.post import FilePost
        from kiosk.printing import printers
        from kiosk.printing.folder import FolderPrinter
        from kiosk.store.back_ups import StrongroomBackup
        from kiosk.store.records import StrongroomRecords

        assert opening.opened is not None
        records, staff = opening.opened
        casebook = Casebook(records, LiveForms(Shelf(paths.forms()), records), self.clock, self.demonstration)
        printed, exports = self.data / "printed", self.data / "exports"
        dispatch = Dispatch(
            printer=printers(),
            saver=FolderPrinter(printed),
            post=FilePost(self.clock),
            folder=exports,
            sheets=CsvSheets(),
            stationery=ReportlabStationery(),
            drives=UsbDrives(),
        )
        backup = StrongroomBackup(records) if isinstance(records, StrongroomRecords) else None
        return House(Sealing(casebook, LatePress(), self.maker, PyHankoSeals()), staff, dispatch, backup, office=DocumentOffice())

    def front(self, *, size: tuple[int, int] | None = None, keyboard: bool | None = None) -> "Front":
        """One window that does all, over everything else; `size` in pixels, None fills the screen."""
        from PySide6.QtGui import QGuiApplication

        from kiosk.ui.station import Part

        premises, build = self._builder(size, keyboard)
        front = build(Part.ALL, QGuiApplication.primaryScreen())
        premises.begin()
        return front

    def windows(self, *, two: bool = False, size: tuple[int, int] | None = None, keyboard: bool | None = None) -> "Windows":
        """One window, or two where there is a second screen or they are asked for (`two`)."""
        from kiosk.ui.windows import Windows

        premises, build = self._builder(size, keyboard)
        windows = Windows(premises, build, two=two)
        premises.begin()
        return windows

    def _builder(self, size: tuple[int, int] | None, keyboard: bool | None) -> tuple["Premises", "Build"]:
        """What is there once, and how a window on it is made. Qt is imported here and not before."""
        opening = self.opening()
        from kiosk.ui import application
        from kiosk.ui.kiosk_model import KioskModel
        from kiosk.ui.premises import Premises

        keys = not preflight.wishes() if keyboard is None else keyboard
        application.prepare(keyboard=keys)
        application.application()
        premises, fonts = Premises(opening, self.furnish), paths.resources() / "fonts"

        def build(part: "Part", screen: "QScreen") -> "Front":
            model = KioskModel(premises, part)
            return application.Front(model, fonts, keyboard=keys, size=size, whole=_drawn_whole, screen=screen)

        return premises, build


def run(data: Path, *, two_windows: bool = False) -> int:
    """Open the kiosk and stay until it is closed; the exit status. `two_windows`: also where there is one screen.

    What the program has to do without is said first, with the reason.
    """
    preflight.check()
    for wish in preflight.wishes():
        sys.stderr.write(f"{wish}\n")
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    inkwell = Inkwell(data, SystemClock())
    inkwell.vault.hold()  # a second kiosk says so and leaves, before there is a window
    windows = inkwell.windows(two=two_windows)
    windows.find_voice()
    from kiosk.ui.application import application

    status = application().exec()
    windows.close()
    return status
