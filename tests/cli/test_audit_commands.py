"""`audit`, `copy`, `erase` and `settings` as they are typed, in the process of the test: secrets through a file descriptor."""

import csv
import hashlib
import json
import shutil
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import inkwell
from kiosk.encounter.clinic.log import COLUMNS, LogQuery
from kiosk.encounter.model import Encounter, EncounterId, Person, State
from kiosk.errors import ExportError, KioskError, NotAllowed
from kiosk.store.records import StrongroomRecords
from tests.cli.desk import ADMINISTRATOR, CLINICIAN, CommandDesk, lines
from tests.store.examples import DOCUMENT, ENCOUNTER, PATIENT, VISIT, answer, event


@pytest.fixture
def record(desk: CommandDesk) -> Encounter:
    """A patient with a visit that was treated."""
    records, _ = desk.open()
    patient = records.add_patient(PATIENT, event("patient", encounter=None))
    visit = records.begin(replace(ENCOUNTER, patient=patient.id), event("begin"))
    visit = replace(visit, state=State.TREATED)
    records.save(visit, event("answer", 1), [answer("note", "=HYPERLINK()")])
    sealed = replace(DOCUMENT, sha256=hashlib.sha256(DOCUMENT.body).hexdigest())
    records.seal(VISIT, sealed, event("seal", 2, sha256=sealed.sha256))
    desk.shut()
    return visit


def typed(desk: CommandDesk, *arguments: str, more: tuple[str, ...] = (), person: Person = ADMINISTRATOR) -> Result:
    with lines(*desk.secrets(person, *more)) as fd:
        return CliRunner().invoke(inkwell, ["--data", str(desk.data), *arguments, "--secrets-fd", str(fd)])


def said(result: Result) -> str:
    """What a person reads; an error that was meant comes as its words."""
    assert result.exception is None or isinstance(result.exception, (KioskError, SystemExit)), result.exc_info
    return result.output + (str(result.exception) if isinstance(result.exception, KioskError) else "")


def opened(desk: CommandDesk) -> StrongroomRecords:
    return desk.restart()[0]


@pytest.mark.parametrize(
    "command", [("audit", "verify"), ("audit", "list"), ("settings",), ("copy", "1", "x"), ("erase", "1", "--reason", "request")]
)
def test_every_command_needs_an_administrator(desk: CommandDesk, record: Encounter, command: tuple[str, ...]) -> None:
    result = typed(desk, *command, person=CLINICIAN)
    assert isinstance(result.exception, NotAllowed)
    assert "administrator" in str(result.exception)


def test_a_log_that_is_whole_is_said_to_be_with_its_end(desk: CommandDesk, record: Encounter) -> None:
    result = typed(desk, "audit", "verify")
    assert result.exit_code == 0
    head = result.output.split()[-1]
    assert typed(desk, "audit", "verify", "--head", head).exit_code == 0
    assert "audit-verified" in " ".join(desk.actions())


def test_the_first_wrong_entry_is_named_and_a_cut_end_is_called_so(desk: CommandDesk, record: Encounter) -> None:
    records = opened(desk)
    head = records.audit_head()
    execute = records._database._database.execute
    execute("DROP TRIGGER audit_is_not_cut")
    execute("DELETE FROM audit_event WHERE seq > 5")
    desk.shut()
    far = f"{head.seq + 50}:{head.mac.hex()}"
    result = typed(desk, "audit", "verify", "--head", far)
    assert result.exit_code == 1
    assert "the end of the log was cut off" in result.output
    records = opened(desk)
    execute = records._database._database.execute
    execute("DROP TRIGGER audit_is_not_changed")
    execute("UPDATE audit_event SET actor = 'somebody' WHERE seq = 2")
    desk.shut()
    result = typed(desk, "audit", "verify")
    assert result.exit_code == 1
    assert "Entry 2 is not as it was written" in result.output


def test_records_put_back_to_an_older_state_contradict_the_daily_back_up(desk: CommandDesk, record: Encounter, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    typed(desk, "backup", "daily", str(drive))
    yesterday = shutil.copytree(desk.data / "strongroom", tmp_path / "yesterday")
    typed(desk, "backup", str(drive))
    assert typed(desk, "audit", "verify").exit_code == 0
    shutil.rmtree(desk.data / "strongroom")
    shutil.copytree(yesterday, desk.data / "strongroom")
    result = typed(desk, "audit", "verify")
    assert result.exit_code == 1
    assert "the log does not" in result.output
    assert "All " not in result.output


def test_a_restore_that_the_log_tells_of_contradicts_nothing(desk: CommandDesk, record: Encounter, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    typed(desk, "backup", "daily", str(drive))
    first = said(typed(desk, "backup", str(drive))).split()[-1]
    time.sleep(1.1)  # back-ups are named by the second
    typed(desk, "backup", str(drive))
    assert "Restored" in said(typed(desk, "restore", first))
    assert typed(desk, "audit", "verify").exit_code == 0


@pytest.mark.parametrize(
    "deed",
    [
        "UPDATE document SET encounter = 'another'",
        "UPDATE document SET body = x'2550', sha256 = 'b1'",
        "DELETE FROM document",
        "INSERT INTO document (encounter, kind, sha256, pages, at, body) SELECT encounter, kind, sha256, pages, at, x'00' FROM document",
    ],
)
def test_a_document_that_is_not_where_the_log_says_it_was_sealed_is_told(desk: CommandDesk, record: Encounter, deed: str) -> None:
    records = opened(desk)
    records.begin(replace(ENCOUNTER, id=EncounterId("another")), event("begin", encounter=EncounterId("another")))
    records._database._database.execute("DROP TRIGGER a_document_stays")
    records._database._database.execute(deed)
    desk.shut()
    result = typed(desk, "audit", "verify")
    assert result.exit_code == 1
    assert f"The documents of visit {record.number}" in result.output


@pytest.mark.parametrize("head", ["1", "x:y", "1:00"])
def test_a_head_that_is_none_is_wrong_usage(desk: CommandDesk, record: Encounter, head: str) -> None:
    assert typed(desk, "audit", "verify", "--head", head).exit_code == 2


def test_the_log_is_listed_by_visit_person_action_and_day(desk: CommandDesk, record: Encounter) -> None:
    told = said(typed(desk, "audit", "list", "--visit", record.number)).splitlines()
    assert [line.split("  ")[2] for line in told] == ["seal", "answer", "begin"]
    assert "2026-000001" in told[0]
    told = said(typed(desk, "audit", "list", "--who", ADMINISTRATOR.name, "--action", "audit-read")).splitlines()
    assert "Ada Miller" in told[0]
    assert said(typed(desk, "audit", "list", "--action", "seal", "--last", "2026-11-19")) == ""
    assert said(typed(desk, "audit", "list", "--patient", "P-000099")).startswith("There is no patient")
    assert "Márta" not in said(typed(desk, "audit", "list"))


def test_the_log_is_exported_and_that_is_in_it(desk: CommandDesk, record: Encounter, tmp_path: Path) -> None:
    for name in ("log.csv", "log.jsonl"):
        result = typed(desk, "audit", "export", str(tmp_path / name), "--visit", record.number)
        assert "3 entries" in said(result)
    rows = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["action"] for row in rows] == ["begin", "answer", "seal"]
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        table = [*csv.reader(file)]
    assert tuple(table[0]) == COLUMNS
    assert [row[2] for row in table[1:]] == ["begin", "answer", "seal"]
    assert (tmp_path / "log.csv").stat().st_mode & 0o077 == 0
    found = opened(desk).log(LogQuery(action="audit-exported"), 9)
    assert [entry.event.detail["format"] for entry in found] == ["jsonl", "csv"]


def test_a_file_that_is_there_is_not_written_over(desk: CommandDesk, record: Encounter, tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text("mine")
    with pytest.raises(FileExistsError):
        typed_and_raised(desk, "audit", "export", str(tmp_path / "log.csv"))
    assert (tmp_path / "log.csv").read_text() == "mine"


def typed_and_raised(desk: CommandDesk, *arguments: str) -> None:
    result = typed(desk, *arguments)
    if result.exception:
        raise result.exception


def test_a_patients_copy_holds_everything_and_who_opened_the_record(desk: CommandDesk, record: Encounter, tmp_path: Path) -> None:
    records = opened(desk)
    records.note(replace(event("view", 5), actor=CLINICIAN.id, detail={"place": "record"}))
    desk.shut()
    result = typed(desk, "copy", "1", str(tmp_path / "copies"))
    assert result.exit_code == 0, said(result)
    (folder,) = (tmp_path / "copies").iterdir()
    assert {path.name for path in folder.rglob("*") if path.is_file()} == {
        *("README.txt", "visits.csv", "answers.csv", "record.fhir.json", "opened.csv", "manifest.txt", "2026-000001-1-consent.pdf"),
    }
    assert (folder / "documents" / "2026-000001-1-consent.pdf").read_bytes() == DOCUMENT.body
    assert json.loads((folder / "record.fhir.json").read_text(encoding="utf-8"))["resourceType"] == "Bundle"
    told = (folder / "opened.csv").read_text(encoding="utf-8-sig")
    assert "view,staff,clinician,2026-000001,record" in told
    assert "copy,staff,administrator" in told
    assert folder.stat().st_mode & 0o077 == 0


def test_a_record_the_law_wants_kept_is_refused_and_the_refusal_is_in_the_log(desk: CommandDesk, record: Encounter) -> None:
    result = typed(desk, "erase", "P-000001", "--reason", "request", more=("P-000001",))
    assert "must be kept until" in said(result)
    records = opened(desk)
    assert records.patient(PATIENT.id)
    assert records.log(LogQuery(action="erase-refused"), 1)


def test_an_order_erases_after_one_question_and_says_what_went(desk: CommandDesk, record: Encounter) -> None:
    printed = desk.data / "printed"
    printed.mkdir()
    for name in ("Inkwell-2026-000001.pdf", "Inkwell-2026-000001-2.pdf", "Inkwell-2026-000011.pdf"):
        (printed / name).write_bytes(b"%PDF")
    (desk.data / "exports" / "inkwell-2026-11-20-0930").mkdir(parents=True)
    order = ("erase", "P-000001", "--reason", "order", "--reference", "4 C 117/26")
    assert "Nothing was erased" in said(typed(desk, *order, more=("no",)))
    assert opened(desk).patient(PATIENT.id)
    desk.shut()
    told = said(typed(desk, *order, more=("p-000001",)))
    assert "1 visits" in told
    assert "inkwell-2026-11-20-0930" in told
    records = opened(desk)
    with pytest.raises(KeyError):
        records.patient(PATIENT.id)
    (entry,) = records.log(LogQuery(action="erase"), 9)
    assert entry.event.detail == {"reason": "order", "reference": "4 C 117/26", "visits": "1"}
    assert records.first_wrong_audit_event() is None
    assert [path.name for path in printed.iterdir()] == ["Inkwell-2026-000011.pdf"]


def test_what_has_been_kept_long_enough_is_listed_and_erased_by_rule(desk: CommandDesk, record: Encounter) -> None:
    assert "No record" in said(typed(desk, "erase", "--due"))
    records = opened(desk)
    old = records.add_patient(replace(PATIENT, id="old", name="Old Record"), event(encounter=None))  # type: ignore[arg-type]
    long_ago = replace(ENCOUNTER, id="old", patient=old.id, state=State.TREATED, started=ENCOUNTER.started - timedelta(days=4000))  # type: ignore[arg-type]
    records.begin(long_ago, event("begin"))
    desk.shut()
    told = said(typed(desk, "erase", "--due", more=("ERASE",)))
    assert "P-000002, Old Record" in told
    records = opened(desk)
    assert records.patient(PATIENT.id)
    with pytest.raises(KeyError):
        records.patient(old.id)


def test_a_rule_is_set_shown_and_its_history_told(desk: CommandDesk, record: Encounter) -> None:
    assert "drafts.days = 3" in said(typed(desk, "settings", "drafts.days", "3"))
    typed(desk, "settings", "keep.years.laser", "30")
    assert "keep.years.laser = 30" in said(typed(desk, "settings"))
    assert "drafts.days: – → 3  (Ada Miller)" in said(typed(desk, "settings", "--history"))
    assert "whole number from 1 to 90" in said(typed(desk, "settings", "drafts.days", "x"))


def test_a_place_that_cannot_be_written_is_said(desk: CommandDesk, record: Encounter, tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_text("no folder")
    assert isinstance(typed(desk, "copy", "1", str(target / "in")).exception, ExportError)
    assert target.read_text() == "no folder"
