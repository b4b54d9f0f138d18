"""Past visits at the desk, newest first, so many at a time: the next page begins after the number of the last visit in view.

A signed visit is told from columns. One that is not signed is read whole for its flags, as the board of the day reads it and keeps it:
of those there are few among many.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.encounter.at_desk import pages as desk_pages
from kiosk.encounter.at_desk.board import Board
from kiosk.encounter.at_desk.view import DeskView, Place, VisitLine
from kiosk.encounter.at_desk.worklist import PastVisit
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Person
from kiosk.encounter.page.areas import AREAS
from kiosk.questionnaire.answers import listed, plain_words
from kiosk.questionnaire.model import Level

AT_A_TIME = 60


@dataclass(slots=True)
class PastVisits:
    """Where in them the desk is."""

    casebook: Casebook
    board: Board
    found: tuple[PastVisit, ...] = field(default=())

    @classmethod
    def newest(cls, casebook: Casebook, board: Board) -> "PastVisits":
        """From the newest on."""
        return cls(casebook, board, tuple(casebook.records.past_visits("", AT_A_TIME)))

    def older(self) -> None:
        """The next so many, if there are any."""
        if self.found:
            self.found = tuple(self.casebook.records.past_visits(self.found[-1].visit.number, AT_A_TIME)) or self.found

    def view(self, person: Person, today: date) -> DeskView:
        """The page, read anew: a visit may have changed since, or have been erased."""
        before = {told.visit.id for told in self.found}
        areas = {name: _areas(self.casebook, name) for name in {told.visit.treatment for told in self.found}}
        again = [
            replace(told, areas=_reworded(told.areas, areas[told.visit.treatment])) for told in self._again() if told.visit.id in before
        ]
        now = [self._line(told, today) for told in again]
        view = desk_pages.list_view(self.casebook, Place.RECORDS, person, today, now)
        return replace(view, can_finish=len(self.found) == AT_A_TIME)

    def _again(self) -> tuple[PastVisit, ...]:
        """The same visits as they stand now."""
        if not self.found:
            return ()
        year, serial = self.found[0].visit.number.split("-")
        return tuple(self.casebook.records.past_visits(f"{year}-{int(serial) + 1:06}", AT_A_TIME))

    def _line(self, told: PastVisit, today: date) -> VisitLine:
        return from_columns(told, today) if told.frozen else self.board.whole(self.casebook, told.visit, told.seq)


def _areas(casebook: Casebook, treatment: str) -> dict[str, str]:
    """What staff call each area, by what the forms call it: columns keep the words of the forms."""
    forms = casebook.forms.pack(treatment) if treatment in casebook.forms.treatments() else ()
    items = [
        (form.item(name), casebook.as_approved(treatment, form).item(name)) for form in forms for name in AREAS if name in form.by_link_id
    ]
    return {
        plain_words(kept.value): plain_words(told.value)
        for item, own in items
        for kept, told in zip(item.options, own.options, strict=True)
    }


def _reworded(areas: str, words: Mapping[str, str]) -> str:
    return listed(words.get(area, area) for area in areas.split(", "))


def from_columns(told: PastVisit, today: date) -> VisitLine:
    """A visit that was signed; it says what `desk_pages.line` does."""
    visit = told.visit
    state, act = desk_pages.stage(visit, undecided=told.undecided, countersigned=told.countersigned, waiting=told.sealing)
    return VisitLine(
        id=visit.id,
        time=visit.started.strftime("%H:%M"),
        day="" if visit.started.date() == today else visit.started.date().isoformat(),
        name=told.name,
        about=told.birth_date,
        areas=told.areas,
        state=state,
        part=visit.part,
        stop=told.flags.get(Level.STOP, 0),
        review=told.flags.get(Level.REVIEW, 0),
        caution=told.flags.get(Level.CAUTION, 0),
        act=act,
        needs_you=state in desk_pages.NEEDS_YOU,
    )
