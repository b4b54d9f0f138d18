"""A strongroom with something in it worth keeping, a drive for back-ups, and what one does with both."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.encounter.model import EncounterId
from kiosk.store.back_ups import StrongroomBackup
from kiosk.store.backup import Made
from kiosk.store.records import StrongroomRecords
from kiosk.store.restoring import Restoring
from tests.fakes import StoppedClock
from tests.store.examples import DOCUMENT, PIN, RUIZ, VISIT, answer, event, signed
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk


@dataclass
class Clinic:
    """`kiosk` is set up, with one signed visit in it; `drive` is where back-ups go."""

    kiosk: KioskOnDisk
    clock: StoppedClock
    drive: Path

    def work(self) -> StrongroomRecords:
        records, staff = self.kiosk.open()
        staff.add(RUIZ, PIN, event("staff-added", encounter=None))
        visit = signed(records)
        body = bytes(range(256)) * 400
        records.seal(visit.id, replace(DOCUMENT, body=body, sha256=hashlib.sha256(body).hexdigest()), event("seal"))
        return records

    def records(self) -> StrongroomRecords:
        return self.kiosk.restart()[0]

    def more(self, number: int) -> None:
        """One answer more, after the back-up."""
        records = self.records()
        records.save(records.encounter(VISIT), event("answer"), [answer(f"later{number}", True, form="after")])
        self.kiosk.shut()

    def back_up(self, progress: Any = lambda done: None) -> Made:
        records = self.records()
        try:
            return StrongroomBackup(records).now(self.drive, self.clock.tick(60), progress)
        finally:
            self.kiosk.shut()

    def restore(self, source: Path, secret: str = PASSPHRASE, pin: str = PIN, data: Path | None = None, after: Any = None) -> Path:
        with Restoring(data or self.kiosk.data, self.clock, *([after] if after else [])) as restoring:
            restoring.fetch(source)
            restoring.open(secret)
            restoring.prove()
            restoring.sign_in(RUIZ.id, pin)
            return restoring.put_in_place()

    def told(self, visit: EncounterId = VISIT) -> list[Any]:
        """What the records say of the visit, and how the log ends."""
        records = self.records()
        try:
            assert records.first_wrong_audit_event() is None
            return [list(records.answers(visit)), list(records.documents(visit)), list(records.signatures(visit))]
        finally:
            self.kiosk.shut()
