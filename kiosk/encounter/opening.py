"""The opening of the day: set-up on the first run, the passphrase on every later one.

Set-up leaves nothing behind until the recovery code has been typed back; only then does the strongroom exist.
"""

from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from math import ceil
from uuid import uuid4

from kiosk.encounter.clinic.clinic_seal import clinic_seal
from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.page.rows import problems, rows
from kiosk.encounter.ports.staff import Staff
from kiosk.encounter.ports.world import Clock, Forms, Records, SealMaker, Vault
from kiosk.encounter.sitting.screen import Kind, Screen
from kiosk.errors import KioskError, NotAllowed, NotSaved, StoreDamaged, StoreError, StoreInUse, WrongPassphrase
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.pages import Page, pages

SHORTEST = 12
"""Letters of a passphrase (NIST SP 800-63B asks for 8 where there is a second factor; here there is none)."""


class Step(StrEnum):
    """Where the opening is."""

    CLINIC = "clinic"
    PASSPHRASE = "passphrase"  # noqa: S105  # a step of set-up, not a secret
    RECOVERY = "recovery"
    TYPED_BACK = "typed-back"
    PERSON = "person"
    UNLOCK = "unlock"
    OPEN = "open"
    FAILED = "failed"


class Opening:
    """From a dark screen to an open house."""

    def __init__(self, vault: Vault, forms: Forms, clock: Clock, maker: SealMaker | None = None, command: str = "") -> None:
        """`maker` makes what the clinic seals with; None where nothing is sealed (a preview). `command`: what a terminal calls us."""
        self._vault, self._clock, self._maker = vault, clock, maker
        self.command = command
        self._sheet = Sheet(forms.clinic())
        self._page_at = 0
        self.code = ""
        """The recovery code, while it is shown."""
        self.problem = ""
        """too-short · differs · wrong-code · wrong-passphrase · name-missing · pin-short · pin-weak · pin-differs · store-damaged ·
        store-unusable · store-in-use · not-saved"""
        self.detail = ""
        self.seconds = 0
        """How long to wait before the next try."""
        self.opened: tuple[Records, Staff] | None = None
        self._passphrase = ""
        self.step = self._first_step()

    def _first_step(self) -> Step:
        try:
            return Step.UNLOCK if self._vault.exists() else Step.CLINIC
        except KioskError as error:
            return self._fail(error)

    def screen(self) -> Screen:
        """CLINIC: the page of forms/clinic.json."""
        found = self._pages()
        page = found[self._page_at]
        return Screen(
            key=page.key,
            kind=Kind.QUESTION,
            title=page.title,
            hint=page.hint,
            part_number=self._page_at + 1,
            part_count=len(found),
            can_go_back=self._page_at > 0,
            items=rows(page.items, self._sheet.response, self._sheet.issues),
            problems=problems(page.items, self._sheet.issues),
        )

    def answer(self, link_id: str, raw: Raw) -> None:
        """CLINIC: a tap or typed words."""
        self._sheet.answer(link_id, raw)

    def next(self) -> None:
        """CLINIC: the next page; after the last one the passphrase."""
        found = self._pages()
        asked = frozenset(item.link_id for item in found[self._page_at].items)
        if not self._sheet.is_right(self._clock.now().date(), asked):
            return
        if self._page_at + 1 < len(found):
            self._page_at += 1
        elif self.opened:  # an earlier set-up was cut off after the keys were made
            self.step = Step.PERSON if self._keep_clinic(self.opened[0]) else self.step
        else:
            self.step = Step.PASSPHRASE

    def back(self) -> None:
        """One step back, as long as nothing has been made."""
        self.problem = ""
        if self.step is Step.PASSPHRASE:
            self.step = Step.CLINIC
        elif self.step is Step.TYPED_BACK:
            self.step = Step.RECOVERY
        elif self.step is Step.CLINIC and self._page_at:
            self._page_at -= 1

    def passphrase(self, first: str, second: str) -> None:
        """PASSPHRASE: typed twice. Makes the keys and the recovery code."""
        self.problem = "too-short" if len(first.strip()) < SHORTEST else "differs" if first != second else ""
        if not self.problem:
            self._passphrase = first
            try:
                self.code = self._vault.create(first)
                self.step = Step.RECOVERY
            except NotAllowed:
                self.problem = "too-short"
            except NotSaved:
                self.problem = "not-saved"
            except KioskError as error:
                self.step = self._fail(error)

    def code_seen(self) -> None:
        """RECOVERY: written down; now type it back."""
        self.step = Step.TYPED_BACK

    def typed_back(self, text: str) -> None:
        """TYPED_BACK: the code, in any spacing and case."""
        if _plain(text) != _plain(self.code):
            self.problem = "wrong-code"
            return
        try:
            self._vault.confirm()
            self.opened = self._vault.unlock(self._passphrase)
        except KioskError as error:
            self.step = self._fail(error)
            return
        self.problem = self.code = self._passphrase = ""
        self.step = Step.PERSON if self._keep_clinic(self.opened[0]) else Step.CLINIC

    def person(self, name: str, title: str, pin: str, again: str) -> None:
        """PERSON: the first member of staff, clinician and administrator."""
        assert self.opened is not None
        self.problem = "name-missing" if not name.strip() else "pin-short" if len(pin) < 6 else "pin-differs" if pin != again else ""
        if self.problem:
            return
        roles = frozenset({Role.CLINICIAN, Role.ADMINISTRATOR})
        someone = Person(id=StaffId(str(uuid4())), name=name.strip(), title=title.strip(), roles=roles)
        try:
            self.opened[1].add(someone, pin, AuditEvent(action="staff-added", at=self._clock.now(), actor="system"))
        except (NotAllowed, NotSaved) as error:
            self.problem = "pin-weak" if isinstance(error, NotAllowed) else "not-saved"
            return
        self._keep_seal(self.opened[0])
        self.step = Step.OPEN

    def unlock(self, secret: str) -> None:
        """UNLOCK: the passphrase, or the recovery code."""
        self.problem, self.seconds = "", 0
        try:
            self.opened = self._vault.unlock(secret)
        except WrongPassphrase as error:
            self.problem, self.seconds = "wrong-passphrase", ceil(error.retry_after)
            return
        except NotSaved:  # a try that cannot be charged is not looked at
            self.problem = "not-saved"
            return
        except StoreError as error:
            self.step = self._fail(error)
            return
        self._enter(*self.opened)

    def unattended(self) -> None:
        """UNLOCK: open by itself where the clinic chose that; otherwise the passphrase is asked for as ever."""
        if self.step is not Step.UNLOCK:
            return
        try:
            self.opened = self._vault.unattended()
        except StoreError as error:
            self.step = self._fail(error)
            return
        if self.opened:
            self._enter(*self.opened)

    def close(self) -> None:
        """Let go of the strongroom."""
        self._vault.close()

    def _enter(self, records: Records, staff: Staff) -> None:
        self.step = Step.CLINIC if not records.clinic() else Step.OPEN if staff.people() else Step.PERSON
        if self.step is Step.OPEN:
            self._keep_seal(records)

    def _fail(self, error: KioskError) -> Step:
        match error:
            case StoreInUse():
                self.problem = "store-in-use"
            case StoreDamaged():
                self.problem = "store-damaged"
            case _:  # a newer program's, a folder or a disk that does not answer: nothing that a back-up would mend
                self.problem = "store-unusable"
        self.detail = str(error)
        return Step.FAILED

    def _pages(self) -> Sequence[Page]:
        return pages(self._sheet.questionnaire, enabled(self._sheet.questionnaire, self._sheet.response))

    def _keep_clinic(self, records: Records) -> bool:
        self.problem = ""
        try:
            records.set_clinic(self._facts(), AuditEvent(action="set-up", at=self._clock.now(), actor="system"))
        except NotSaved:
            self.problem = "not-saved"
        return not self.problem

    def _keep_seal(self, records: Records) -> None:
        """A clinic without a seal gets one. A full disk does not keep it out: the press asks again."""
        with suppress(NotSaved):
            clinic_seal(records, self._maker, self._clock.now())

    def _facts(self) -> dict[str, str]:
        asked = [item for item in self._sheet.questionnaire.walk() if item.is_question]
        return {item.link_id: answer_words(item, self._sheet.response.values(item.link_id)) for item in asked}


def _plain(code: str) -> str:
    """A code as it counts: no spaces, no dashes, and letters that look like figures are figures."""
    return "".join(letter for letter in code.upper() if letter.isalnum()).translate(str.maketrans("OIL", "011"))
