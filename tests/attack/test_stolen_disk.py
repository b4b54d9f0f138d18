"""Somebody takes the disk out, of a kiosk at work or of one whose plug was pulled: no name, no answer, no key can be read from it."""

import os
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.keys import Envelope
from tests.attack.whole_visit import NAME, SECRETS, keys


@pytest.fixture(scope="module")
def stolen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the data folder, the folder for temporary files and the log of a kiosk that was killed after a whole visit."""
    folder = tmp_path_factory.mktemp("stolen")
    (folder / "temp").mkdir()
    places = {name: str(folder / "temp") for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")}
    environment = {**os.environ, **places, "HOME": str(folder / "temp"), "PYTHONDONTWRITEBYTECODE": "1"}
    with (folder / "log.txt").open("wb") as log:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.attack.whole_visit", str(folder / "data")], stdout=subprocess.PIPE, stderr=log, env=environment
        )
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == b"done\n", (folder / "log.txt").read_text(encoding="utf-8")[-2000:]
            yield folder
        finally:
            child.kill()
            child.wait()
            if child.stdout:
                child.stdout.close()


def written(secret: bytes) -> set[bytes]:
    """How it might stand somewhere: as it is, in capitals, in UTF-16, in hexadecimal, in base 64 at any offset."""
    forms = {secret, secret.lower(), secret.upper(), secret.hex().encode(), secret.hex().upper().encode()}
    if all(byte < 128 for byte in secret):
        forms |= {secret.decode().encode("utf-16-le"), secret.decode().encode("utf-16-be")}
    return forms | {b64encode(b"\0" * lead + secret)[4:-4] for lead in range(3) if len(secret) > 8}


def found(folder: Path, secrets: list[bytes]) -> list[str]:
    """File and secret, for each that stands in one."""
    files = [(path.relative_to(folder), path.read_bytes(), str(path).encode()) for path in folder.rglob("*") if path.is_file()]
    forms = {secret: written(secret) for secret in secrets}
    return [f"{path}: {one!r}" for path, body, name in files for one in secrets if any(form in body + name for form in forms[one])]


def test_nothing_that_was_told_stands_in_any_file_while_the_kiosk_works(stolen: Path) -> None:
    assert (stolen / "data" / "strongroom" / "records.db-wal").stat().st_size > 0, "the log of changes is part of what is looked at"
    assert found(stolen, [secret.encode() for secret in SECRETS]) == []


def test_no_key_stands_in_any_file(stolen: Path) -> None:
    assert found(stolen, keys(stolen / "data")) == []


def test_the_search_would_find_them(stolen: Path, tmp_path: Path) -> None:
    (tmp_path / "leak").write_bytes(b"x" + b64encode(b"ab" + keys(stolen / "data")[0]))
    (tmp_path / "log").write_text(f"saved {NAME}", encoding="utf-16-le")
    assert len(found(tmp_path, [keys(stolen / "data")[0], NAME.encode()])) == 2


def test_files_are_for_this_user_alone(stolen: Path) -> None:
    if sys.platform != "win32":
        assert (stolen / "data" / "strongroom").stat().st_mode & 0o077 == 0


def test_the_keys_file_without_the_passphrase_opens_nothing(stolen: Path) -> None:
    envelope = Envelope.read((stolen / "data" / "strongroom" / "vault.json").read_text(encoding="utf-8"))
    assert envelope.open("plum tree by the gat") is None
