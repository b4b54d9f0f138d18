"""Repeating groups: a form laid out for its answers, each instance of a group a group of its own.

A laid out form is a Questionnaire like any other, so that enablement, pages and validation need not know of instances. In it

- a repeating group keeps its linkId and holds its instances, groups with the same words;
- what stands in an instance has an *address* for a linkId, the linkId and the numbers of the instances around it: `dose#2`, `dose#2.1`;
  the linkId itself is kept in `origin`;
- a condition looks at the answers of its own instance, and at those of all instances of a group it does not stand in
  (R4 Questionnaire.item.enableWhen.question: "if the question repeats, the nearest instance is meant").

The answer to a repeating group is the numbers of its instances. A number is never given twice, so that an answer never changes its place.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.rules import EnableWhen

MARK = "#"
Path = tuple[tuple[str, int], ...]
"""The repeating groups around an item, outermost first, and which instance of each it stands in."""


def laid_out(questionnaire: Questionnaire, response: QuestionnaireResponse) -> Questionnaire:
    """The form with every instance that `response` has; the form itself if nothing in it repeats."""
    form = questionnaire.base or questionnaire
    if not form.repeating:
        return form
    shape = tuple((address, values) for address, values in response.answers.items() if origin(address) in form.repeating)
    found = form.layouts.get(shape)
    if found is None:  # two lanes may lay out one form at once: each keeps the one it made
        if len(form.layouts) > 8:  # the last few are enough: a hand adds and takes away one at a time
            form.layouts.clear()
        items = tuple(_Layout(form, response).item(item, (), "") for item in form.items)
        found = form.layouts[shape] = replace(form, items=items, base=form)
    return found


def instances(group: Item, address: str, response: QuestionnaireResponse) -> tuple[int, ...]:
    """The numbers of a repeating group's instances; without an answer as many as minOccurs asks for, at least one."""
    numbers = tuple(value for value in response.values(address) if isinstance(value, int))
    return numbers or tuple(range(1, max(1, group.limits.min_occurs or 1) + 1))


def with_one_more(questionnaire: Questionnaire, response: QuestionnaireResponse, address: str) -> tuple[QuestionnaireResponse, str]:
    """One instance more of the group at `address`; the new one's address. The same if maxOccurs allows no more."""
    group = questionnaire.item(address)
    numbers = instances(group, address, response)
    if not may_add(group, len(numbers)):
        return response, ""
    number = max(numbers) + 1
    return response.with_answer(address, *numbers, number), _address(origin(address), (*_numbers(address), number))


def without(questionnaire: Questionnaire, response: QuestionnaireResponse, address: str) -> QuestionnaireResponse:
    """The response without one instance and all that was answered in it. The last one that must stay is only emptied."""
    below = {item.link_id for item in questionnaire.item(address).walk()}
    for link_id in below & response.answers.keys():
        response = response.with_answer(link_id)
    group = questionnaire.item(questionnaire.parent_of[address])
    numbers = instances(group, group.link_id, response)
    if not may_remove(group, len(numbers)):
        return response
    return response.with_answer(group.link_id, *(number for number in numbers if number != _numbers(address)[-1]))


def may_add(group: Item, count: int) -> bool:
    """Whether there may be one more than `count`."""
    return group.limits.max_occurs is None or count < group.limits.max_occurs


def may_remove(group: Item, count: int) -> bool:
    """Whether there may be one less than `count`."""
    return count > max(1, group.limits.min_occurs or 1)


def is_instance(item: Item, questionnaire: Questionnaire) -> bool:
    """Whether it is one instance of a repeating group."""
    parent = questionnaire.parent_of.get(item.link_id)
    return parent is not None and bool(item.origin) and origin(parent) == item.origin


def origin(address: str) -> str:
    """The linkId an address is of."""
    name, mark, numbers = address.rpartition(MARK)
    return name if mark and numbers.replace(".", "").isdecimal() else address


def _numbers(address: str) -> tuple[int, ...]:
    return () if origin(address) == address else tuple(int(number) for number in address.rpartition(MARK)[2].split("."))


def _address(link_id: str, numbers: tuple[int, ...]) -> str:
    return link_id + MARK + ".".join(map(str, numbers)) if numbers else link_id


class _Layout:
    """One form being laid out."""

    def __init__(self, form: Questionnaire, response: QuestionnaireResponse) -> None:
        self._form = form
        self._response = response

    def item(self, item: Item, path: Path, within: str) -> Item:
        address = _address(item.link_id, tuple(number for _, number in path))
        if item.is_repeating_group:
            numbers = instances(item, address, self._response)
            named = [f"{item.short_text or item.text} {place}".strip() for place in range(1, len(numbers) + 1)]
            below = tuple(
                self._instance(item, (*path, (item.link_id, number)), f"{within}, {name}" if within else name)
                for number, name in zip(numbers, named, strict=True)
            )
        else:
            below = tuple(self.item(child, path, within) for child in item.items)
        return self._placed(item, address, path, within, below)

    def _instance(self, group: Item, path: Path, within: str) -> Item:
        below = tuple(self.item(child, path, within) for child in group.items)
        return replace(
            group,
            link_id=_address(group.link_id, tuple(number for _, number in path)),
            origin=group.link_id,
            within=within,
            repeats=False,
            required=False,
            enable_when=(),
            items=below,
        )

    def _placed(self, item: Item, address: str, path: Path, within: str, below: tuple[Item, ...]) -> Item:
        conditions = tuple(self._condition(condition, path) for condition in item.enable_when)
        if address == item.link_id and below == item.items and conditions == item.enable_when:
            return item
        return replace(item, link_id=address, origin=item.link_id if path else "", within=within, items=below, enable_when=conditions)

    def _condition(self, condition: EnableWhen, path: Path) -> EnableWhen:
        groups = self._form.repeating_around(condition.question)
        if not groups:
            return condition
        shared = 0
        while shared < min(len(groups), len(path)) and groups[shared] == path[shared][0]:
            shared += 1
        numbers = tuple(number for _, number in path[:shared])
        return replace(condition, sources=tuple(self._addresses(condition.question, groups[shared:], numbers)))

    def _addresses(self, question: str, groups: tuple[str, ...], numbers: tuple[int, ...]) -> Iterator[str]:
        if not groups:
            yield _address(question, numbers)
            return
        group, *inner = groups
        found = instances(self._form.item(group), _address(group, numbers), self._response)
        yield from chain.from_iterable(self._addresses(question, tuple(inner), (*numbers, number)) for number in found)


def folded(pages: Mapping[str, bool]) -> dict[str, bool]:
    """By linkId what was by address: true if it is for any instance."""
    found: dict[str, bool] = {}
    for address, held in pages.items():
        found[origin(address)] = found.get(origin(address), False) or held
    return found
