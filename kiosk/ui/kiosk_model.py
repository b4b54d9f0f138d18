"""A station: one window and its face – opening, welcome, a journey, the lock, the desk. One object for QML; the rest hangs below it.

With one window it does all. With two, the patients have one of their own, and the desk goes on in the other.
"""

from contextlib import suppress

from PySide6.QtCore import QObject, Slot

from kiosk.encounter.house import House
from kiosk.encounter.journey import Journey
from kiosk.encounter.model import Encounter, EncounterId, Person
from kiosk.encounter.sitting.screen import Kind
from kiosk.errors import KioskError, NotAllowed, NotSaved
from kiosk.staff_words import to_staff
from kiosk.ui.premises import Premises
from kiosk.ui.station import FACES, Part, StationModel


class KioskModel(StationModel):
    """The front door."""

    def __init__(self, premises: Premises, part: Part = Part.ALL, parent: QObject | None = None) -> None:
        super().__init__(premises, part, parent)
        self._waits.timeout.connect(self.home)
        self._desk_model.handedOver.connect(self._hand_over)
        self._desk_model.locked.connect(self.lock)
        self._journey_model.helpAsked.connect(premises.helpAsked)
        premises.helpAsked.connect(self._hear)
        premises.pressed.connect(self._desk_model.refresh)
        premises.opened.connect(self._open)
        premises.enter(self)
        self.become(part)

    @Slot()
    def start(self) -> None:
        """Welcome: a patient begins alone."""
        if self._house is None:
            return
        try:
            self._with_patient(self._house.start_alone(self._tongue.now), self._tongue.now)
        except KioskError as error:
            self._turn("welcome", "not-saved" if isinstance(error, NotSaved) else "not-ready")
        else:
            self._turn("journey")

    @Slot()
    def staff(self) -> None:
        """Welcome: a member of staff wants in."""
        self._asked_by_patient = self._desk_locked = False
        self._turn("locked")

    @Slot(int)
    def matched(self, pixels: int) -> None:
        """LOCKED: a bank card covers so many pixels; kept with the next right PIN, under the name of whose it is."""
        self._card = pixels
        self._turn("locked", "matched")

    @Slot()
    def lock(self) -> None:
        """It was put down, hidden for good, or handed back, or the desk was left: wipe what was in view, ask for a PIN.

        A screen that nobody can give back shows Welcome at the end of a sitting instead.
        """
        if self._part is Part.PATIENT and self.journey_kind in ("", Kind.HANDBACK):
            self.home()
            return
        journey = self._journey_model.journey
        self._desk_locked = self._face == "desk"
        self._asked_by_patient = not self._desk_locked
        self._held = journey.encounter.id if journey and self._part is Part.PATIENT else None
        self._wipe()
        self._turn("locked")

    @Slot()
    def home(self) -> None:
        """Welcome, with nothing of anybody left; at a desk that has a window of its own, the lock."""
        self._wipe()
        self._asked_by_patient, self._desk_locked, self._held = False, self._part is Part.DESK, None
        self._turn("locked" if self._part is Part.DESK else "welcome")

    @Slot(str, str)
    def pin(self, person: str, digits: str) -> None:
        """LOCKED: a PIN."""
        assert self._house is not None
        self._tongue.home()
        try:
            found = self._house.sign_in(person, digits)
        except NotSaved:  # a try that cannot be charged is not looked at
            self._turn("locked", "not-saved")
            return
        if found.person:
            self._keep_card(self._house, found.person)
            self._let_in(self._house, found.person)
        elif found.locked_until:
            self._turn("locked", f"wait:{found.locked_until:%H:%M:%S}")
        else:
            self._turn("locked", f"wrong:{found.tries_left}")

    def close(self) -> None:
        """Keep what is under way, then let go."""
        self._looks.stop()
        self._waits.stop()
        self._end_sitting()
        self._desk_model.close()
        self._premises.leave(self)

    @Slot(result=bool)
    def closes(self) -> bool:
        """The window was asked to close: whether it does, and every other with it. While a patient answers in another it asks once."""
        if not self._premises.is_ending and self.mayClose:
            if self._desk_model.asks_before_the_end():
                return False
            self._premises.end()
        return bool(self.mayClose)

    # -- one window or two

    def become(self, part: Part) -> None:
        """From now on this window is for that: whatever it showed and does not do any more is put away."""
        self._part = part
        if self._house is None:
            self._turn("closed" if part is Part.PATIENT else "opening")
        elif self._face not in FACES[part]:
            self._open()
        else:
            self._turn(self._face)

    def bring_up(self, visit: Encounter) -> None:
        """Show a visit to its patient. NotAllowed if its forms cannot be opened."""
        assert self._house is not None
        journey = self._house.journey(visit)
        self._wipe()
        self._with_patient(journey, visit.language)
        self._turn("journey")

    def put_away(self) -> None:
        """Staff take a visit back: what was answered is kept, its page wiped. NotSaved if the page is all there is of an answer."""
        if journey := self._journey_model.journey:
            journey.leave()
            if not journey.is_saved:
                raise NotSaved("Some answers on the patient's screen are not saved. Free the disk first, then take the visit back.")
            self.lock()

    # -- inside

    @Slot()
    def _open(self) -> None:
        assert self._house is not None
        self._tongue.offer([language.tag for language in self._house.languages])
        self.home()

    def _let_in(self, house: House, person: Person) -> None:
        """The desk opens; at a patient's screen, the visit that was locked there."""
        if self._part is not Part.PATIENT:
            self._desk_seconds = 60 * house.idle_minutes
            self._desk_model.begin(house.desk(person))
            self._turn("desk")
        elif self._held is None:
            self.home()
        else:
            try:
                self.bring_up(house.desk(person).hand_over(self._held))
            except KioskError as error:
                self._turn("locked", "not-saved" if isinstance(error, NotSaved) else "not-allowed")

    def _hand_over(self, visit: Encounter) -> None:
        station = self._premises.patients
        try:
            if station is None:
                raise NotAllowed(to_staff("There is no screen for patients."))
            station.bring_up(visit)
        except KioskError as error:
            self._desk_model.complain(error)
        else:
            self._desk_model.act(lambda desk: desk.view("brought-up"))  # the desk stays where it was, if it has not become the patient's

    def _with_patient(self, journey: Journey, language: str) -> None:
        assert self._house is not None
        self._house.board.give(journey.encounter.id, self.put_away)
        self._journey_model.begin(journey)
        self._tongue.choose(language)

    def _hear(self, visit: EncounterId) -> None:
        if self._face in ("desk", "locked"):
            self._look()
            self._desk_model.act(lambda desk: desk.called(visit))

    def _keep_card(self, house: House, person: Person) -> None:
        pixels, self._card = self._card, 0
        if pixels:
            with suppress(KioskError):  # a full disk: the screen stays as it was measured before
                house.match_card(person, pixels)
