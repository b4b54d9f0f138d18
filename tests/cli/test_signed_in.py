import os
import pty
import sys
from pathlib import Path

import pytest

from kiosk.commands.staff import signed_in
from kiosk.encounter.model import Person, Role
from kiosk.errors import NotAllowed, StoreDamaged, StoreInUse, WrongPassphrase
from kiosk.store.schema import migrations
from tests.cli.desk import ADMINISTRATOR, CLINICIAN, PINS, RECEPTIONIST, ROOT, CommandDesk, lines
from tests.store.kiosk_on_disk import PASSPHRASE


def test_passphrase_name_and_pin_open_the_records_and_the_log_says_who_it_was(desk: CommandDesk) -> None:
    with lines(*desk.secrets()) as fd, signed_in(desk.data, Role.ADMINISTRATOR, fd) as signed:
        assert signed.person == ADMINISTRATOR
        assert [person.name for person in signed.staff.people()] == ["Ada Miller", "Bo Adams", "Dr Ana Ruiz"]
        signed.records.note(signed.event("audit-read"))
    assert desk.actions()[-3:] == ["ad signed-in", "ad sign-in", "ad audit-read"]


@pytest.mark.parametrize("who", ["cl", "Dr Ana Ruiz", "  dr ana  RUIZ "])
def test_the_name_or_the_id_says_who_it_is(desk: CommandDesk, who: str) -> None:
    with lines(PASSPHRASE, who, PINS[CLINICIAN.id]) as fd, signed_in(desk.data, Role.CLINICIAN, fd) as signed:
        assert signed.person == CLINICIAN


def test_the_recovery_code_opens_as_well(desk: CommandDesk) -> None:
    with lines(desk.code, "ad", PINS[ADMINISTRATOR.id]) as fd, signed_in(desk.data, Role.ADMINISTRATOR, fd):
        pass


@pytest.mark.parametrize(
    ("person", "needs"), [(RECEPTIONIST, Role.CLINICIAN), (CLINICIAN, Role.ADMINISTRATOR), (ADMINISTRATOR, Role.CLINICIAN)]
)
def test_another_role_is_refused_and_named(desk: CommandDesk, person: Person, needs: Role) -> None:
    with pytest.raises(NotAllowed, match=needs.value), lines(*desk.secrets(person)) as fd, signed_in(desk.data, needs, fd):
        pytest.fail("let in")
    assert desk.actions()[-1] == f"{person.id} sign-in"


def test_a_wrong_pin_counts_and_is_not_repeated(desk: CommandDesk) -> None:
    for left in ("4 tries are", "3 tries are"):
        with (
            pytest.raises(NotAllowed, match=left) as wrong,
            lines(PASSPHRASE, "ad", "555444") as fd,
            signed_in(desk.data, Role.ADMINISTRATOR, fd),
        ):
            pytest.fail("let in")
        assert "555444" not in str(wrong.value)
    assert desk.actions()[-1] == "ad sign-in-refused"


def test_the_fifth_wrong_pin_shuts_the_door_here_and_at_the_desk(desk: CommandDesk) -> None:
    for _ in range(5):
        with pytest.raises(NotAllowed), lines(PASSPHRASE, "ad", "555444") as fd, signed_in(desk.data, Role.ADMINISTRATOR, fd):
            pytest.fail("let in")
    with pytest.raises(NotAllowed, match="Too many"), lines(*desk.secrets()) as fd, signed_in(desk.data, Role.ADMINISTRATOR, fd):
        pytest.fail("let in")
    assert desk.open()[1].sign_in(ADMINISTRATOR.id, PINS[ADMINISTRATOR.id], desk.clock.now()).person is None


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ((), "no line for 'Passphrase"),
        ((PASSPHRASE,), "no line for 'Your name'"),
        ((PASSPHRASE, "ad"), "no line for 'PIN'"),
        ((PASSPHRASE, "nobody", "480263"), "Nobody of this name"),
        (("x" * 5000,), "too long"),
    ],
)
def test_what_is_missing_is_said(desk: CommandDesk, told: tuple[str, ...], said: str) -> None:
    with pytest.raises(NotAllowed, match=said), lines(*told) as fd, signed_in(desk.data, Role.ADMINISTRATOR, fd):
        pytest.fail("let in")


def test_a_wrong_passphrase_is_charged(desk: CommandDesk) -> None:
    with pytest.raises(WrongPassphrase), lines("plum tree by the gat", "ad", "1") as fd, signed_in(desk.data, Role.ADMINISTRATOR, fd):
        pytest.fail("let in")
    assert '"wrong": 1' in desk.file("tries.json").read_text()


def test_where_there_is_nothing_nobody_is_asked(tmp_path: Path) -> None:
    with pytest.raises(StoreDamaged, match="no records"), signed_in(tmp_path, Role.ADMINISTRATOR, 99):
        pytest.fail("let in")
    assert list(tmp_path.iterdir()) == []


def test_a_descriptor_that_is_not_open_and_words_that_are_no_text_are_said_without_quoting(desk: CommandDesk) -> None:
    with pytest.raises(NotAllowed, match="cannot be read"), signed_in(desk.data, Role.ADMINISTRATOR, 99):
        pytest.fail("let in")
    reading, writing = os.pipe()
    os.write(writing, b"secr\xff\xfet\n")
    os.close(writing)
    with pytest.raises(NotAllowed, match="UTF-8") as wrong, signed_in(desk.data, Role.ADMINISTRATOR, reading):
        pytest.fail("let in")
    assert "secr" not in str(wrong.value)
    assert wrong.value.__cause__ is None


def test_without_a_terminal_nobody_is_asked(desk: CommandDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        with pytest.raises(NotAllowed, match="no terminal"), signed_in(desk.data, Role.ADMINISTRATOR):
            pytest.fail("let in")


def test_a_command_works_beside_a_kiosk_and_each_sees_what_the_other_did(desk: CommandDesk) -> None:
    records, _ = desk.open()
    with lines(*desk.secrets()) as fd, signed_in(desk.data, Role.ADMINISTRATOR, fd) as signed:
        for turn in range(3):
            records.note(signed.event(f"kiosk-{turn}"))
            signed.records.note(signed.event(f"command-{turn}"))
    assert records.first_wrong_audit_event() is None
    told = desk.actions()[-6:]
    assert told == [f"ad {who}-{turn}" for turn in range(3) for who in ("kiosk", "command")]


def test_a_newer_command_does_not_change_the_tables_under_a_kiosk_that_runs(desk: CommandDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.open()
    later = type(migrations._migrations[0])("m999_later", lambda database: database.execute("CREATE TABLE later (id INTEGER)"))
    monkeypatch.setattr(migrations, "_migrations", [*migrations._migrations, later])
    with pytest.raises(StoreInUse), lines(*desk.secrets()) as fd, signed_in(desk.data, Role.ADMINISTRATOR, fd):
        pytest.fail("let in")
    desk.shut()
    with lines(*desk.secrets()) as fd, signed_in(desk.data, Role.ADMINISTRATOR, fd) as signed:
        assert signed.records._database.rows("SELECT * FROM later") == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_at_a_terminal_nothing_that_is_secret_is_shown(desk: CommandDesk) -> None:
    code = f"""
from pathlib import Path
from kiosk.commands.staff import signed_in
from kiosk.encounter.model import Role
with signed_in(Path({str(desk.data)!r}), Role.ADMINISTRATOR) as signed:
    print("in:", signed.person.id)
"""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        os.execv(sys.executable, [sys.executable, "-c", code])
    shown = b""
    try:
        for prompt, typed in ((b"code", PASSPHRASE), (b"name", "Ada Miller"), (b"PIN", PINS[ADMINISTRATOR.id])):
            while prompt not in shown:
                shown += os.read(terminal, 1024)
            os.write(terminal, typed.encode() + b"\n")
        while b"in: ad" not in shown:
            shown += os.read(terminal, 1024)
    finally:
        os.close(terminal)
        os.waitpid(child, 0)
    assert b"Ada Miller" in shown
    assert PASSPHRASE.encode() not in shown
    assert PINS[ADMINISTRATOR.id].encode() not in shown
