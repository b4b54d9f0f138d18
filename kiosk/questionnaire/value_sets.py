"""answerValueSet: answers from a ValueSet that the form contains, or that lies as a file beside it.

What lies beside is put into the form as a contained resource when it is read, so that an old record can always be shown with
its own words. Nothing is fetched: a value set that is not there leaves its question plain, and `forms check` says so.
"""

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from kiosk.questionnaire.extensions import R4, text, value
from kiosk.questionnaire.model import AnswerOption
from kiosk.questionnaire.values import Coding, plain_number
from kiosk.questionnaire.words.markup import clean


def contained_options(source: Mapping[str, Any]) -> dict[str, tuple[AnswerOption, ...]]:
    """The options of every ValueSet a form contains, by `#id`."""
    held = source.get("contained") or ()
    systems = {str(found["url"]): found for found in held if found.get("resourceType") == "CodeSystem" and found.get("url")}
    return {f"#{found.get('id', '')}": tuple(_options(found, systems)) for found in held if found.get("resourceType") == "ValueSet"}


def with_value_sets(source: Mapping[str, Any], look_beside: Callable[[], Mapping[str, Mapping[str, Any]]]) -> dict[str, Any]:
    """The same form with the value sets it names by URL contained in it, as far as they lie beside it (`look_beside`: by that URL)."""
    if all(str(item.get("answerValueSet") or "#").startswith("#") for item in _items(source.get("item") or ())):
        return dict(source)
    beside = look_beside()
    made = copy.deepcopy(dict(source))
    taken: dict[str, str] = {}
    for item in _items(made.get("item") or ()):
        canonical = str(item.get("answerValueSet") or "")
        found = beside.get(canonical) or beside.get(canonical.partition("|")[0])
        if found is not None and not canonical.startswith("#"):
            taken.setdefault(canonical, f"beside-{len(taken) + 1}")
            item["answerValueSet"] = f"#{taken[canonical]}"
    if taken:
        found_sets = [{**(beside.get(url) or beside[url.partition("|")[0]]), "id": name} for url, name in taken.items()]
        made["contained"] = [*(made.get("contained") or ()), *found_sets]
    return made


def _items(raw: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for item in raw:
        yield item
        yield from _items(item.get("item") or ())


def _options(value_set: Mapping[str, Any], systems: Mapping[str, Mapping[str, Any]]) -> Iterator[AnswerOption]:
    """Its expansion if it has one; otherwise what it is composed of, as far as the form itself tells."""
    expansion = value_set.get("expansion") or {}
    if expansion.get("contains"):
        yield from _concepts(expansion["contains"], "", "contains")
        return
    for include in (value_set.get("compose") or {}).get("include") or ():
        system = str(include.get("system", ""))
        if include.get("concept"):
            yield from _concepts(include["concept"], system, "concept")
        elif system in systems and not include.get("filter"):
            yield from _concepts(systems[system].get("concept") or (), system, "concept")


def _concepts(raw: Iterable[Mapping[str, Any]], system: str, below: str) -> Iterator[AnswerOption]:
    for concept in raw:
        if concept.get("code") and not concept.get("abstract"):
            score = value(concept, R4 + "ordinalValue", "Decimal")
            yield AnswerOption(
                value=Coding(str(concept["code"]), clean(concept.get("display") or ""), concept.get("system") or system),
                score=plain_number(score),
                prefix=clean(text(concept, R4 + "questionnaire-optionPrefix")),
            )
        yield from _concepts(concept.get(below) or (), system, below)
