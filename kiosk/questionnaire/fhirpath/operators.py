"""The operators of FHIRPath. What is simple is done here, exactly; dates and units are fhirpathpy's."""

from collections.abc import Callable, Mapping
from decimal import ROUND_DOWN, Decimal
from typing import Any

from fhirpathpy.engine.invocations import equality, math
from fhirpathpy.engine.nodes import FP_Quantity, FP_TimeBase

from kiosk.questionnaire.fhirpath.values import Run, Stopped, bounded, key, kind_of, measured, plain

Operator = Callable[[Run, list[Any], list[Any]], list[Any]]
NO_CONTEXT: Mapping[str, Any] = {}


def single(focus: list[Any]) -> Any:
    """The one value of a collection, None of an empty one; Stopped for several."""
    if len(focus) > 1:
        raise Stopped("several values stand where one is meant")
    return focus[0] if focus else None


def number(focus: list[Any]) -> int | Decimal | None:
    """The one number of a collection."""
    value = plain(single(focus))
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, Decimal))):
        raise Stopped("something that is no number stands where one is meant")
    return value


def truth(focus: list[Any]) -> bool | None:
    """Whether it holds; a single value that is no boolean holds (FHIRPath N1, 4.5 singleton evaluation of collections)."""
    value = plain(single(focus))
    return value if value is None or isinstance(value, bool) else True


def union(run: Run, left: list[Any], right: list[Any]) -> list[Any]:
    """Both, each value once."""
    found: dict[Any, Any] = {}
    run.spend(len(left) + len(right))
    for value in (*left, *right):
        found.setdefault(key(run, value), value)
    return list(found.values())


def equal(run: Run, left: list[Any], right: list[Any]) -> list[Any]:
    """Member by member, in order; empty if a date is too vague to tell."""
    if not left or not right:
        return []
    if len(left) != len(right):
        return [False]
    run.spend(len(left))
    verdicts = [_same(a, b) for a, b in zip(left, right, strict=True)]
    return [] if None in verdicts and False not in verdicts else [False not in verdicts]


def _same(left: Any, right: Any) -> bool | None:
    a, b = plain(left), plain(right)
    if isinstance(a, bool) is not isinstance(b, bool):
        return False
    if type(a) is type(b) is not FP_Quantity and not isinstance(a, (FP_TimeBase, Mapping)) and a == b:
        return True
    a, b = measured(left), measured(right)
    if isinstance(a, FP_TimeBase) or isinstance(b, FP_TimeBase):
        return _same_time(a, b)
    return bool(a == b)


def _same_time(a: Any, b: Any) -> bool | None:
    if not all(isinstance(value, (FP_TimeBase, str)) for value in (a, b)):
        return False
    verdict = equality.datetime_equality(NO_CONTEXT, [a], [b])
    return verdict if verdict is None else bool(verdict)


def equivalent(run: Run, left: list[Any], right: list[Any]) -> list[Any]:
    """The same but for case, spaces and order; codings by code and system (FHIR R4, FHIRPath supplements)."""
    if len(left) != len(right):
        return [False]
    if len(left) > 1:
        return [{key(run, value) for value in left} == {key(run, value) for value in right}]
    a, b = [measured(value) for value in left], [measured(value) for value in right]
    if a and all(isinstance(value, Mapping) and "code" in value for value in (*a, *b)):
        return [(a[0]["code"], a[0].get("system")) == (b[0]["code"], b[0].get("system"))]
    return [bool(equality.equivalence(NO_CONTEXT, a, b))]


def compared(verdict: Callable[[Any, Any, Any], Any]) -> Operator:
    """<, <=, >, >=: numbers, texts, dates, quantities of kindred units; empty if it cannot be told."""

    def operator(run: Run, left: list[Any], right: list[Any]) -> list[Any]:
        a, b = measured(single(left)), measured(single(right))
        if a is None or b is None:
            return []
        if isinstance(a, FP_Quantity) and isinstance(b, FP_Quantity):
            a = a if a.unit == b.unit else FP_Quantity.conv_unit_to(a.unit, a.value, b.unit)
            return [verdict(NO_CONTEXT, [a.value], [b.value])] if a else []
        found = verdict(NO_CONTEXT, [a], [b])
        return [] if found is None else [found]

    return operator


def summed(reckon: Callable[[Any, Any, Any], Any], sign: int) -> Operator:
    """+ and -: numbers, texts, dates and how long, quantities of one unit."""

    def operator(run: Run, left: list[Any], right: list[Any]) -> list[Any]:
        a, b = measured(single(left)), measured(single(right))
        if a is None or b is None:
            return []
        if isinstance(b, FP_Quantity) and not isinstance(a, FP_Quantity):
            b = FP_Quantity(b.value, _calendar(b.unit))
        if isinstance(a, FP_Quantity) and isinstance(b, FP_Quantity) and a.unit == b.unit:
            return [FP_Quantity(a.value + sign * b.value, a.unit)]
        made = [reckon(NO_CONTEXT, [a], [b])]
        bounded(run, made)
        return made

    return operator


def _calendar(unit: str) -> str:
    """'years' in quotes is no unit, but forms write it."""
    return unit.strip("'") if unit.strip("'") in FP_Quantity._arithmetic_duration_units else unit


def reckoned(reckon: Callable[[Decimal, Decimal], Decimal], *, whole: bool = True, by_nought: bool = False) -> Operator:
    """*, /, div, mod on exact decimals; empty for a division by nought. `whole`: whole numbers stay so."""

    def operator(run: Run, left: list[Any], right: list[Any]) -> list[Any]:
        a, b = number(left), number(right)
        if a is None or b is None or (b == 0 and not by_nought):
            return []
        made = reckon(Decimal(a), Decimal(b))
        bounded(run, [made])
        return [int(made) if whole and isinstance(a, int) and isinstance(b, int) else made]

    return operator


def joined(run: Run, left: list[Any], right: list[Any]) -> list[Any]:
    """&: texts one after the other, nothing counting as an empty text."""
    words = [plain(single(side)) for side in (left, right)]
    if not all(word is None or isinstance(word, str) for word in words):
        raise Stopped("something that is no text stands beside &")
    made = ["".join(word or "" for word in words)]
    bounded(run, made)
    return made


def within(run: Run, left: list[Any], right: list[Any]) -> list[Any]:
    """`in`: whether the one value on the left is among those on the right."""
    value = single(left)
    run.spend(len(right))
    return [] if value is None else [key(run, value) in {key(run, other) for other in right}]


def logical(rule: Callable[[bool | None, bool | None], bool | None]) -> Operator:
    """Three-valued logic (FHIRPath N1, 6.5)."""

    def operator(run: Run, left: list[Any], right: list[Any]) -> list[Any]:
        verdict = rule(truth(left), truth(right))
        return [] if verdict is None else [verdict]

    return operator


def _and(a: bool | None, b: bool | None) -> bool | None:
    return False if a is False or b is False else None if a is None or b is None else True


def _or(a: bool | None, b: bool | None) -> bool | None:
    return True if a or b else None if a is None or b is None else False


def _negated(operator: Operator) -> Operator:
    return lambda run, left, right: [not verdict for verdict in operator(run, left, right)]


def is_kind(value: Any, name: str) -> bool:
    """Whether a value is of the type `name` (`Quantity`, `FHIR.Quantity`, `System.String`)."""
    return kind_of(value) == name.rsplit(".", 1)[-1].casefold()


OPERATORS: Mapping[str, Operator] = {
    "|": union,
    "=": equal,
    "!=": _negated(equal),
    "~": equivalent,
    "!~": _negated(equivalent),
    "<": compared(equality.lt),
    "<=": compared(equality.lte),
    ">": compared(equality.gt),
    ">=": compared(equality.gte),
    "+": summed(math.plus, 1),
    "-": summed(math.minus, -1),
    "*": reckoned(lambda a, b: a * b, by_nought=True),
    "/": reckoned(lambda a, b: a / b, whole=False),
    "div": reckoned(lambda a, b: (a / b).to_integral_value(ROUND_DOWN)),
    "mod": reckoned(lambda a, b: a % b),
    "&": joined,
    "in": within,
    "contains": lambda run, left, right: within(run, right, left),
    "and": logical(_and),
    "or": logical(_or),
    "xor": logical(lambda a, b: None if a is None or b is None else a is not b),
    "implies": logical(lambda a, b: _or(None if a is None else not a, b)),
}
