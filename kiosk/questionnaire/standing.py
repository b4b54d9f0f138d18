"""A form as it stands for its answers: instances laid out, values calculated, what is enabled, words and options that are computed.

Everything that draws, asks, checks or keeps a form works on this one; the form as its author wrote it is its `base`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire import results
from kiosk.questionnaire.addresses import origin
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.expressions import calculated, enabled_by_all, looks_at, with_initial
from kiosk.questionnaire.instances import laid_out, with_lines, with_one_more, without
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.rules import Constraint, Use
from kiosk.questionnaire.scope import Scope, is_true
from kiosk.questionnaire.validation import Issue
from kiosk.questionnaire.values import AnswerValue

COMPUTED = frozenset({Use.TEXT, Use.ANSWER, Use.MIN_VALUE, Use.MAX_VALUE, Use.REQUIRED, Use.READ_ONLY})
OF_THE_MINUTE = re.compile(r"\b(?:now|timeOfDay)\s*\(")
"""What makes an expression give something else though nothing has changed; what changes with the day is kept for a day."""
NO_VISIT: Mapping[str, Any] = {}
LAYOUTS = 4
"""How often a form is laid out anew because a calculated answer has more asked about it; then it is shown as it stands."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One form with its answers."""

    questionnaire: Questionnaire
    response: QuestionnaireResponse
    enabled: frozenset[str]


def standing(questionnaire: Questionnaire, response: QuestionnaireResponse, *, calculate: bool = False, changed: str = "") -> Standing:
    """How the form stands. With `calculate` the calculated values are read anew: all, or those that `changed` may have moved."""
    form = laid_out(questionnaire, response)
    if not form.has_expressions:
        return Standing(form, response, enabled(form, response))
    if calculate:
        form, response = _calculated(form, response, changed)
    up = enabled_by_all(form, response)
    return Standing(_dressed(form, response, up), response, up)


def _calculated(form: Questionnaire, response: QuestionnaireResponse, changed: str) -> tuple[Questionnaire, QuestionnaireResponse]:
    """The calculated answers, and the form laid out for them."""
    response = calculated(form, response, changed)
    for _ in range(LAYOUTS if _branches(form) else 0):
        again = laid_out(form, response)
        if again is form:
            break
        form, response = again, calculated(again, response)
    return form, response


def opened(questionnaire: Questionnaire, visit: Mapping[str, Any] = NO_VISIT) -> Standing:
    """A fresh form with everything that it starts from; `visit` is plain JSON (see `expressions`)."""
    form = laid_out(questionnaire, QuestionnaireResponse())
    response = with_initial(form, QuestionnaireResponse(), form.walk(), visit)
    return standing(form, _begun(form, response, visit), calculate=True)


def answered(before: Standing, link_id: str, values: tuple[AnswerValue, ...], taken: int | None = None) -> Standing:
    """The form after an answer; `taken`: which of several lines was taken away with it, counted from nought."""
    form = before.questionnaire
    response = before.response.with_answer(link_id, *values)
    if not _branches(form):
        return standing(form, response, calculate=True, changed=link_id)
    response = _begun(form, with_lines(form, before.response, response, link_id, taken))
    more = laid_out(form, response).by_link_id.keys() - form.by_link_id.keys()
    return standing(form, response, calculate=True, changed="" if more else link_id)


def _branches(form: Questionnaire) -> bool:
    """Whether more is asked about answers anywhere in the form as its author wrote it."""
    return bool((form.base or form).branching)


def _begun(before: Questionnaire, response: QuestionnaireResponse, visit: Mapping[str, Any] = NO_VISIT) -> QuestionnaireResponse:
    """The response with what starts where more is asked about an answer than `before`; what was answered there before stands as it was."""
    while _branches(before):
        form = laid_out(before, response)
        new = [item for item in form.walk() if item.link_id not in before.by_link_id]
        if not new:
            break
        if not any(response.entered(item.link_id) for item in new):
            response = with_initial(form, response, new, visit)
        before = form
    return response


def with_instance(before: Standing, address: str) -> Standing:
    """The form with one instance more of a repeating group, and what it starts from."""
    response, added = with_one_more(before.questionnaire, before.response, address)
    if not added:
        return before
    form = laid_out(before.questionnaire, response)
    response = with_initial(form, response, form.item(added).walk(), NO_VISIT)
    return standing(form, _begun(form, response), calculate=True)


def without_instance(before: Standing, address: str) -> Standing:
    """The form without an instance of a repeating group."""
    return standing(before.questionnaire, without(before.questionnaire, before.response, address), calculate=True)


def broken(stands: Standing, link_ids: Iterable[str] | None = None, *, warnings: bool = False) -> tuple[Issue, ...]:
    """The constraints that do not hold, of those items and of the form (None: of all).

    A constraint that gives nothing holds, so that it does not nag about what has not been answered; so does one that cannot be read.
    """
    form = stands.questionnaire
    asked = None if link_ids is None else set(link_ids)
    holders: list[tuple[Item | None, tuple[Constraint, ...]]] = [(None, form.constraints)] if asked is None or "" in asked else []
    holders += [
        (item, item.constraints)
        for item in form.walk()
        if item.constraints and item.link_id in stands.enabled and (asked is None or item.link_id in asked)
    ]
    if not any(constraints for _, constraints in holders):
        return ()
    scope = Scope(form, stands.response, stands.enabled)
    return tuple(
        Issue(link_id=item.link_id if item else "", code="constraint" if constraint.is_error else "warning", words=constraint.human)
        for item, constraints in holders
        for constraint in constraints
        if (constraint.is_error or warnings) and scope.read(constraint.expression, item) not in (None, [], [True])
    )


def _dressed(form: Questionnaire, response: QuestionnaireResponse, up: frozenset[str]) -> Questionnaire:
    """The form with its computed words, options and limits in place."""
    computed = [item for item in form.walk() if item.link_id in up and (item.expressions.keys() & COMPUTED or item.toggles)]
    if not computed:
        return form
    scope: list[Scope] = []  # made for the first that has to be read
    changed = {item.link_id: made for item in computed if (made := _kept(item, form, response, up, scope)) != item}
    if not changed:
        return form
    before, dressed = form.dressings.get("", ({}, form))
    if before != changed:  # most answers change no words: then the form stays the same object, with all that was worked out about it
        dressed = replace(form, items=tuple(_with(item, changed) for item in form.items), base=form.base or form)
        form.dressings[""] = (changed, dressed)
    return dressed


def _kept(item: Item, form: Questionnaire, response: QuestionnaireResponse, up: frozenset[str], scope: list[Scope]) -> Item:
    """As it was worked out last, if what its expressions look at is as it was."""
    seen = _seen(item, form, response, up)
    last = form.worked_out.get(item.link_id)
    if last and seen is not None and last[0] == seen:
        return last[1]
    if not scope:
        scope.append(Scope(form, response, up))
    made = _computed(item, scope[0])
    if not scope[0].lost:
        form.worked_out[item.link_id] = (seen, made)
    return made


def _seen(item: Item, form: Questionnaire, response: QuestionnaireResponse, up: frozenset[str]) -> Any:
    """All that its expressions look at, as it stands today; None where they may look at anything."""
    told = [item.expressions[use] for use in item.expressions.keys() & COMPUTED] + [toggle.expression for toggle in item.toggles]
    try:
        looked = [looks_at(expression, form) for expression in told]
    except FormError:  # one that cannot be read: the scope says so, and the form is shown without it
        return None
    if any(not names for names in looked) or any(OF_THE_MINUTE.search(expression) for expression in told):
        return None
    names = {origin(item.link_id)}.union(*looked)
    below = {child.link_id for name in names for child in (form.base or form).item(name).walk()}
    answers = [(address, values) for address, values in response.answers.items() if origin(address) in below]
    return date.today(), [(address, address in up, values, [type(value) for value in values]) for address, values in answers]  # noqa: DTZ011


def _with(item: Item, changed: Mapping[str, Item]) -> Item:
    made = changed.get(item.link_id, item)
    below = tuple(_with(child, changed) for child in item.items)
    return made if all(old is new for old, new in zip(item.items, below, strict=True)) else replace(made, items=below)


def _computed(item: Item, scope: Scope) -> Item:
    fields: dict[str, Any] = {}
    told = {use: found for use in item.expressions.keys() & COMPUTED if (found := scope.read(item.expressions[use], item)) is not None}
    if words := results.words(told.get(Use.TEXT, ())):
        fields |= {"text": words, "rich": ""}
    if Use.ANSWER in told:
        fields["options"] = results.options(item, told[Use.ANSWER])
    if Use.REQUIRED in told:
        fields["required"] = is_true(told[Use.REQUIRED], otherwise=item.required)
    if Use.READ_ONLY in told:
        fields["read_only"] = is_true(told[Use.READ_ONLY], otherwise=item.read_only)
    limits = {use: next(iter(results.answers(item, told[use])), None) for use in (Use.MIN_VALUE, Use.MAX_VALUE) if use in told}
    if limits:
        low, high = limits.get(Use.MIN_VALUE), limits.get(Use.MAX_VALUE)
        fields["limits"] = replace(item.limits, min_value=low or item.limits.min_value, max_value=high or item.limits.max_value)
    made = replace(item, **fields) if fields else item
    off = {value for toggle in item.toggles if not is_true(scope.read(toggle.expression, item), otherwise=True) for value in toggle.options}
    return replace(made, options=tuple(option for option in made.options if option.value not in off)) if off else made
