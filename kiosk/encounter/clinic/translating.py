"""The translations of a treatment's forms at the desk: a line each, read beside the original, and approved by itself.

An approval is of exact words. To approve a form in Spanish is to answer for the Spanish; so it is done where both stand side by side.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.approval import approved_by, may_approve
from kiosk.encounter.clinic.languages import called
from kiosk.encounter.clinic.translation_view import TranslationView, WordPair
from kiosk.encounter.clinic.wordings import MUST_BE_SAID
from kiosk.encounter.model import Approval, AuditEvent, Person
from kiosk.encounter.outgoing.paper_view import FormLine
from kiosk.errors import NotAllowed
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.words.translations import Translation, translation, translations
from kiosk.staff_words import to_staff, to_staff_many


@dataclass(frozen=True, slots=True)
class TranslationPage:
    """One form in one language."""

    person: Person
    casebook: Casebook
    treatment: str
    told: Translation

    @classmethod
    def of(cls, person: Person, casebook: Casebook, treatment: str, form: str, tag: str) -> "TranslationPage":
        """KeyError if there is no such form, or it has no words in that language."""
        found = {one.name: one for one in translatable(casebook, treatment)}[form]
        told = translation(found, tag)
        if told is None:
            raise KeyError(tag)
        return cls(person, casebook, treatment, told)

    def view(self) -> DeskView:
        """The page."""
        approval = self.casebook.approvals.of(self.treatment, self.told.digest)
        line, language = _line(self.casebook, self.treatment, self.told), called(self.told.tag)
        return DeskView(
            place=Place.TRANSLATION,
            staff=self.person.name,
            date=self.casebook.clock.now().date().isoformat(),
            title=line.title,
            forms=(line,),
            can_finish=may_approve(self.person) and self.told.is_complete and approval is None,
            approves_as=self.person.signs_as,
            demonstration=self.casebook.demonstration,
            translation=TranslationView(
                form=self.told.form.name,
                tag=self.told.tag,
                language=language.name,
                right_to_left=language.right_to_left,
                original=called(self.told.form.language).name,
                pairs=tuple(WordPair(where=where, original=text, told=told) for where, text, told in self.told.pairs),
                missing=len(self.told.missing),
                draft=self.told.is_draft,
                needs=line.needs,
                approved=approval is not None,
            ),
        )

    def approve(self) -> bool:
        """Keep the approval of just these words; False if it is there. NotAllowed without the role, and while words are missing."""
        return bool(approve(self.person, self.casebook, self.treatment, (self.told,)))


def translatable(casebook: Casebook, treatment: str) -> tuple[Questionnaire, ...]:
    """The forms of a treatment, and the one whose answers stand in their sentences."""
    return (*casebook.forms.pack(treatment), casebook.forms.clinic())


def lines(casebook: Casebook, treatment: str) -> tuple[FormLine, ...]:
    """Every translation there is, language by language."""
    found = [told for form in translatable(casebook, treatment) for told in translations(form)]
    return tuple(_line(casebook, treatment, told) for tag in sorted({told.tag for told in found}) for told in found if told.tag == tag)


def approve(person: Person, casebook: Casebook, treatment: str, told: Iterable[Translation]) -> tuple[Approval, ...]:
    """Approve those that wait; NotAllowed, and nothing is approved, if words of one are missing or the role does not allow it."""
    waiting = [one for one in told if casebook.approvals.of(treatment, one.digest) is None]
    for one in waiting:
        if not one.is_complete:
            raise NotAllowed(_why_not(one))
    now, demonstration = casebook.clock.now(), casebook.demonstration
    approvals = approved_by(person, treatment, waiting, now, demonstration=demonstration)
    if approvals:
        detail = {"treatment": treatment} | ({"demonstration": "yes"} if demonstration else {})
        detail |= {f"form:{approval.form}:{approval.language}": approval.digest for approval in approvals}
        casebook.records.approve(approvals, AuditEvent(action="approve", at=now, actor=person.id, detail=detail))
    return approvals


def _why_not(told: Translation) -> str:
    form, language, missing = told.form.title, called(told.tag).name, len(told.missing)
    if told.problem:
        return to_staff("{form} in {language}: {problem}.", form=form, language=language, problem=told.problem)
    return to_staff_many(
        missing,
        "{form} in {language}: {n} word has no translation yet.",
        "{form} in {language}: {n} words have no translation yet.",
        form=form,
        language=language,
    )


def _needs(casebook: Casebook, treatment: str, told: Translation) -> tuple[str, ...]:
    """What has to be done before the form can be shown in this language, approved or not."""
    clinic, language = casebook.forms.clinic(), called(told.tag).name
    unsaid = casebook.wordings(treatment).unsaid(told.form, told.tag)
    chosen = (
        [to_staff("approve “{form}” in {language}", form=clinic.title, language=language)]
        if any(name not in MUST_BE_SAID for name in unsaid)
        else []
    )

    def answer(question: str) -> str:
        return to_staff("answer in Settings, in {language}: {question}", language=language, question=question)

    asked = casebook.in_own_words(clinic)  # as Settings asks it
    return (*chosen, *(answer(asked.item(name).text) for name in unsaid if name in MUST_BE_SAID))


def _line(casebook: Casebook, treatment: str, told: Translation) -> FormLine:
    approval = casebook.approvals.of(treatment, told.digest)
    return FormLine(
        name=told.form.name,
        title=told.form.title or told.form.name,
        version=told.form.version,
        digest=told.digest[:16],
        about=told.problem,
        tag=told.tag,
        language=called(told.tag).name,
        draft=told.is_draft,
        missing=len(told.missing),
        needs=_needs(casebook, treatment, told),
        by=approval.by if approval else "",
        on=approval.at.date().isoformat() if approval else "",
        at=approval.at.strftime("%H:%M") if approval else "",
    )
