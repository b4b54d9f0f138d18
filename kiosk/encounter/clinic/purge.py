"""Drafts that nobody finished, and visits whose patient wanted time and did not come back: erased at the clinic's hour."""

from datetime import datetime, timedelta

from kiosk.encounter.clinic.keeping import Erasure, Reason, abandoned
from kiosk.encounter.model import AuditEvent, Encounter
from kiosk.encounter.ports.world import Records


def purge(records: Records, now: datetime) -> int:
    """Erase what is due by the clinic's rules; how many visits that were. A patient goes with the last of theirs."""
    rules = records.settings()
    due = [(visit, why) for visit in records.unfinished(now.date() + timedelta(days=1)) if (why := abandoned(visit, rules, now))]
    for visit, why in due:
        _erase(records, visit, why, now)
    return len(due)


def _erase(records: Records, visit: Encounter, why: Reason, now: datetime) -> None:
    others = [other for other in records.encounters_of(visit.patient) if other.id != visit.id] if visit.patient else []
    patient = visit.patient if not others else None
    erasure = Erasure(at=now, who="system", reason=why, patient=patient, encounters=(visit.id,))
    event = AuditEvent(action="erase", at=now, actor="system", encounter=visit.id, patient=patient, detail={"reason": why.value})
    records.erase(erasure, event)
