"""What the clinic has of its own, in memory: its picture, the words that were approved. A part of MemoryRecords."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from kiosk.encounter.clinic.entries import Head
from kiosk.encounter.clinic.settings import SettingChange
from kiosk.encounter.clinic.word_settings import LOGO
from kiosk.encounter.model import AuditEvent


class MemoryClinic:
    """Fulfils the part of `Keeping` that is about the clinic itself."""

    events: list[AuditEvent]
    wrong_at: int | None = None
    """The row of the log that somebody changed."""
    _rules: dict[str, str]
    _changes: list[SettingChange]
    _visits: Any

    def logo(self) -> bytes:
        return self._pictures.get(self._rules.get(LOGO, ""), b"")

    def set_logo(self, body: bytes, event: AuditEvent) -> None:
        digest = sha256(body).hexdigest() if body else ""
        with self._act(event):
            self._pictures[digest] = body
            self._changed(LOGO, self._rules.pop(LOGO, ""), digest, event)
            self._rules |= {LOGO: digest} if digest else {}

    def form_source(self, digest: str) -> str:
        opened = [form.source for visit in self._visits.values() for form in visit.forms.values()]
        return next((source for source in (*self._sources, *opened) if sha256(source.encode()).hexdigest() == digest), "")

    def first_wrong_audit_event(self, kept: Head | None = None) -> int | None:
        return self.wrong_at

    @property
    def _pictures(self) -> dict[str, bytes]:
        kept: dict[str, bytes] = self.__dict__.setdefault("_pictures_kept", {})
        return kept

    @property
    def _sources(self) -> list[str]:
        kept: list[str] = self.__dict__.setdefault("_sources_kept", [])
        return kept

    def _keep_sources(self, sources: Sequence[str]) -> None:
        self._sources.extend(sources)

    if TYPE_CHECKING:

        def _act(self, event: AuditEvent) -> AbstractContextManager[None]: ...
        def _changed(self, name: str, old: str, new: str, event: AuditEvent) -> None: ...
