"""Which version of each form patients are shown: the one on disk once it is approved, or an older one that was approved here.

An older one can be set live again as long as the strongroom holds its exact words. That is a setting, with its history; who may
approve words is another matter (approval.py), and no version goes live that nobody approved.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.live_forms import LiveForms, on_disk
from kiosk.encounter.clinic.settings_view import VersionLine
from kiosk.encounter.clinic.word_settings import live
from kiosk.encounter.model import Approval, AuditEvent
from kiosk.errors import NotAllowed
from kiosk.questionnaire.model import Questionnaire
from kiosk.staff_words import to_staff


@dataclass(frozen=True, slots=True)
class Versions:
    """The forms of a house."""

    casebook: Casebook

    def lines(self) -> tuple[VersionLine, ...]:
        """Each form of each treatment as it lies on disk, its older versions below it, newest first."""
        return tuple(
            line
            for treatment in self.casebook.forms.treatments()
            for form in self._on_disk(treatment)
            for line in self._of(treatment, form)
        )

    def waiting(self) -> int:
        """How many forms on disk nobody has approved."""
        approvals = self.casebook.approvals
        return sum(
            1 for name in self.casebook.forms.treatments() for form in self._on_disk(name) if not approvals.of(name, form.source_digest)
        )

    def set_live(self, id_: str, event: AuditEvent) -> None:
        """Show this version from now on. NotAllowed, saying why, for one that is not approved, or whose words are not kept."""
        treatment, name, digest = [*id_.split("/"), "", ""][:3]
        form = (
            next((one for one in self._on_disk(treatment) if one.name == name), None)
            if treatment in self.casebook.forms.treatments()
            else None
        )
        if form is None or self.casebook.approvals.of(treatment, digest) is None:
            raise NotAllowed(to_staff("Nobody has approved this version."))
        is_on_disk = digest == form.source_digest
        if not is_on_disk and not self.casebook.records.form_source(digest):
            raise NotAllowed(to_staff("The exact words of this version are not kept here: it was approved, and never shown to anybody."))
        self.casebook.records.set_setting(live(treatment, name), "" if is_on_disk else digest, event)
        if isinstance(self.casebook.forms, LiveForms):
            self.casebook.forms.choose()

    def _of(self, treatment: str, form: Questionnaire) -> Iterator[VersionLine]:
        shown = next((one.source_digest for one in self.casebook.forms.pack(treatment) if one.name == form.name), form.source_digest)
        approval = self.casebook.approvals.of(treatment, form.source_digest)
        state = "waits" if approval is None else "live" if shown == form.source_digest else "newer"
        yield _line(treatment, form, form.source_digest, state, approval, title=form.title or form.name)
        for older in self._older(treatment, form):
            held = "older" if self.casebook.records.form_source(older.digest) else "gone"
            yield _line(treatment, form, older.digest, "live" if shown == older.digest else held, older)

    def _older(self, treatment: str, form: Questionnaire) -> list[Approval]:
        """Other versions of the form itself that were approved in this house, each once."""
        approvals = self.casebook.approvals
        told = [one for one in approvals.told if (one.treatment, one.form) == (treatment, form.name) and not one.language]
        digests = dict.fromkeys(one.digest for one in reversed(told) if one.digest != form.source_digest)
        return [found for digest in digests if (found := approvals.of(treatment, digest))]

    def _on_disk(self, treatment: str) -> tuple[Questionnaire, ...]:
        return tuple(on_disk(self.casebook.forms).pack(treatment))


def _line(treatment: str, form: Questionnaire, digest: str, state: str, approval: Approval | None, *, title: str = "") -> VersionLine:
    return VersionLine(
        id=f"{treatment}/{form.name}/{digest}",
        title=title,
        version=approval.version if approval else form.version,
        digest=digest[:8],
        state=state,
        by=approval.by if approval else "",
        on=approval.at.date().isoformat() if approval else "",
    )
