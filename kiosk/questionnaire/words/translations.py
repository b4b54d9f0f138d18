"""A form with its words in one more language, from the catalogue beside it: what is approved, opened, and shown.

The words go into the form's own JSON as R4 `translation` extensions, and an extension at its head says which language they are for. So one
JSON holds both, the same way every time: its digest is what a clinician approves, and a visit keeps it as it was.
"""

import json
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import Any

from kiosk.questionnaire.extensions import OURS
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.reader import parse
from kiosk.questionnaire.words import pseudo
from kiosk.questionnaire.words.catalogue import Catalogue
from kiosk.questionnaire.words.seen import seen, shapes
from kiosk.questionnaire.words.translation import TRANSLATION, missing, pairs, translated

SHOWN_IN = OURS + "shown-in"


@dataclass(frozen=True, kw_only=True)
class Translation:
    """A form in one language that is not its own."""

    form: Questionnaire
    tag: str
    catalogue: Catalogue | None = None
    """None where the words stand in the form's own JSON."""

    @cached_property
    def source(self) -> dict[str, Any]:
        """The form's JSON with the words of this language, merged."""
        made = merged(self.form.source, self.tag, self.catalogue)
        return {**made, "extension": [*made.get("extension", ()), {"url": SHOWN_IN, "valueCode": self.tag}]}

    @cached_property
    def source_text(self) -> str:
        """The same as text, in one way only."""
        return json.dumps(self.source, ensure_ascii=False, sort_keys=True)

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) of it: what is approved."""
        return sha256(self.source_text.encode()).hexdigest()

    @cached_property
    def missing(self) -> tuple[tuple[str, str], ...]:
        """(linkId, path) of what has no words yet, or words that cannot be shown."""
        return missing(self.source, self.tag)

    @property
    def is_complete(self) -> bool:
        """Whether a patient could read it in this language alone."""
        return not self.missing and not self.problem

    @property
    def is_draft(self) -> bool:
        """Whether its translator calls it one."""
        return bool(self.catalogue and self.catalogue.is_draft)

    @property
    def problem(self) -> str:
        """Why its catalogue cannot be read."""
        return self.catalogue.problem if self.catalogue else ""

    @cached_property
    def shown(self) -> Questionnaire:
        """The form in this language, its placeholders as they stand."""
        return in_words(self.form.name, self.source_text, self.tag)

    @cached_property
    def pairs(self) -> tuple[tuple[str, str, str], ...]:
        """(linkId, original, translation) of every word, in the order of the form; blank where there is none."""
        return tuple((words.link_id, str(words.holder[words.key]), told) for words, told in pairs(self.source, self.tag))


def translation(form: Questionnaire, tag: str) -> Translation | None:
    """The form in a language it has words in; None if that is its own, or it has none. Those nobody speaks it always has (pseudo.py)."""
    kept: dict[str, Translation] = form.translated
    if tag not in kept:
        if tag not in (*tags(form), *pseudo.PSEUDO):
            return None
        made = pseudo.catalogue(form, tag) if tag in pseudo.PSEUDO else form.catalogues.get(tag)
        kept[tag] = Translation(form=form, tag=tag, catalogue=made)
    return kept[tag]


def translations(form: Questionnaire) -> tuple[Translation, ...]:
    """All there are, by tag."""
    return tuple(found for tag in tags(form) if (found := translation(form, tag)))


def tags(form: Questionnaire) -> tuple[str, ...]:
    """The languages it has words in beside its own, whole or not."""
    return tuple(sorted({*form.catalogues, *form.languages[1:]}))


def merged(source: Mapping[str, Any], tag: str, catalogue: Catalogue | None = None) -> dict[str, Any]:
    """The JSON with what the catalogue says as `translation` extensions; what it says is preferred to what stood there before."""
    made: dict[str, Any] = deepcopy(dict(source))
    for words in (*seen(made), *shapes(made)) if catalogue else ():
        told = catalogue.told(words) if catalogue else ""
        if told and isinstance(words.holder, dict):
            _put(words.holder, words.key, tag, told)
    return made


def with_all_words(form: Questionnaire) -> dict[str, Any]:
    """The form's JSON with every language it has words in: one file for any other FHIR program."""
    made = form.source
    for tag, catalogue in form.catalogues.items():
        made = merged(made, tag, catalogue)
    return made


@lru_cache(maxsize=32)
def in_words(name: str, source: str, tag: str) -> Questionnaire:
    """A form as a visit keeps it, in one language it has (blank: its own), its placeholders as they stand.

    The JSON of another language has its words in their place, and no translations beside them: it is what was read, and no more.
    """
    told = json.loads(source)
    return parse(_without_translations(translated(told, tag)) if tag else told, f"{name}.json")


def _put(holder: dict[str, Any], key: str, tag: str, told: str) -> None:
    beside = holder.get(f"_{key}")
    held = dict(beside) if isinstance(beside, dict) else {}
    others = [extension for extension in held.get("extension") or () if not _is_in(extension, tag)]
    words = {"url": TRANSLATION, "extension": [{"url": "lang", "valueCode": tag}, {"url": "content", "valueString": told}]}
    holder[f"_{key}"] = {**held, "extension": [*others, words]}


def _is_in(extension: Any, tag: str) -> bool:
    told = extension.get("extension") if isinstance(extension, dict) and extension.get("url") == TRANSLATION else None
    return any(isinstance(inner, dict) and inner.get("url") == "lang" and inner.get("valueCode") == tag for inner in told or ())


def _without_translations(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_translations(inner) for inner in node if not (isinstance(inner, dict) and inner.get("url") == TRANSLATION)]
    if not isinstance(node, dict):
        return node
    made = {key: _without_translations(inner) for key, inner in node.items()}
    bare = {key for key, inner in made.items() if key[0:1] == "_" and inner == {"extension": []}}
    return {key: inner for key, inner in made.items() if key not in bare}
