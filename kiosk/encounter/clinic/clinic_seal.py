"""What the clinic seals with: made at set-up, or late for a strongroom from before there were seals. Kept in the strongroom alone."""

from datetime import datetime
from hashlib import sha256

from kiosk.encounter.model import AuditEvent, SealMaterial
from kiosk.encounter.ports.world import Records, SealMaker


def clinic_seal(records: Records, maker: SealMaker | None, now: datetime) -> SealMaterial | None:
    """What is kept; if there is none, what `maker` makes now. None without a maker (a preview). NotSaved if it cannot be kept."""
    kept = records.seal_material()
    if kept or maker is None:
        return kept
    made = maker.made_for(records.clinic().get("clinic.name", ""), now)
    detail = {"certificate": sha256(made.certificate).hexdigest()}
    records.set_seal_material(made, AuditEvent(action="seal-material", at=now, actor="system", detail=detail))
    return made
