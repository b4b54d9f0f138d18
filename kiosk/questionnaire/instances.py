"""A form laid out for its answers: each instance of a repeating group, and what is asked for each answer to a question, a group of its own.

A laid out form is a Questionnaire like any other, so that enablement, pages and validation need not know of instances. In it

- a repeating group keeps its linkId and holds its instances, groups with the same words;
- a question below which something is asked for each answer (`branches`) holds a group for each of its answers, in whose words it says so;
- what stands in an instance has an *address* for a linkId, the linkId and the numbers of the instances around it: `dose#2`, `dose#2.1`;
  the linkId itself is kept in `origin`;
- a condition looks at the answers of its own instance, and at those of all instances of a group it does not stand in
  (R4 Questionnaire.item.enableWhen.question: "if the question repeats, the nearest instance is meant").

The answer to a repeating group is the numbers of its instances. A number is never given twice, so that an answer never changes its place.
What was said below an answer that is taken away stays with the draft in case the answer comes back; a line that is removed takes it along.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from kiosk.questionnaire.addresses import address_of, origin, places
from kiosk.questionnaire.branches import ROWS, is_typed, numbers, row_numbers, rows_key, title
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse, counts
from kiosk.questionnaire.rules import EnableWhen
from kiosk.questionnaire.values import AnswerValue

Path = tuple[tuple[str, int], ...]
"""What an item stands in that may be there several times, outermost first, and which instance of each it is."""


def laid_out(questionnaire: Questionnaire, response: QuestionnaireResponse) -> Questionnaire:
    """The form with every instance that `response` has; the form itself if nothing in it repeats."""
    form = questionnaire.base or questionnaire
    if not (form.repeating or form.branching):
        return form
    shape = tuple(_shape(form, response))
    found = form.layouts.get(shape)
    if found is None:  # two lanes may lay out one form at once: each keeps the one it made
        if len(form.layouts) > 8:  # the last few are enough: a hand adds and takes away one at a time
            form.layouts.clear()
        items = tuple(_Layout(form, response).item(item, (), "") for item in form.items)
        found = form.layouts[shape] = replace(form, items=items, base=form)
    return found


def instances(group: Item, address: str, response: QuestionnaireResponse) -> tuple[int, ...]:
    """The numbers of a repeating group's instances; without an answer as many as minOccurs asks for, at least one."""
    found = tuple(value for value in response.values(address) if isinstance(value, int))
    return found or tuple(range(1, max(1, group.limits.min_occurs or 1) + 1))


def answers_asked_about(question: Item, address: str, response: QuestionnaireResponse) -> dict[int, AnswerValue]:
    """The answers that count to a question that branches (`question` as its author wrote it), by their numbers."""
    given = response.entered(address)
    found = zip(numbers(question, given, response.entered(rows_key(address))), given, strict=True)
    return {number: value for number, value in found if counts(value)}


def with_one_more(questionnaire: Questionnaire, response: QuestionnaireResponse, address: str) -> tuple[QuestionnaireResponse, str]:
    """One instance more of the group at `address`; the new one's address. The same if it does not repeat, or maxOccurs allows no more."""
    group = questionnaire.item(address)
    there = instances(group, address, response)
    if not group.is_repeating_group or not may_add(group, len(there)):
        return response, ""
    number = max(there) + 1
    return response.with_answer(address, *there, number), address_of(origin(address), (*places(address), number))


def without(questionnaire: Questionnaire, response: QuestionnaireResponse, address: str) -> QuestionnaireResponse:
    """The response without one instance of a group and all that was answered in it. The last one that must stay is only emptied."""
    group = questionnaire.by_link_id.get(questionnaire.parent_of.get(address, ""))
    if group is None or not group.is_repeating_group:
        return response
    response = _emptied(questionnaire, response, origin(address), places(address))
    there = instances(group, group.link_id, response)
    if not may_remove(group, len(there)):
        return response
    return response.with_answer(group.link_id, *(number for number in there if number != places(address)[-1]))


def with_lines(
    questionnaire: Questionnaire, before: QuestionnaireResponse, after: QuestionnaireResponse, address: str, taken: int | None
) -> QuestionnaireResponse:
    """`after`, in which the lines of one question are others than `before`, so that what is asked about a line stays with it.

    With the line that was `taken` (counted from nought) goes what was said about it.
    """
    question = (questionnaire.base or questionnaire).by_link_id.get(origin(address))
    if question is None or not question.branches or not is_typed(question):
        return after
    lines, kept = before.entered(address), before.entered(rows_key(address))
    if taken is not None and taken < len(lines):
        gone = numbers(question, lines, kept)[taken]
        after = _emptied(questionnaire, after, question.link_id, (*places(address), gone), below=True)
    return after.with_answer(rows_key(address), *row_numbers(kept, len(lines), len(after.entered(address)), taken))


def may_add(group: Item, count: int) -> bool:
    """Whether there may be one more than `count`."""
    return group.limits.max_occurs is None or count < group.limits.max_occurs


def may_remove(group: Item, count: int) -> bool:
    """Whether there may be one less than `count`."""
    return count > max(1, group.limits.min_occurs or 1)


def is_about_an_answer(item: Item, questionnaire: Questionnaire) -> bool:
    """Whether it holds what is asked about one answer to a question."""
    above = questionnaire.by_link_id.get(questionnaire.parent_of.get(item.link_id, "")) if item.origin else None
    return above is not None and above.is_question and (above.origin or above.link_id) == item.origin


def _shape(form: Questionnaire, response: QuestionnaireResponse) -> Iterator[tuple[object, ...]]:
    """All that the layout follows from: the instances, and the answers about which more is asked."""
    for address, values in response.answers.items():
        link_id = origin(address)
        if link_id in form.repeating:
            yield address, values
        elif link_id in form.branching:
            yield address, tuple(answers_asked_about(form.item(link_id), address, response).items())


def _emptied(
    questionnaire: Questionnaire, response: QuestionnaireResponse, holder: str, place: tuple[int, ...], *, below: bool = False
) -> QuestionnaireResponse:
    """The response without anything said in one instance of `holder`; with `below`, `holder` itself is not asked about."""
    form = questionnaire.base or questionnaire
    names = {item.link_id for item in form.item(holder).walk()} - ({holder} if below else set())
    for key in list(response.answers):
        address = key.removesuffix(ROWS)
        if origin(address) in names and places(address)[: len(place)] == place:
            response = response.with_answer(key)
    return response


class _Layout:
    """One form being laid out."""

    def __init__(self, form: Questionnaire, response: QuestionnaireResponse) -> None:
        self._form = form
        self._response = response
        self._asked: dict[str, dict[int, AnswerValue]] = {}

    def _asked_about(self, question: Item, address: str) -> dict[int, AnswerValue]:
        if address not in self._asked:
            self._asked[address] = answers_asked_about(question, address, self._response)
        return self._asked[address]

    def item(self, item: Item, path: Path, within: str) -> Item:
        address = address_of(item.link_id, tuple(number for _, number in path))
        if item.is_repeating_group:
            there = instances(item, address, self._response)
            below = tuple(
                self._instance(item, (*path, (item.link_id, number)), _inside(within, _counted(item, at)))
                for at, number in enumerate(there, start=1)
            )
        elif item.link_id in self._form.branching:
            below = (*self._asides(item, path, within), *self._branches(item, address, path, within))
        else:
            below = tuple(self.item(child, path, within) for child in item.items)
        return self._placed(item, address, path, within, below)

    def _asides(self, item: Item, path: Path, within: str) -> Iterator[Item]:
        return (self.item(child, path, within) for child in item.items if child.is_aside)

    def _branches(self, question: Item, address: str, path: Path, within: str) -> Iterator[Item]:
        """A group for each answer. Away from its page the answer to a sensitive question is not said again: it is counted."""
        for at, (number, value) in enumerate(self._asked_about(question, address).items(), start=1):
            inner = (*path, (question.link_id, number))
            words = title(question, value)
            around = _inside(within, _counted(question, at) if question.sensitive else words)
            yield Item(
                link_id=address_of(question.link_id, tuple(number for _, number in inner)),
                origin=question.link_id,
                within=around,
                type=ItemType.GROUP,
                text=words,
                items=tuple(self.item(child, inner, around) for child in question.items if not child.is_aside),
            )

    def _instance(self, group: Item, path: Path, within: str) -> Item:
        below = tuple(self.item(child, path, within) for child in group.items)
        return replace(
            group,
            link_id=address_of(group.link_id, tuple(number for _, number in path)),
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
        if condition.question in self._form.branching and any(name == condition.question for name, _ in path):
            return self._of_its_answer(condition, path)
        groups = self._form.repeating_around(condition.question)
        if not groups:
            return condition
        shared = 0
        while shared < min(len(groups), len(path)) and groups[shared] == path[shared][0]:
            shared += 1
        inside = tuple(number for _, number in path[:shared])
        return replace(condition, sources=tuple(self._addresses(condition.question, groups[shared:], inside)))

    def _of_its_answer(self, condition: EnableWhen, path: Path) -> EnableWhen:
        """A condition on the question whose answer it stands below."""
        at = [name for name, _ in path].index(condition.question)
        address = address_of(condition.question, tuple(number for _, number in path[:at]))
        asked = self._asked_about(self._form.item(condition.question), address)
        return replace(condition, sources=(address,), nearest=asked[path[at][1]])

    def _addresses(self, question: str, around: tuple[str, ...], inside: tuple[int, ...]) -> Iterator[str]:
        if not around:
            yield address_of(question, inside)
            return
        holder, *inner = around
        item, address = self._form.item(holder), address_of(holder, inside)
        asked = answers_asked_about if holder in self._form.branching else instances
        yield from chain.from_iterable(
            self._addresses(question, tuple(inner), (*inside, number)) for number in asked(item, address, self._response)
        )


def _inside(within: str, name: str) -> str:
    return f"{within}, {name}" if within else name


def _counted(item: Item, at: int) -> str:
    return f"{item.short_text or item.text} {at}".strip()


def folded(pages: Mapping[str, bool]) -> dict[str, bool]:
    """By linkId what was by address: true if it is for any instance."""
    found: dict[str, bool] = {}
    for address, held in pages.items():
        found[origin(address)] = found.get(origin(address), False) or held
    return found
