"""The page on which a patient's copy is locked: the patient's own code, twice, and the drive it goes to."""

from math import log2
from pathlib import Path

from kiosk.encounter.model import Patient
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.ports.world import Drive
from kiosk.encounter.statements.statement_page import choice
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.rules import Limits
from kiosk.questionnaire.values import Coding

SHORTEST, LONGEST = 10, 60
"""Letters of a code. The file may be tried against for years, so what a PIN may be is too little."""
WEAK, STRONG = 45, 65
"""Bits, counted generously to whoever guesses: below the first it is refused."""
POOLS = (("abcdefghijklmnopqrstuvwxyz", 26), ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 26), ("0123456789", 10))
SIGNS = 20
"""How many signs people use that are neither letter nor figure."""


class CopyPage:
    """One copy in the making."""

    def __init__(self, drives: tuple[Drive, ...], patient: Patient | None) -> None:
        self.drives, self._patient = drives, patient
        self.sheet = Sheet(Questionnaire(name="copy", items=self._items()))

    def _items(self) -> tuple[Item, ...]:
        limits = Limits(max_length=LONGEST)
        code = Item(link_id="code", type=ItemType.STRING, text="The code that the patient chooses", required=True, limits=limits)
        again = Item(link_id="again", type=ItemType.STRING, text="The same code again", required=True, limits=limits)
        where = {str(at): drive.name for at, drive in enumerate(self.drives)}
        return (code, again, *((choice("where", "Where to", where, "0"),) if where else ()))

    def with_folder(self, folder: Path) -> "CopyPage":
        """The same page with one place more, which is the chosen one."""
        page = CopyPage((Drive(str(folder), folder), *(drive for drive in self.drives if drive.folder != folder)), self._patient)
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
        """weak · fair · strong; blank before anything is typed."""
        return strength(self.text("code"), self._patient)

    def in_the_way(self) -> str:
        """code-weak · code-differs · no-drive: why nothing is written yet; blank if nothing is."""
        if self.strength in ("", "weak"):
            return "code-weak"
        if self.text("code") != self.text("again"):
            return "code-differs"
        return "" if self.folder else "no-drive"


def strength(code: str, patient: Patient | None = None) -> str:
    """How long it stands against somebody who has the file and tries: weak · fair · strong; blank for no code.

    Letters that come again count half; what stands in the patient's name or birth date counts as nothing.
    """
    if not code:
        return ""
    rest = _without(code.casefold(), patient)
    pool = sum(size for letters, size in POOLS if set(letters) & set(code)) + (SIGNS if not code.isalnum() else 0)
    bits = (len(set(rest)) + (len(rest) - len(set(rest))) / 2) * log2(max(pool, 2))
    if len(code) < SHORTEST or bits < WEAK:
        return "weak"
    return "strong" if bits >= STRONG else "fair"


def _without(code: str, patient: Patient | None) -> str:
    """The code without what everybody knows of the patient."""
    if patient is None:
        return code
    known = {*patient.name.casefold().split(), *patient.birth_date.split("-"), patient.birth_date.replace("-", "")}
    for word in sorted((word for word in known if len(word) > 1), key=len, reverse=True):
        code = code.replace(word, "")
    return code
