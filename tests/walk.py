"""Walks a visit as a person would. The same verbs without a window (`Walk`) and with one (`WindowWalk`)."""

from kiosk.encounter.journey import Journey
from kiosk.encounter.model import Stroke
from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.sitting.screen import Kind, Screen
from kiosk.ui.patient import Patient

INK = (((0.1, 0.1, 0.0), (0.2, 0.05, 0.1), (0.3, 0.15, 0.2), (0.4, 0.1, 0.3)),)
DOT = (((0.1, 0.1, 0.0), (0.101, 0.1, 0.05)),)


class Walk:
    """A patient at a journey, without a window."""

    def __init__(self, journey: Journey, patient: Patient | None = None) -> None:
        self.journey = journey
        self.patient = patient or Patient()
        self.seen: list[str] = []

    @property
    def screen(self) -> Screen:
        return self.journey.screen()

    def row(self, link_id: str) -> ItemRow:
        return next(row for row in self.screen.items if row.link_id == link_id)

    def choose(self, link_id: str, *codes: str) -> None:
        for code in codes:
            self.journey.answer(link_id, code)

    def type(self, link_id: str, words: str) -> None:
        self.journey.answer(link_id, words)

    def date(self, link_id: str, day: str, month: str, year: str) -> None:
        self.journey.answer(link_id, {"day": day, "month": month, "year": year})

    def tick(self, link_id: str) -> None:
        self.journey.answer(link_id, True)

    def on(self) -> None:
        self.journey.next()

    def back(self) -> None:
        self.journey.back()

    def change(self, link_id: str) -> None:
        self.journey.go_to(link_id)

    def sign(self, ink: tuple[Stroke, ...] = INK) -> None:
        self.journey.sign(ink)

    def fill(self, screen: Screen | None = None) -> None:
        """Answer everything on the page (`screen`, if it was asked for just now) as the patient would."""
        for row in (screen or self.screen).items:
            self._fill(row)

    def to(self, place: str) -> None:
        """Walk on, answering and signing as the patient would, until a page of that key or kind is there."""
        after = self.screen
        for _ in range(200):
            before = after
            if place in (before.key, before.kind.value):
                return
            self.seen.append(before.key)
            self.fill(before)
            if self.screen.key == before.key:
                self.sign() if before.kind is Kind.SIGN else self.on()
            after = self.screen
            assert after != before, f"stuck on {before.key}: {before.problems} {before.fault}"
        raise AssertionError(f"never came to {place}")

    def _fill(self, row: ItemRow) -> None:
        match row.type:
            case "boolean" if row.required and self.screen.kind is Kind.STATEMENTS and row.value != "true":
                self.tick(row.link_id)
            case "choice" | "open-choice":
                self.choose(row.link_id, *(option.code for option in self.patient.options(row)))
            case "date" if row.required and not row.year:
                self.date(row.link_id, *self.patient.born)
            case "string" | "text" | "integer" | "decimal" if not row.value and (words := self.patient.words(row)):
                self.type(row.link_id, words)
            case _:
                pass
