import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.errors import NotAllowed, StoreDamaged, StoreInUse, WrongPassphrase
from kiosk.store import recovery
from tests.cli.desk import ADMINISTRATOR, CLINICIAN, ROOT, CommandDesk
from tests.store.kiosk_on_disk import CHEAP, PASSPHRASE

NEW = "four more words for spring"
CODE = recovery.new_code()


@pytest.fixture(autouse=True)
def cheap(desk: CommandDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """After set-up a guess costs nothing, and the next recovery code is known."""
    assert desk.code != CODE
    monkeypatch.setattr("kiosk.store.key_room.calibrated", lambda: CHEAP)
    monkeypatch.setattr("kiosk.store.recovery.new_code", lambda: CODE)


def opens(desk: CommandDesk, secret: str) -> bool:
    try:
        desk.open(secret)
    except WrongPassphrase:
        desk.file("tries.json").unlink()
        return False
    finally:
        desk.shut()
    return True


def test_a_new_passphrase(desk: CommandDesk) -> None:
    told = desk.do("keys", "passphrase", told=desk.secrets(ADMINISTRATOR, NEW))
    assert NEW not in told
    assert (opens(desk, PASSPHRASE), opens(desk, NEW), opens(desk, desk.code)) == (False, True, True)
    desk.open(NEW)


def test_a_new_recovery_code_counts_once_it_was_typed_back(desk: CommandDesk) -> None:
    with pytest.raises(NotAllowed, match="not the recovery code"):
        desk.do("keys", "recovery", told=desk.secrets(ADMINISTRATOR, desk.code))
    assert opens(desk, desk.code)
    assert CODE in desk.do("keys", "recovery", told=desk.secrets(ADMINISTRATOR, CODE.lower()))
    assert (opens(desk, desk.code), opens(desk, CODE)) == (False, True)
    assert desk.actions()[-1] == "ad recovery-code-renewed"


def test_a_change_that_fails_is_in_the_log_as_such(desk: CommandDesk) -> None:
    with pytest.raises(NotAllowed, match="12"):
        desk.do("keys", "passphrase", told=desk.secrets(ADMINISTRATOR, "short"))
    assert desk.actions()[-2:] == ["ad passphrase-changed", "ad passphrase-changed-failed"]


def test_a_rotation_needs_that_nobody_uses_the_records_and_says_so_before_it_asks(desk: CommandDesk) -> None:
    desk.open()
    with pytest.raises(StoreInUse, match="Close it first"):
        desk.do("keys", "rotate", told=())


def test_where_there_is_nothing_to_rotate_nobody_is_asked(tmp_path: Path) -> None:
    with pytest.raises(StoreDamaged, match="no records"):
        CommandDesk(tmp_path / "none", SystemClock()).do("keys", "rotate", told=())
    assert not (tmp_path / "none").exists()


def test_a_rotation_in_a_process_of_its_own_with_the_code_read_back(desk: CommandDesk) -> None:
    cheap = "import sys; from kiosk import cli; from kiosk.store import key_room; from tests.store.kiosk_on_disk import CHEAP"
    code = f"{cheap}; key_room.calibrated = lambda: CHEAP; sys.exit(cli.main())"
    command = [sys.executable, "-c", code, "--data", str(desk.data), "keys", "rotate", "--secrets-fd", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write("".join(f"{line}\n" for line in desk.secrets(ADMINISTRATOR, NEW)))
        process.stdin.flush()
        code = process.stdout.readline().rpartition(" ")[2].strip()
        process.stdin.write(f"{code}\n")
        process.stdin.close()
        told = process.stdout.read()
        assert process.wait() == 0, process.stderr and process.stderr.read()
    assert "The data key is new." in told
    assert (opens(desk, PASSPHRASE), opens(desk, desk.code), opens(desk, code), opens(desk, NEW)) == (False, False, True, True)
    records, _ = desk.open(code)
    assert records.first_wrong_audit_event() is None


@pytest.mark.parametrize("arguments", [("passphrase",), ("recovery",), ("rotate",), ("unattended", "off")])
def test_only_an_administrator_touches_the_keys(desk: CommandDesk, arguments: tuple[str, ...]) -> None:
    before = desk.file("vault.json").read_bytes()
    with pytest.raises(NotAllowed, match="administrator"):
        desk.do("keys", *arguments, told=desk.secrets(CLINICIAN, NEW, CODE))
    assert desk.file("vault.json").read_bytes() == before


def test_unattended_says_why_not_before_it_asks(desk: CommandDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(NotAllowed, match="not installed"):
        desk.do("keys", "unattended", "on", told=())


def test_a_second_kiosk_says_so_and_leaves(desk: CommandDesk) -> None:
    desk.open()
    code = "import sys; from kiosk import app, cli; app.preflight.check = lambda: None; sys.exit(cli.main())"
    done = subprocess.run(
        [sys.executable, "-c", code, "--data", str(desk.data)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.returncode, done.stderr) == (1, "Another Inkwell on this computer is using these records. Close it first.\n")
