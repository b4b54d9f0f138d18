"""FHIRPath's functions over collections, each in one pass, counted, in memory that grows with what it finds."""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.questionnaire.fhirpath import values
from kiosk.questionnaire.fhirpath.operators import OPERATORS, is_kind, single, truth, union
from kiosk.questionnaire.fhirpath.values import Run, key, plain

Step = Callable[[Run, list[Any]], list[Any]]


def each(run: Run, focus: list[Any], step: Step) -> list[list[Any]]:
    """What `step` finds for each of them, with $this and $index in place."""
    this, index, found = run.this, run.index, []
    for run.index, value in enumerate(focus):
        run.this = [value]
        found.append(step(run, run.this))
        run.spend(1 + len(found[-1]))
    run.this, run.index = this, index
    return found


def where(run: Run, focus: list[Any], step: Step) -> list[Any]:
    """Those for which it holds."""
    return [value for value, found in zip(focus, each(run, focus, step), strict=True) if found and truth(found)]


def select(run: Run, focus: list[Any], step: Step) -> list[Any]:
    """What it finds for each."""
    return [value for found in each(run, focus, step) for value in found]


def repeat(run: Run, focus: list[Any], step: Step) -> list[Any]:
    """What it finds, and finds from there on, each value once (FHIRPath N1, 5.2.3). `tree` sees that it goes down a tree."""
    found: list[Any] = []
    seen = _Seen(run)
    while focus := [value for value in step(run, focus) if seen.first(value)]:
        run.spend(len(focus))
        found += focus
    return found


class _Seen:
    """Values by what tells them apart at a glance, their linkId; only those that share it are compared whole."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._at_a_glance: dict[Any, Any] = {}
        self._whole: set[Any] = set()

    def first(self, value: Any) -> bool:
        """Whether no equal one has come before."""
        data = plain(value)
        glance = data["linkId"] if isinstance(data, Mapping) and isinstance(data.get("linkId"), str) else None
        other = self._at_a_glance.setdefault(glance, value) if glance is not None else None
        if other is value:
            return True
        self._whole |= {key(self._run, other)} if other is not None else set()
        known = len(self._whole)
        self._whole.add(key(self._run, value))
        return len(self._whole) > known


def descendants(run: Run, focus: list[Any]) -> list[Any]:
    """Everything below."""
    found: list[Any] = []
    while focus := children(run, focus):
        found += focus
    return found


def children(run: Run, focus: list[Any]) -> list[Any]:
    """Everything one step below."""
    found: list[Any] = []
    for value in focus:
        values.children(plain(value), found)
    run.spend(len(found))
    return found


def aggregate(run: Run, focus: list[Any], step: Step, start: list[Any] | None = None) -> list[Any]:
    """$total, carried from one to the next."""
    before = run.total, run.this, run.index
    run.total = start or []
    for run.index, value in enumerate(focus):
        run.this = [value]
        run.total = step(run, run.this)
        run.spend(1)
    found = run.total
    run.total, run.this, run.index = before
    return found


def iif(run: Run, focus: list[Any], condition: Step, then: Step, otherwise: Step | None = None) -> list[Any]:
    """One or the other; only that one is looked at."""
    if truth(condition(run, focus)):
        return then(run, focus)
    return otherwise(run, focus) if otherwise else []


def keys(run: Run, focus: list[Any]) -> set[Any]:
    """What tells them apart."""
    run.spend(len(focus))
    return {key(run, value) for value in focus}


def total(run: Run, focus: list[Any]) -> Any:
    """The sum of numbers, or of quantities of one unit; empty for none."""
    found = focus[:1]
    for value in focus[1:]:
        found = OPERATORS["+"](run, found, [value])
    return found


def extreme(sign: str) -> Callable[[Run, list[Any]], list[Any]]:
    """The least (<) or the greatest (>)."""

    def function(run: Run, focus: list[Any]) -> list[Any]:
        found = focus[:1]
        for value in focus[1:]:
            found = [value] if OPERATORS[sign](run, [value], found) == [True] else found
        return found

    return function


def intersect(run: Run, focus: list[Any], other: list[Any]) -> list[Any]:
    """Those that are in both, each once."""
    shared = keys(run, other)
    return union(run, [value for value in focus if key(run, value) in shared], [])


def exclude(run: Run, focus: list[Any], other: list[Any]) -> list[Any]:
    """Those that are not in the other."""
    shared = keys(run, other)
    return [value for value in focus if key(run, value) not in shared]


def extension(run: Run, focus: list[Any], url: str) -> list[Any]:
    """Its extensions of that URL."""
    held = [found for value in focus if isinstance(data := plain(value), Mapping) for found in data.get("extension") or ()]
    run.spend(len(held))
    return [found for found in held if found.get("url") == url]


def weights(run: Run, focus: list[Any]) -> list[Any]:
    """The score of each coding, or of each answer's coding: extension itemWeight or ordinalValue (SDC, `weight()` and `ordinal()`)."""
    found: list[Any] = []
    for value in focus:
        data = plain(value)
        coding = data.get("valueCoding", data) if isinstance(data, Mapping) else {}
        for held in coding.get("extension") or ():
            if str(held.get("url", "")).endswith(("/itemWeight", "/ordinalValue")):
                values.member(held, "value", found)
    return found


def one(run: Run, focus: list[Any]) -> list[Any]:
    """The only one; Stopped for several."""
    single(focus)
    return focus


def of_kind(run: Run, focus: list[Any], name: str) -> list[Any]:
    """Those of a type."""
    return [value for value in focus if is_kind(value, name)]


def has_value(run: Run, focus: list[Any]) -> bool:
    """Whether it is one value that has no parts."""
    return len(focus) == 1 and not isinstance(plain(focus[0]), Mapping)
