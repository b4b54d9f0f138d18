"""A scripted hour at the desk over the real strongroom, a back-up running beside it; says what was acknowledged, until it is killed.

Each line is JSON: what has been done, and to what.
"""

import json
import sys
from pathlib import Path
from threading import Thread

from kiosk.clock import SystemClock
from kiosk.encounter.model import EncounterId
from kiosk.store import keeping
from kiosk.store.back_ups import StrongroomBackup
from kiosk.store.records import StrongroomRecords
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.store.kiosk_on_disk import KioskOnDisk
from tests.walk import INK


def tell(**said: str) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def prepare(data: Path) -> tuple[str, str]:
    """Two visits: one whose first sitting is done, and one that waits for the countersignature."""
    records, _ = KioskOnDisk(data, SystemClock()).open()
    stage = Stage(data, records)
    waiting, signed = stage.screened(), stage.signed()
    assert stage.walk(waiting, UNDERSTANDS)
    return waiting, signed


def work(data: Path, waiting: str, signed: str) -> None:
    """Countersign one, decide on the flags of the other, note the talk, hand over."""
    records, _ = KioskOnDisk(data, SystemClock()).open()
    drive = data.parent / "drive"
    drive.mkdir(exist_ok=True)
    Thread(target=StrongroomBackup(records).work(drive, SystemClock().now()), daemon=True).start()
    desk = Stage(data, records).desk
    tell(did="opened")
    desk.countersign(signed)
    desk.signed(INK)
    tell(did="countersigned")
    job = desk.pressing()
    job.done(job.work())
    tell(did="sealed")
    for flag in desk.review(waiting).flags:
        desk.decide(flag.id, "proceed", "Seen.")
        tell(did="decided", flag=flag.id)
    desk.plan(waiting)
    desk.answered("plan.price", "£1,350 in all")
    desk.answered("plan.sessions", "3")
    desk.talked()
    tell(did="talked")
    desk.hand_over(EncounterId(waiting))
    tell(did="handed-over")


def look(records: StrongroomRecords, drive: Path, waiting: str, signed: str, told: list[dict[str, str]]) -> None:
    """AssertionError if something that was acknowledged is gone, or a half-made back-up counts."""
    did = [said["did"] for said in told]
    visit, other = EncounterId(waiting), EncounterId(signed)
    countersigned = [signature.role for signature in records.signatures(other)].count("clinician")
    assert countersigned >= did.count("countersigned"), "the countersignature was acknowledged and is gone"
    assert countersigned == 0 or other in records.unsealed() or len(records.documents(other)) == 2, "nobody would press it any more"
    assert len(records.documents(other)) >= 1 + did.count("sealed"), "the document was acknowledged and is gone"
    decided = {decision.flag for decision in records.decisions(visit)}
    assert {said["flag"] for said in told if said["did"] == "decided"} <= decided, "a decision was acknowledged and is gone"
    assert records.encounter(visit).talked is not None or "talked" not in did, "the talk was acknowledged and is gone"
    assert records.encounter(visit).sitting == 2 or "handed-over" not in did
    for back_up in keeping.kept(drive, records._audit_key):
        assert back_up.is_whole(), "a half-made back-up counts"
