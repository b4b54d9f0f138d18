"""The page of the desk on which the forms of a treatment are approved."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic import translating
from kiosk.encounter.clinic.approval import approved_by, may_approve
from kiosk.encounter.clinic.live_forms import LiveForms, on_disk
from kiosk.encounter.clinic.word_settings import live
from kiosk.encounter.model import Approval, AuditEvent, Person
from kiosk.encounter.outgoing.paper_view import FormLine
from kiosk.questionnaire.model import Questionnaire


@dataclass(frozen=True, slots=True)
class ApprovalPage:
    """The forms of one treatment with their versions; what it shows is what is approved."""

    person: Person
    casebook: Casebook
    treatment: str
    forms: tuple[Questionnaire, ...]

    @classmethod
    def of(cls, person: Person, casebook: Casebook, treatment: str = "") -> "ApprovalPage":
        """For a treatment; the first one if none is named."""
        wanted = treatment or casebook.forms.treatments()[0]
        return cls(person, casebook, wanted, tuple(on_disk(casebook.forms).pack(wanted)))

    def view(self) -> DeskView:
        """The page."""
        approvals, about = self.casebook.approvals, _said_by_all(self.forms)
        return DeskView(
            place=Place.APPROVAL,
            staff=self.person.name,
            date=self.casebook.clock.now().date().isoformat(),
            title=self.treatment,
            forms=(
                *(_line(form, about, approvals.of(self.treatment, form.source_digest)) for form in self.forms),
                *translating.lines(self.casebook, self.treatment),
            ),
            about=about,
            waits=len(approvals.waiting(self.treatment, self.forms)),
            can_finish=may_approve(self.person),
            approves_as=self.person.signs_as,
            demonstration=self.casebook.demonstration,
        )

    def approve(self) -> bool:
        """Keep an approval of every version on the page that waits; False if none does. NotAllowed if the role does not allow it."""
        waiting = self.casebook.approvals.waiting(self.treatment, self.forms)
        now, demonstration = self.casebook.clock.now(), self.casebook.demonstration
        approvals = approved_by(self.person, self.treatment, waiting, now, demonstration=demonstration)
        if approvals:
            detail = {"treatment": self.treatment} | ({"demonstration": "yes"} if demonstration else {})
            detail |= {f"form:{approval.form}": approval.digest for approval in approvals}
            words = [form.source_text for form in waiting]
            self.casebook.records.approve(approvals, AuditEvent(action="approve", at=now, actor=self.person.id, detail=detail), words)
            self._show(waiting)
        return bool(approvals)

    def _show(self, forms: Sequence[Questionnaire]) -> None:
        """What was just approved is live, also where an older version was set live meanwhile."""
        records = self.casebook.records
        for name in (live(self.treatment, form.name) for form in forms):
            if records.settings().words(name):
                event = AuditEvent(action="setting", at=self.casebook.clock.now(), actor=self.person.id, detail={"name": name})
                records.set_setting(name, "", event)
        if isinstance(self.casebook.forms, LiveForms):
            self.casebook.forms.choose()


def _about(form: Questionnaire) -> str:
    return str(form.source.get("description", ""))


def _said_by_all(forms: Sequence[Questionnaire]) -> str:
    """The first sentence of their descriptions, if they share it ("Template: to be approved by …")."""
    first = {_about(form).partition(". ")[0] + "." for form in forms if ". " in _about(form)}
    return first.pop() if len(first) == 1 and all(". " in _about(form) for form in forms) else ""


def _line(form: Questionnaire, said_by_all: str, approval: Approval | None) -> FormLine:
    return FormLine(
        name=form.name,
        title=form.title or form.name,
        version=form.version,
        digest=form.source_digest[:16],
        about=_about(form).removeprefix(said_by_all).strip(),
        by=approval.by if approval else "",
        on=approval.at.date().isoformat() if approval else "",
        at=approval.at.strftime("%H:%M") if approval else "",
    )
