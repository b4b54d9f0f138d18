"""Which words patients may be shown: those whose exact form a clinician of this house has approved, and no others.

A pack "is a template to be approved by the clinic's medical lead, and records who approved which version when" (the issue on the
clinical content). The medical lead is a person with the role of clinician. An administrator who is no clinician cannot answer
for what a treatment does to a body, and so does not approve.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.encounter.model import Approval, Person, Role
from kiosk.errors import NotAllowed
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.words.translations import Translation
from kiosk.staff_words import to_staff

MAY_APPROVE = Role.CLINICIAN


@dataclass(frozen=True, slots=True)
class Approvals:
    """What has been approved, looked at from one house."""

    told: tuple[Approval, ...]
    demonstration: bool = False
    """Whether the house is one: what was approved in a demonstration counts in a demonstration, and nothing else does there."""

    def of(self, treatment: str, digest: str) -> Approval | None:
        """The approval by which these exact words of a treatment went live; None while they wait."""
        counted = (told for told in self.told if told.demonstration == self.demonstration)
        return next((told for told in counted if (told.treatment, told.digest) == (treatment, digest)), None)

    def speaks(self, treatment: str, form: str, language: str) -> bool:
        """Whether any words of the form were ever approved in a language: without that none need be put together to look."""
        return any((told.treatment, told.form, told.language) == (treatment, form, language) for told in self.told)

    def waiting(self, treatment: str, forms: Iterable[Questionnaire]) -> tuple[Questionnaire, ...]:
        """The forms whose present words nobody has approved."""
        return tuple(form for form in forms if self.of(treatment, form.source_digest) is None)

    def check(self, treatment: str, forms: Iterable[Questionnaire]) -> None:
        """NotAllowed while one of the forms waits; it says which, and where to approve them."""
        if waiting := self.waiting(treatment, forms):
            named = ", ".join(f"{form.title or form.name} {form.version}".strip() for form in waiting)
            raise NotAllowed(
                to_staff("Waiting for approval: {forms}. A clinician approves the forms at the desk: Today, Forms.", forms=named)
            )


def may_approve(person: Person) -> bool:
    """Whether the role of this person allows it."""
    return MAY_APPROVE in person.roles


def approved_by(
    person: Person, treatment: str, forms: Iterable[Questionnaire | Translation], at: datetime, *, demonstration: bool = False
) -> tuple[Approval, ...]:
    """An approval for each of the forms, or of their translations, as it stands; NotAllowed if the role does not allow it."""
    if not may_approve(person):
        raise NotAllowed(to_staff("This needs the role of clinician."))
    return tuple(_approval(person, treatment, told, at, demonstration) for told in forms)


def _approval(person: Person, treatment: str, told: Questionnaire | Translation, at: datetime, demonstration: bool) -> Approval:
    form = told.form if isinstance(told, Translation) else told
    return Approval(
        treatment=treatment,
        form=form.name,
        url=form.url,
        version=form.version,
        digest=told.digest if isinstance(told, Translation) else told.source_digest,
        who=person.name,
        title=person.title,
        at=at,
        language=told.tag if isinstance(told, Translation) else "",
        draft=isinstance(told, Translation) and told.is_draft,
        demonstration=demonstration,
    )
