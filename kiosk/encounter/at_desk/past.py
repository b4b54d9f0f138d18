"""Past visits at the desk, newest first, so many at a time: the next page begins after the number of the last visit in view."""

from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.encounter.at_desk import pages as desk_pages
from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Encounter, Person

AT_A_TIME = 60


@dataclass(slots=True)
class PastVisits:
    """Where in them the desk is."""

    casebook: Casebook
    found: tuple[Encounter, ...] = field(default=())

    @classmethod
    def newest(cls, casebook: Casebook) -> "PastVisits":
        """From the newest on."""
        return cls(casebook, tuple(casebook.records.visits_before("", AT_A_TIME)))

    def older(self) -> None:
        """The next so many, if there are any."""
        if self.found:
            self.found = tuple(self.casebook.records.visits_before(self.found[-1].number, AT_A_TIME)) or self.found

    def view(self, person: Person, today: date) -> DeskView:
        """The page, read anew: a visit may have changed since, or have been erased."""
        before = {visit.id for visit in self.found}
        now = [desk_pages.line(self.casebook, visit) for visit in self._again() if visit.id in before]
        view = desk_pages.list_view(self.casebook, Place.RECORDS, person, today, now)
        return replace(view, can_finish=len(self.found) == AT_A_TIME)

    def _again(self) -> tuple[Encounter, ...]:
        """The same visits as they stand now."""
        if not self.found:
            return ()
        year, serial = self.found[0].number.split("-")
        return tuple(self.casebook.records.visits_before(f"{year}-{int(serial) + 1:06}", AT_A_TIME))
