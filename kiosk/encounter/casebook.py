"""Reads a visit together: its forms with their words and answers, its flags, its record. Keeps nothing itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kiosk.encounter.clinic.approval import Approvals
from kiosk.encounter.clinic.languages import OWN, called, is_read_by
from kiosk.encounter.clinic.wordings import Wording, Wordings, is_todays
from kiosk.encounter.model import (
    Answer,
    AuditEvent,
    Encounter,
    EncounterId,
    FlagDecision,
    FrozenFlag,
    FrozenResponse,
    OpenedForm,
)
from kiosk.encounter.page.answering import take
from kiosk.encounter.page.facts import as_shown, gives_facts, in_own_words, together, visit_facts
from kiosk.encounter.ports.world import Clock, Forms, Records
from kiosk.encounter.record.as_signed import as_signed
from kiosk.encounter.record.visit import FormRecord, VisitRecord
from kiosk.encounter.rules import in_force
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.flags import WORST_FIRST, flags
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.older import readdressed
from kiosk.questionnaire.response import QuestionnaireResponse, to_json
from kiosk.questionnaire.rules import Use
from kiosk.questionnaire.standing import opened, standing
from kiosk.questionnaire.values import AnswerValue
from kiosk.questionnaire.words.answered import in_words_of
from kiosk.questionnaire.words.translations import translation
from kiosk.questionnaire.words.wording import placeholders, unfilled, worded

SITTINGS = {1: "before", 2: "consent"}
"""Which forms the patient sees in which sitting (Questionnaire.code)."""
NOT_FROZEN: Mapping[str, FrozenResponse] = {}


@dataclass(frozen=True, slots=True)
class Casebook:
    """The visits of the strongroom, put together for reading."""

    records: Records
    forms: Forms
    clock: Clock
    demonstration: bool = False
    """Whether nobody here is a patient: see `approval`."""

    @property
    def approvals(self) -> Approvals:
        """Which words have been approved for this house."""
        return Approvals(tuple(self.records.approvals()), self.demonstration)

    def wordings(self, treatment: str) -> Wordings:
        """In which words its forms may be shown."""
        return Wordings(self.approvals, treatment, self.forms.clinic(), self.records.clinic())

    @property
    def own_language(self) -> str:
        """The language staff work in: the clinic's fact if it is told, or that of the forms."""
        return self.records.clinic().get(OWN) or self.forms.clinic().language

    @property
    def spoken(self) -> str:
        """The tag of that language: what a visit is in until its patient chooses another."""
        return called(self.own_language).tag

    def in_own_words(self, form: Questionnaire) -> Questionnaire:
        """A form that staff fill in and no patient reads, in the language they work in, as far as it has words in that."""
        found = translation(form, self.spoken)
        return found.shown if found else form

    def as_approved(self, treatment: str, form: Questionnaire) -> Questionnaire:
        """A form that patients read, in the language staff work in where its words are approved in that."""
        found = self.wordings(treatment).approved(form, self.spoken)
        return found.shown if found else form

    def waits(self, treatment: str) -> int:
        """How many forms of a treatment wait for approval."""
        return len(self.approvals.waiting(treatment, self.forms.pack(treatment)))

    def check_approved(self, treatment: str) -> None:
        """NotAllowed while a form of the treatment waits for approval: no visit begins before."""
        self.approvals.check(treatment, self.forms.pack(treatment))

    def open(self, encounter: Encounter, sitting: str) -> tuple[FormRecord, ...]:
        """The forms of a sitting, opened if they were not yet, with the facts of today while nothing is signed.

        A form that was opened before keeps its words. NotAllowed for one that was not, while it waits for approval.
        """
        for form in self.forms.pack(encounter.treatment):
            if form.sitting == sitting:
                self._open(encounter, form)
        return tuple(form for form in self.read(encounter.id) if form.questionnaire.sitting == sitting)

    def read(self, encounter: EncounterId) -> tuple[FormRecord, ...]:
        """Every form of the visit that was opened, in the order of the pack, with its answers."""
        return self.read_forms(
            self.records.encounter(encounter).treatment, self.records.opened_forms(encounter), self.records.answers(encounter)
        )

    def for_staff(self, encounter: EncounterId) -> tuple[FormRecord, ...]:
        """The same in the clinic's language, in whichever the patient read."""
        return tuple(form.for_staff for form in self.read(encounter))

    def read_forms(
        self, treatment: str, opened: Sequence[OpenedForm], told: Sequence[Answer], frozen: Mapping[str, FrozenResponse] = NOT_FROZEN
    ) -> tuple[FormRecord, ...]:
        """The same from what was read already. With `frozen`, as `as_signed` tells them."""
        staff = self.own_language if any(form.language for form in opened) else ""
        found = [_form_record(form, told, staff, frozen.get(form.name)) for form in opened]
        pack = self.forms.pack(treatment) if treatment in self.forms.treatments() else ()  # a pack may be gone; its visits stay
        order = {form.name: at for at, form in enumerate(pack)}
        return tuple(sorted(found, key=lambda form: order.get(form.questionnaire.name, len(order))))

    def flags(self, encounter: EncounterId, forms: Sequence[FormRecord] | None = None) -> tuple[FrozenFlag, ...]:
        """As frozen at signing; before that as they stand now. Worst first."""
        frozen = tuple(self.records.frozen_flags(encounter))
        return frozen or live_flags(self.read(encounter) if forms is None else forms)

    def decisions(self, encounter: EncounterId, forms: Sequence[FormRecord] | None = None) -> tuple[FlagDecision, ...]:
        """The decisions in force: those made on the answers as they stand."""
        return in_force(self.records.decisions(encounter), self.read(encounter) if forms is None else forms)

    def record(self, encounter: EncounterId) -> VisitRecord:
        """The whole visit. ValueError while nobody has joined it to a patient."""
        visit = self.records.encounter(encounter)
        if visit.patient is None:
            raise ValueError(f"visit {encounter} is not joined to a patient")
        opened = self.records.opened_forms(encounter)
        read = self.read_forms(visit.treatment, opened, self.records.answers(encounter))
        forms = self._to_patient(visit, opened, with_approvals(visit, opened, read, self.approvals))
        return VisitRecord(
            clinic=self.records.clinic(),
            encounter=visit,
            patient=self.records.patient(visit.patient),
            forms=forms,
            flags=self.flags(encounter, forms),
            decisions=self.decisions(encounter, forms),
            signatures=tuple(self.records.signatures(encounter)),
            audit=tuple(self.records.audit(encounter)),
            made=self.clock.now(),
            statements=tuple(self.records.statements(encounter)),
            log_head=self.records.log_head(),
        )

    def facts(self, encounter: Encounter, language: str = "") -> dict[str, str]:
        """What fills placeholders, in a language as far as its words are approved; blank: in that of the forms."""
        words = self.wordings(encounter.treatment)
        pack = self.forms.pack(encounter.treatment) if language and encounter.treatment in self.forms.treatments() else ()
        told = [found.shown for form in pack if gives_facts(form) and (found := words.approved(form, language))]
        clinic = {**words.facts, **(words.facts_in(language) if language else {})}
        return clinic | visit_facts(self.read(encounter.id), told) | {"visit.clinician": encounter.clinician}

    def _open(self, encounter: Encounter, form: Questionnaire) -> None:
        before = {opened.name: opened for opened in self.records.opened_forms(encounter.id)}.get(form.name)
        if before and self.records.signatures(encounter.id):
            return
        if before is None:
            self.approvals.check(encounter.treatment, [form])
        now = self._as_it_opens(encounter, form, before)
        if now == before:
            self._read_anew(encounter, form)
            return
        worded(form.name, now.source, as_shown(now.facts), now.language)  # a fact that is missing is said now, before anything is kept
        detail = {"form": form.name} | ({"language": now.language} if now.language else {})
        self.records.open_form(encounter.id, now, self._by_itself("form-opened", encounter, **detail))
        forgotten = before is not None and form.sitting == "consent" and in_own_words(before.facts) != in_own_words(now.facts)
        if forgotten:
            self._forget(encounter, form.name)
        if (before is None or forgotten) and (answers := self._first_answers(encounter, form)):
            self.records.save(encounter, self._by_itself("initial", encounter, form=form.name), answers)

    def _as_it_opens(self, encounter: Encounter, form: Questionnaire, before: OpenedForm | None) -> OpenedForm:
        """The words and facts of today; words that its author or a translator has changed since it was opened stay as they were."""
        if before is None or is_todays(form, before):
            wanted = (self.own_language,) if form.sitting == "clinician" else (encounter.language, self.own_language)
            words = self.wordings(encounter.treatment).of(form, wanted)
        else:
            words = Wording(before.source, before.language)
        asked = placeholders(unfilled(form.name, words.source))
        own = {fact: told for fact, told in self.facts(encounter).items() if fact in asked}
        told = self.facts(encounter, words.language) if words.language and asked else own
        return OpenedForm(
            name=form.name,
            source=words.source,
            facts=together({fact: told[fact] for fact in own}, own),
            language=words.language,
        )

    def _to_patient(self, visit: Encounter, opened: Sequence[OpenedForm], forms: Sequence[FormRecord]) -> tuple[FormRecord, ...]:
        """What staff filled in, in the patient’s language, too, where its words are approved in that and are still as it was opened."""
        pack = self.forms.pack(visit.treatment) if visit.treatment in self.forms.treatments() else ()
        asked = [form for form in pack if form.sitting == "clinician" and not is_read_by(self.own_language, visit.language)]
        words, before = self.wordings(visit.treatment), {form.name: form for form in opened}
        told: dict[str, Questionnaire] = {}
        for form in asked:
            if form.name in before and is_todays(form, before[form.name]) and (found := words.approved(form, visit.language)):
                facts = self.facts(visit, found.tag) if placeholders(found.shown) else {}
                told[form.name] = worded(form.name, found.source_text, facts, found.tag)
        return tuple(
            replace(form, to_patient=standing(other, in_words_of(other, form.response)).questionnaire) if other else form
            for form, other in ((form, told.get(form.questionnaire.name)) for form in forms)
        )

    def _by_itself(self, action: str, encounter: Encounter, **detail: str) -> AuditEvent:
        return AuditEvent(action=action, at=self.clock.now(), actor="system", encounter=encounter.id, detail=detail)

    def _read_anew(self, encounter: Encounter, form: Questionnaire) -> None:
        """What a form has read of an earlier one (hidden, from %visit.forms): an answer there may have changed since."""
        reads = [item.link_id for item in form.walk() if item.hidden and "%visit.forms" in item.expressions.get(Use.INITIAL, "")]
        if not reads:
            return
        stands = next(told for told in self.read(encounter.id) if told.questionnaire.name == form.name)
        fresh = opened(stands.questionnaire, self._launch_context(encounter)).response
        for link_id in reads:
            if (values := fresh.values(link_id)) and values != stands.response.values(link_id):
                now = self.clock.now()
                stands, told = take(stands, link_id, values, now, now)
                self.records.save(encounter, self._by_itself("initial", encounter, item=link_id), told)

    def _forget(self, encounter: Encounter, form: str) -> None:
        """The words have changed: what was acknowledged and chosen under the old ones is asked anew. The history keeps it."""
        now = self.clock.now()
        standing = current(self.records.answers(encounter.id), form).answers
        if not standing:
            return
        empty = tuple(Answer(form=form, link_id=link_id, values=(), shown=now, at=now) for link_id in standing)
        self.records.save(encounter, self._by_itself("words-changed", encounter, form=form), empty)

    def told_by_staff(self, encounter: Encounter) -> None:
        """Staff have checked who it is: every answer that starts from the patient's own facts (%visit.patient) says so from now on."""
        context = self._launch_context(encounter)
        for form in self.read(encounter.id):
            checked = opened(form.questionnaire, context).response
            for item in form.questionnaire.walk():
                values = checked.values(item.link_id)
                if "%visit.patient" in item.expressions.get(Use.INITIAL, "") and values and values != form.response.values(item.link_id):
                    now = self.clock.now()
                    _, told = take(form, item.link_id, values, now, now)
                    self.records.save(encounter, self._by_itself("joined", encounter, item=item.link_id), told)

    def _first_answers(self, encounter: Encounter, form: Questionnaire) -> tuple[Answer, ...]:
        now = self.clock.now()
        response = opened(form, self._launch_context(encounter)).response
        return tuple(
            Answer(form=form.name, link_id=link_id, values=values, shown=now, at=now) for link_id, values in response.answers.items()
        )

    def _launch_context(self, encounter: Encounter) -> Mapping[str, Any]:
        patient = self.records.patient(encounter.patient) if encounter.patient else None
        earlier = {form.questionnaire.name: to_json(form.questionnaire, form.response, form.enabled) for form in self.read(encounter.id)}
        return {"patient": {"name": patient.name, "birthDate": patient.birth_date} if patient else {}, "forms": earlier}


def with_approvals(
    visit: Encounter, opened: Sequence[OpenedForm], forms: Sequence[FormRecord], approvals: Approvals
) -> tuple[FormRecord, ...]:
    """Each form with the approval of the words it was opened with."""
    digests = {form.name: form.digest for form in opened}
    return tuple(replace(form, approval=approvals.of(visit.treatment, digests.get(form.questionnaire.name, ""))) for form in forms)


def current(answers: Sequence[Answer], form: str) -> QuestionnaireResponse:
    """The answers of one form as they stand: the latest showing of each question."""
    latest: dict[str, tuple[AnswerValue, ...]] = {answer.link_id: answer.values for answer in answers if answer.form == form}
    return QuestionnaireResponse({link_id: values for link_id, values in latest.items() if values})


def live_flags(forms: Sequence[FormRecord]) -> tuple[FrozenFlag, ...]:
    """The flags that are up now over all forms, worst first, in the clinic's language."""
    found = [_frozen(flag, form) for form in (form.for_staff for form in forms) for flag in flags(form.questionnaire, form.enabled)]
    return tuple(sorted(found, key=lambda flag: WORST_FIRST.index(flag.level)))


def _frozen(flag: Any, form: FormRecord) -> FrozenFlag:
    asked = [form.questionnaire.item(link_id) for link_id in flag.questions if link_id in form.questionnaire.by_link_id]
    told = [item for item in asked if not item.hidden]
    return FrozenFlag(
        link_id=flag.link_id,
        level=flag.level,
        text=flag.text,
        question=" · ".join(item.full_text for item in told),
        answer=" · ".join(words for item in told if (words := answer_words(item, form.response.values(item.link_id)))),
        source=" ".join(flag.sources),
    )


def _form_record(form: OpenedForm, told: Sequence[Answer], staff: str = "", frozen: FrozenResponse | None = None) -> FormRecord:
    """`staff`: the language they read."""
    questionnaire = worded(form.name, form.source, as_shown(form.facts), form.language)
    answers = _as_addressed_now(questionnaire, [answer for answer in told if answer.form == form.name])
    response = in_words_of(questionnaire, current(answers, form.name))
    stands = as_signed(questionnaire, response, frozen) or standing(questionnaire, response)
    return FormRecord(
        questionnaire=stands.questionnaire,
        response=stands.response,
        enabled=stands.enabled,
        answers=answers,
        text_digest=questionnaire.text_digest,
        beside=None if is_read_by(questionnaire.language, staff) else _beside(form, response),
    )


def _beside(form: OpenedForm, response: QuestionnaireResponse) -> Questionnaire | None:
    """The form in its own language, laid out for the same answers, where it was read in another."""
    if not form.language:
        return None
    own = worded(form.name, form.source, in_own_words(form.facts))
    return standing(own, in_words_of(own, response)).questionnaire


def _as_addressed_now(questionnaire: Questionnaire, told: Sequence[Answer]) -> tuple[Answer, ...]:
    """The answers of a form, those that an older program kept under another address among them."""
    addresses = readdressed(questionnaire, [(answer.link_id, answer.values) for answer in told])
    return tuple(
        answer if answer.link_id == address else replace(answer, link_id=address) for answer, address in zip(told, addresses, strict=True)
    )
