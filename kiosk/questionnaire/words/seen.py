"""Where in a form's JSON the words stand that a patient sees."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from kiosk.questionnaire.extensions import OURS, R4, SDC, value

OWN_WORDS = frozenset({SDC + "shortText", SDC + "openLabel", OURS + "required-message", R4 + "entryFormat"})
"""Extensions whose value is words."""
UNITS = frozenset({R4 + "questionnaire-unit", R4 + "questionnaire-unitOption"})
RULES = frozenset({R4 + "questionnaire-constraint", R4 + "targetConstraint"})
SHAPES = {R4 + "rendering-markdown": "valueMarkdown", R4 + "rendering-xhtml": "valueString"}
COMPUTED = R4 + "cqf-expression"
QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'")
"""Words within FHIRPath, with their quotation marks."""


class Words(NamedTuple):
    """One string, by the object that holds it."""

    link_id: str
    """Blank for what belongs to no item."""
    path: str
    """Below the item or the form: `answerOption[0].valueCoding.display`."""
    holder: Mapping[str, Any]
    key: str


def seen(source: Mapping[str, Any]) -> Iterator[Words]:
    """Every string of a form that a patient may see, in document order, whether it is there or not. Hidden items are not seen."""
    yield Words("", "title", source, "title")
    for at, resource in enumerate(_objects(source.get("contained"))):
        yield from _concepts(resource, f"contained[{at}]")
    waiting = list(reversed(list(_objects(source.get("item")))))
    while waiting:
        item = waiting.pop()
        if value(item, R4 + "questionnaire-hidden", "Boolean") is not True:
            yield from _of_item(item)
            waiting.extend(reversed(list(_objects(item.get("item")))))


def shapes(source: Mapping[str, Any]) -> Iterator[Words]:
    """The same words once more where they have a weight or lists (rendering-markdown, rendering-xhtml): they need words of their own."""
    waiting = list(_objects(source.get("item")))
    while waiting:
        item = waiting.pop(0)
        if value(item, R4 + "questionnaire-hidden", "Boolean") is not True:
            beside = item.get("_text")
            for at, extension in enumerate(_objects(beside.get("extension") if isinstance(beside, Mapping) else ())):
                key = SHAPES.get(str(extension.get("url")))
                if key and key in extension:
                    yield Words(str(item.get("linkId", "")), f"_text.extension[{at}].{key}", extension, key)
            waiting[:0] = _objects(item.get("item"))


def _of_item(item: Mapping[str, Any]) -> Iterator[Words]:
    link_id = str(item.get("linkId", ""))
    yield Words(link_id, "text", item, "text")
    yield from _computed_text(link_id, item)
    yield Words(link_id, "prefix", item, "prefix")
    for at, option in enumerate(_objects(item.get("answerOption"))):
        yield Words(link_id, f"answerOption[{at}].valueString", option, "valueString")
        if isinstance(coding := option.get("valueCoding"), Mapping):
            yield Words(link_id, f"answerOption[{at}].valueCoding.display", coding, "display")
    for at, extension in enumerate(_objects(item.get("extension"))):
        for path, holder, key in _of_extension(extension):
            yield Words(link_id, f"extension[{at}].{path}", holder, key)


def _computed_text(link_id: str, item: Mapping[str, Any]) -> Iterator[Words]:
    """A text that is computed: the expression with the words in it ("'You are ' & …")."""
    beside = item.get("_text")
    for at, extension in enumerate(_objects(beside.get("extension") if isinstance(beside, Mapping) else ())):
        told = extension.get("valueExpression")
        if extension.get("url") == COMPUTED and isinstance(told, Mapping) and QUOTED.search(str(told.get("expression", ""))):
            yield Words(link_id, f"_text.extension[{at}].valueExpression.expression", told, "expression")


def _of_extension(extension: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    url = extension.get("url")
    if url in OWN_WORDS:
        yield from ((key, extension, key) for key in extension if key.startswith("value"))
    elif url in UNITS and isinstance(coding := extension.get("valueCoding"), Mapping):
        yield "valueCoding.display", coding, "display"
    elif url in RULES:
        for at, inner in enumerate(_objects(extension.get("extension"))):
            if inner.get("url") == "human":
                yield f"extension[{at}].valueString", inner, "valueString"


def _concepts(resource: Mapping[str, Any], where: str) -> Iterator[Words]:
    """The answers of a contained value set, wherever in it they stand (expansion, compose, CodeSystem)."""
    waiting: list[tuple[Any, str]] = [(resource, where)]
    while waiting:
        node, path = waiting.pop()
        if isinstance(node, list):
            waiting += [(inner, f"{path}[{at}]") for at, inner in reversed(list(enumerate(node)))]
        elif isinstance(node, Mapping):
            if "code" in node and "display" in node:
                yield Words("", f"{path}.display", node, "display")
            below = [key for key in ("compose", "include", "expansion", "contains", "concept") if key in node]
            waiting += [(node[key], f"{path}.{key}") for key in reversed(below)]


def _objects(told: Any) -> Iterator[Mapping[str, Any]]:
    return (held for held in told if isinstance(held, Mapping)) if isinstance(told, list) else iter(())
