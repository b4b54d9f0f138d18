"""Who signs, one after the other. Ink is kept as it is given; with the last of it all is frozen in one act (the first commit).

A signature stands as long as nothing has changed that its signer had before them: the words, every answer up to that page, and
the signatures before it. What was changed, and changed back on another day, is signed anew: the digest is over the history too.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from kiosk.encounter.casebook import Casebook, live_flags
from kiosk.encounter.model import Answer, AuditEvent, Encounter, Signature, State, Stroke
from kiosk.encounter.page.leaves import Leaf, part_for_staff
from kiosk.encounter.record.visit import FormRecord
from kiosk.encounter.sitting.screen import Next, Screen
from kiosk.encounter.sitting.waiting import signs_from
from kiosk.encounter.sitting.ways_to_sign import OTHER_WAYS, Way
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.validation import Issue
from kiosk.questionnaire.values import AnswerValue, value_to_json

Given = Mapping[str, Signature]
"""The ink that stands, by page, in the order of the pages."""
CHECK = "check"
"""Where the patient looks everything over."""
SEALING = "sealing"
"""Where the patient is while the press works (Encounter.position)."""


@dataclass(frozen=True, slots=True)
class Missing:
    """What stands open: a page, what is wrong there, where to begin again, and the keys of the pages behind it."""

    leaf: Leaf
    issues: tuple[Issue, ...]
    start: str
    behind: frozenset[str]


@dataclass(frozen=True, slots=True)
class Signing:
    """The signers of one sitting."""

    casebook: Casebook
    forms: Mapping[str, FormRecord]
    found: Sequence[Leaf]
    """All pages of the sitting."""

    @property
    def pages(self) -> tuple[Leaf, ...]:
        """The pages to sign on, in order."""
        return tuple(leaf for leaf in self.found if leaf.page.signature)

    def given(self, visit: Encounter) -> dict[str, Signature]:
        """The ink that stands: none behind a page whose ink is missing, or was given over something else."""
        held = {signature.page: signature for signature in self.casebook.records.held(visit.id)}
        stands: dict[str, Signature] = {}
        answers = self.casebook.records.answers(visit.id) if held else ()
        for leaf in self.pages if held else ():
            signature = held.get(leaf.page.key)
            if signature is None or signature.over != self._over(leaf, answers, stands):
                break
            stands[leaf.page.key] = signature
        return stands

    def way(self, other: Mapping[str, Any]) -> Way:
        """How it is signed, as the clinic allows."""
        return Way.told(other, allowed=self.casebook.records.settings()[OTHER_WAYS] == 1)

    def signature(self, visit: Encounter, leaf: Leaf, given: Given, strokes: tuple[Stroke, ...], way: Way) -> Signature:
        """What was given on this page: what stands there already if nothing is new, or a new signature."""
        before = given.get(leaf.page.key)
        if before and way.stands(before, strokes):
            return before
        return Signature(
            role=leaf.page.signer,
            name=self._name(visit, leaf),
            meaning=self._meaning(leaf),
            strokes=way.ink(strokes),
            how=way.how,
            at=self.casebook.clock.now(),
            page=leaf.page.key,
            over=self._over(leaf, self.casebook.records.answers(visit.id), given),
        )

    def sign(self, visit: Encounter, leaf: Leaf, given: Given, strokes: tuple[Stroke, ...], way: Way) -> Encounter:
        """Keep the ink; the visit as it stands then, the same one if there is nothing new. NotSaved if it cannot be.

        What is given on a page before the last is held, and the next page comes; with the last of the second sitting all is frozen.
        """
        made = self.signature(visit, leaf, given, strokes, way)
        if self._is_last(leaf, visit):
            here = {other.page.key for other in self.pages}
            earlier = [signature for signature in self.casebook.records.held(visit.id) if signature.page not in here]
            before = [given[other.page.key] for other in self.pages[:-1]]
            return self._freeze(replace(visit, state=State.CONSENTED, position=SEALING), (*earlier, *before, made))
        if made is given.get(leaf.page.key):
            return visit
        after = self.found[self.found.index(leaf) + 1 :]
        return self._hold(
            replace(visit, position=after[0].page.key, part=part_for_staff(after[0], self.forms))
            if after
            else replace(visit, position=CHECK),
            made,
        )

    def _is_last(self, leaf: Leaf, visit: Encounter) -> bool:
        """Whether all is signed with this page: what is signed in the first sitting waits for the consent."""
        return visit.sitting == 2 and leaf == self.pages[-1]

    def missing(self, given: Given, issues_of: Callable[[Leaf], tuple[Issue, ...]], to: Leaf | None = None) -> "Missing | None":
        """The first page, up to `to`, that is not right or that nobody has signed; what is given on `to` itself is about to come."""
        for at, leaf in enumerate(self.found):
            wrong = issues_of(leaf)
            if not wrong and leaf != to and leaf.page.signature and leaf.page.key not in given:
                wrong = (Issue(link_id=leaf.page.key, code="no-signature"),)
            if wrong:
                start = next(other for other in self.found if other.form == leaf.form)
                behind = frozenset(other.page.key for other in self.found[at + 1 :])
                return Missing(leaf, wrong, (leaf if leaf.page.signature else start).page.key, behind)
            if leaf == to:
                return None
        return None

    def resumed(self, visit: Encounter, issues_of: Callable[[Leaf], tuple[Issue, ...]]) -> Encounter:
        """Nobody resumes behind a page of the second sitting that was never acknowledged in its present words, or has yet to be signed."""
        missing = self.missing(self.given(visit), issues_of)
        return replace(visit, position=missing.start) if missing and visit.position in missing.behind else visit

    def waits_until(self, visit: Encounter) -> datetime | None:
        """When signing will be possible, where the clinic leaves time between reading and signing; None if it is now."""
        return signs_from(self.casebook, visit, self.forms.keys())

    def shown(self, page: Screen, leaf: Leaf, visit: Encounter) -> Screen:
        """The page to sign on, with whose it is, and with the ink that stands on it; or from when it may be signed."""
        if waits := self.waits_until(visit):
            return replace(page, items=(), problems=(), hint="", next=Next.FINISH, waits_until=waits.isoformat(timespec="minutes"))
        ink = self.given(visit).get(leaf.page.key)
        way = Way.standing(ink) if ink else Way()
        return replace(
            page,
            signer=leaf.page.signer,
            signature_number=self.pages.index(leaf) + 1,
            signature_count=len(self.pages),
            ink=ink.strokes if ink else (),
            signed_how=way.kind,
            signed_name=way.name,
            other_ways=self.casebook.records.settings()[OTHER_WAYS] == 1,
            next=Next.FINISH if self._is_last(leaf, visit) else Next.CONTINUE,
        )

    def _hold(self, visit: Encounter, signature: Signature) -> Encounter:
        detail = {"role": signature.role, "page": signature.page}
        event = AuditEvent(action="ink", at=signature.at, actor=signature.role, encounter=visit.id, detail=detail)
        self.casebook.records.hold(visit, signature, event)
        return visit

    def _freeze(self, visit: Encounter, signatures: Sequence[Signature]) -> Encounter:
        now = self.casebook.clock.now()
        forms = self.casebook.read(visit.id)
        detail = {"role": " ".join(signature.role for signature in signatures)}
        event = AuditEvent(action="sign", at=now, actor=signatures[-1].role, encounter=visit.id, detail=detail)
        self.casebook.records.sign(visit, signatures, [form.frozen(now) for form in forms], live_flags(forms), event)
        return visit

    def _name(self, visit: Encounter, leaf: Leaf) -> str:
        """The patient's as staff checked it; of anybody else as they typed it."""
        if leaf.page.signer == "patient":
            assert visit.patient is not None
            return self.casebook.records.patient(visit.patient).name
        named = _named(leaf)
        return str(self.forms[leaf.form].response.value(named.link_id) or "").strip() if named else ""

    def _meaning(self, leaf: Leaf) -> str:
        """What is signed: the words on the page, and what else its signer answered there."""
        response = self.forms[leaf.form].response
        told = [item.text for item in leaf.page.items if item.type is ItemType.DISPLAY]
        others = [item for item in leaf.page.questions if item is not _named(leaf)]
        told += [
            f"{item.short_text or item.text}: {words}." for item in others if (words := answer_words(item, response.values(item.link_id)))
        ]
        return " ".join(told) or leaf.page.title

    def _over(self, leaf: Leaf, answers: Iterable[Answer], given: Given) -> str:
        """SHA-256 of what stands before this signer."""
        signed_on = [item for form in self.forms.values() for item in form.questionnaire.walk() if item.signature_required]
        names = [item.link_id for item in signed_on]
        after = signed_on[names.index(leaf.page.key) + 1 :] if leaf.page.key in names else []  # a form signed as a whole ends with it
        later = {below.link_id for item in after for below in item.walk()}
        later |= {item.link_id for other in self.found[self.found.index(leaf) + 1 :] for item in other.page.items}
        earlier = [other.page.key for other in self.pages[: self.pages.index(leaf)]]
        told = {
            "page": leaf.page.key,
            "words": {name: form.text_digest for name, form in self.forms.items()},
            "answers": _changes(answer for answer in answers if answer.link_id not in later),
            "ink": [[key, given[key].name, given[key].at.isoformat(), given[key].strokes] for key in earlier if key in given],
        }
        return sha256(json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _named(leaf: Leaf) -> Item | None:
    """The question for the signer's full name: the first line of text on the page."""
    return next((item for item in leaf.page.questions if item.type is ItemType.STRING), None)


def _changes(answers: Iterable[Answer]) -> list[list[object]]:
    """What every answer became, in order; saying the same once more changes nothing."""
    stands: dict[tuple[str, str], tuple[AnswerValue, ...]] = {}
    told: list[list[object]] = []
    for answer in answers:
        if stands.get((answer.form, answer.link_id), ()) != answer.values:
            stands[answer.form, answer.link_id] = answer.values
            told.append([answer.form, answer.link_id, [value_to_json(value) for value in answer.values]])
    return told
