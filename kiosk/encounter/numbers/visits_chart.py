"""Visits a day; over a longer time a week, a month or a year, as many columns as can be read."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.encounter.numbers.chart import Bar, Chart
from kiosk.staff_words import in_a_row, on_day, to_staff, to_staff_many

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
            spoken=in_a_row((column.full, visits_in_words(many[at])), ": "),
        )
        for at, column in enumerate(found)
    )
    if len(found) == 1:
        return Chart(
            name="visits", title=to_staff("{visits} on {day}", visits=visits_in_words(total), day=found[0].full), bars=bars, upright=True
        )
    title = _busiest(unit, visits_in_words(total), found[busiest].full, many[busiest])
    return Chart(name="visits", title=title, bars=bars, upright=True)


def columns(first: date, last: date) -> tuple[str, tuple[Column, ...]]:
    """Day, week, month or year, and the columns from the first day to the last."""
    span = (last - first).days
    if span < MOST_DAYS:
        short = "ddd" if span < LABELS else "d MMM"
        return "day", tuple(Column(day, on_day(day, short), on_day(day, "dddd d MMMM")) for day in _every(first, last, 1))
    if span < MOST_WEEKS:
        weeks = _every(first - timedelta(days=first.weekday()), last, 7)
        return "week", tuple(Column(week, on_day(week, "d MMM"), to_staff("from {day}", day=on_day(week, "d MMMM"))) for week in weeks)
    if span < MOST_MONTHS:
        months = sorted({day.replace(day=1) for day in _every(first, last, 1)})
        return "month", tuple(Column(month, on_day(month, "MMM"), on_day(month, "MMMM yyyy")) for month in months)
    years = range(first.year, last.year + 1)
    return "year", tuple(Column(date(year, 1, 1), str(year), str(year)) for year in years)


def visits_in_words(number: int) -> str:
    """1 visit, 2 visits."""
    return to_staff_many(number, "{n} visit", "{n} visits")


def _busiest(unit: str, visits: str, which: str, most: int) -> str:
    match unit:
        case "day":
            return to_staff("{visits}; the busiest day: {which}, with {most}", visits=visits, which=which, most=most)
        case "week":
            return to_staff("{visits}; the busiest week: {which}, with {most}", visits=visits, which=which, most=most)
        case "month":
            return to_staff("{visits}; the busiest month: {which}, with {most}", visits=visits, which=which, most=most)
        case _:
            return to_staff("{visits}; the busiest year: {which}, with {most}", visits=visits, which=which, most=most)


def _every(first: date, last: date, days: int) -> list[date]:
    return [first + timedelta(days=at) for at in range(0, (last - first).days + 1, days)]
