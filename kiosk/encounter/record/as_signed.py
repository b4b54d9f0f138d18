"""A form of a signed visit as it leaves: what was asked is read from what was frozen at signing, and not worked out anew.

Of a form this tells only as enabled what has an answer, and what that stands in: a file that leaves asks for nothing else. Where
parts of a form repeat, where its options are computed, or where nothing was frozen, the form has to be opened as ever.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from kiosk.encounter.model import FrozenResponse
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.rules import Use
from kiosk.questionnaire.standing import COMPUTED, Standing

SIGNED = "signed"
"""Under this `Questionnaire.dressings` keeps how a form looked last, here."""


def as_signed(form: Questionnaire, response: QuestionnaireResponse, frozen: FrozenResponse | None) -> Standing | None:
    """The form as it was answered; None where it has to be opened."""
    if frozen is None or frozen.text_digest != form.text_digest or _must_be_opened(form):
        return None
    texts = dict(_texts(json.loads(frozen.json).get("item", ())))
    if not texts.keys() <= form.by_link_id.keys():  # kept by an older program, under other addresses
        return None
    return Standing(_in_the_words_shown(form, texts), response, frozenset(texts))


def _must_be_opened(form: Questionnaire) -> bool:
    if form.repeating or form.branching:
        return True
    return form.has_expressions and bool(form.with_expression(Use.ANSWER) or any(item.toggles for item in form.walk()))


def _texts(items: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """The words of every item that was asked and answered, by linkId; and of what they stand in."""
    for item in items:
        yield item["linkId"], item.get("text", "")
        yield from _texts(item.get("item", ()))
        for answer in item.get("answer", ()):
            if "item" in answer:
                yield from _texts(answer["item"])


def _in_the_words_shown(form: Questionnaire, texts: Mapping[str, str]) -> Questionnaire:
    """The form with the words that were computed; the same object as last time where they are the same."""
    if not form.has_expressions:
        return form
    computed = (item for use in COMPUTED for item in form.with_expression(use))
    changed = {
        item.link_id: replace(item, text=texts[item.link_id], rich="")
        for item in computed
        if texts.get(item.link_id, item.text) != item.text
    }
    if not changed:
        return form
    before, shown = form.dressings.get(SIGNED, ({}, form))
    if before != changed:
        above = {parent for link_id in changed for parent in _above(form, link_id)}
        shown = replace(form, items=tuple(_with(item, changed, above) for item in form.items), base=form)
        form.dressings[SIGNED] = (changed, shown)
    return shown


def _above(form: Questionnaire, link_id: str) -> Iterator[str]:
    while parent := form.parent_of.get(link_id, ""):
        yield (link_id := parent)


def _with(item: Item, changed: Mapping[str, Item], above: Collection[str]) -> Item:
    made = changed.get(item.link_id, item)
    return replace(made, items=tuple(_with(child, changed, above) for child in made.items)) if item.link_id in above else made
