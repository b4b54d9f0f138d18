"""The numbers of the clinic at the desk: charts of many visits, for some days, and the same as a file."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.numbers.form_words import FormWords
from kiosk.encounter.numbers.page import HEAD, NumbersPage
from kiosk.encounter.outgoing.job import Job
from kiosk.errors import KioskError, NotSaved

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.model import AuditEvent, EncounterId, Person
    from kiosk.encounter.outgoing.dispatch import Dispatch

AT_ONCE = 10
"""Days that are counted before the page opens; those left over are counted for it all the same."""


def count_up(casebook: "Casebook", at_most: int = AT_ONCE) -> None:
    """Keep the counts of days that are over and have changed; what cannot be kept now is kept the next time."""
    with suppress(NotSaved):
        casebook.records.count_days(casebook.clock.now().date(), FormWords.of(casebook.forms).lessons, at_most)


class NumberActs:
    """A part of the Desk."""

    person: "Person"
    _casebook: "Casebook"
    _dispatch: "Dispatch"
    _place: Place
    _numbers: NumbersPage

    def numbers(self, span: str = "") -> DeskView:
        """What the visits of some days say (`NumbersPage.turn`); at first those of the last four weeks."""
        if self._place not in (Place.NUMBERS, Place.NUMBERS_DAYS):
            self._numbers = NumbersPage(self._casebook)
            count_up(self._casebook)
        self._numbers.turn(span)
        return self._go(Place.NUMBERS)

    def numbers_days(self) -> DeskView:
        """Ask from which day to which."""
        return self._go(Place.NUMBERS_DAYS) if self._place is Place.NUMBERS else self.view()

    def numbers_of_days(self) -> DeskView:
        """What the visits of those days say; or what is missing."""
        if self._place is not Place.NUMBERS_DAYS or not self._numbers.take():
            return self.view()
        return self._go(Place.NUMBERS)

    def saving_numbers(self) -> Job | None:
        """Write what the page says as a table."""
        if self._place is not Place.NUMBERS:
            return None
        lines, days = self._numbers.lines(), self._numbers.days()
        name = f"inkwell-numbers-{days[0]}-{days[1]}"
        return Job(lambda: self._dispatch.sheets.write(name, HEAD, lines, self._dispatch.folder), partial(self._numbers_saved, days))

    def _numbers_page(self) -> DeskView:
        return self._numbers.view(self.person.name) if self._place is Place.NUMBERS else self._numbers.asking(self.person.name)

    def _numbers_saved(self, days: Sequence[date], result: tuple[Path, str] | Exception) -> DeskView:
        if isinstance(result, Exception):
            return self.view("not-exported", str(result) if isinstance(result, KioskError) else "")
        path, digest = result
        first, last = (day.isoformat() for day in days)
        self._casebook.records.note(self._event("export", None, first=first, last=last, kind="numbers", sha256=digest))
        return self.view("exported", str(path))

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent: ...
