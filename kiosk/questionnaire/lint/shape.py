"""Take out of a form whatever has the wrong type or stands where R4 has no such element, and say what was taken out.

What the kiosk never reads (contact, useContext, what contained resources hold …) is not looked into.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.questionnaire.item_reader import DEEPEST
from kiosk.questionnaire.lint.elements import ANYTHING, LISTS, SHAPES, VALUES, Kind
from kiosk.questionnaire.lint.finding import Finding, error, quoted

DAY = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
DATE = re.compile(rf"{DAY}\Z", re.ASCII)
DATE_TIME = re.compile(rf"{DAY}(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?\Z", re.ASCII)
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?\Z", re.ASCII)
CHOICE = re.compile(r"(value|answer)([A-Z][A-Za-z0-9]*)\Z")
BARE: dict[Kind, Callable[[Any], bool]] = {
    "string": lambda told: isinstance(told, str),
    "boolean": lambda told: isinstance(told, bool),
    "integer": lambda told: isinstance(told, int) and not isinstance(told, bool) and abs(told) < 2**31,
    "decimal": lambda told: isinstance(told, (int, float)) and not isinstance(told, bool) and abs(told) < float("inf"),
    "date": lambda told: isinstance(told, str) and DATE.match(told) is not None,
    "dateTime": lambda told: isinstance(told, str) and DATE_TIME.match(told) is not None,
    "time": lambda told: isinstance(told, str) and TIME.match(told) is not None,
}
"""Whether a JSON value is one of an R4 primitive."""
MOST = 200
"""Findings of one form; nobody mends more at once."""
DEEPEST_EXTENSION = 10


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a form we are."""

    link_id: str = ""
    items: int = 0
    extensions: int = 0
    """How many levels deep."""
    findings: list[Finding] = field(default_factory=list)

    def out(self, text: str, rule: str = "not-r4") -> None:
        """Something is left out."""
        if len(self.findings) < MOST:
            self.findings.append(error(rule, self.link_id, text))


def tidy(source: Mapping[str, Any]) -> tuple[dict[str, Any], list[Finding]]:
    """The form as far as it is built as R4 builds one, and an error for all the rest."""
    place = Place()
    return _object(source, "Questionnaire", place), place.findings


def _object(raw: Mapping[str, Any], kind: Kind, place: Place) -> dict[str, Any]:
    if kind == "item":
        link_id = raw.get("linkId")
        place = replace(place, items=place.items + 1, link_id=link_id if isinstance(link_id, str) else place.link_id)
    elif kind in ("extension", "element"):
        place = replace(place, extensions=place.extensions + 1)
    made = {}
    for name, told in raw.items():
        expected = _expected(name, kind)
        if expected is None:
            place.out(f"R4 has no {quoted(name)} in {_article(kind)}; take it away or make it an extension")
        elif (kept := _value(name, told, expected, name in LISTS[kind], place)) is not None:
            made[name] = kept
    return made


def _expected(name: str, kind: Kind) -> Kind | None:
    """What `name` holds in a `kind`; None if there is no such thing."""
    if (found := SHAPES[kind].get(name)) is not None:
        return found
    choice = CHOICE.match(name.removeprefix("_"))
    if choice and choice[2] in SHAPES[kind].get(f"{choice[1]}[x]", "").split():
        return "element" if name.startswith("_") else VALUES.get(choice[2], ANYTHING)
    if name.startswith("_") and SHAPES[kind].get(name[1:]) in BARE:
        return "element"
    return None


def _value(name: str, told: Any, expected: Kind, many: bool, place: Place) -> Any:
    if expected == ANYTHING:
        return told
    if not many:
        return _one(name, told, expected, place)
    if not isinstance(told, list) or not told:
        return place.out(f"{quoted(name)} is {_said(told)}, not a list with something in it; leave it out or fill it")
    return list(_list(name, told, expected, place))


def _list(name: str, told: list[Any], expected: Kind, place: Place) -> Iterator[Any]:
    if expected == "item" and place.items >= DEEPEST:
        return place.out(f"items stand more than {DEEPEST} levels deep; bring them up", "too-deep")
    if expected == "extension" and place.extensions >= DEEPEST_EXTENSION:
        return place.out(f"extensions stand more than {DEEPEST_EXTENSION} levels inside each other; take them out", "too-deep")
    for each in told:
        if (kept := _one(name, each, expected, place)) is not None:
            yield kept
    return None


def _one(name: str, told: Any, expected: Kind, place: Place) -> Any:
    if expected in BARE:
        if not BARE[expected](told):
            return place.out(f"{quoted(name)} is {_said(told)}, not {_article(expected)}; mend it")
        return told if told != "" else place.out(f"{quoted(name)} is empty; leave it out")
    if not isinstance(told, Mapping) or not told:
        return place.out(f"{quoted(name)} holds {_said(told)}, not {_article(expected)}; mend it")
    return told if expected == "object" else _object(told, expected, place)


def _said(told: Any) -> str:
    if isinstance(told, (list, dict)):
        return f"a list of {len(told)}" if isinstance(told, list) else f"an object with {len(told)} elements"
    return "null" if told is None else f"{type(told).__name__} {quoted(told, 40)}"


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiouAEIOU" else f"a {kind}"
