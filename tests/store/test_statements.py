"""What was stated stays as it is, old ink stays readable, and the key of the seal is nowhere but in the strongroom."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.errors import NotSaved
from kiosk.store.records import StrongroomRecords
from tests.fakes import StoppedClock
from tests.store.examples import DOCUMENT, SEAL, SIGNATURE, VISIT, WITHDRAWAL, begun, event, signed
from tests.store.kiosk_on_disk import KioskOnDisk


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[KioskOnDisk]:
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    yield kiosk
    kiosk.shut()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE statement SET reason = 'another'",
        "UPDATE signature SET name = 'another' WHERE statement <> ''",
        "UPDATE document SET level = 'B-LT'",
        "UPDATE seal_material SET certificate = x'00'",
        "DELETE FROM seal_material",
    ],
)
def test_what_was_stated_and_sealed_is_never_overwritten(kiosk: KioskOnDisk, change: str) -> None:
    records, _ = kiosk.open()
    encounter = signed(records)
    records.state(encounter, WITHDRAWAL, event("withdraw"))
    records.seal(VISIT, DOCUMENT, event("seal"))
    records.set_seal_material(SEAL, event(encounter=None))
    with pytest.raises(NotSaved), records._database.writing():
        records._database.execute(change)


def test_ink_from_before_pressure_was_kept_reads_as_it_was(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    encounter = begun(records)
    old = replace(SIGNATURE, strokes=(((0.1, 0.2, 0.0), (0.3, 0.4, 0.5)),))
    records.sign(encounter, (old,), (), (), event("sign"))
    assert list(records.signatures(VISIT)) == [old]


def test_a_key_that_is_no_longer_used_is_forgotten_and_its_certificate_stays(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    records.set_seal_material(replace(SEAL, certificate=b"the first"), event(encounter=None))
    records.set_seal_material(SEAL, event(encounter=None))
    assert _kept(records) == [(b"", b"the first"), (SEAL.key, SEAL.certificate)]


def test_the_key_of_the_seal_is_in_no_file_and_in_no_words(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    records.set_seal_material(SEAL, event("seal-material", encounter=None))
    kiosk.shut()
    assert not [name for name, body in kiosk.files().items() if SEAL.key in body]
    assert "key" not in repr(SEAL)


def test_what_was_stated_is_there_after_a_restart(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    encounter = signed(records)
    records.seal(VISIT, DOCUMENT, event("seal"))
    records.state(encounter, WITHDRAWAL, event("withdraw"))
    records, _ = kiosk.restart()
    assert list(records.statements(VISIT)) == [WITHDRAWAL]
    assert list(records.unsealed()) == [VISIT]


def _kept(records: StrongroomRecords) -> list[tuple[bytes, bytes]]:
    rows = records._database.rows("SELECT private_key, certificate FROM seal_material ORDER BY seq")
    return [(row["private_key"], row["certificate"]) for row in rows]
