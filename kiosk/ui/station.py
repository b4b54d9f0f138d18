"""What a station shows, and what may be asked of it. `KioskModel` is the station with its acts."""

from contextlib import suppress
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.encounter.house import House
from kiosk.encounter.model import EncounterId
from kiosk.encounter.opening import Opening
from kiosk.encounter.sitting.screen import Kind
from kiosk.errors import KioskError
from kiosk.questionnaire.memory import forget
from kiosk.ui.attract import picture_url
from kiosk.ui.clipboard import forget_copied
from kiosk.ui.desk_model import DeskModel
from kiosk.ui.item_model import camel
from kiosk.ui.journey_model import JourneyModel
from kiosk.ui.opening_model import OpeningModel
from kiosk.ui.premises import Premises
from kiosk.ui.tongue import Tongue

LOOK_EVERY = 1000
"""Milliseconds. How often the list of the day, at the desk or on the lock screen, looks whether something has happened."""
WAITS_LOCKED = 5 * 60 * 1000
"""Milliseconds after which a locked patient's screen shows Welcome: nobody came with a PIN, and the desk can take the visit up again."""


class Part(StrEnum):
    """What a station is for."""

    ALL = "all"
    PATIENT = "patient"
    DESK = "desk"


FACES = {
    Part.ALL: ("welcome", "journey", "locked", "desk"),
    Part.PATIENT: ("welcome", "journey"),
    Part.DESK: ("desk",),
}
"""What a station goes on showing when it becomes that."""


class StationModel(QObject):
    """One window and its face: opening · closed (the patients' screen before it) · welcome · journey · locked · desk."""

    changed = Signal()
    turning = Signal()
    """It is about to show something else, like the signals of that name in the models below."""
    boardChanged = Signal()  # noqa: N815  # Qt's name for a property's signal

    def __init__(self, premises: Premises, part: Part, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._premises, self._part = premises, part
        self._face, self._message, self._asked_by_patient, self._desk_locked = "opening", "", False, False
        self._desk_seconds, self._card = 120, 0
        self._held: EncounterId | None = None
        self._board: list[dict[str, Any]] = []
        self._looks = QTimer(self, interval=LOOK_EVERY)
        self._looks.timeout.connect(self._look)
        self._waits = QTimer(self, interval=WAITS_LOCKED, singleShot=True)
        self._journey_model = JourneyModel(premises.patients_lane, self)
        self._desk_model = DeskModel(premises.clinics_lane, self)
        self._tongue = Tongue(self._journey_model, self)
        self._desk_model.viewChanged.connect(self._speak_with_staff)

    @Property(str, notify=changed)
    def face(self) -> str:
        """opening · closed (the patients' screen before it) · welcome · journey · locked · desk"""
        return self._face

    @Property(str, notify=changed)
    def part(self) -> str:
        """A Part."""
        return self._part.value

    @Property(str, notify=changed)
    def clinic(self) -> str:
        """The clinic's name, for Welcome."""
        return self._house.clinic_name if self._house else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The clinic's own, as a data: URL, for the screen that waits; blank if it has none."""
        return picture_url(self._house.sealing.casebook.records.logo()) if self._house else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        """LOCKED: wrong:<tries left> · wait:<hh:mm:ss> · not-saved · not-allowed · matched. WELCOME: not-saved · not-ready. Or blank."""
        return self._message

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt names the type of a JavaScript list
    def people(self) -> list[dict[str, str]]:
        """LOCKED: who may sign in."""
        return [{"id": person.id, "name": person.name} for person in self._house.people()] if self._house else []

    @Property("QVariantList", notify=boardChanged)  # type: ignore[arg-type]  # Qt names the type of a JavaScript list
    def board(self) -> list[dict[str, Any]]:
        """LOCKED at the desk: the day in initials and states; empty where a patient may be, who finds Staff on Welcome."""
        return self._board

    @Property(bool, notify=changed)
    def canCancel(self) -> bool:  # noqa: N802  # QML's way of naming, here and below
        """LOCKED: whether it was staff who locked, with nobody's answers behind it."""
        return not self._asked_by_patient

    @Property(QObject, constant=True)
    def opening(self) -> OpeningModel:
        """Set-up and unlock."""
        return self._premises.opening_model

    @Property(QObject, constant=True)
    def tongue(self) -> Tongue:
        """The language of the screen."""
        return self._tongue

    @Property(QObject, constant=True)
    def journey(self) -> JourneyModel:
        """The patient's sitting."""
        return self._journey_model

    @Property(QObject, constant=True)
    def desk(self) -> DeskModel:
        """The staff's side."""
        return self._desk_model

    @Property(bool, notify=changed)
    def mayClose(self) -> bool:  # noqa: N802
        """Only from the opening or the desk: a patient cannot leave the kiosk. (A preview has no house, and may.)"""
        if self._part is Part.PATIENT:
            return self._premises.is_ending
        return self._face in ("opening", "desk") or self._house is None

    # -- for Python

    @property
    def card_pixels(self) -> int:
        """How wide a bank card is on the patients' screen, as staff matched it; 0 if nobody did, and on any other."""
        return self._house.card_pixels if self._house and self._part is not Part.DESK else 0

    @property
    def stands_for(self) -> Part:
        """What this station is for, for Python."""
        return self._part

    @property
    def premises(self) -> Premises:
        """What there is once, however many windows."""
        return self._premises

    @property
    def shows(self) -> str:
        """The face, for Python."""
        return self._face

    @property
    def door(self) -> Opening:
        """Set-up and unlock, for Python."""
        return self._premises.opening

    @property
    def journey_model(self) -> JourneyModel:
        """The patient's sitting, for Python."""
        return self._journey_model

    @property
    def desk_model(self) -> DeskModel:
        """The staff's side, for Python."""
        return self._desk_model

    @property
    def journey_kind(self) -> str:
        """Which patient's page is in view; blank when none is."""
        return self._journey_model.kind

    @property
    def desk_seconds(self) -> int:
        """After how many idle seconds the desk locks, as it was when somebody signed in."""
        return self._desk_seconds

    @property
    def idles(self) -> bool:
        """Whether a page is in view that must not be left lying about. One that is not saved stays: the screen is all there is of it."""
        journey = self._journey_model.journey
        return self._face == "desk" or (journey is not None and self._journey_model.kind != Kind.SEALING and journey.is_saved)

    @property
    def takes_patients(self) -> bool:
        """See premises.Station."""
        return self._part is not Part.DESK

    @property
    def is_quiet(self) -> bool:
        """See premises.Station."""
        return self._face in ("closed", "welcome") or (self._face == "locked" and not self._asked_by_patient)

    @property
    def is_sealing(self) -> bool:
        """See premises.Station."""
        return self._journey_model.kind == Kind.SEALING

    # -- for Python

    # -- inside

    @property
    def _house(self) -> House | None:
        return self._premises.house

    @Slot()
    def _speak_with_staff(self) -> None:
        """The clinic may just have chosen another language for its staff."""
        if self._face == "desk" and self._house and self._desk_model.language not in ("", self._tongue.now):
            self._offer()
            self._tongue.home()

    def _offer(self) -> None:
        assert self._house is not None
        self._tongue.offer([language.tag for language in self._house.languages])

    def _wipe(self) -> None:
        """Nothing of whoever was here stays: not on the screen, not in what the next person could paste, not in what was worked out."""
        self._card = 0
        self._end_sitting()
        self._desk_model.end()
        forget_copied()
        forget()

    def _end_sitting(self) -> None:
        if self._house is not None and self._journey_model.journey:
            self._house.board.take_back()
        self._journey_model.end()

    @Slot()
    def _look(self) -> None:
        """The list of the day goes on while nobody touches anything."""
        if self._face == "desk":
            self._desk_model.refresh()
            return
        with suppress(KioskError):  # it is looked again in a second
            if self._house is not None and self._house.board.has_changed(self._house.sealing.casebook):
                self._show_board()

    def _show_board(self) -> None:
        self.turning.emit()
        shown = self._face == "locked" and self._desk_locked and self._house is not None
        self._board = [camel(line) for line in self._house.outside()] if shown and self._house else []
        self.boardChanged.emit()

    def _turn(self, face: str, message: str = "") -> None:
        self.turning.emit()
        self._face, self._message = face, message
        if face in ("welcome", "locked", "desk") and self._house:  # the clinic may have chosen others since
            self._offer()
        self._tongue.turned(face, patients=self._asked_by_patient)
        (self._waits.start if face == "locked" and self._held else self._waits.stop)()
        self._show_board()
        live = face == "desk" or bool(face == "locked" and self._desk_locked)
        (self._looks.start if live else self._looks.stop)()
        self.changed.emit()
