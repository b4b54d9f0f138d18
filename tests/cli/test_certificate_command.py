"""The clinic brings its own certificate: by an administrator, with the file's password, which is shown nowhere."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12

from kiosk.documents.sealing.certificate import made_for
from kiosk.encounter.model import SealMaterial
from kiosk.errors import NotAllowed, SealUnfit
from tests.cli.desk import ADMINISTRATOR, CLINICIAN, CommandDesk

PASSWORD = "hazel under snow"


@pytest.fixture(scope="module")
def material() -> SealMaterial:
    return made_for("Haus am Markt", datetime.now(UTC))


@pytest.fixture
def file(material: SealMaterial, tmp_path: Path) -> Path:
    key = serialization.load_der_private_key(material.key, None)
    encryption = serialization.BestAvailableEncryption(PASSWORD.encode())
    certificate = x509.load_der_x509_certificate(material.certificate)
    path = tmp_path / "clinic.p12"
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"clinic", key, certificate, None, encryption))  # type: ignore[arg-type]  # RSA
    return path


def test_the_clinics_own_certificate_is_used_from_now_on(desk: CommandDesk, file: Path, material: SealMaterial) -> None:
    told = desk.do("documents", "certificate", str(file), told=desk.secrets(ADMINISTRATOR, PASSWORD))
    assert "from now on" in told
    assert PASSWORD not in told
    records, _ = desk.restart()
    kept = records.seal_material()
    assert kept is not None
    assert kept.certificate == material.certificate
    desk.shut()
    assert desk.actions()[-1] == "ad seal-material"


@pytest.mark.parametrize("wrong", ["not the password", ""])
def test_a_wrong_password_is_said_and_changes_nothing(desk: CommandDesk, file: Path, wrong: str) -> None:
    with pytest.raises(SealUnfit, match="password"):
        desk.do("documents", "certificate", str(file), told=desk.secrets(ADMINISTRATOR, wrong))
    records, _ = desk.restart()
    assert records.seal_material() is None


def test_only_an_administrator_brings_one(desk: CommandDesk, file: Path) -> None:
    with pytest.raises(NotAllowed):
        desk.do("documents", "certificate", str(file), told=desk.secrets(CLINICIAN, PASSWORD))


def test_a_file_that_is_none_is_said(desk: CommandDesk, tmp_path: Path) -> None:
    for body in (b"", b"not a certificate", bytes(2 * 1024 * 1024)):
        (tmp_path / "odd.p12").write_bytes(body)
        with pytest.raises(SealUnfit):
            desk.do("documents", "certificate", str(tmp_path / "odd.p12"), told=desk.secrets(ADMINISTRATOR, PASSWORD))
