"""A tree turned into steps: each takes the evaluation and what stands before it, and gives a collection."""

from decimal import Decimal
from typing import Any

from fhirpathpy.engine.nodes import FP_DateTime, FP_Quantity, FP_Time

from kiosk.questionnaire.fhirpath import tree
from kiosk.questionnaire.fhirpath.collections import Step
from kiosk.questionnaire.fhirpath.functions import FUNCTIONS, Function, call
from kiosk.questionnaire.fhirpath.operators import OPERATORS, is_kind, number, single
from kiosk.questionnaire.fhirpath.tree import Node
from kiosk.questionnaire.fhirpath.values import Run, Stopped, member, plain

ALWAYS_TEXT = {"linkId", "system", "url", "use"}
"""Members that are never a choice of types nor a collection in what forms look at: `where(linkId = 'a')` is a look-up."""

STANDING: dict[str, Step] = {
    "ThisInvocation": lambda run, focus: run.this,
    "IndexInvocation": lambda run, focus: [run.index],
    "TotalInvocation": lambda run, focus: run.total,
}


def steps(node: Node) -> Step:
    """The steps of a tree; ValueError for a literal or a call that cannot be meant."""
    match node.kind:
        case "TermExpression" | "InvocationTerm" | "ParenthesizedTerm" | "LiteralTerm" | "ExternalConstantTerm":
            return steps(node.parts[0])
        case "InvocationExpression":
            return _one_after_the_other(*node.parts)
        case "MemberInvocation":
            return _member(node.path())
        case "FunctionInvocation":
            return _function(node.parts[0])
        case "ExternalConstant":
            name = tree.variable(node)
            return lambda run, focus: run.variable(name)
        case "ThisInvocation" | "IndexInvocation" | "TotalInvocation":
            return STANDING[node.kind]
        case "IndexerExpression":
            return _indexer(*node.parts)
        case "PolarityExpression":
            return _polarity(node)
        case "TypeExpression":
            return _type(node)
        case kind if kind.endswith("Literal"):
            constant = _literal(node)
            return lambda run, focus: list(constant)
        case _:
            return _operator(node)


def _one_after_the_other(before: Node, after: Node) -> Step:
    first, second = steps(before), steps(after)
    return lambda run, focus: second(run, first(run, focus))


def _member(name: str) -> Step:
    def step(run: Run, focus: list[Any]) -> list[Any]:
        found: list[Any] = []
        for value in focus:
            member(plain(value), name, found)
        run.spend(1 + len(focus) + len(found))
        return found

    return step


def _function(node: Node) -> Step:
    name, given = node.parts[0].path(), [part for listed in node.parts[1:] for part in listed.parts]
    if name == "where" and len(given) == 1 and (looked_up := _look_up(given[0])):
        return looked_up
    function = FUNCTIONS[name]
    needed, _, optional = function.takes.partition("|")
    if not len(needed) <= len(given) <= len(needed + optional):
        raise ValueError(name)
    arguments = [_argument(letter, part) for letter, part in zip(needed + optional, given, strict=False)]
    return _called(function, arguments)


def _called(function: Function, arguments: list[Any]) -> Step:
    return lambda run, focus: call(function, run, focus, tuple(argument(run) for argument in arguments))


def _argument(letter: str, node: Node) -> Any:
    """What gives the argument when it is wanted. All but expressions are read where the call stands, not where its focus does."""
    if letter == "t":
        name = node.path()
        return lambda run: name
    step = steps(node)
    match letter:
        case "e":
            return lambda run: step
        case "c":
            return lambda run: step(run, run.this)
        case "n":
            return lambda run: number(step(run, run.this))
        case "i":
            return lambda run: _whole(step(run, run.this))
        case _:
            return lambda run: _text(step(run, run.this))


def _whole(focus: list[Any]) -> int | None:
    value = number(focus)
    return None if value is None else int(value)


def _text(focus: list[Any]) -> str | None:
    value = plain(single(focus))
    if value is not None and not isinstance(value, str):
        raise Stopped("something that is no text stands where one is meant")
    return value


def _look_up(node: Node) -> Step | None:
    """`linkId = 'a'`, by far the most frequent condition."""
    if node.kind != "EqualityExpression" or node.words != ("=",):
        return None
    left, right = (list(part.walk()) for part in node.parts)
    if left[-1].kind != "Identifier" or len(left) != 4 or right[-1].kind != "StringLiteral" or len(right) != 3:
        return None
    name, words = left[-1].path(), tree.unquoted(right[-1].words[0])
    if name not in ALWAYS_TEXT:
        return None

    def step(run: Run, focus: list[Any]) -> list[Any]:
        run.spend(1 + len(focus))
        return [value for value in focus if isinstance(data := plain(value), dict) and data.get(name) == words]

    return step


def _indexer(collection: Node, index: Node) -> Step:
    first, second = steps(collection), steps(index)

    def step(run: Run, focus: list[Any]) -> list[Any]:
        found, at = first(run, focus), _whole(second(run, run.this))
        return [] if at is None or at < 0 else found[at : at + 1]

    return step


def _polarity(node: Node) -> Step:
    inner, sign = steps(node.parts[0]), -1 if node.words[0] == "-" else 1

    def step(run: Run, focus: list[Any]) -> list[Any]:
        value = number(inner(run, focus))
        return [] if value is None else [sign * value]

    return step


def _type(node: Node) -> Step:
    inner, name, asks = steps(node.parts[0]), node.parts[1].path(), node.words[0] == "is"

    def step(run: Run, focus: list[Any]) -> list[Any]:
        value = single(inner(run, focus))
        if value is None:
            return []
        return [is_kind(value, name)] if asks else [value] * is_kind(value, name)

    return step


def _operator(node: Node) -> Step:
    left, right, operator = steps(node.parts[0]), steps(node.parts[1]), OPERATORS[node.words[0]]

    def step(run: Run, focus: list[Any]) -> list[Any]:
        run.spend(1)
        return operator(run, left(run, focus), right(run, focus))

    return step


def _literal(node: Node) -> list[Any]:
    match node.kind:
        case "NullLiteral":
            return []
        case "BooleanLiteral":
            return [node.words[0] == "true"]
        case "StringLiteral":
            return [tree.unquoted(node.words[0])]
        case "NumberLiteral":
            return [Decimal(node.words[0]) if "." in node.words[0] else int(node.words[0])]
        case "QuantityLiteral":
            quantity = node.parts[0]
            unit = next(word for part in quantity.walk() for word in part.words[part is quantity :])
            return [FP_Quantity(Decimal(quantity.words[0]), unit)]
    read = FP_DateTime(node.words[0][1:]) if node.kind == "DateTimeLiteral" else FP_Time(node.words[0][2:])
    if read is None:
        raise ValueError(node.words[0])
    return [read]
