"""What flows between the steps of an expression: plain JSON values, elements of known type, fhirpathpy's dates and quantities."""

import json
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from fhirpathpy.engine.nodes import FP_DateTime, FP_Quantity, FP_Time, FP_TimeBase

STEPS = 500_000
"""How many values one evaluation may touch; a whole form of 5,000 items is 60,000."""
SECONDS = 0.5
"""How long it may take, whatever it does."""
LONGEST_TEXT = 100_000
"""Characters that a function may make."""
LARGEST_NUMBER: int = 10**150

TYPES = """
base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri url uuid
Address Age Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration Expression HumanName Identifier Meta Money
Period Quantity Range Ratio Reference SampledData Signature Timing
"""
KINDS = {kind[0].upper() + kind[1:]: kind for kind in TYPES.split()}
"""The types that a choice such as value[x] may have (R4 Extension.value[x]), as they end its name: `valueDateTime` is a dateTime."""
UCUM = "http://unitsofmeasure.org"
TIMES = ("date", "dateTime", "instant")


RECKONED = (FP_TimeBase, FP_Quantity)


class Stopped(Exception):
    """An evaluation that must not go on. Its text holds no answer."""


@dataclass(frozen=True, slots=True)
class Element:
    """A value whose type its name tells (`valueDate`)."""

    kind: str
    data: Any


@dataclass(slots=True)
class Run:
    """One evaluation: what it may look at, where it stands, and how much further it may go."""

    root: list[Any]
    variables: Mapping[str, Any]
    now: datetime
    this: list[Any] = field(default_factory=list)
    index: int = 0
    total: list[Any] = field(default_factory=list)
    left: int = STEPS
    until: float = field(default_factory=lambda: time.monotonic() + SECONDS)
    worked: float = field(default_factory=lambda: time.thread_time() + SECONDS)

    def spend(self, steps: int) -> None:
        """Stopped once too much has been done, or worked at for too long; time in which the machine did something else does not count."""
        self.left -= steps
        if self.left < 0 or (time.monotonic() > self.until and time.thread_time() > self.worked):
            raise Stopped("it never seems to end")

    def variable(self, name: str) -> list[Any]:
        """What %name stands for; Stopped if nobody gave it."""
        if name not in self.variables:
            raise Stopped(f"nobody gave %{name}")
        found: list[Any] = []
        add(found, self.variables[name])
        return found


def add(found: list[Any], value: Any, kind: str = "") -> None:
    """Add a JSON value, the members of a list one by one, with its type if that is known; floats keep the digits they were written with."""
    if isinstance(value, list):
        for member in value:
            add(found, member, kind)
    elif value is not None:
        exact = Decimal(str(value)) if isinstance(value, float) else value
        found.append(Element(kind, exact) if kind else exact)


def plain(value: Any) -> Any:
    """A value without its type."""
    return value.data if type(value) is Element else value


def member(data: Any, name: str, found: list[Any]) -> None:
    """Add what `data` holds under a name; `value` finds `valueCoding` and its kin, a resource is found by its own type."""
    if not isinstance(data, Mapping):
        if isinstance(data, FP_Quantity) and name in ("value", "unit", "code"):
            found.append(data.value if name == "value" else data.unit.strip("'"))
        return
    if name in data:
        add(found, data[name], KINDS.get(name.removeprefix("value"), "") if name.startswith("value") else "")
    elif data.get("resourceType") == name:
        found.append(data)
    else:
        for key in data:
            if key.startswith(name) and (kind := KINDS.get(key[len(name) :])):
                add(found, data[key], kind)


def children(data: Any, found: list[Any]) -> None:
    """Add everything that `data` holds."""
    if type(data) is not str and isinstance(data, Mapping):  # most of what hangs in a form are words
        for name, value in data.items():
            if name[:1] != "_" and name != "resourceType":
                kind = KINDS.get(name[5:], "") if name[:5] == "value" else ""
                if type(value) is str and not kind:
                    found.append(value)
                else:
                    add(found, value, kind)


def kind_of(value: Any) -> str:
    """Its type, in small letters, System and FHIR alike: `string`, `coding`, `questionnaireresponse`."""
    match value:
        case Element():
            return str(value.kind).casefold()
        case bool():
            return "boolean"
        case int():
            return "integer"
        case Mapping():
            return str(value.get("resourceType", "")).casefold()
        case FP_DateTime():
            return "datetime" if "T" in written(value) else "date"
    return {Decimal: "decimal", str: "string", FP_Time: "time", FP_Quantity: "quantity"}.get(type(value), "")


def measured(value: Any) -> Any:
    """A value as fhirpathpy reckons with it: dates, times and quantities as its own classes."""
    data = plain(value)
    if type(value) is not Element:
        return data
    if value.kind in TIMES:
        return FP_DateTime(data) or data
    if value.kind == "time":
        return FP_Time(data) or data
    if value.kind == "Quantity" and isinstance(data, Mapping) and data.get("value") is not None:
        unit = data.get("code") or data.get("unit") or "1"
        return FP_Quantity(Decimal(str(data["value"])), f"'{unit}'")
    return data


def written(value: Any) -> str:
    """fhirpathpy's dates, times and quantities as they were written (their own `str` fills in what a partial date leaves open)."""
    return str(value.asStr)


def key(run: Run, value: Any) -> Any:
    """Something that is the same for equal values and can stand in a set."""
    value = plain(value)
    if isinstance(value, Mapping):
        words = json.dumps(value, sort_keys=True, default=str)
        run.spend(len(words) // 64)
        return words
    return (isinstance(value, bool), written(value) if isinstance(value, RECKONED) else value)


def told(value: Any) -> Any:
    """A result as plain JSON values: exact decimals, dates as text, quantities as FHIR writes them."""
    value = plain(value)
    if isinstance(value, FP_TimeBase):
        return written(value)
    if not isinstance(value, FP_Quantity):
        return value
    unit = str(value.unit).strip("'")
    return {"value": Decimal(value.value), "unit": unit, "system": UCUM, "code": unit}


def bounded(run: Run, made: Iterable[Any]) -> None:
    """Stopped for what a function has made too large."""
    for value in made:
        if isinstance(value, str):
            run.spend(len(value) // 16)
            if len(value) > LONGEST_TEXT:
                raise Stopped("it makes too long a text")
        elif isinstance(value, (int, Decimal)) and not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
            raise Stopped("it makes too large a number")
