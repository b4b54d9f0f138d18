"""The log is checked at the desk: every row of it, in a lane, as it stands at that moment."""

from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.encounter.outgoing.job import Job
from kiosk.errors import KioskError
from kiosk.staff_words import to_staff, to_staff_many

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook


class LogActs:
    """A part of the Desk."""

    _casebook: "Casebook"

    def checking_log(self) -> Job:
        """Look whether every row is as it was written: about ten seconds for a million."""
        records, head = self._casebook.records, self._casebook.records.audit_head()

        def work() -> tuple[int | None, int]:
            with records.reading() as asleep:
                return asleep.first_wrong_audit_event(head), asleep.audit_head().seq

        return Job(work, self._log_checked)

    def _log_checked(self, result: tuple[int | None, int] | Exception) -> DeskView:
        if isinstance(result, Exception):
            return self.view("not-checked", str(result) if isinstance(result, KioskError) else type(result).__name__)
        wrong, rows = result
        outcome = {"rows": str(rows)} | ({"wrong": str(wrong)} if wrong else {})
        self._casebook.records.note(self._event("audit-verified", None, **outcome))
        return (
            self.view("log-wrong", to_staff("Row {number}", number=f"{wrong:,}"))
            if wrong
            else self.view("log-whole", to_staff_many(rows, "{number} row", "{number} rows", number=f"{rows:,}"))
        )

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent: ...
