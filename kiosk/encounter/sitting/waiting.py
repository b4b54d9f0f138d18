"""The time a clinic leaves between reading and signing: from the moment the words were opened to the patient as they stand.

Words that change (another price, another plan) are other words: the time begins anew with them.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Encounter


def signs_from(casebook: Casebook, visit: Encounter, forms: Collection[str]) -> datetime | None:
    """When the forms of the second sitting may be signed; None if they may be now. `forms`: by name."""
    hours = casebook.records.settings()["sign.wait_hours"] if visit.sitting == 2 else 0
    if not hours:
        return None
    opened = [event.at for event in casebook.records.audit(visit.id) if event.action == "form-opened" and event.detail.get("form") in forms]
    from_then = max(opened, default=casebook.clock.now()) + timedelta(hours=hours)
    return from_then if from_then > casebook.clock.now() else None
