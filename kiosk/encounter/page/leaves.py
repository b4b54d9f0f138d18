"""The pages of a sitting over all its forms, and how far along each of them is."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kiosk.encounter.model import Encounter
from kiosk.encounter.record.visit import FormRecord
from kiosk.encounter.sitting.screen import Kind
from kiosk.questionnaire.model import ItemType
from kiosk.questionnaire.pages import Page, pages

KINDS = {
    "short": Kind.SHORT,
    "reading": Kind.READING,
    "risk-card": Kind.RISK,
    "choices": Kind.CHOICES,
    "statements": Kind.STATEMENTS,
    "decision": Kind.DECISION,
    "body-map": Kind.BODY_MAP,
    "earlier": Kind.EARLIER,
}


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of one form, and where it stands: part 3 of 8, a third of the way through it."""

    form: str
    page: Page
    top: str
    """linkId of the part; of the page itself where it stands in none."""
    part_number: int
    part_count: int
    within: float

    @property
    def kind(self) -> Kind:
        """Which page draws it."""
        return Kind.SIGN if self.page.signature else KINDS.get(self.page.control, Kind.QUESTION)


class Bound:
    """The pages of a sitting, put together anew only when an answer has changed which there are, or their order."""

    def __init__(self) -> None:
        self._forms: tuple[FormRecord, ...] = ()
        self._leaves: tuple[Leaf, ...] = ()

    def of(self, forms: Iterable[FormRecord]) -> tuple[Leaf, ...]:
        """All pages in order."""
        given = tuple(forms)
        if len(given) != len(self._forms) or not all(map(_is_bound_alike, self._forms, given)):
            self._leaves = leaves(given)
        self._forms = given
        return self._leaves


def _is_bound_alike(old: FormRecord, new: FormRecord) -> bool:
    """Whether both have the same pages in the same order, by what `pages` goes by."""
    if old is new:
        return True
    form = new.questionnaire
    ordered = old.response is new.response or not form.has_priorities
    return old.questionnaire is form and ordered and old.enabled == new.enabled


def leaves(forms: Iterable[FormRecord]) -> tuple[Leaf, ...]:
    """All pages in order. Parts are counted whether or not they are enabled, so that the count stays while answers change."""
    forms = tuple(forms)
    tops = [(form, top.link_id) for form in forms for top in form.questionnaire.items if top.type is ItemType.GROUP and not top.hidden]
    numbers = {(form.questionnaire.name, link_id): at for at, (form, link_id) in enumerate(tops, start=1)}
    found = [
        (form.questionnaire.name, page, _top(form, page)[1], numbers.get(_top(form, page), 0))
        for form in forms
        for page in pages(form.questionnaire, form.enabled, form.response)
    ]
    in_part, passed = Counter(number for *_, number in found), Counter[int]()
    done: list[Leaf] = []
    for name, page, top, number in found:
        passed[number] += 1
        done.append(Leaf(name, page, top, number, len(tops), passed[number] / in_part[number]))
    return tuple(done)


def at_page(visit: Encounter, key: str, found: Iterable[Leaf], forms: Mapping[str, FormRecord]) -> Encounter:
    """The visit on that page, and the part it stands in."""
    part = next((part_for_staff(leaf, forms) for leaf in found if leaf.page.key == key), visit.part)
    return replace(visit, position=key, part=part)


def part_for_staff(leaf: Leaf, forms: Mapping[str, FormRecord]) -> str:
    """The part of the form that a page stands in, in the clinic's language."""
    beside = forms[leaf.form].beside
    own = beside.by_link_id.get(leaf.top) if beside and leaf.page.part else None
    return own.text if own else leaf.page.part


def _top(form: FormRecord, page: Page) -> tuple[str, str]:
    link_id, parents = page.key, form.questionnaire.parent_of
    while link_id in parents:
        link_id = parents[link_id]
    return form.questionnaire.name, link_id
