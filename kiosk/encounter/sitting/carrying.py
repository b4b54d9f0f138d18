"""A returning patient's earlier answers in a sitting: a page of them in front of each part, and which pages need not be turned to.

What stands here is no answer: it becomes one, with the time of today, when the patient says that it is still right. Where each of them
stands follows from what was saved today, so that a tablet that loses power comes back to the same page.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Answer, Encounter
from kiosk.encounter.page.answering import take
from kiosk.encounter.page.leaves import Leaf, leaves
from kiosk.encounter.record.visit import FormRecord
from kiosk.encounter.sitting.returning import Earlier, earlier_answers
from kiosk.encounter.sitting.screen import Next, Screen
from kiosk.encounter.sitting.screens import check_line, place
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.pages import Page
from kiosk.questionnaire.standing import standing
from kiosk.questionnaire.validation import Issue

Part = tuple[str, int]
"""A form's name and the number of the part."""
Listed = Mapping[Part, tuple[Item, ...]]


@dataclass(slots=True)
class Carrying:
    """One sitting's earlier answers; with none of them, nothing is changed by it."""

    told: Mapping[str, Earlier] = field(default_factory=dict)
    day: str = ""
    """When the earlier visit began, ISO 8601."""
    _said: set[str] = field(default_factory=set)
    """Those the patient has said something of today."""
    _asked: set[str] = field(default_factory=set)
    """Those that are asked again."""
    _listed: tuple[tuple[FormRecord, ...], Listed] = ((), {})
    _bound: tuple[tuple[Leaf, ...], Listed, tuple[Leaf, ...]] = ((), {}, ())
    """The pages that were given last, what is listed between them, and the pages with it."""
    _made: dict[str, tuple[FormRecord, FormRecord]] = field(default_factory=dict)
    """What was worked out last: each form, and how it would stand if all that waits were right."""

    @classmethod
    def of(cls, casebook: Casebook, visit: Encounter, forms: Mapping[str, FormRecord]) -> "Carrying":
        """What a visit shows once more: nothing unless staff opened it for a patient they know."""
        if visit.earlier is None or visit.sitting != 1:
            return cls()
        before = {form.questionnaire.name: form for form in casebook.read(visit.earlier)}
        told: dict[str, Earlier] = {}
        for name, form in forms.items():
            told |= earlier_answers(form, before[name], casebook.clock.now().date()) if name in before else {}
        rows = [answer for form in forms.values() for answer in form.answers if answer.link_id in told]
        asked = {answer.link_id for answer in rows if answer.values != told[answer.link_id].values}
        day = casebook.records.encounter(visit.earlier).started.date().isoformat()
        return cls(told, day, {answer.link_id for answer in rows}, asked)

    # -- the pages

    def leaves(self, found: tuple[Leaf, ...], forms: Iterable[FormRecord]) -> tuple[Leaf, ...]:
        """All pages in order, with a page of earlier answers in front of each part that has some."""
        if not self.told:
            return found
        listed = self._all_listed(tuple(forms))
        if found is not self._bound[0] or listed is not self._bound[1]:
            self._bound = (found, listed, self._with_earlier(found, listed))
        return self._bound[2]

    def _with_earlier(self, found: tuple[Leaf, ...], listed: Listed) -> tuple[Leaf, ...]:
        seen, out = set[Part](), list[Leaf]()
        for leaf in found:
            part = (leaf.form, leaf.part_number)
            if part in listed and part not in seen:
                page = Page(key=f"earlier.{leaf.part_number}", part=leaf.page.part, control="earlier", title="", hint="", items=())
                out.append(replace(leaf, page=page, within=0.0))
            seen.add(part)
            out.append(leaf)
        return tuple(out)

    def turned_to(self, found: Sequence[Leaf], forms: Mapping[str, FormRecord], here: str) -> tuple[Leaf, ...]:
        """The pages without those whose every question is settled; the page `here` stays."""
        return tuple(leaf for leaf in found if leaf.page.key == here or not self._is_settled(leaf, forms[leaf.form]))

    def narrowed(self, leaf: Leaf, form: FormRecord, found: Sequence[Issue] = ()) -> Leaf:
        """The page without the questions that are settled, unless all of them are, or something is wrong with one."""
        wrong = {issue.link_id for issue in found}
        settled = {item.link_id for item in leaf.page.questions if self._settled(item.link_id, form)} - wrong
        if not settled or len(settled) == len(leaf.page.questions):
            return leaf
        return replace(leaf, page=replace(leaf.page, items=tuple(item for item in leaf.page.items if item.link_id not in settled)))

    def screen(self, leaf: Leaf, forms: Mapping[str, FormRecord], *, first: bool) -> Screen:
        """The page of earlier answers of a part."""
        items = self._of_part(leaf, forms)
        response = self._as_if(forms[leaf.form]).response
        asked = {item.link_id for item in items} & self._asked
        rows = (replace(check_line(item, response), type="earlier") for item in items)
        return Screen(
            key=leaf.page.key,
            kind=leaf.kind,
            **place(leaf),
            can_go_back=not first,
            next=Next.STILL if not asked else Next.REST if len(asked) < len(items) else Next.CONTINUE,
            items=tuple(replace(row, control="asked", value="") if row.link_id in asked else row for row in rows),
            date=self.day,
        )

    # -- what the patient says of them

    def take(
        self, leaf: Leaf, forms: Mapping[str, FormRecord], shown: datetime, now: datetime, *, said: tuple[str, Raw]
    ) -> tuple[FormRecord, tuple[Answer, ...]]:
        """The form after what was `said` of a linkId: `{"change": true}` asks it again, any other keeps it; blank keeps all that wait."""
        link_id, raw = said
        form, listed = forms[leaf.form], [item.link_id for item in self._of_part(leaf, forms)]
        change = isinstance(raw, Mapping) and bool(raw.get("change"))
        kept: dict[tuple[str, datetime], Answer] = {}
        for name in [name for name in listed if name == link_id or (not link_id and self._is_waiting(name, form))]:
            earlier = self.told[name]
            form, answers = take(form, name, () if change else earlier.values, shown, now)
            before = replace(earlier.given, form=earlier.form, link_id=name)  # the history tells it, kept or changed
            kept |= {(answer.link_id, answer.shown): answer for answer in (before, *answers)}
            self._said.add(name)
            (self._asked.add if change else self._asked.discard)(name)
        return form, tuple(kept.values())

    def ask(self, link_id: str) -> None:
        """The patient wants to change it, from the check page."""
        if link_id in self.told:
            self._asked.add(link_id)

    # -- how each of them stands

    def _is_waiting(self, link_id: str, form: FormRecord) -> bool:
        """Whether the patient has said nothing of it today."""
        return link_id in self.told and link_id not in self._said and not form.response.entered(link_id)

    def _holds(self, link_id: str, form: FormRecord) -> bool:
        """Whether what it hangs on is answered today as it was then."""
        earlier = self.told.get(link_id)
        return earlier is not None and (not earlier.same or form.response.values(earlier.same) == earlier.then)

    def _settled(self, link_id: str, form: FormRecord) -> bool:
        same = link_id in self.told and form.response.entered(link_id) == self.told[link_id].values
        return same and link_id in self._said and link_id not in self._asked and self._holds(link_id, form)

    def _is_settled(self, leaf: Leaf, form: FormRecord) -> bool:
        asks = leaf.page.questions and not any(item.is_repeating_group for item in leaf.page.items)
        return bool(asks) and all(self._settled(item.link_id, form) for item in leaf.page.questions)

    def _of_part(self, leaf: Leaf, forms: Mapping[str, FormRecord]) -> tuple[Item, ...]:
        return self._all_listed(tuple(forms.values())).get((leaf.form, leaf.part_number), ())

    def _all_listed(self, forms: tuple[FormRecord, ...]) -> Listed:
        """By part, the questions that would be asked if all that waits were right; worked out anew only when a form has changed."""
        old, listed = self._listed
        if len(old) == len(forms) and all(one is other for one, other in zip(old, forms, strict=True)):
            return listed
        as_if = {form.questionnaire.name: self._as_if(form) for form in forms}
        made: dict[Part, tuple[Item, ...]] = {}
        for leaf in leaves(as_if.values()):
            items = tuple(item for item in leaf.page.questions if self._holds(item.link_id, as_if[leaf.form]))
            if items:
                made[leaf.form, leaf.part_number] = made.get((leaf.form, leaf.part_number), ()) + items
        self._listed = (forms, made)
        return made

    def _as_if(self, form: FormRecord) -> FormRecord:
        """The form as it would stand if all that waits were right."""
        name = form.questionnaire.name
        waiting = [link_id for link_id, earlier in self.told.items() if earlier.form == name and self._is_waiting(link_id, form)]
        if not waiting:
            return form
        if name not in self._made or self._made[name][0] is not form:
            response = form.response
            for link_id in waiting:
                response = response.with_answer(link_id, *self.told[link_id].values)
            stands = standing(form.questionnaire, response, calculate=True)
            made = replace(form, questionnaire=stands.questionnaire, response=stands.response, enabled=stands.enabled)
            self._made[name] = (form, made)
        return self._made[name][1]
