"""The forms that patients are shown: those on disk, or an older version that was approved here and that the clinic has set live again.

It is read once, when the house is opened, and again when the clinic chooses: lanes ask it too, and must not touch the database.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.encounter.clinic.word_settings import LIVE, live
from kiosk.errors import FormError
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.words.wording import unfilled

if TYPE_CHECKING:
    from kiosk.encounter.ports.world import Forms, Records


class LiveForms:
    """Fulfils the port Forms."""

    def __init__(self, on_disk: "Forms", records: "Records") -> None:
        self.on_disk, self._records = on_disk, records
        self._chosen: dict[str, Questionnaire] = {}
        self.choose()

    def choose(self) -> None:
        """As the settings stand now. A version whose words are gone, or cannot be read any more, gives way to the one on disk."""
        told = {name: digest for name, digest in self._records.settings().told.items() if LIVE.fullmatch(name)}
        found = {name: self._older(name, digest) for name, digest in told.items()}
        self._chosen = {name: form for name, form in found.items() if form}

    def clinic(self) -> Questionnaire:
        """See Forms."""
        return self.on_disk.clinic()

    def reception(self) -> Questionnaire:
        """See Forms."""
        return self.on_disk.reception()

    def treatments(self) -> Sequence[str]:
        """See Forms."""
        return self.on_disk.treatments()

    def pack(self, treatment: str) -> Sequence[Questionnaire]:
        """See Forms."""
        return tuple(self._chosen.get(live(treatment, form.name), form) for form in self.on_disk.pack(treatment))

    def _older(self, name: str, digest: str) -> Questionnaire | None:
        form = LIVE.fullmatch(name)
        source = self._records.form_source(digest)
        try:
            return unfilled(form[2], source) if form and source else None
        except FormError:
            return None


def on_disk(forms: "Forms") -> "Forms":
    """The forms as they lie on disk, whatever is live: what is approved, and what a version is newer than."""
    return forms.on_disk if isinstance(forms, LiveForms) else forms
