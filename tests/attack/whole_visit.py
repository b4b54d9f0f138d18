"""A whole visit over the real strongroom, first question to countersigned document, in a process that then waits to be killed.

`python -m tests.attack.whole_visit DATA`: set up there, with words that are found nowhere else (`SECRETS`); says "done", and waits.
"""

import logging
import sys
import time
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.documents.press import ReportlabPress
from kiosk.encounter.house import House
from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.encounter.sealing import Sealing
from kiosk.store.keys import Envelope, keys_of
from kiosk.ui.patient import Patient
from tests.encounter.stage import CLINICIAN, UNDERSTANDS, Stage
from tests.fakes import MemoryStaff
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk
from tests.walk import INK

NAME, HOPE, REASON, PIN = "Quirinalia Xenophanes", "zanthoxylum wedding", "kookaburra reason", "480263"
SECRETS = (NAME, *NAME.split(), HOPE, "zanthoxylum", REASON, "wobbegong", PASSPHRASE, PIN)


def visit(data: Path) -> KioskOnDisk:
    """The strongroom is left open, as in a kiosk at work."""
    kiosk = KioskOnDisk(data, SystemClock())
    kiosk.set_up()
    records, staff = kiosk.open()
    staff.add(CLINICIAN, PIN, AuditEvent(action="staff-added", at=SystemClock().now()))
    assert staff.sign_in(CLINICIAN.id, PIN, SystemClock().now()).person
    stage = Stage(data, records)
    stage.house = House(Sealing(stage.casebook, ReportlabPress()), MemoryStaff(), stage.house.dispatch)
    stage.desk = stage.house.desk(CLINICIAN)
    told = EncounterId(_started(stage))
    stage.walk(told, Patient(typed={"exp.goal": HOPE, "end.ask": "wobbegong?"})).to("handback")
    for flag in stage.desk.review(told).flags:
        stage.desk.decide(flag.id, "proceed", REASON)
    stage.desk.plan(told)
    stage.desk.answered("plan.price", "£1,350 wobbegong")
    stage.desk.answered("plan.sessions", "3")
    assert stage.desk.talked().message == "ready"
    walk = stage.walk(told, UNDERSTANDS)
    walk.to("sign")
    walk.sign()
    walk.journey.sealed(walk.journey.pressing()())
    stage.desk.countersign(told)
    stage.desk.signed(INK)
    job = stage.desk.pressing()
    job.done(job.work())
    assert records.documents(told)[-1].kind == "countersigned"
    return kiosk


def keys(data: Path) -> list[bytes]:
    """The data key and what is made of it."""
    data_key = Envelope.read((data / "strongroom" / "vault.json").read_text(encoding="utf-8")).open(PASSPHRASE)
    assert data_key is not None
    made = keys_of(data_key)
    return [data_key, made.database, made.audit]


def _started(stage: Stage) -> str:
    stage.desk.new_visit()
    stage.desk.answered("patient.name", NAME)
    stage.desk.answered("patient.birthDate", {"day": "27", "month": "3", "year": "1984"})
    stage.desk.answered("patient.identity", "passport")
    return stage.desk.start_visit().visits[-1].id


def main(data: str) -> None:
    logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)  # whatever anybody might log
    kiosk = visit(Path(data))
    sys.stdout.write("done\n")
    sys.stdout.flush()
    time.sleep(120)
    kiosk.shut()


if __name__ == "__main__":
    main(*sys.argv[1:])
