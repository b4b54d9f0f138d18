"""In which words a form is opened: in the language the patient chose if its exact words are approved, or else in one that is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.encounter.clinic.approval import Approvals
from kiosk.encounter.clinic.languages import is_read_by
from kiosk.encounter.model import OpenedForm
from kiosk.questionnaire.model import ItemType, Questionnaire
from kiosk.questionnaire.words.pseudo import PSEUDO
from kiosk.questionnaire.words.translations import Translation, translation
from kiosk.questionnaire.words.wording import placeholders

SAID = ("clinic.cleared_use", "clinic.regulator", "clinic.privacy_contact")
"""Facts of the clinic that are words of a sentence: the clinic may give them once for each language ("clinic.regulator@es")."""
MUST_BE_SAID = ("clinic.cleared_use",)
"""Those without which a sentence would be in two languages. A name or an address may stand as it is."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The JSON of a form, and the language of it that is read (blank: its own)."""

    source: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Wordings:
    """What may be shown of one treatment's forms."""

    approvals: Approvals
    treatment: str
    clinic: Questionnaire
    """The form that asks for the clinic's facts: the words of its answers stand in other forms."""
    facts: Mapping[str, str]
    """The clinic's."""

    def of(self, form: Questionnaire, wanted: Iterable[str]) -> Wording:
        """The first language of `wanted` in which the form may be shown; its own otherwise."""
        for tag in wanted:
            if found := self.approved(form, tag):
                return Wording(found.source_text, found.tag)
            if is_read_by(form.language, tag):
                break
        return Wording(form.source_text)

    def approved(self, form: Questionnaire, tag: str) -> Translation | None:
        """A whole translation of just these words that somebody answers for, if nothing it says of the clinic is in another language."""
        found = self._answered_for(form, tag)
        return found if found and not self.unsaid(form, tag) else None

    def is_answered_for(self, form: Questionnaire, tag: str) -> bool:
        """Whether somebody approved just these words of a whole translation."""
        return self._answered_for(form, tag) is not None

    def unsaid(self, form: Questionnaire, tag: str) -> tuple[str, ...]:
        """Facts of the clinic that the form says, and that nobody has given in that language."""
        if is_read_by(form.language, tag):  # another country's words of one language: what the clinic says of itself serves both
            return ()
        there = self.facts_in(tag)
        typed = [name for name in MUST_BE_SAID if f"{name}@{tag}" not in self.facts and tag not in PSEUDO]
        chosen = [name for name in self._chosen() if name not in there]
        return tuple(sorted({*typed, *chosen} & placeholders(form)))

    def facts_in(self, tag: str) -> dict[str, str]:
        """The clinic's facts as far as they are known in that language."""
        typed = {name: told for name in SAID if (told := self.facts.get(f"{name}@{tag}", ""))}
        found = self._answered_for(self.clinic, tag)
        return typed | (self._chosen(found.shown) if found else {})

    def _answered_for(self, form: Questionnaire, tag: str) -> Translation | None:
        found = translation(form, tag) if self.approvals.speaks(self.treatment, form.name, tag) else None
        return found if found and found.is_complete and self.approvals.of(self.treatment, found.digest) else None

    def _chosen(self, shown: Questionnaire | None = None) -> dict[str, str]:
        """The facts that are chosen, not typed, in the words of `shown`."""
        told: dict[str, str] = {}
        for item in self.clinic.walk():
            others = (shown or self.clinic).by_link_id[item.link_id].options if item.type is ItemType.CHOICE else ()
            for option, other in zip(item.options, others, strict=False):
                if getattr(option.value, "display", "") == self.facts.get(item.link_id):
                    told[item.link_id] = str(getattr(other.value, "display", ""))
        return told


def is_todays(form: Questionnaire, before: OpenedForm) -> bool:
    """Whether a visit opened the form as it is today, in whichever language; if not, its author or a translator has changed it since."""
    if not before.language:
        return before.source == form.source_text
    found = translation(form, before.language)
    return found is not None and found.source_text == before.source
