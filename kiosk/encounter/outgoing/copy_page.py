"""The page on which a patient's copy is locked: the patient's own code, twice, and the drive it goes to."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.encounter.model import Patient
from kiosk.encounter.outgoing.exporting import Strength
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.ports.world import Drive
from kiosk.encounter.statements.statement_page import choice
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.rules import Limits
from kiosk.questionnaire.values import Coding
from kiosk.staff_words import to_staff

SHORTEST, LONGEST = 10, 60
"""Letters of a code. The file may be tried against for years, so what a PIN may be is too little."""
Measure = Callable[[str, Sequence[str]], Strength]
"""How well a code holds where somebody knows these words: `Post.strength`, one measure for all that leaves under a secret."""


class CopyPage:
    """One copy in the making."""

    def __init__(self, measure: Measure, drives: tuple[Drive, ...] = (), patient: Patient | None = None) -> None:
        self.drives, self._patient, self._measure = drives, patient, measure
        self.sheet = Sheet(Questionnaire(name="copy", items=self._items()))

    def _items(self) -> tuple[Item, ...]:
        limits = Limits(max_length=LONGEST)
        code = Item(link_id="code", type=ItemType.STRING, text=to_staff("The code that the patient chooses"), required=True, limits=limits)
        again = Item(link_id="again", type=ItemType.STRING, text=to_staff("The same code again"), required=True, limits=limits)
        where = {str(at): drive.name for at, drive in enumerate(self.drives)}
        return (code, again, *((choice("where", to_staff("Where to"), where, "0"),) if where else ()))

    def with_folder(self, folder: Path) -> "CopyPage":
        """The same page with one place more, which is the chosen one."""
        here = Drive(str(folder), folder)
        page = CopyPage(self._measure, (here, *(drive for drive in self.drives if drive.folder != folder)), self._patient)
        for link_id in ("code", "again"):
            page.answer(link_id, self.text(link_id))
        return page

    def answer(self, link_id: str, raw: Raw) -> None:
        """Typed, or tapped."""
        self.sheet.answer(link_id, raw)

    def text(self, link_id: str) -> str:
        """As typed."""
        value = self.sheet.response.value(link_id)
        return value if isinstance(value, str) else ""

    @property
    def folder(self) -> Path | None:
        """Where to; None while there is no place."""
        value = self.sheet.response.value("where")
        return self.drives[int(value.code)].folder if isinstance(value, Coding) else None

    @property
    def strength(self) -> str:
        """weak · fair · strong; blank before anything is typed. What everybody knows of the patient is guessed first."""
        code = self.text("code")
        return (Strength.WEAK if len(code) < SHORTEST else self._measure(code, known(self._patient))).value if code else ""

    def in_the_way(self) -> str:
        """code-weak · code-differs · no-drive: why nothing is written yet; blank if nothing is."""
        if self.strength in ("", "weak"):
            return "code-weak"
        if self.text("code") != self.text("again"):
            return "code-differs"
        return "" if self.folder else "no-drive"


def known(patient: Patient | None) -> tuple[str, ...]:
    """What everybody knows of a patient: the name, and the birth date as people write it."""
    if patient is None:
        return ()
    year, month, day = patient.birth_date.split("-")
    name = patient.name.casefold()
    return (*name.split(), name.replace(" ", ""), year, f"{day}{month}{year}", f"{month}{day}{year}", f"{year}{month}{day}")
