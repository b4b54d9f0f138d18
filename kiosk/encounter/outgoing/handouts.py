"""What can be put on paper besides the documents of a visit: its forms, blank, and the page on what to do afterwards."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Encounter
from kiosk.encounter.outgoing.paper_view import FormLine
from kiosk.encounter.ports.world import Pressed, Stationery
from kiosk.errors import NotAllowed
from kiosk.questionnaire.model import Questionnaire
from kiosk.staff_words import to_staff

AFTER = "page.after"
"""The page of a form that tells what to do after the visit (forms/README.md)."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page to be made in a lane, and what the log says of it."""

    make: Callable[[], Pressed]
    detail: dict[str, str]


@dataclass(frozen=True, slots=True)
class Handouts:
    """Of a visit; or of the first treatment, where there is none yet."""

    casebook: Casebook
    stationery: Stationery
    visit: Encounter | None

    @property
    def forms(self) -> tuple[Questionnaire, ...]:
        """What a patient fills in; not what clinicians do."""
        shelf = self.casebook.forms
        treatment = self.visit.treatment if self.visit else shelf.treatments()[0]
        pack = shelf.pack(treatment) if treatment in shelf.treatments() else ()
        return tuple(form for form in pack if form.sitting != "clinician")

    @property
    def lines(self) -> tuple[FormLine, ...]:
        """The same, to be shown."""
        return tuple(
            FormLine(name=form.name, title=form.title or form.name, version=form.version, digest=form.source_digest[:16], about="")
            for form in self.forms
        )

    @property
    def has_aftercare(self) -> bool:
        """Whether what to do afterwards has been shown in the visit."""
        return self._told_after() is not None

    def blank(self, name: str) -> Leaf:
        """A form to be filled in by hand, in the words of the visit as far as it has them. NotAllowed while it waits for approval.

        KeyError if there is none of that name.
        """
        form = {form.name: form for form in self.forms}[name]
        treatment = self.visit.treatment if self.visit else self.casebook.forms.treatments()[0]
        self.casebook.approvals.check(treatment, [form])
        clinic, logo, now = self.casebook.records.clinic(), self.casebook.records.logo(), self.casebook.clock.now()
        facts = {fact: words for fact, words in self.casebook.facts(self.visit).items() if words} if self.visit else {}
        detail = {"document": "blank", "form": form.name, "version": form.version, "digest": form.source_digest[:16]}
        return Leaf(lambda: self.stationery.blank(form, clinic, facts, now, logo=logo), detail)

    def aftercare(self) -> Leaf:
        """The page to take home. NotAllowed while it has not been shown."""
        form = self._told_after()
        if form is None or self.visit is None:
            raise NotAllowed(to_staff("What to do after the visit has not been shown in this visit yet."))
        clinic, logo, when = self.casebook.records.clinic(), self.casebook.records.logo(), self.casebook.clock.now()
        treatment = self.visit.treatment.replace("-", " ").replace("_", " ").capitalize()
        detail = {"document": "aftercare", "form": form.name, "version": form.version}
        return Leaf(lambda: self.stationery.aftercare(form, form.item(AFTER), clinic, treatment, when, logo=logo), detail)

    def _told_after(self) -> Questionnaire | None:
        told = self.casebook.read(self.visit.id) if self.visit else ()
        return next((form.questionnaire for form in told if AFTER in form.questionnaire.by_link_id), None)
