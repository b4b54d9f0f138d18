"""A demonstration that is only looked at: set up, approved, its visits walked past the window by a patient who answers."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.app import Inkwell
from kiosk.demo import BORN, CHOSEN, CLINIC, IN_LANGUAGE, PIN, STAFF, TITLE, TYPED, WHO, WORDS
from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.clinic.approval import approved_by
from kiosk.encounter.house import House
from kiosk.encounter.journey import Journey
from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.encounter.opening import Opening, Step
from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.ports.world import Records
from kiosk.encounter.sitting.ink import as_told
from kiosk.encounter.sitting.screen import Kind, Screen
from kiosk.gallery.outside import EXPORTS, MadeUpDrives, MadeUpPrinters
from kiosk.gallery.tongues import TurnedCasebook, every
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.words.translations import translation
from kiosk.store.keys import Cost
from kiosk.ui.made_up_ink import STAFF_STROKES, STROKES
from kiosk.ui.patient import Patient

NOTHING_TO_GUESS = Cost(passes=1, memory_kib=8, lanes=1)
"""Nobody is behind this door."""
ASKING = (Kind.QUESTION, Kind.SHORT, Kind.BODY_MAP, Kind.CHOICES, Kind.STATEMENTS)
"""Pages with something to answer."""
PATIENT = Patient(CHOSEN, TYPED, BORN)
BEGINS = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


class StandingClock:
    """Every picture is of the same day; a second passes with each look, so that what came later is later."""

    def __init__(self) -> None:
        self._at = BEGINS

    def now(self) -> datetime:
        """See ports.Clock."""
        self._at += timedelta(seconds=1)
        return self._at

    def ticks(self) -> float:
        """See ports.Clock."""
        return (self._at - BEGINS).total_seconds()


class Shown(Inkwell):
    """Names no folder, no printer and no drive of whoever takes the pictures."""

    def furnish(self, opening: Opening) -> House:
        """See Inkwell."""
        house = super().furnish(opening)
        book = house.sealing.casebook
        return replace(
            house,
            sealing=replace(house.sealing, casebook=TurnedCasebook(book.records, book.forms, book.clock, book.demonstration)),
            dispatch=replace(house.dispatch, folder=EXPORTS, printer=MadeUpPrinters(), drives=MadeUpDrives()),
        )


class LookedAt:
    """The kiosk and whoever walks it."""

    def __init__(self, folder: Path, *, two: bool = False) -> None:
        """`two`: patients have a window of their own; the one that is looked at is the desk's."""
        inkwell = Shown(folder, StandingClock(), demonstration=True, cost=NOTHING_TO_GUESS)
        self._windows = inkwell.windows(two=True, size=(1280, 800), keyboard=False) if two else None
        self.front = self._windows.main if self._windows else inkwell.front(size=(1280, 800), keyboard=False)
        self.kiosk, self.desk = self.front.kiosk, self.front.kiosk.desk_model

    def set_up(self, before_approval: Callable[[], object] = lambda: None) -> None:
        """The first run, and a clinician's approval; `before_approval` is done while the forms still wait."""
        door = self.kiosk.door
        while door.step is Step.CLINIC:
            for row in door.screen().items:
                for raw in answers(row, Patient(typed=CLINIC)):
                    door.answer(row.link_id, raw)
            door.next()
            if door.screen().problems:
                raise AssertionError(f"stuck in set-up: {door.screen().problems}")
        door.passphrase(WORDS, WORDS)
        door.code_seen()
        door.typed_back(door.code)
        self.kiosk.premises.opening_model.person(STAFF, TITLE, PIN, PIN)
        self.sign_in()
        before_approval()
        self.desk.forms()
        self.desk.approve()
        self._approve_translations()

    def _approve_translations(self) -> None:
        """Every whole translation is let through, to be looked at: nobody here is a patient."""
        house = self.kiosk._house
        assert house is not None
        book, person = house.sealing.casebook, house.people()[0]
        said = {f"{name}@{tag}": words for tag, facts in IN_LANGUAGE.items() for name, words in facts.items()}
        book.records.set_clinic(book.records.clinic() | said, AuditEvent(action="setting", at=book.clock.now(), actor=person.id))
        for treatment in book.forms.treatments():
            for form in (*book.forms.pack(treatment), book.forms.clinic()):
                for tag in every():
                    if (told := translation(form, tag)) and told.is_complete:
                        approvals = approved_by(person, treatment, [told], book.clock.now(), demonstration=True)
                        book.records.approve(
                            approvals, AuditEvent(action="approve", at=book.clock.now(), actor=person.id), [told.source_text]
                        )

    def sign_in(self) -> None:
        """The clinician, at the desk."""
        self.kiosk.pin(self.kiosk.people[0]["id"], PIN)  # type: ignore[index]  # a property of Qt

    def sign_in_and_lock(self) -> None:
        """The desk, as it is left."""
        self.sign_in()
        self.kiosk.lock()

    def new_visit(self, known: str = "new") -> EncounterId:
        """A visit of somebody who showed a passport; its id."""
        self.desk.newVisit()
        day, month, year = BORN
        self.desk.answered("patient.name", WHO)
        self.desk.answered("patient.birthDate", {"day": day, "month": month, "year": year})
        self.desk.answered("patient.identity", "passport")
        self.desk.startVisit()
        if self.view.problems:
            self.desk.answered("patient.known", known)
            self.desk.startVisit()
        return EncounterId(self.view.visits[-1].id)

    @property
    def records(self) -> Records:
        """What is kept."""
        assert self.kiosk._house is not None
        return self.kiosk._house.sealing.casebook.records

    def now(self) -> datetime:
        """By the clock that stands."""
        assert self.kiosk._house is not None
        return self.kiosk._house.sealing.casebook.clock.now()

    @property
    def view(self) -> DeskView:
        """What the desk shows."""
        assert self.desk.shown is not None
        return self.desk.shown

    @property
    def journey(self) -> Journey:
        """What the patient walks."""
        assert self.kiosk.journey_model.journey is not None
        return self.kiosk.journey_model.journey

    def pages(self) -> Iterator[Screen]:
        """Every page of the sitting, before it is answered and, where it stays, after; the last is the one it ends with."""
        while True:
            screen = self.journey.screen()
            yield screen
            if screen.kind in (Kind.HANDBACK, Kind.SEALING):
                return
            if screen.kind is Kind.SIGN:
                self.journey.sign(as_told(ink()))
                continue
            self.fill(screen)
            if self.journey.screen().key == screen.key:
                if screen.kind in ASKING:
                    yield self.journey.screen()
                self.journey.next()

    def fill(self, screen: Screen) -> None:
        """As the patient of the demonstration answers."""
        for row in screen.items:
            for raw in answers(row):
                self.journey.answer(row.link_id, raw)

    def close(self) -> None:
        """Let go."""
        (self._windows or self.front).close()


def ink(strokes: tuple[tuple[tuple[float, float], ...], ...] = STROKES) -> list[tuple[tuple[float, ...], ...]]:
    """Drawn points as the pad tells them."""
    return [tuple((x, y, 0.01 * at, 0.5) for at, (x, y) in enumerate(stroke)) for stroke in strokes]


STAFF_INK = ink(STAFF_STROKES)


def answers(row: ItemRow, patient: Patient = PATIENT) -> list[Raw]:
    """What is said to one question."""
    match row.type:
        case "choice" | "open-choice":
            return [option.code for option in patient.options(row)]
        case "boolean" if row.required and row.value != "true":
            return [True]
        case "date" if row.required and not row.year:
            return [dict(zip(("day", "month", "year"), patient.born, strict=True))]
        case "string" | "text" | "integer" | "decimal" if not row.value and (words := patient.words(row)):
            return [words]
        case _:
            return []
