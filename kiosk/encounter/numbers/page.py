"""The page of numbers: of which days, what they say, and the same as a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.numbers.chart import Chart
from kiosk.encounter.numbers.findings import charts
from kiosk.encounter.numbers.form_words import FormWords
from kiosk.encounter.numbers.visits_chart import visits_in_words
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.page.rows import problems, rows
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.values import Date
from kiosk.staff_words import in_a_row, on_day, to_staff

SPANS = {
    "week": to_staff("This week"),
    "4-weeks": to_staff("The last 4 weeks"),
    "3-months": to_staff("The last 3 months"),
    "year": to_staff("The last year"),
}
OWN = "own"
DAYS = Questionnaire(
    name="days",
    items=(
        Item(link_id="first", type=ItemType.DATE, text=to_staff("First day"), required=True),
        Item(link_id="last", type=ItemType.DATE, text=to_staff("Last day"), required=True),
    ),
)
HEAD = ("chart", "what", "number", "in words", "first day", "last day")


class Sheets(Protocol):
    """Tables that leave the clinic, for spreadsheets."""

    def write(self, name: str, head: Sequence[str], lines: Sequence[Sequence[str]], folder: Path) -> tuple[Path, str]:
        """A new file in `folder`, and its SHA-256 (hex); ExportError if it cannot be written. Nothing in it becomes a formula."""
        ...


@dataclass(slots=True)
class NumbersPage:
    """Of which days."""

    casebook: Casebook
    span: str = "4-weeks"
    _words: FormWords = field(init=False)
    _sheet: Sheet = field(init=False)

    def __post_init__(self) -> None:
        self._words = FormWords.of(self.casebook.forms, self.casebook.as_approved)
        self._sheet = self._asking_from(*self.days())

    def turn(self, span: str) -> None:
        """To one of SPANS; anything else changes nothing."""
        if span in SPANS:
            self.span = span
            self._sheet = self._asking_from(*self.days())

    def answer(self, link_id: str, raw: Raw) -> None:
        """A typed part of a date."""
        self._sheet.answer(link_id, raw)

    def take(self) -> bool:
        """The days that were typed; False, and the page says so, while one is not whole."""
        if not self._sheet.is_right(self._today):
            return False
        self.span = OWN
        return True

    def days(self) -> tuple[date, date]:
        """The first and the last day."""
        today = self._today
        if self.span == OWN:
            first, last = sorted(date.fromisoformat(str(self._sheet.response.value(link_id))) for link_id in ("first", "last"))
            return first, last
        monday = today - timedelta(days=today.weekday())
        begins = {"week": monday, "4-weeks": today - timedelta(days=27), "3-months": monday - timedelta(weeks=12)}
        return begins.get(self.span, _a_year_before(today)), today

    def view(self, staff: str) -> DeskView:
        """The charts."""
        (first, last), found = self.days(), self._charts()
        many = next((sum(int(bar.number) for bar in chart.bars) for chart in found if chart.name == "visits"), 0)
        days = to_staff("{first} to {last}", first=_written(first, last), last=_written(last))
        about = _written(first) if first == last else days
        title = SPANS.get(self.span, to_staff("Chosen days"))
        return DeskView(
            place=Place.NUMBERS,
            staff=staff,
            title=title,
            about=in_a_row((about, visits_in_words(many)), "  ·  "),
            span=self.span,
            charts=found,
        )

    def asking(self, staff: str) -> DeskView:
        """From which day to which."""
        return DeskView(
            place=Place.NUMBERS_DAYS,
            staff=staff,
            items=rows(DAYS.items, self._sheet.response, self._sheet.issues),
            problems=problems(DAYS.items, self._sheet.issues),
        )

    def lines(self) -> tuple[tuple[str, ...], ...]:
        """What the charts say, a line a bar, below HEAD."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[tuple[str, ...]]:
        days = tuple(day.isoformat() for day in self.days())
        for chart in self._charts():
            yield chart.name, chart.title, "", chart.note.strip(), *days
            yield from ((chart.name, bar.label or bar.spoken.partition(":")[0], bar.number, bar.spoken, *days) for bar in chart.bars)

    def _charts(self) -> tuple[Chart, ...]:
        (first, last), records = self.days(), self.casebook.records
        return charts(records.counts(first, last, self._today, self._words.lessons), self._words, first, last)

    def _asking_from(self, first: date, last: date) -> Sheet:
        return Sheet(DAYS, {"first": (Date(first.isoformat()),), "last": (Date(last.isoformat()),)})

    @property
    def _today(self) -> date:
        return self.casebook.clock.now().date()


def _a_year_before(today: date) -> date:
    """The first day of the month after this one, a year ago: twelve whole months and what there is of this one make no thirteenth."""
    return date(today.year - (today.month < 12), today.month % 12 + 1, 1)


def _written(day: date, before: date | None = None) -> str:
    """Without the year where a day of the same one follows."""
    return on_day(day, "d MMMM" if before and before.year == day.year else "d MMMM yyyy")
