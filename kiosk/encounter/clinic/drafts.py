"""What somebody typed into the settings and has not kept yet: it is still there after another topic, and after the desk was locked.

Kept for the house, for each person their own; never on disk, and gone with the strongroom.
"""

from dataclasses import dataclass, field

from kiosk.encounter.model import StaffId
from kiosk.encounter.page.answering import Sheet
from kiosk.questionnaire.values import AnswerValue


@dataclass(slots=True)
class Draft:
    """The fields of a topic, and what stood in them when somebody began to type."""

    sheet: Sheet
    base: dict[str, tuple[AnswerValue, ...]]

    @property
    def changed(self) -> frozenset[str]:
        """The fields in which something else stands now."""
        asked = [item.link_id for item in self.sheet.questionnaire.items]
        return frozenset(name for name in asked if self.sheet.response.entered(name) != self.base.get(name, ()))


@dataclass(frozen=True, slots=True)
class Drafts:
    """By person and topic."""

    kept: dict[tuple[StaffId, str], Draft] = field(default_factory=dict)

    def of(self, person: StaffId, topic: str) -> Draft | None:
        """What they typed there; None for nothing."""
        return self.kept.get((person, topic))

    def keep(self, person: StaffId, topic: str, draft: Draft) -> None:
        """As long as something is changed in it."""
        self.kept[person, topic] = draft
        if not draft.changed:
            self.forget(person, topic)

    def forget(self, person: StaffId, topic: str) -> None:
        """It is kept, or not wanted any more."""
        self.kept.pop((person, topic), None)
