"""An open house: whoever stands at the door gets a Journey or a Desk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from uuid import uuid4

from kiosk.encounter.at_desk.board import Board
from kiosk.encounter.at_desk.numbers import count_up
from kiosk.encounter.at_desk.view import BoardLine
from kiosk.encounter.clinic import door
from kiosk.encounter.clinic.drafts import Drafts
from kiosk.encounter.clinic.languages import Language, is_known, offered
from kiosk.encounter.clinic.nightly import Nightly
from kiosk.encounter.clinic.purge import purge
from kiosk.encounter.clinic.settings import IDLE, SCREEN
from kiosk.encounter.clinic.word_settings import PRINTER
from kiosk.encounter.desk import Desk
from kiosk.encounter.journey import Journey
from kiosk.encounter.model import AuditEvent, Encounter, EncounterId, Person, StaffId
from kiosk.encounter.outgoing.dispatch import Dispatch
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.outgoing.tracing import tracing
from kiosk.encounter.ports.backup import Backup
from kiosk.encounter.ports.office import Office
from kiosk.encounter.ports.staff import SignIn, Staff
from kiosk.encounter.ports.world import Lane
from kiosk.encounter.sealing import Sealing
from kiosk.questionnaire.words.wording import filled


@dataclass(frozen=True, slots=True)
class House:
    """What is there once the strongroom is open."""

    sealing: Sealing
    staff: Staff
    dispatch: Dispatch
    backup: Backup | None = None
    board: Board = field(default_factory=Board)
    office: Office | None = None
    drafts: Drafts = field(default_factory=Drafts)

    @property
    def clinic_name(self) -> str:
        """As it stands on Welcome."""
        return self.sealing.casebook.records.clinic().get("clinic.name", "")

    @property
    def idle_minutes(self) -> int:
        """After how many idle minutes the desk locks."""
        return self.sealing.casebook.records.settings()[IDLE]

    @property
    def card_pixels(self) -> int:
        """How many pixels of this screen a bank card covers, as staff matched it; 0 if nobody did."""
        return self.sealing.casebook.records.settings()[SCREEN]

    def match_card(self, person: Person, pixels: int) -> None:
        """Staff laid a bank card on the screen."""
        book = self.sealing.casebook
        event = AuditEvent(action="setting", at=book.clock.now(), actor=person.id, detail={"name": SCREEN})
        book.records.set_setting(SCREEN, str(pixels), event)

    def people(self) -> Sequence[Person]:
        """Who may sign in."""
        return self.staff.people()

    def sign_in(self, person: str, pin: str) -> SignIn:
        """Check a PIN; every try is recorded."""
        return door.sign_in(self.sealing.casebook.records, self.staff, StaffId(person), pin, self.sealing.casebook.clock.now())

    def desk(self, person: Person) -> Desk:
        """The desk, for whoever signed in."""
        self.dispatch.printers.own = self.sealing.casebook.records.settings().words(PRINTER)
        return Desk(person, self.sealing, self.dispatch, self.staff, self.backup, board=self.board, office=self.office, drafts=self.drafts)

    def outside(self) -> Sequence[BoardLine]:
        """The day as it may be seen while the desk is locked."""
        return self.board.outside(self.sealing.casebook)

    @property
    def languages(self) -> tuple[Language, ...]:
        """Those a patient may choose; the clinic's own first."""
        return offered(self.sealing.casebook)

    def start_alone(self, language: str = "en") -> Journey:
        """A blank visit that a patient starts on Welcome; staff join it to a patient afterwards (DESIGN.md, decision 10).

        `language`: the tag of the one they chose (clinic/languages.py).

        NotAllowed while a form waits for approval.
        """
        book = self.sealing.casebook
        book.check_approved(book.forms.treatments()[0])
        for form in book.forms.pack(book.forms.treatments()[0]):
            if form.sitting == "before":
                filled(form, book.records.clinic())  # a fact that is missing is said before a visit is begun
        treatment, chosen = book.forms.treatments()[0], language if is_known(language) else book.spoken
        visit = Encounter(id=EncounterId(str(uuid4())), treatment=treatment, started=book.clock.now(), language=chosen)
        return self.journey(book.records.begin(visit, AuditEvent(action="begin", at=book.clock.now(), encounter=visit.id)))

    def journey(self, visit: Encounter) -> Journey:
        """The visit, on the page where it was."""
        return Journey(visit, self.sealing)

    def tidy(self) -> int:
        """Erase what is abandoned, at the clinic's hour or as soon after it as nobody is at work here; how many visits that were.

        What is over is counted, a few days at a time.
        """
        gone = purge(self.sealing.casebook.records, self.sealing.casebook.clock.now())
        count_up(self.sealing.casebook)
        return gone

    def nightly(self, lane: Lane) -> Nightly | None:
        """The daily back-up, made in `lane`; None where nothing is kept."""
        return Nightly(self.backup, self.sealing.casebook.clock, lane) if self.backup else None

    def make_ready(self) -> Callable[[], None]:
        """What a lane is to do at first: load what the first to sign would have to wait for. It is read here, on this thread."""
        seals, book = self.sealing.seals, self.sealing.casebook
        material, now = book.records.seal_material(), book.clock.now()
        return partial(seals.ready, material, now) if seals and material else lambda: None

    def prints_without_end(self) -> Sequence[Job]:
        """What was under way to a printer when the program was closed, to be followed in a lane."""
        return tracing(self.sealing.casebook.records, self.sealing.casebook.clock, self.dispatch.printer)

    def forget(self) -> None:
        """The strongroom is being closed: nothing of its key stays."""
        if self.sealing.seals:
            self.sealing.seals.forget()

    def waiting_for_the_press(self) -> Sequence[EncounterId]:
        """Visits that are signed and have no document yet."""
        return self.sealing.casebook.records.unsealed()
