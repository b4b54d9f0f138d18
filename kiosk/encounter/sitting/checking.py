"""What is wrong on a page: its answers by themselves, and the constraints that it completes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kiosk.encounter.page.answering import standing_of
from kiosk.encounter.page.fields import field_of
from kiosk.encounter.page.leaves import Leaf
from kiosk.encounter.page.row import Field
from kiosk.encounter.record.visit import FormRecord
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.standing import broken
from kiosk.questionnaire.validation import Issue, issues


def issues_of(leaf: Leaf, found: Sequence[Leaf], form: FormRecord, today: date) -> tuple[Issue, ...]:
    """The Issues of a page; constraints only where its answers are right. `found`: all pages of the sitting.

    Nobody is held up by what a tablet may not be able to give: a reference, or a picture where there is no camera.
    """
    asked = [item for item in leaf.page.items if (item.is_question and _can_be_answered(item)) or item.is_repeating_group]
    by_staff = {item.link_id for item in asked if item.type is ItemType.ATTACHMENT}
    wrong = tuple(issue for issue in issues(asked, form.response, today) if issue.code != "required" or issue.link_id not in by_staff)
    if wrong or not _has_constraints(form):
        return wrong
    here = {item.link_id for item in leaf.page.items}
    told = broken(standing_of(form), here | _completed(leaf, found, form))
    last = next((item.link_id for item in reversed(leaf.page.questions)), leaf.page.key)
    return tuple(issue if issue.link_id in here else replace(issue, link_id=last) for issue in told)


def _can_be_answered(item: Item) -> bool:
    return not item.read_only and field_of(item) is not Field.TOLD


def _has_constraints(form: FormRecord) -> bool:
    return bool(form.questionnaire.constraints) or any(item.constraints for item in form.questionnaire.walk())


def _completed(leaf: Leaf, found: Sequence[Leaf], form: FormRecord) -> set[str]:
    """The groups (and the form: "") whose last page this is: what they ask of all their answers can be said now."""
    own = [other for other in found if other.form == leaf.form]
    at = next((at for at, other in enumerate(own) if other.page.key == leaf.page.key), 0)
    later = {item.link_id for other in own[at + 1 :] for item in other.page.items}
    above: set[str] = set() if later else {""}
    for item in leaf.page.items:
        parent = form.questionnaire.parent_of.get(item.link_id)
        while parent is not None:
            if not later & {below.link_id for below in form.questionnaire.item(parent).walk()}:
                above.add(parent)
            parent = form.questionnaire.parent_of.get(parent)
    return above
