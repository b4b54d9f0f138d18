"""What fills the placeholders of a form: the clinic's facts, and those of the visit, in the words of one language."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kiosk.encounter.record.visit import FormRecord
from kiosk.questionnaire.answers import answer_words, listed
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.values import Coding

OWN = "@own"
"""Behind the name of a fact: how it stands in the form's own language, where it is read in another (OpenedForm.facts)."""
ALIKE = {"plan.areas": "tx.areas"}
"""Questions whose answers are those of another one, which patients are asked, and which is translated."""


def visit_facts(forms: Sequence[FormRecord], translated: Iterable[Questionnaire] = ()) -> dict[str, str]:
    """Of the visit every answer to `plan.<fact>` as `visit.<fact>`, and its areas; in the words of `translated` where they have them."""
    items = [form.by_link_id for form in translated]
    found: dict[str, str] = {}
    for link_id, fact in (("tx.areas", "visit.areas"), *((f"plan.{name}", f"visit.{name}") for name in _planned(forms))):
        words = _words(forms, link_id, items)
        if words or fact not in found:
            found[fact] = words
    return found


def gives_facts(form: Questionnaire) -> bool:
    """Whether answers to it fill placeholders of others."""
    return any(link_id.startswith("plan.") or link_id in ALIKE.values() for link_id in form.by_link_id)


def together(shown: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """Facts as they are kept with a form: as shown, and beside them what is said otherwise in its own language."""
    return {**shown, **{name + OWN: words for name, words in own.items() if shown.get(name) != words}}


def in_own_words(facts: Mapping[str, str]) -> dict[str, str]:
    """Those of a form that was opened, as they stand in its own language."""
    return {name: facts.get(name + OWN, words) for name, words in as_shown(facts).items()}


def as_shown(facts: Mapping[str, str]) -> dict[str, str]:
    """Those of a form that was opened, as they stand in the words that were read."""
    return {name: words for name, words in facts.items() if not name.endswith(OWN)}


def _words(forms: Sequence[FormRecord], link_id: str, translated: Sequence[Mapping[str, Item]]) -> str:
    for form in forms:
        own = (form.beside or form.questionnaire).by_link_id.get(link_id)
        if own is not None:
            known = [told for name in (link_id, ALIKE.get(link_id, "")) for told in _options(name, translated)]
            values = [next((told for told in known if told == value), value) for value in form.response.values(link_id)]
            return listed(value.display if value in known and isinstance(value, Coding) else answer_words(own, [value]) for value in values)
    return ""


def _options(link_id: str, translated: Sequence[Mapping[str, Item]]) -> Iterator[Coding]:
    for items in translated:
        for option in items[link_id].options if link_id in items else ():
            if isinstance(option.value, Coding) and option.value.display:
                yield option.value


def _planned(forms: Sequence[FormRecord]) -> list[str]:
    return [item.link_id.removeprefix("plan.") for form in forms for item in form.questionnaire.walk() if item.link_id.startswith("plan.")]
