"""What the screen has shown as answered, held against the store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import EncounterId
from kiosk.encounter.page.row import Field, ItemRow
from kiosk.encounter.page.rows import rows
from kiosk.encounter.sitting.screen import Fault, Kind, Screen

Said = tuple[object, ...]
NOT_ANSWERS = (Field.WORDS, Field.TOLD, Field.CARD, Field.ADD)
NOT_PAGES = (Kind.CHECK, Kind.EARLIER, Kind.EXPLAIN, Kind.HANDBACK, Kind.SEALING)


def said(row: ItemRow) -> Said:
    """What a row says was answered."""
    chosen = tuple(option.code for option in (*row.options, *row.units) if option.chosen)
    entries = () if set(row.entries) <= {""} else row.entries
    return (row.value, row.open_value, entries, row.day, row.month, row.year, row.hour, row.minute, chosen)


@dataclass
class Shadow:
    """By visit and linkId, what was last on the screen."""

    shown: dict[EncounterId, dict[str, Said]] = field(default_factory=dict)
    read: set[str] = field(default_factory=set)
    """Risks and the decision: what is answered, or answered otherwise, when their page is gone."""

    def see(self, visit: EncounterId, screen: Screen) -> None:
        """A page is on the screen; what it shows has been acknowledged."""
        if screen.kind in NOT_PAGES or screen.fault is Fault.NOT_SAVED:
            return
        seen = self.shown.setdefault(visit, {})
        for row in screen.items:
            if row.field not in NOT_ANSWERS:
                seen[row.link_id] = said(row)
                if screen.kind in (Kind.RISK, Kind.DECISION):
                    self.read.add(row.link_id)

    def answers(self) -> int:
        """How many questions have an answer."""
        return sum(any(told) for seen in self.shown.values() for told in seen.values())

    def lost(self, book: Casebook) -> list[str]:
        """What the store does not say as the screen did."""
        return [line for visit, seen in self.shown.items() for line in _differences(seen, stored(book, visit), self.read)]


def stored(book: Casebook, visit: EncounterId) -> dict[str, Said]:
    """The answers of a visit as they lie in the store, by linkId."""
    return {
        row.link_id: said(row)
        for form in book.read(visit)
        for row in rows(tuple(item for item in form.questionnaire.walk() if item.is_question), form.response, ())
    }


def _differences(seen: Mapping[str, Said], kept: Mapping[str, Said], read: set[str]) -> Sequence[str]:
    return [
        f"{link_id}: the screen said {told}, the store says {kept.get(link_id)}"
        for link_id, told in seen.items()
        if told != kept.get(link_id) and not (link_id in read and any(kept.get(link_id, ())))
    ]
