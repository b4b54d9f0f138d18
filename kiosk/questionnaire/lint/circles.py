"""Items that wait on each other in a circle: nobody could ever say which of them is enabled."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from kiosk.questionnaire.lint.finding import Finding, error, quoted
from kiosk.questionnaire.lint.sheet import Sheet

MOST = 20
"""Circles told of one form."""


def circles(sheet: Sheet) -> Iterator[Finding]:
    """Each circle once, at its first item."""
    waits = _waits(sheet)
    for _ in range(MOST):
        try:
            TopologicalSorter(waits).prepare()
            return
        except CycleError as problem:
            circle = list(reversed(problem.args[1]))
        way = " → ".join(quoted(name, 20) for name in (circle if len(circle) < 8 else [*circle[:6], "…", circle[-1]]))
        yield error("circle", circle[0], f"waits on itself ({way}); take one of these conditions away")
        for name in circle:
            waits[name] = set()


def _waits(sheet: Sheet) -> dict[str, set[str]]:
    """What each item waits on: the questions of its conditions, and what it stands in."""
    found: dict[str, set[str]] = {entry.link_id: set() for entry in sheet.entries}
    for entry in sheet.entries:
        asked = {str(condition.get("question")) for condition in entry.all("enableWhen")} & found.keys()
        found[entry.link_id] |= asked | ({entry.parent.link_id} - {entry.link_id} if entry.parent else set())
    return found
