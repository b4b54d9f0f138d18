"""What Records keeps of the clinic itself: its facts, rules and picture, what it seals with, and which words it has approved."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from kiosk.encounter.clinic.settings import SettingChange, Settings, checked
from kiosk.encounter.model import Approval, AuditEvent, SealMaterial
from kiosk.store import approved, audit, pictures, sealing_material, settings
from kiosk.store.sqlcipher import EncryptedDatabase


class ClinicRecords:
    """The lower half of `StrongroomRecords`."""

    def __init__(self, database: EncryptedDatabase, audit_key: bytes) -> None:
        self._database = database
        self._audit_key = audit_key

    def clinic(self) -> dict[str, str]:
        """The clinic's facts; empty before set-up."""
        return settings.facts(self._database)

    def set_clinic(self, facts: dict[str, str], event: AuditEvent) -> None:
        """Keep the clinic's facts."""
        with self._act(event):
            settings.keep_facts(self._database, facts, event)

    def settings(self) -> Settings:
        """The clinic's rules as they stand."""
        return settings.rules(self._database)

    def set_setting(self, name: str, value: str, event: AuditEvent) -> None:
        """Keep a rule; NotAllowed if it is none, or out of its bounds."""
        with self._act(event):
            settings.keep_rule(self._database, name, checked(name, value), event)

    def setting_changes(self) -> Sequence[SettingChange]:
        """Every change of a rule or of the clinic's facts, oldest first."""
        return settings.changes(self._database)

    def seal_material(self) -> SealMaterial | None:
        """What the clinic seals with; None before it was made."""
        return sealing_material.kept(self._database)

    def set_seal_material(self, material: SealMaterial, event: AuditEvent) -> None:
        """Seal with this from now on. The key before it is forgotten, its certificate stays."""
        with self._act(event):
            sealing_material.keep(self._database, material, event)

    def logo(self) -> bytes:
        """The picture in the letterhead (PNG); empty if there is none."""
        return pictures.logo(self._database)

    def set_logo(self, body: bytes, event: AuditEvent) -> None:
        """Use this one from now on; empty takes it away. Those before it stay."""
        with self._act(event):
            pictures.set_logo(self._database, body, event)

    def form_source(self, digest: str) -> str:
        """The exact words of a form by the SHA-256 (hex) of them; blank if they are not kept."""
        return approved.source(self._database, digest)

    def approve(self, approvals: Sequence[Approval], event: AuditEvent, sources: Sequence[str] = ()) -> None:
        """Keep approvals and the words that were approved, all of them or none."""
        with self._act(event):
            approved.keep(self._database, approvals)
            approved.keep_sources(self._database, sources)

    def approvals(self) -> Sequence[Approval]:
        """Oldest first."""
        return approved.kept(self._database)

    @contextmanager
    def _act(self, event: AuditEvent) -> Iterator[None]:
        with self._database.writing():
            yield
            audit.append(self._database, self._audit_key, event)
