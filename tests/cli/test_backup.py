"""Back-ups on the command line: the same people, the same roles and the same log as at the desk."""

from pathlib import Path

from tests.cli.desk import ADMINISTRATOR, RECEPTIONIST, CommandDesk
from tests.store.kiosk_on_disk import PASSPHRASE


def test_a_back_up_is_made_beside_a_kiosk_that_runs_and_restored_after_it_is_closed(desk: CommandDesk, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    desk.open()
    made = desk.run("backup", str(drive), told=desk.secrets())
    assert made.returncode == 0, made.stderr
    path = next(drive.iterdir())
    assert str(path) in made.stdout
    running = desk.run("restore", str(path), told=desk.secrets())
    assert running.returncode == 1
    assert "Close it first" in running.stderr
    desk.shut()
    restored = desk.run("restore", str(path), told=desk.secrets())
    assert restored.returncode == 0, restored.stderr
    assert desk.actions()[-1] == f"{ADMINISTRATOR.id} restored"


def test_a_drill_makes_a_back_up_and_proves_it_in_one_command(desk: CommandDesk) -> None:
    before = sorted(path.name for path in desk.data.iterdir())
    drill = desk.run("backup", "drill", told=desk.secrets())
    assert "Drill passed" in drill.stdout, drill.stderr
    assert desk.actions()[-2:] == [f"{ADMINISTRATOR.id} backup-made", f"{ADMINISTRATOR.id} backup-drill"]
    assert {path.name for path in desk.data.iterdir()} - {"inkwell.backup", "inkwell.guests"} == set(before) - {"inkwell.guests"}


def test_what_goes_wrong_is_one_sentence_and_in_the_log(desk: CommandDesk, tmp_path: Path) -> None:
    failed = desk.run("backup", str(tmp_path / "no drive"), told=desk.secrets())
    assert failed.returncode == 1
    assert failed.stderr.strip().endswith("Is the drive plugged in?")
    assert "Traceback" not in failed.stderr
    assert desk.actions()[-1] == f"{ADMINISTRATOR.id} backup-failed"


def test_the_reception_makes_no_back_ups(desk: CommandDesk, tmp_path: Path) -> None:
    refused = desk.run("backup", str(tmp_path), told=desk.secrets(RECEPTIONIST))
    assert refused.returncode == 1
    assert "role of administrator" in refused.stderr
    assert not list(tmp_path.glob("inkwell-*"))


def test_the_daily_back_up_is_set_said_and_switched_off(desk: CommandDesk, tmp_path: Path) -> None:
    told = desk.run("backup", "daily", str(tmp_path), "--hour", "2", told=desk.secrets()).stdout
    assert told.startswith(f"Every day from 2:00 to {tmp_path}")
    assert "No daily" in desk.run("backup", "daily", "--off", told=desk.secrets()).stdout
    assert [action for action in desk.actions() if "backup-set" in action] == [f"{ADMINISTRATOR.id} backup-set"] * 2


def test_proving_a_back_up_needs_its_passphrase_alone_and_replaces_nothing(desk: CommandDesk, tmp_path: Path) -> None:
    desk.run("backup", str(tmp_path), told=desk.secrets())
    before = desk.files()
    path = next(tmp_path.glob("inkwell-*"))
    proved = desk.run("restore", str(path), "--prove", told=(PASSPHRASE,))
    assert "Nothing was replaced" in proved.stdout, proved.stderr
    assert desk.files() == before
