"""A chart as the desk shows it: its title says the finding, every bar carries its number, one bar is meant."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar."""

    label: str
    number: str
    """As it stands on the bar ("41", "6 min", "32 %")."""
    share: float
    """Of the longest bar, 0 to 1."""
    meant: bool = False
    """The one that the title speaks of."""
    hint: str = ""
    """Beside the label: of which level a flag is, of how many visits a number."""
    spoken: str = ""
    """All of it in words, for whoever listens, and for the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars, longest first; upright they stand in the order of the days."""

    name: str
    """visits · minutes · stops · not-sure · taught · flags"""
    title: str
    bars: tuple[Bar, ...] = ()
    upright: bool = False
    note: str = ""
