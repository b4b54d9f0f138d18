"""The words of a form in one language (R4 extension translation; `designation` in the value sets a form contains).

A new JSON is made, and everything after it reads that: model, digest and record all carry the words that were shown.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.questionnaire.extensions import R4
from kiosk.questionnaire.words.seen import Words, seen

TRANSLATION = R4 + "translation"
SHAPES = frozenset({R4 + "rendering-xhtml", R4 + "rendering-markdown"})
DEEPEST = 300
"""Levels of JSON; what lies deeper stays as it is."""
Offered = Mapping[str, str]
"""Words by language tag (lower case)."""


def languages(source: Mapping[str, Any]) -> tuple[str, ...]:
    """The form's own language, then all that any of its words is offered in, in the order they appear."""
    own = own_language(source)
    found = {own.lower(): own}
    for node in _nodes(source):
        if node.get("url") == TRANSLATION and (tag := _part(node, "lang")):
            found.setdefault(tag.lower(), tag)
    return tuple(found.values())


def own_language(source: Mapping[str, Any]) -> str:
    """The language a form is written in; English if it does not say."""
    return str(source.get("language") or "en")


def translated(source: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The form in `language`: wherever a word has a translation, that stands in its place. What has none stays as it is.

    Words whose shape is not translated with them (rendering-markdown, rendering-xhtml) lose it, rather than show the old words.
    `language` is set if the form offers it or serves it ("es-MX" by "es"); otherwise it keeps its own.
    """
    translator = _Translator(language, own_language(source))
    if language.lower() == translator.own.lower():
        return dict(source)
    offered = {tag.lower(): tag for tag in languages(source)}
    made: dict[str, Any] = translator.made(source)
    return made | {"language": language if translator.best(offered) else translator.own}


def missing(source: Mapping[str, Any], language: str) -> tuple[tuple[str, str], ...]:
    """(linkId, path) of all that a patient would see untranslated: what to translate next. Figures and signs need no words.

    The path is that below the item (`answerOption[0].valueCoding.display`); the linkId of what belongs to no item is blank.
    """
    return tuple(
        (words.link_id, words.path) for words, told in pairs(source, language) if not told and not _serves_itself(source, language)
    )


def pairs(source: Mapping[str, Any], language: str) -> Iterator[tuple[Words, str]]:
    """Every word of a form that needs one, in its order, with its translation; blank where there is none."""
    translator = _Translator(language, own_language(source))
    for words in seen(source):
        if needs_words(words.holder.get(words.key)):
            yield words, translator.words(words.holder, words.key)


def needs_words(text: Any) -> bool:
    """Whether there is anything to translate: figures and signs say the same everywhere."""
    return isinstance(text, str) and any(letter.isalpha() for letter in text)


def _serves_itself(source: Mapping[str, Any], language: str) -> bool:
    """Whether the form's own words do where it has no others: British words for an American."""
    return _primary(language) == _primary(own_language(source))


class _Translator:
    """One language wanted of a form in its own."""

    def __init__(self, language: str, own: str) -> None:
        self.own, self._own_primary = own, _primary(own)
        self._tags = list(_shorter(language.lower()))

    def best(self, offered: Offered) -> str:
        """The words that serve: the tag itself, then shorter ones (RFC 4647 lookup: zh-Hant-TW, zh-Hant, zh), then of another country.

        Another country's words do not replace the form's own where both are of one language.
        """
        for tag in self._tags:
            if offered.get(tag):
                return offered[tag]
        if self._tags[-1] == self._own_primary:
            return ""
        return next((told for tag, told in offered.items() if told and _primary(tag) == self._tags[-1]), "")

    def words(self, holder: Mapping[str, Any], key: str) -> str:
        """The translation of `holder[key]`; blank if there is none."""
        if told := holder.get(f"_{key}"):
            return self.best(_translations(told))
        return self.best(_designations(holder)) if key == "display" and "designation" in holder else ""

    def made(self, node: Any, depth: int = 0) -> Any:
        """A copy in the language."""
        if depth > DEEPEST or (isinstance(node, dict) and node.get("url") == TRANSLATION):
            return node
        if isinstance(node, list):
            return [self.made(inner, depth + 1) if isinstance(inner, (dict, list)) else inner for inner in node]
        made = {key: self.made(inner, depth + 1) if isinstance(inner, (dict, list)) else inner for key, inner in node.items()}
        for key in node:
            if key[0:1] == "_" and isinstance(node[key], dict):
                self._put(made, node, key[1:])
        if "designation" in node and (words := self.words(node, "display")):
            made["display"] = words
        return made

    def _put(self, made: dict[str, Any], node: Mapping[str, Any], key: str) -> None:
        """The words of one primitive, and only those of its shapes that say the same."""
        words = self.words(node, key)
        if words:
            made[key] = words
        before = node[f"_{key}"].get("extension")
        if isinstance(before, list) and node.get(key):
            kept = [told for told, was in zip(made[f"_{key}"]["extension"], before, strict=True) if self._fits(was, bool(words))]
            made[f"_{key}"] = {**made[f"_{key}"], "extension": kept}

    def _fits(self, extension: Any, words_are_translated: bool) -> bool:
        """Whether it is no shape, or one in the language of the words it belongs to."""
        if not isinstance(extension, dict) or extension.get("url") not in SHAPES:
            return True
        return any(self.words(extension, key) for key in extension if key.startswith("value")) is words_are_translated


def _translations(beside: Any) -> Offered:
    """What stands beside a primitive, by language; the first of each counts."""
    held = beside.get("extension") if isinstance(beside, Mapping) else ()
    offered = [told for told in held or () if isinstance(told, Mapping) and told.get("url") == TRANSLATION]
    return {_part(told, "lang").lower(): _part(told, "content").strip() for told in reversed(offered)}


def _designations(concept: Mapping[str, Any]) -> Offered:
    held = [told for told in concept["designation"] or () if isinstance(told, Mapping)]
    return {str(told.get("language") or "").lower(): str(told.get("value") or "").strip() for told in reversed(held)}


def _part(extension: Mapping[str, Any], name: str) -> str:
    inner = (held for held in extension.get("extension") or () if isinstance(held, Mapping) and held.get("url") == name)
    return next((str(told) for held in inner for key, told in held.items() if key.startswith("value") and told), "")


def _shorter(tag: str) -> Iterator[str]:
    yield tag
    while "-" in tag:
        tag = tag.rpartition("-")[0]
        yield tag


def _primary(tag: str) -> str:
    return tag.lower().partition("-")[0]


def _nodes(source: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Every object of the JSON down to its translations, in document order."""
    waiting: list[Any] = [source]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            if node.get("url") != TRANSLATION:
                waiting.extend(reversed([inner for inner in node.values() if isinstance(inner, (dict, list))]))
        elif isinstance(node, list):
            waiting.extend(reversed(node))
