"""Somebody who answers: what the demo's and the tests' patient says to each question, by linkId, with a sensible answer to all others."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kiosk.encounter.page.row import ItemRow, OptionRow

HARMLESS = (
    "agree",
    "no",
    "none",
    "nothing",
    "no-help",
    "no-allergies",
    "patient",
    "name-clinic",
    "small-change",
    "several-months",
    "own-choice",
)
"""Codes a healthy patient chooses where nothing else was said; the first answer on offer if none of them is."""
NAME, NUMBER = "Amara Okafor", "07700 900 982"


@dataclass(frozen=True, slots=True)
class Patient:
    """What one person answers."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Option codes by linkId."""
    typed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    born: tuple[str, str, str] = ("27", "3", "1984")

    def options(self, row: ItemRow) -> list[OptionRow]:
        """The options this person touches: those not chosen yet."""
        codes = self.chosen.get(row.link_id) or self._harmless(row)
        return [option for code in codes for option in row.options if option.code == code and not option.chosen]

    def wrong_option(self, row: ItemRow) -> list[OptionRow]:
        """A wrong answer to a teach-back question: the first on offer (in our pack never the right one of the question that is asked)."""
        return list(row.options[:1])

    def words(self, row: ItemRow) -> str:
        """What this person types; nothing where it is not asked for."""
        said = self.typed.get(row.link_id, "")
        if said or not row.required:
            return said
        return "2" if row.type in ("integer", "decimal") else NUMBER if row.keyboard == "phone" else NAME

    def _harmless(self, row: ItemRow) -> tuple[str, ...]:
        if not row.required or any(option.chosen for option in row.options):
            return ()
        codes = [option.code for option in row.options]
        return (next((code for code in HARMLESS if code in codes), codes[0]),)
