"""Visits a day; over a longer time a week, a month or a year, as many columns as can be read."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.encounter.numbers.chart import Bar, Chart

MOST_DAYS, MOST_WEEKS, MOST_MONTHS = 31, 119, 730
"""Days of a span that is shown by day, by week, by month."""
LABELS = 7
"""As many columns may have their dates below."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the first day in it, and how it is called."""

    begins: date
    short: str
    full: str


def visits(days: Sequence[tuple[date, int]], first: date, last: date) -> Chart:
    """Each column with its number; the busiest is meant."""
    unit, found = columns(first, last)
    many = Counter[int]()
    for day, number in days:
        many[max(at for at, column in enumerate(found) if column.begins <= day)] += number
    total, busiest = sum(many.values()), max(range(len(found)), key=lambda at: many[at])
    every = 7 if unit == "day" and len(found) > LABELS else -(-len(found) // LABELS)
    bars = tuple(
        Bar(
            label=column.short if (len(found) - 1 - at) % every == 0 else "",
            number=str(many[at]),
            share=many[at] / many[busiest],
            meant=at == busiest,
            spoken=f"{column.full}: {visits_in_words(many[at])}",
        )
        for at, column in enumerate(found)
    )
    if len(found) == 1:
        return Chart(name="visits", title=f"{visits_in_words(total)} on {found[0].full}", bars=bars, upright=True)
    title = f"{visits_in_words(total)}; the busiest {unit}: {found[busiest].full}, with {many[busiest]}"
    return Chart(name="visits", title=title, bars=bars, upright=True)


def columns(first: date, last: date) -> tuple[str, tuple[Column, ...]]:
    """Day, week, month or year, and the columns from the first day to the last."""
    span = (last - first).days
    if span < MOST_DAYS:
        short = "%a" if span < LABELS else "%d %b"
        return "day", tuple(Column(day, _plain(day, short), _plain(day, "%A %d %B")) for day in _every(first, last, 1))
    if span < MOST_WEEKS:
        weeks = _every(first - timedelta(days=first.weekday()), last, 7)
        return "week", tuple(Column(week, _plain(week, "%d %b"), f"from {_plain(week, '%d %B')}") for week in weeks)
    if span < MOST_MONTHS:
        months = sorted({day.replace(day=1) for day in _every(first, last, 1)})
        return "month", tuple(Column(month, month.strftime("%b"), month.strftime("%B %Y")) for month in months)
    years = range(first.year, last.year + 1)
    return "year", tuple(Column(date(year, 1, 1), str(year), str(year)) for year in years)


def visits_in_words(number: int) -> str:
    """1 visit, 2 visits."""
    return "1 visit" if number == 1 else f"{number} visits"


def _every(first: date, last: date, days: int) -> list[date]:
    return [first + timedelta(days=at) for at in range(0, (last - first).days + 1, days)]


def _plain(day: date, form: str) -> str:
    """Without a zero before the day."""
    return day.strftime(form.replace("%d", str(day.day)))
