"""The printers as they were found last. One for the house: asking them takes a third of a second, so it is done in a lane."""

import re
from collections.abc import Callable, Sequence

from kiosk.encounter.outgoing.paper_view import PrinterLine
from kiosk.encounter.ports.paper import Printer

FRESH = 30.0
"""Seconds for which they are remembered."""
MOST = 8
"""Printers that are asked what they can do; each takes as long as the network does."""
COPIES = 20
"""The most that the desk offers, whatever a printer can do."""
SIZE = re.compile(r"(?:iso|na|jis|om)_([a-z0-9-]+)_.*")
"""A self-describing name of a size (PWG 5101.1)."""


class Printers:
    """What there is, the clinic's own first, then the one that was used last; looked for anew while somebody has use for it."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer
        self._asked = -FRESH
        self._last = ""
        self.own = ""
        """The one that the clinic has chosen in its settings; blank for none."""
        self._lines: tuple[PrinterLine, ...] = ()
        self.found = False
        """Whether anybody has looked: before that, that there are none says nothing."""

    @property
    def lines(self) -> tuple[PrinterLine, ...]:
        """What is known."""
        return tuple(sorted(self._lines, key=lambda line: (line.name != self.own, line.name != self._last)))

    def first(self) -> Callable[[], PrinterLine | None]:
        """What a lane is to do where nobody chooses: the clinic's own, or else the one that is offered first; None if there is none."""
        own, known = self.own, self.lines if self._lines else None

        def find() -> PrinterLine | None:
            lines = self._look() if known is None else known
            named = next((line for line in lines if line.name == own), None)
            return named or (PrinterLine(name=own) if own else next(iter(lines), None))

        return find

    def looking(self, ticks: float) -> Callable[[], Sequence[PrinterLine]] | None:
        """What a lane is to do; None while what is known is fresh, or somebody looks already. `ticks`: Clock.ticks."""
        if ticks - self._asked < FRESH:
            return None
        self._asked = ticks
        return self._look

    def take(self, result: Sequence[PrinterLine] | Exception) -> None:
        """What a lane brings back."""
        self._lines, self.found = (() if isinstance(result, Exception) else tuple(result)), True

    def used(self, printer: str) -> None:
        """The one that somebody chose is offered first from now on."""
        self._last = printer

    def _look(self) -> Sequence[PrinterLine]:
        names = self._printer.names()
        asked = [self._line(name) for name in names[:MOST]]
        return [*asked, *(PrinterLine(name=name) for name in names[MOST:])]

    def _line(self, name: str) -> PrinterLine:
        able = self._printer.abilities(name)
        media = tuple(dict.fromkeys(size_words(size) for size in able.media))
        return PrinterLine(name=name, two_sided=able.two_sided, copies=min(able.copies, COPIES), media=media)


def size_words(size: str) -> str:
    """A4 · Letter: "iso_a4_210x297mm" and "na_letter_8.5x11in" as people say them; another name as it is."""
    told = SIZE.fullmatch(size)
    return told[1].capitalize().replace("-", " ") if told else size
