"""`export TO …` as one types it."""

import csv
import io
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import click
import pytest
from pyzipper import AESZipFile

from kiosk.encounter.model import EncounterId
from kiosk.encounter.outgoing.exporting import Progress
from kiosk.errors import ExportCancelled, ExportError, NotAllowed
from tests.bench.clinic import FIRST, copy
from tests.cli.desk import ADMINISTRATOR, CLINICIAN, RECEPTIONIST, CommandDesk
from tests.encounter.stage import Stage

ZIP = "blue otter 77 marmalade sky"
DAYS = ("--from", FIRST.isoformat(), "--to", (FIRST + timedelta(days=9)).isoformat())


@pytest.fixture
def clinic(desk: CommandDesk, tmp_path: Path) -> CommandDesk:
    """A kiosk on disk with three screened visits on its first day."""
    records, _ = desk.restart()
    visit = Stage(tmp_path, records).screened()
    copy(records, EncounterId(visit), 3)
    desk.shut()
    return desk


def rows(folder: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((folder / "visits.csv").read_bytes().decode("utf-8-sig"), newline="")))


def test_the_visits_of_some_days_are_written_and_the_log_says_which_and_with_what_digest(clinic: CommandDesk, tmp_path: Path) -> None:
    out = tmp_path / "out"
    printed = clinic.do("export", str(out), *DAYS, told=clinic.secrets(ADMINISTRATOR))
    (folder,) = out.iterdir()
    assert len(rows(folder)) == 3
    assert printed.splitlines()[0] == str(folder)
    digest = printed.rsplit(" ", 1)[1].strip()
    records, _ = clinic.restart()
    (left,) = records._database.rows("SELECT * FROM audit_event WHERE action = 'export'")
    assert digest in left["detail"]
    assert left["actor"] == ADMINISTRATOR.id
    clinic.shut()
    assert clinic.actions()[-5:] == ["ad exporting", "ad view", "ad view", "ad view", "ad export"]


def test_a_state_nobody_is_in_is_said_and_nothing_is_written(clinic: CommandDesk, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no visit"):
        clinic.do("export", str(tmp_path / "out"), *DAYS, "--state", "treated", told=clinic.secrets(ADMINISTRATOR))
    assert not (tmp_path / "out").exists()
    assert clinic.actions()[-1] == "ad export-failed"


def test_a_protected_zip_asks_for_its_passphrase_after_the_pin(clinic: CommandDesk, tmp_path: Path) -> None:
    out = tmp_path / "out"
    clinic.do("export", str(out), *DAYS, "--as", "json-lines", "--zip", told=clinic.secrets(CLINICIAN, ZIP))
    (path,) = out.iterdir()
    with AESZipFile(path) as zipped:
        zipped.setpassword(ZIP.encode())
        assert len(zipped.read("visits.jsonl").splitlines()) == 3


def test_a_passphrase_that_would_not_hold_is_refused_before_anything_is_read(clinic: CommandDesk, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed, match="within a day"):
        clinic.do("export", str(tmp_path / "out"), *DAYS, "--zip", told=clinic.secrets(CLINICIAN, "password1234"))
    assert "exporting" not in " ".join(clinic.actions())


def test_a_receptionist_does_not_export(clinic: CommandDesk, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed, match="role"):
        clinic.do("export", str(tmp_path / "out"), *DAYS, told=clinic.secrets(RECEPTIONIST))


def test_a_treatment_there_is_not_is_said_with_those_there_are(clinic: CommandDesk, tmp_path: Path) -> None:
    with pytest.raises(click.BadParameter, match="laser-skin-tightening"):
        clinic.do("export", str(tmp_path / "out"), *DAYS, "--treatment", "nails", told=clinic.secrets(ADMINISTRATOR))


def test_days_that_end_before_they_begin_are_refused_and_not_turned_round(clinic: CommandDesk, tmp_path: Path) -> None:
    with pytest.raises(click.BadParameter, match="after the last"):
        clinic.do("export", str(tmp_path / "out"), "--from", "2999-01-01", told=clinic.secrets(ADMINISTRATOR))
    assert not (tmp_path / "out").exists()
    assert "exporting" not in " ".join(clinic.actions())


def test_ctrl_c_leaves_nothing(clinic: CommandDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    step: Callable[[Progress], Any] = Progress.step

    def interrupted(progress: Progress) -> None:
        step(progress)
        if progress.done == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(Progress, "step", interrupted)
    with pytest.raises(ExportCancelled):
        clinic.do("export", str(tmp_path / "out"), *DAYS, told=clinic.secrets(ADMINISTRATOR))
    assert list((tmp_path / "out").iterdir()) == []
    assert clinic.actions()[-1] == "ad export-failed"
