"""No passphrase, code, PIN or key in what an error says, in a log, in an argument list or in a core dump."""

import io
import logging
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr
from pathlib import Path
from typing import Any

import click
import pytest
from sqlcipher3 import dbapi2

from kiosk import cli, secrecy
from kiosk.store import recovery
from kiosk.store.key_room import KeyRoom
from kiosk.store.keys import Envelope, keys_of
from kiosk.store.records import StrongroomRecords
from kiosk.store.staff import StrongroomStaff
from tests.fakes import StoppedClock
from tests.store.examples import ADAMS, PIN, RUIZ, event
from tests.store.kiosk_on_disk import CHEAP, PASSPHRASE, KioskOnDisk

NEW = "four more words for spring"
NEW_PIN, WRONG_PIN, WRONG = "719305", "555444", "seven wrong words of hers"
POOR_PIN = "1919191"
CODE = recovery.new_code()
ROOT = Path(__file__).parent.parent
ROTATED = event("keys-rotated", encounter=None)

BREAKS = (
    "argon2.low_level.hash_secret_raw",
    "argon2.PasswordHasher.hash",
    "argon2.PasswordHasher.verify",
    "cryptography.hazmat.primitives.keywrap.aes_key_wrap",
    "cryptography.hazmat.primitives.keywrap.aes_key_unwrap",
    "kiosk.store.key_room.write_durably",
    "kiosk.store.guesses.write_durably",
    "kiosk.store.rotation.write_durably",
    "kiosk.store.rotation.sync_file",
    "kiosk.store.sqlcipher._ready",
    "kiosk.store.sqlcipher._connect",
    "kiosk.store.audit.append",
    "os.replace",
    "os.fsync",
)
"""Where something breaks: what is called with a secret in its hands, or just after."""

ERRORS = (OSError(5, "Input/output error"), MemoryError(), dbapi2.DatabaseError("file is not a database"), ValueError("no"))

Act = Callable[[KioskOnDisk], Any]
ACTS: dict[str, Act] = {
    "unlock": lambda kiosk: kiosk.open(),
    "unlock with the code": lambda kiosk: kiosk.open(kiosk.code),
    "a wrong passphrase": lambda kiosk: kiosk.open(WRONG),
    "a new passphrase": lambda kiosk: room(kiosk).change_passphrase(PASSPHRASE, NEW),
    "a new code": lambda kiosk: room(kiosk).renew_code(PASSPHRASE, CODE, CODE),
    "a wrong code": lambda kiosk: room(kiosk).renew_code(PASSPHRASE, CODE, kiosk.code),
    "a rotation": lambda kiosk: room(kiosk).rotate(PASSPHRASE, NEW, CODE, CODE, ROTATED),
    "a wrong PIN": lambda kiosk: kiosk.open()[1].sign_in(RUIZ.id, WRONG_PIN, kiosk.clock.now()),
    "a PIN": lambda kiosk: kiosk.open()[1].sign_in(RUIZ.id, PIN, kiosk.clock.now()),
    "a new PIN": lambda kiosk: kiosk.open()[1].set_pin(RUIZ.id, NEW_PIN, event(encounter=None)),
    "somebody new": lambda kiosk: kiosk.open()[1].add(ADAMS, NEW_PIN, event(encounter=None)),
    "a PIN that is no good": lambda kiosk: kiosk.open()[1].add(ADAMS, POOR_PIN, event(encounter=None)),
    "words that are no text": lambda kiosk: kiosk.open("\udc80" + WRONG),
}


def room(kiosk: KioskOnDisk) -> KeyRoom:
    return KeyRoom(kiosk.data, kiosk.clock, CHEAP)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> KioskOnDisk:
    kiosk = KioskOnDisk(tmp_path_factory.mktemp("secrecy") / "data", StoppedClock())
    kiosk.set_up()
    kiosk.open()[1].add(RUIZ, PIN, event("staff-added", encounter=None))
    kiosk.shut()
    return kiosk


def secrets_of(kiosk: KioskOnDisk) -> list[str]:
    """Everything that must not be said, also in the shapes in which it lies in memory."""
    key = Envelope.read(kiosk.file("vault.json").read_text()).open(PASSPHRASE)
    assert key
    raw = [key, keys_of(key).database, keys_of(key).audit]
    codes = [word for code in (kiosk.code, CODE) for word in (code, recovery.plain(code))]
    return [
        PASSPHRASE,
        NEW,
        WRONG,
        PIN,
        NEW_PIN,
        WRONG_PIN,
        POOR_PIN,
        *codes,
        *(part.hex() for part in raw),
        *(repr(part)[2:20] for part in raw),
    ]


def everything_said(error: BaseException | None) -> str:
    """The whole chain as Python would report it, and what each error carries."""
    told = []
    while error is not None:
        told += [
            "".join(traceback.format_exception(error)),
            repr(error),
            repr(error.args),
            repr(vars(error) if hasattr(error, "__dict__") else ""),
        ]
        error = error.__cause__ or error.__context__
    return "\n".join(told)


@pytest.mark.parametrize("act", ACTS)
def test_whatever_breaks_on_the_way_says_no_secret(
    made: KioskOnDisk,
    act: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    secrets, said, broken = secrets_of(made), [], 0
    caplog.set_level(logging.DEBUG)
    for at, where in enumerate((*BREAKS, "")):
        kiosk = fresh(made, tmp_path / str(at))
        error = ERRORS[at % len(ERRORS)]

        def breaks(*_: object, error: BaseException = error, **__: object) -> None:
            raise error.with_traceback(None)

        with monkeypatch.context() as patch:
            if where:
                patch.setattr(where, breaks)
            try:
                ACTS[act](kiosk)
            except BaseException as raised:
                broken += 1
                said.append(everything_said(raised))
            finally:
                patch.undo()
                kiosk.shut()
    out, err = capfd.readouterr()
    told = "\n".join([*said, caplog.text, out, err])
    assert broken >= 3, "nothing broke"
    assert not [secret for secret in secrets if secret in told]


def fresh(made: KioskOnDisk, folder: Path) -> KioskOnDisk:
    shutil.copytree(made.data, folder)
    kiosk = KioskOnDisk(folder, StoppedClock())
    kiosk.code = made.code
    return kiosk


def test_what_carries_keys_or_secrets_does_not_show_them(made: KioskOnDisk) -> None:
    key = Envelope.read(made.file("vault.json").read_text()).open(PASSPHRASE)
    assert key
    records, staff = made.open()
    try:
        shown = [repr(thing) for thing in (keys_of(key), Envelope.read(made.file("vault.json").read_text()), records, staff, made.vault)]
        assert isinstance(records, StrongroomRecords)
        assert isinstance(staff, StrongroomStaff)
    finally:
        made.shut()
    assert not [secret for secret in secrets_of(made) if any(secret in told for told in shown)]


def test_an_error_of_our_own_is_reported_without_its_words_and_without_what_the_functions_held() -> None:
    def typed(pin: str) -> None:
        held = f"PIN {pin}"
        try:
            int(held)
        except ValueError as error:
            raise RuntimeError(f"could not read {held}") from error

    with redirect_stderr(io.StringIO()) as told:
        try:
            typed(PIN)
        except RuntimeError as error:
            secrecy.say_without_values(type(error), error, error.__traceback__)
    assert PIN not in told.getvalue()
    assert "RuntimeError" in told.getvalue()
    assert "ValueError" in told.getvalue()
    assert "test_secrecy.py, line" in told.getvalue()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core dumps")
def test_a_crash_leaves_no_core_dump_and_nobody_reads_the_memory(tmp_path: Path) -> None:
    code = """
import ctypes, os, resource, sys
from kiosk.secrecy import keep_memory_private
keep_memory_private()
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform.startswith("linux") else 0
print(resource.getrlimit(resource.RLIMIT_CORE), dumpable, flush=True)
os.abort()
"""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "(0, 0) 0\n"
    assert done.returncode < 0
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_keeps_its_memory_private_before_it_does_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    class Called(Exception):
        pass

    def called() -> None:
        raise Called

    monkeypatch.setattr(secrecy, "keep_memory_private", called)
    with pytest.raises(Called):
        cli.main()


def test_no_command_takes_a_secret_as_an_argument_or_from_the_environment() -> None:
    def commands(group: click.Command) -> list[click.Command]:
        return [group, *(inner for command in getattr(group, "commands", {}).values() for inner in commands(command))]

    parameters = [parameter for command in commands(cli.inkwell) for parameter in command.params]
    named = [parameter.name or "" for parameter in parameters]
    assert not [name for name in named if any(word in name for word in ("pass", "pin", "code", "key"))]
    assert {parameter.envvar for parameter in parameters if parameter.envvar} == {"INKWELL_DATA"}
