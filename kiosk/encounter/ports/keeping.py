"""What Records is asked besides visits: the log, the clinic's rules, and what is erased. A part of the port Records (world.py)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from kiosk.encounter.at_desk.worklist import Glance, PastVisit
from kiosk.encounter.clinic.entries import Head, LogEntry
from kiosk.encounter.clinic.keeping import Erasure
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.clinic.settings import SettingChange, Settings
from kiosk.encounter.model import AuditEvent, Encounter, PatientId
from kiosk.encounter.patients.merging import Merge


class Keeping(Protocol):
    """The strongroom as whoever answers for the data sees it."""

    def note_all(self, events: Sequence[AuditEvent]) -> None:
        """Several at once: all of them or none."""
        ...

    def log(self, query: LogQuery, limit: int, before: int | None = None) -> Sequence[LogEntry]:
        """A page of the log, newest first; `before`: the number of the last row of the page before."""
        ...

    def audit_head(self) -> Head:
        """The last row of the log, to keep elsewhere: a chain does not see its end cut off."""
        ...

    def clock_set_back(self, since: datetime) -> LogEntry | None:
        """The last time the clock was found to have gone back, if that was after `since`."""
        ...

    def clinic(self) -> dict[str, str]:
        """The clinic's facts by linkId of forms/clinic.json ("clinic.name" …); empty before set-up."""
        ...

    def set_clinic(self, facts: dict[str, str], event: AuditEvent) -> None:
        """Keep the clinic's facts."""
        ...

    def settings(self) -> Settings:
        """The clinic's rules as they stand."""
        ...

    def set_setting(self, name: str, value: str, event: AuditEvent) -> None:
        """Keep a rule; NotAllowed if it is none, or out of its bounds. Blank takes the clinic's own away."""
        ...

    def logo(self) -> bytes:
        """The picture in the clinic's letterhead (PNG); empty if there is none."""
        ...

    def set_logo(self, body: bytes, event: AuditEvent) -> None:
        """Use this one from now on; empty takes it away. Those before it stay, found by the setting's history."""
        ...

    def form_source(self, digest: str) -> str:
        """The exact words of a form by the SHA-256 (hex) of them, if a visit opened it or somebody approved it here; blank if not."""
        ...

    def first_wrong_audit_event(self, kept: Head | None = None) -> int | None:
        """The number of the first row of the log that is not as it was written, or is missing; None if all is well. About 10 µs a row."""
        ...

    def setting_changes(self) -> Sequence[SettingChange]:
        """Every change of a rule or of the clinic's facts, oldest first."""
        ...

    def past_visits(self, number: str, limit: int) -> Sequence[PastVisit]:
        """The newest visits whose number is lower than this one (blank: all), newest first. Of their answers only the areas are read."""
        ...

    def worklist(self, day: date) -> Sequence[Glance]:
        """Visits of that day, and those of earlier days that still wait for somebody, oldest first. Reads no answer."""
        ...

    def merge(self, merge: Merge, event: AuditEvent) -> None:
        """One patient's visits are another's from now on; found by the words of both. NotAllowed where one of them is merged already."""
        ...

    def unmerge(self, kept: PatientId, merged: PatientId, event: AuditEvent) -> None:
        """The visits that moved go back. NotAllowed if the two are not merged."""
        ...

    def merges(self, kept: PatientId) -> Sequence[Merge]:
        """All that were ever merged into this patient, oldest first."""
        ...

    def unfinished(self, before: date) -> Sequence[Encounter]:
        """Visits started before that day whose state is draft, screened or thinking, oldest first."""
        ...

    def erase(self, erasure: Erasure, event: AuditEvent) -> int:
        """Delete for good, in one act with its event; how many visits there were. Whether it may be is keeping.py's to say."""
        ...

    def erasures(self) -> Sequence[Erasure]:
        """All that were ever made, oldest first."""
        ...
