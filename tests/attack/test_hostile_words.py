"""Words typed to do harm, in every field that takes words: they are kept, printed and exported as the words they are, and do nothing."""

import csv
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kiosk.documents.press import ReportlabPress
from kiosk.documents.stationery import ReportlabStationery
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.house import House
from kiosk.encounter.model import EncounterId
from kiosk.encounter.outgoing.dispatch import Dispatch
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.sealing import Sealing
from kiosk.export.numbers import CsvSheets
from kiosk.export.post import FilePost
from kiosk.printing.folder import FolderPrinter
from kiosk.store.records import StrongroomRecords
from kiosk.ui.patient import Patient
from tests.encounter.stage import CLINICIAN, UNDERSTANDS, Stage
from tests.fakes import NoDrives, PaperlessPrinter, StoppedClock
from tests.store.kiosk_on_disk import KioskOnDisk

CANARY = "canary-7719"
HOSTILE = (
    "Robert'); DROP TABLE patient; --",
    '" OR ""="',
    f"../../../{CANARY}.pdf",
    f'<img src="file:///tmp/{CANARY}.png"/>',
    f'<a href="http://{CANARY}.example">x</a> <b>bold',
    "<para><font size=99>&amp;</para>",
    '=HYPERLINK("http://x.example")',
    "%s %n {0.__class__} {clinic.name} ${PATH} $(touch x)",
    f"]]>\n/OpenAction << /S /Launch /F ({CANARY}) >>",
    "\u202etxt.exe\u202c \ufeff",
)
"""A field is given one of these; SQL, path, markup, formula, format, PDF, and letters that turn the line around.

EVERY_ATTACK=1 plays all of them."""
touched: list[str] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system") and CANARY in repr(arguments):
        touched.append(f"{event}: {arguments!r}")


@pytest.fixture(scope="module", autouse=True)
def watched() -> None:
    """For good: nothing takes such a hook away. No other file of the suite is watched before its turn."""
    sys.addaudithook(_watch)


@dataclass(frozen=True, slots=True)
class Hostile(Patient):
    """Somebody who types one of these in every field."""

    said: str = ""

    def words(self, row: ItemRow) -> str:
        return self.said if row.type in ("string", "text") and "phone" not in row.link_id else Patient.words(self, row)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[StrongroomRecords]:
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    yield kiosk.open()[0]
    kiosk.shut()


def stage_of(tmp_path: Path, records: StrongroomRecords) -> Stage:
    """With everything real that words go through: the press, files instead of paper, the export."""
    stage = Stage(tmp_path / "out", records)
    out = tmp_path / "out"
    dispatch = Dispatch(
        printer=PaperlessPrinter(),
        saver=FolderPrinter(out / "printed"),
        post=FilePost(stage.clock),
        folder=out / "exports",
        sheets=CsvSheets(),
        stationery=ReportlabStationery(),
        drives=NoDrives(),
    )
    stage.house = House(Sealing(stage.casebook, ReportlabPress()), stage.staff, dispatch)
    stage.desk = stage.house.desk(CLINICIAN)
    return stage


def schema(records: StrongroomRecords) -> list[tuple[object, ...]]:
    return records._database.tuples("SELECT type, name, sql FROM sqlite_schema ORDER BY name")


@pytest.mark.parametrize("said", HOSTILE if os.environ.get("EVERY_ATTACK") else (HOSTILE[3], HOSTILE[6]))
def test_hostile_words_in_every_field_of_a_visit_stay_words(tmp_path: Path, records: StrongroomRecords, said: str) -> None:
    stage, tables = stage_of(tmp_path, records), schema(records)
    touched.clear()
    visit = EncounterId(started(stage, said))
    stage.walk(visit, Hostile(said=said)).to("handback")
    kept = " ".join(said.split())
    assert kept in [" ".join(str(value).split()) for answer in records.answers(visit) for value in answer.values]
    for flag in stage.desk.review(visit).flags:
        stage.desk.decide(flag.id, "proceed", said)
    stage.desk.plan(visit)
    for name in ("plan.price", "plan.sessions", "plan.notes"):
        stage.desk.answered(name, said if name != "plan.sessions" else "3")
    assert stage.desk.talked().message == "ready"
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("sign")
    walk.sign()
    walk.journey.sealed(walk.journey.pressing()())
    document = records.documents(visit)[-1]
    stage.desk.record(visit)
    for job in (stage.desk.printing(""), exporting(stage)):
        job.done(job.work())
    assert touched == []
    assert schema(records) == tables
    assert records.first_wrong_audit_event() is None
    look_at_the_files(tmp_path, said, document.body)
    assert kept not in str([entry.event for entry in records.log(LogQuery(), 100_000)])


def started(stage: Stage, said: str) -> str:
    stage.desk.new_visit()
    stage.desk.answered("patient.name", said)
    stage.desk.answered("patient.birthDate", {"day": "27", "month": "3", "year": "1984"})
    stage.desk.answered("patient.identity", "passport")
    view = stage.desk.start_visit()
    assert not view.problems, view.problems
    return view.visits[-1].id


def exporting(stage: Stage) -> Job:
    stage.desk.export_page()
    stage.desk.answered("way", "folder")
    job = stage.desk.exporting()
    assert isinstance(job, Job)
    return job


def look_at_the_files(tmp_path: Path, said: str, body: bytes) -> None:
    """All of them where they belong; formulas are none; the document does nothing when it is opened."""
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.relative_to(tmp_path).parts[0] for path in files} == {"data", "out"}
    assert not [path for path in files if CANARY in path.name]
    (bundle,) = (tmp_path / "out").rglob("visits.fhir.json")
    entries = [entry["resource"] for entry in json.loads(bundle.read_text(encoding="utf-8"))["entry"]]
    assert [one["name"][0]["text"] for one in entries if one["resourceType"] == "Patient"] == [" ".join(said.split())]
    for table in (tmp_path / "out").rglob("*.csv"):
        with table.open(encoding="utf-8-sig", newline="") as file:
            assert not [cell for row in csv.reader(file) for cell in row if cell[:1] in ("=", "+", "-", "@") and len(cell) > 1]
    (printed,) = (tmp_path / "out" / "printed").iterdir()
    assert printed.read_bytes() == body
    reader = PdfReader(printed)
    assert not {"/OpenAction", "/AA"} & set(reader.trailer["/Root"].get_object())  # type: ignore[call-overload]  # a dictionary
    assert not [note for page in reader.pages for note in page.annotations or () if "/A" in note.get_object()]


@given(said=st.one_of(st.sampled_from(HOSTILE), st.text(max_size=60)))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_at_the_desk_are_kept_as_they_are_or_refused_in_words(tmp_path: Path, records: StrongroomRecords, said: str) -> None:
    stage = Stage(tmp_path / "out", records)
    stage.desk.new_visit()
    stage.desk.answered("patient.name", said)
    stage.desk.answered("patient.birthDate", {"day": said, "month": "3", "year": "1984"})
    stage.desk.answered("patient.birthDate", {"day": "27", "month": "3", "year": "1984"})
    stage.desk.answered("patient.identity", said)
    stage.desk.answered("patient.identity", "passport")
    if any(row.link_id == "patient.known" for row in stage.desk.start_visit().items):
        stage.desk.answered("patient.known", said)
        stage.desk.start_visit()
    list(records.find_patients(said))
    list(records.log(LogQuery(action=said, actor=said), 5))
    assert records.first_wrong_audit_event() is None
