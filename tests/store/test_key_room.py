import shutil
from pathlib import Path

import pytest

from kiosk.errors import NotAllowed, NotSaved, StoreDamaged, StoreError, StoreInUse, WrongPassphrase
from kiosk.store import keys as keys_module
from kiosk.store import recovery
from kiosk.store.key_room import KeyRoom
from kiosk.store.keys import FEWEST, MOST, TARGET, Cost, Envelope, calibrated, keys_of
from kiosk.store.lock import Lock
from kiosk.store.sqlcipher import opens
from kiosk.store.vault import StrongroomVault
from tests.fakes import StoppedClock
from tests.full_disk import full_disk
from tests.store.examples import PATIENT, PIN, RUIZ, event, signed
from tests.store.kiosk_on_disk import CHEAP, PASSPHRASE, KioskOnDisk

NEW = "four more words for spring"
CODE = recovery.new_code()
ROTATED = event("keys-rotated", encounter=None)


@pytest.fixture
def room(kiosk: KioskOnDisk) -> KeyRoom:
    return KeyRoom(kiosk.data, kiosk.clock, CHEAP, DrawerKeeper())


class DrawerKeeper:
    """A keyring of cardboard. `broken`: why it keeps nothing."""

    def __init__(self, broken: str = "") -> None:
        self.broken, self.kept = broken, dict[str, bytes]()

    def why_not(self) -> str:
        return self.broken

    def get(self, entry: str) -> bytes | None:
        return None if self.broken else self.kept.get(entry)

    def keep(self, entry: str, secret: bytes) -> None:
        if self.broken:
            raise NotAllowed(self.broken)
        self.kept[entry] = secret

    def forget(self, entry: str) -> None:
        if self.broken:
            raise NotAllowed(self.broken)
        self.kept.pop(entry, None)


def is_refused(kiosk: KioskOnDisk, secret: str) -> bool:
    try:
        kiosk.restart() if secret == PASSPHRASE else kiosk.open(secret)
    except WrongPassphrase as wrong:
        kiosk.clock.tick(wrong.retry_after)  # type: ignore[attr-defined]  # a StoppedClock
        return True
    finally:
        kiosk.shut()
    return False


# -- the passphrase and the code


def test_a_new_passphrase_opens_and_the_old_one_does_not_and_nothing_is_encrypted_anew(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    before = kiosk.file("records.db").read_bytes()
    room.change_passphrase(PASSPHRASE, NEW)
    assert kiosk.file("records.db").read_bytes() == before
    assert is_refused(kiosk, PASSPHRASE)
    assert not is_refused(kiosk, NEW)
    assert not is_refused(kiosk, kiosk.code)


def test_the_recovery_code_proves_as_well(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    room.change_passphrase(kiosk.code.lower(), NEW)
    assert not is_refused(kiosk, NEW)


def test_a_wrong_proof_changes_nothing_and_is_charged(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    before = kiosk.files()
    with pytest.raises(WrongPassphrase) as wrong:
        room.change_passphrase("plum tree by the gat", NEW)
    assert wrong.value.retry_after == 1
    with pytest.raises(WrongPassphrase):
        room.change_passphrase(PASSPHRASE, NEW)
    assert kiosk.files().items() >= before.items()


def test_a_passphrase_that_is_too_short_is_refused_before_the_old_one_is_looked_at(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    with pytest.raises(NotAllowed, match="12"):
        room.change_passphrase("wrong", "short")
    assert not kiosk.file("tries.json").exists()


def test_a_new_code_has_to_be_read_back(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    before = kiosk.file("vault.json").read_bytes()
    with pytest.raises(NotAllowed, match="not the recovery code"):
        room.renew_code(PASSPHRASE, CODE, CODE[:-1] + ("0" if CODE[-1] != "0" else "1"))
    assert kiosk.file("vault.json").read_bytes() == before
    room.renew_code(PASSPHRASE, CODE, CODE.lower().replace("-", " "))
    assert is_refused(kiosk, kiosk.code)
    assert not is_refused(kiosk, CODE)
    assert not is_refused(kiosk, PASSPHRASE)


def test_keys_change_while_a_kiosk_runs(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    records, _ = kiosk.open()
    room.change_passphrase(PASSPHRASE, NEW)
    records.note(event())
    kiosk.shut()
    assert not is_refused(kiosk, NEW)


def test_two_who_change_the_keys_at_once_do_so_one_after_the_other(
    kiosk: KioskOnDisk, room: KeyRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.key_room.PATIENCE", 0.05)
    with Lock(kiosk.data / "inkwell.keys"), pytest.raises(StoreInUse):
        room.change_passphrase(PASSPHRASE, NEW)
    room.change_passphrase(PASSPHRASE, NEW)


def test_a_full_disk_leaves_the_old_keys_whole(kiosk: KioskOnDisk, room: KeyRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.store.key_room.write_durably", full)
    with pytest.raises(NotSaved, match="No space"):
        room.change_passphrase(PASSPHRASE, NEW)
    assert not is_refused(kiosk, PASSPHRASE)


# -- what a guess costs


@pytest.mark.parametrize(("milliseconds", "passes"), [(10, 25), (30, 8), (60, 4), (500, FEWEST), (0.001, MOST)])
def test_the_passes_are_found_by_trying_so_that_a_guess_takes_a_quarter_of_a_second(milliseconds: float, passes: int) -> None:
    cost = calibrated(lambda cost: cost.passes * milliseconds / 1000)
    assert (cost.passes, cost.memory_kib) == (passes, 65536)


def test_on_this_machine_a_guess_takes_about_as_long_as_it_should() -> None:
    cost = calibrated()
    assert cost.memory_kib >= 65536
    took = min(keys_module._seconds(cost) for _ in range(3))
    assert cost.passes == FEWEST or TARGET / 3 < took < TARGET * 3


def test_set_up_calibrates_and_each_slot_keeps_its_cost(tmp_path: Path, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.store.vault.calibrated", lambda: Cost(passes=2, memory_kib=16, lanes=1))
    vault = StrongroomVault(tmp_path / "data", clock)
    code = vault.create(PASSPHRASE)
    vault.confirm()
    vault.close()
    KeyRoom(tmp_path / "data", clock, CHEAP).change_passphrase(code, NEW)
    slots = Envelope.read((tmp_path / "data" / "strongroom" / "vault.json").read_text()).slots
    assert (slots["passphrase"]["passes"], slots["recovery"]["passes"]) == (1, 2)


def test_a_forged_file_of_keys_does_not_fill_the_memory(kiosk: KioskOnDisk) -> None:
    envelope = Envelope.read(kiosk.file("vault.json").read_text())
    for name, much in (("memory_kib", 1 << 30), ("passes", 1 << 30), ("lanes", 1 << 20), ("memory_kib", -1), ("passes", "3")):
        forged = {slot: told | {name: much} for slot, told in envelope.slots.items()}
        kiosk.file("vault.json").write_text(Envelope(forged).text())
        with pytest.raises(StoreDamaged):
            kiosk.open()
        kiosk.clock.tick(60)  # type: ignore[attr-defined]  # a StoppedClock


# -- a new data key


def test_after_a_rotation_only_the_new_secrets_open_and_everything_is_there(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    records, staff = kiosk.open()
    signed(records)
    staff.add(RUIZ, PIN, event("staff-added", encounter=None))
    head = records.audit_head()
    kiosk.shut()
    room.rotate(PASSPHRASE, NEW, CODE, CODE, ROTATED)
    assert is_refused(kiosk, PASSPHRASE)
    assert is_refused(kiosk, kiosk.code)
    for secret in (NEW, CODE):
        records, staff = kiosk.open(secret)
        assert records.patient(PATIENT.id).name == PATIENT.name
        assert records.find_patients("márta") == (records.patient(PATIENT.id),)
        assert staff.sign_in(RUIZ.id, PIN, kiosk.clock.now()).person == RUIZ
        assert records.first_wrong_audit_event(head) is None
        kiosk.shut()


def test_after_a_rotation_the_old_key_opens_nothing_that_lies_there(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    old = Envelope.read(kiosk.file("vault.json").read_text()).open(PASSPHRASE)
    assert old
    assert opens(kiosk.file("records.db"), keys_of(old).database)
    room.rotate(PASSPHRASE, PASSPHRASE, CODE, CODE, ROTATED)
    assert not opens(kiosk.file("records.db"), keys_of(old).database)
    assert {path.name for path in kiosk.file("").iterdir()} - {"tablet.id"} == {"records.db", "vault.json"}


def test_a_log_that_began_before_two_rotations_still_verifies_and_says_of_both(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    records, _ = kiosk.open()
    signed(records)
    head = records.audit_head()
    kiosk.shut()
    second = recovery.new_code()
    room.rotate(PASSPHRASE, NEW, CODE, CODE, ROTATED)
    room.rotate(CODE, PASSPHRASE, second, second, ROTATED)
    records, _ = kiosk.open()
    assert records.first_wrong_audit_event(head) is None
    assert records.audit_head().seq == head.seq + 2


def test_a_log_from_before_keys_lay_within_verifies_after_a_rotation(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    records, _ = kiosk.open()
    signed(records)
    records._database.execute("DELETE FROM key_within")  # as it was before that table came
    kiosk.shut()
    room.rotate(PASSPHRASE, PASSPHRASE, CODE, CODE, ROTATED)
    assert kiosk.open()[0].first_wrong_audit_event() is None


def test_nobody_rotates_while_a_kiosk_or_a_command_is_there(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    other = kiosk.another()
    for come in (other.unlock, other.beside):
        come(PASSPHRASE)
        before = kiosk.file("vault.json").read_bytes()
        with pytest.raises(StoreInUse):
            room.check_alone()
        with pytest.raises(StoreInUse):
            room.rotate(PASSPHRASE, NEW, CODE, CODE, ROTATED)
        other.close()
        assert kiosk.file("vault.json").read_bytes() == before


def test_a_damaged_database_is_not_rotated(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    records, _ = kiosk.open()
    signed(records)
    kiosk.shut()
    body = bytearray(kiosk.file("records.db").read_bytes())
    body[len(body) // 2] ^= 1
    kiosk.file("records.db").write_bytes(body)
    keys = kiosk.file("vault.json").read_bytes()
    with pytest.raises(StoreDamaged):
        room.rotate(PASSPHRASE, NEW, CODE, CODE, ROTATED)
    assert (kiosk.file("records.db").read_bytes(), kiosk.file("vault.json").read_bytes()) == (bytes(body), keys)


def test_a_rotation_hides_no_tampering_with_the_log(kiosk: KioskOnDisk, room: KeyRoom) -> None:
    records, _ = kiosk.open()
    signed(records)
    records._database.execute("DROP TRIGGER audit_is_not_changed")
    records._database.execute("UPDATE audit_event SET actor = 'nobody' WHERE seq = 2")
    kiosk.shut()
    room.rotate(PASSPHRASE, PASSPHRASE, CODE, CODE, ROTATED)
    assert kiosk.open()[0].first_wrong_audit_event() == 2


def test_where_neither_database_opens_nothing_is_removed(kiosk: KioskOnDisk, tmp_path: Path, clock: StoppedClock) -> None:
    other = KioskOnDisk(tmp_path / "other", clock)
    other.set_up_anew()
    for name in ("records.db", "records.next.db"):
        shutil.copy(other.file("records.db"), kiosk.file(name))
    before = kiosk.files()
    with pytest.raises(StoreDamaged, match="neither"):
        kiosk.open()
    assert kiosk.files().items() >= before.items()


@pytest.mark.parametrize("left", [0, 4096, 40960])
def test_a_full_disk_stops_a_rotation_and_everything_is_as_before(kiosk: KioskOnDisk, room: KeyRoom, left: int) -> None:
    before = kiosk.file("vault.json").read_bytes()
    with full_disk(left), pytest.raises((NotSaved, StoreError)):
        room.rotate(PASSPHRASE, NEW, CODE, CODE, ROTATED)
    kiosk.clock.tick(60)  # type: ignore[attr-defined]  # a StoppedClock
    assert kiosk.file("vault.json").read_bytes() == before
    assert not is_refused(kiosk, PASSPHRASE)
    assert {"records.making.db", "records.next.db"}.isdisjoint(path.name for path in kiosk.file("").iterdir())


# -- unattended


def test_unattended_the_kiosk_opens_without_a_passphrase_and_off_it_does_not(kiosk: KioskOnDisk) -> None:
    drawer = DrawerKeeper()
    room, vault = KeyRoom(kiosk.data, kiosk.clock, CHEAP, drawer), StrongroomVault(kiosk.data, kiosk.clock, CHEAP, drawer)
    assert vault.unattended() is None
    room.unattended_on(PASSPHRASE)
    opened = vault.unattended()
    assert opened
    assert opened[0].first_wrong_audit_event() is None
    vault.close()
    room.unattended_off(PASSPHRASE)
    assert drawer.kept == {}
    assert "unattended" not in kiosk.file("vault.json").read_text()
    assert vault.unattended() is None
    assert not is_refused(kiosk, PASSPHRASE)


def test_neither_the_keyring_nor_the_file_opens_alone(kiosk: KioskOnDisk) -> None:
    drawer = DrawerKeeper()
    room = KeyRoom(kiosk.data, kiosk.clock, CHEAP, drawer)
    room.unattended_on(PASSPHRASE)
    (kept,) = drawer.kept.values()
    assert StrongroomVault(kiosk.data, kiosk.clock, CHEAP, DrawerKeeper()).unattended() is None
    stranger = DrawerKeeper()
    stranger.kept = dict.fromkeys(drawer.kept, bytes(32))
    assert StrongroomVault(kiosk.data, kiosk.clock, CHEAP, stranger).unattended() is None
    assert kept.hex() not in kiosk.file("vault.json").read_text()
    assert not opens(kiosk.file("records.db"), kept)


def test_turning_it_on_again_leaves_one_entry_and_a_change_of_passphrase_leaves_it_on(kiosk: KioskOnDisk) -> None:
    drawer = DrawerKeeper()
    room = KeyRoom(kiosk.data, kiosk.clock, CHEAP, drawer)
    for _ in range(2):
        room.unattended_on(PASSPHRASE)
    assert len(drawer.kept) == 1
    room.change_passphrase(PASSPHRASE, NEW)
    vault = StrongroomVault(kiosk.data, kiosk.clock, CHEAP, drawer)
    assert vault.unattended()
    vault.close()


def test_what_cannot_be_kept_whole_leaves_nothing_in_the_keyring(kiosk: KioskOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    drawer = DrawerKeeper()
    monkeypatch.setattr("kiosk.store.key_room.write_durably", full)
    with pytest.raises(NotSaved):
        KeyRoom(kiosk.data, kiosk.clock, CHEAP, drawer).unattended_on(PASSPHRASE)
    assert drawer.kept == {}


def test_it_is_off_even_if_the_keyring_is_gone_and_that_is_said(kiosk: KioskOnDisk) -> None:
    drawer = DrawerKeeper()
    room = KeyRoom(kiosk.data, kiosk.clock, CHEAP, drawer)
    room.unattended_on(PASSPHRASE)
    drawer.broken = "There is no keyring here."
    with pytest.raises(NotAllowed, match=r"asked for again.*no keyring"):
        room.unattended_off(PASSPHRASE)
    drawer.broken = ""
    assert drawer.kept
    assert StrongroomVault(kiosk.data, kiosk.clock, CHEAP, drawer).unattended() is None


def test_a_rotation_turns_it_off(kiosk: KioskOnDisk) -> None:
    drawer = DrawerKeeper()
    room = KeyRoom(kiosk.data, kiosk.clock, CHEAP, drawer)
    room.unattended_on(PASSPHRASE)
    room.rotate(PASSPHRASE, NEW, CODE, CODE, ROTATED)
    assert drawer.kept == {}
    assert StrongroomVault(kiosk.data, kiosk.clock, CHEAP, drawer).unattended() is None


def test_without_a_keyring_it_says_why_and_the_passphrase_is_asked_for(kiosk: KioskOnDisk) -> None:
    room = KeyRoom(kiosk.data, kiosk.clock, CHEAP, DrawerKeeper("There is no keyring here."))
    before = kiosk.file("vault.json").read_bytes()
    with pytest.raises(NotAllowed, match="no keyring"):
        room.unattended_on(PASSPHRASE)
    assert room.why_not_unattended() == "There is no keyring here."
    assert kiosk.file("vault.json").read_bytes() == before
