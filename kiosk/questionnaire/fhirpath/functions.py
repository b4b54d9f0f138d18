"""The functions that an expression may use: the pure ones of FHIRPath N1, and SDC's `ordinal` and `weight`.

Whatever goes through a collection is done here in one pass and counted; texts, conversions and mathematics are fhirpathpy's.
What is not in the table is refused: `trace` prints, `resolve` and `memberOf` reach outside, `encode` hides.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from fhirpathpy.engine.invocations import math, misc, strings
from fhirpathpy.engine.nodes import FP_Quantity, FP_TimeBase

from kiosk.errors import FormError
from kiosk.questionnaire import patterns
from kiosk.questionnaire.fhirpath import collections as over
from kiosk.questionnaire.fhirpath.operators import NO_CONTEXT, OPERATORS, is_kind, number, single, truth, union
from kiosk.questionnaire.fhirpath.values import LONGEST_TEXT, Element, Run, Stopped, bounded, measured, plain, written


@dataclass(frozen=True, slots=True)
class Function:
    """One function: `do(run, focus, *arguments)`.

    `takes` names its arguments, a letter each, optional ones behind a bar: e an expression, c a collection, s a text, i a whole number,
    n a number, t a type. A function of fhirpathpy's (`plainly`) is empty if its focus or an argument is.
    """

    do: Callable[..., Any]
    takes: str = ""
    plainly: bool = False


def rounded(run: Run, focus: list[Any], places: int = 0) -> Any:
    """Half up, as at school (FHIRPath N1, 5.7.8)."""
    value = number(focus)
    return None if value is None else Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def power(run: Run, focus: list[Any], exponent: int | Decimal) -> Any:
    """A number to any power, whole or not; empty where there is none, such as the root of -1 (FHIRPath N1, 5.7.7)."""
    base = number(focus)
    if base is None or (base == 0 and exponent <= 0) or (base < 0 and exponent != int(exponent)):
        return 1 if base == exponent == 0 else None
    made = Decimal(base) ** Decimal(exponent)
    bounded(run, [made])  # before it is made a whole number: 10 ** 999999 takes half a minute
    return int(made) if isinstance(base, int) and isinstance(exponent, int) and made == made.to_integral_value() else made


def text(run: Run, focus: list[Any]) -> Any:
    """A value in words; empty for what has none (FHIRPath N1, 5.5.6)."""
    value = measured(single(focus))
    match value:
        case bool():
            return str(value).lower()
        case Decimal():
            return f"{value:f}" if abs(value.adjusted()) < LONGEST_TEXT else None
        case str() | int():
            return str(value)
        case FP_TimeBase() | FP_Quantity():
            return written(value)
        case _:
            return None


def pieced(run: Run, focus: list[Any], between: str = "") -> str:
    """Texts one after the other."""
    words = [plain(value) for value in focus]
    if sum(map(len, words)) + len(words) * len(between) > LONGEST_TEXT:
        raise Stopped("it makes too long a text")
    return between.join(words)


def replace(run: Run, focus: list[Any], old: str, new: str) -> Any:
    """One text for another throughout."""
    words = plain(single(focus))
    if words is not None and words.count(old) * len(new) + len(words) > LONGEST_TEXT:
        raise Stopped("it makes too long a text")
    return None if words is None else words.replace(old, new)


def matches(run: Run, focus: list[Any], pattern: str) -> Any:
    """Whether a part of it has that form."""
    words = plain(single(focus))
    return None if words is None else _told_by(patterns.found, run, pattern, words)


def replace_matches(run: Run, focus: list[Any], pattern: str, by: str) -> Any:
    """Another text for each part of that form."""
    words = plain(single(focus))
    return None if words is None else _told_by(patterns.replaced, run, pattern, words, by)


def _told_by(act: Callable[..., Any], run: Run, *words: str) -> Any:
    run.spend(100)
    try:
        return act(*words)
    except FormError:  # it quotes the pattern, which an expression may have taken from an answer
        raise Stopped("a pattern is broken, too large, or takes too long") from None


def converts(convert: Function) -> Function:
    """Whether a conversion finds something."""

    def function(run: Run, focus: list[Any], *arguments: Any) -> bool:
        found = call(convert, run, focus, arguments)
        return bool(found) and found[0] is not None

    return Function(function)


def call(function: Function, run: Run, focus: list[Any], arguments: tuple[Any, ...]) -> list[Any]:
    """What it finds, as a collection, counted and held within bounds."""
    run.spend(1 + len(focus))
    if None in arguments or (function.plainly and not focus):
        return []
    if function.plainly:
        found = function.do(NO_CONTEXT, [plain(value) for value in focus], *arguments)
    else:
        found = function.do(run, focus, *arguments)
    found = found if isinstance(found, list) else [] if found is None else [found]
    if len(found) == 1 or function.plainly:
        bounded(run, found)
    return found


def borrowed(do: Callable[..., Any], takes: str = "") -> Function:
    """One of fhirpathpy's."""
    return Function(do, takes, plainly=True)


CONVERSIONS = {
    "toBoolean": borrowed(misc.to_boolean),
    "toInteger": borrowed(misc.to_integer),
    "toDecimal": borrowed(misc.to_decimal),
    "toDate": borrowed(misc.to_date),
    "toDateTime": borrowed(misc.to_date_time),
    "toTime": borrowed(misc.to_time),
    "toQuantity": Function(lambda run, focus, unit=None: misc.to_quantity(NO_CONTEXT, [measured(value) for value in focus], unit), "|s"),
    "toString": Function(text),
}
FUNCTIONS: Mapping[str, Function] = {
    **CONVERSIONS,
    **{"convertsTo" + name.removeprefix("to"): converts(function) for name, function in CONVERSIONS.items()},
    "where": Function(over.where, "e"),
    "select": Function(over.select, "e"),
    "repeat": Function(over.repeat, "e"),
    "all": Function(lambda run, focus, step: all(truth(found) for found in over.each(run, focus, step)), "e"),
    "exists": Function(lambda run, focus, step=None: bool(over.where(run, focus, step) if step else focus), "|e"),
    "empty": Function(lambda run, focus: not focus),
    "count": Function(lambda run, focus: len(focus)),
    "not": Function(lambda run, focus: None if (held := truth(focus)) is None else not held),
    "allTrue": Function(lambda run, focus: all(truth([value]) for value in focus)),
    "anyTrue": Function(lambda run, focus: any(truth([value]) for value in focus)),
    "allFalse": Function(lambda run, focus: not any(truth([value]) for value in focus)),
    "anyFalse": Function(lambda run, focus: not all(truth([value]) for value in focus)),
    "iif": Function(over.iif, "ee|e"),
    "aggregate": Function(over.aggregate, "e|c"),
    "first": Function(lambda run, focus: focus[:1]),
    "last": Function(lambda run, focus: focus[-1:]),
    "tail": Function(lambda run, focus: focus[1:]),
    "single": Function(over.one),
    "skip": Function(lambda run, focus, count: focus[max(count, 0) :], "i"),
    "take": Function(lambda run, focus, count: focus[: max(count, 0)], "i"),
    "union": Function(union, "c"),
    "combine": Function(lambda run, focus, other: focus + other, "c"),
    "distinct": Function(lambda run, focus: union(run, focus, [])),
    "isDistinct": Function(lambda run, focus: len(over.keys(run, focus)) == len(focus)),
    "intersect": Function(over.intersect, "c"),
    "exclude": Function(over.exclude, "c"),
    "subsetOf": Function(lambda run, focus, other: over.keys(run, focus) <= over.keys(run, other), "c"),
    "supersetOf": Function(lambda run, focus, other: over.keys(run, focus) >= over.keys(run, other), "c"),
    "children": Function(over.children),
    "descendants": Function(over.descendants),
    "ofType": Function(over.of_kind, "t"),
    "as": Function(over.of_kind, "t"),
    "is": Function(lambda run, focus, name: is_kind(single(focus), name) if focus else None, "t"),
    "extension": Function(over.extension, "s"),
    "ordinal": Function(over.weights),
    "weight": Function(over.weights),
    "hasValue": Function(over.has_value),
    "getValue": Function(lambda run, focus: focus if over.has_value(run, focus) else []),
    "sum": Function(over.total),
    "avg": Function(lambda run, focus: OPERATORS["/"](run, over.total(run, focus), [len(focus)])),
    "min": Function(over.extreme("<")),
    "max": Function(over.extreme(">")),
    "abs": borrowed(math.abs),
    "ceiling": borrowed(math.ceiling),
    "exp": borrowed(math.exp),
    "floor": borrowed(math.floor),
    "ln": borrowed(math.ln),
    "log": borrowed(math.log, "n"),
    "power": Function(power, "n"),
    "round": Function(rounded, "|i"),
    "sqrt": borrowed(math.sqrt),
    "truncate": borrowed(math.truncate),
    "indexOf": borrowed(strings.index_of, "s"),
    "substring": borrowed(strings.substring, "i|i"),
    "startsWith": borrowed(strings.starts_with, "s"),
    "endsWith": borrowed(strings.ends_with, "s"),
    "contains": borrowed(strings.contains_fn, "s"),
    "upper": borrowed(strings.upper),
    "lower": borrowed(strings.lower),
    "length": borrowed(strings.length),
    "trim": borrowed(strings.trim),
    "toChars": borrowed(strings.toChars),
    "split": borrowed(strings.split, "s"),
    "join": Function(pieced, "|s"),
    "replace": Function(replace, "ss"),
    "matches": Function(matches, "s"),
    "replaceMatches": Function(replace_matches, "ss"),
    "today": Function(lambda run, focus: Element("date", run.now.date().isoformat())),
    "now": Function(lambda run, focus: Element("dateTime", run.now.isoformat(timespec="milliseconds"))),
    "timeOfDay": Function(lambda run, focus: Element("time", run.now.time().isoformat("milliseconds"))),
}
