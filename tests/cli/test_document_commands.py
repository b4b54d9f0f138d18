"""`verify` and `documents …`, on a data folder with people and a document in it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import click
import pytest

from kiosk.documents.proving.proof import Kept, Verdict
from kiosk.documents.proving.verify import proof_of
from kiosk.documents.sealing import certificate
from kiosk.documents.sealing.network import FACT
from kiosk.documents.sealing.seal import sealed
from kiosk.encounter.model import Document, DocumentKind, Encounter, EncounterId, SealMaterial
from kiosk.errors import NotAllowed
from tests.cli.desk import CLINICIAN, CommandDesk
from tests.documents.authority import running
from tests.documents.sealable import NUMBER, unsealed
from tests.store.examples import event

NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def own() -> SealMaterial:
    return certificate.made_for("Linden Skin Clinic", NOW)


@pytest.fixture
def kept(desk: CommandDesk, own: SealMaterial, tmp_path: Path) -> Iterator[Path]:
    """A sealed document that the clinic keeps, and a copy of it outside."""
    body, level = sealed(unsealed(), own, now=NOW)
    document = Document(
        kind=DocumentKind.CONSENT, body=body, sha256=sha256(body).hexdigest(), pages=9, at=NOW, level=level.value, record_digest="d"
    )
    records, _ = desk.restart()
    visit = Encounter(id=EncounterId(NUMBER), treatment="laser-skin-tightening", started=NOW)
    records.begin(visit, event("begin", encounter=visit.id))
    records.set_seal_material(own, event("seal-material", encounter=None))
    records.seal(visit.id, document, event("seal", encounter=visit.id))
    desk.shut()
    (tmp_path / "copy.pdf").write_bytes(body)
    yield tmp_path / "copy.pdf"


def verified(desk: CommandDesk, file: Path) -> dict[str, object]:
    told: dict[str, object] = json.loads(desk.do("verify", "--json", "--kept", str(file), told=desk.secrets(CLINICIAN)))
    return told


def test_a_file_that_the_clinic_keeps_needs_no_other_trust(desk: CommandDesk, kept: Path) -> None:
    told = verified(desk, kept)
    assert (told["verdict"], told["kept"]) == (Verdict.GOOD, Kept.SAME)
    assert desk.actions()[-1] == f"{CLINICIAN.id} verify"


def test_a_good_file_that_the_clinic_does_not_keep_is_not_its_own(desk: CommandDesk, kept: Path, own: SealMaterial) -> None:
    kept.write_bytes(sealed(unsealed(), own, now=NOW, reason="Another")[0])
    run = desk.run("verify", "--kept", str(kept), told=desk.secrets(CLINICIAN))
    assert (run.returncode, "The clinic does not keep this file." in run.stdout, run.stderr) == (1, True, "")


def test_levels_are_raised_later_and_the_file_before_is_known_as_the_older(desk: CommandDesk, kept: Path) -> None:
    with running() as authority:
        records, _ = desk.restart()
        records.set_clinic({FACT: f"{authority.url}/tsa"}, event("clinic", encounter=None))
        desk.shut()
        authority.manner = "rubbish"
        assert "1 below B-LT" in desk.do("documents", "raise", told=desk.secrets())
        authority.manner = "well"
        assert "B-B → B-LT" in desk.do("documents", "raise", told=desk.secrets())
        assert "Nothing is left" in desk.do("documents", "raise", told=desk.secrets())
    records, _ = desk.restart()
    before, after = records.documents(EncounterId(NUMBER))
    desk.shut()
    assert (before.level, after.level, after.body.startswith(before.body)) == ("B-B", "B-LT", True)
    assert verified(desk, kept)["kept"] == Kept.OLDER
    kept.write_bytes(after.body)
    assert verified(desk, kept)["kept"] == Kept.SAME


def test_without_a_server_nothing_can_be_raised(desk: CommandDesk) -> None:
    with pytest.raises(click.ClickException, match="names no time-stamp server"):
        desk.do("documents", "raise", told=desk.secrets())


def test_only_an_administrator_raises_levels(desk: CommandDesk) -> None:
    with pytest.raises(NotAllowed, match="administrator"):
        desk.do("documents", "raise", told=desk.secrets(CLINICIAN))


def test_the_certificate_is_written_for_whoever_is_to_check(desk: CommandDesk, kept: Path, tmp_path: Path) -> None:
    told = desk.do("documents", "share-certificate", str(tmp_path / "clinic.pem"), told=desk.secrets(CLINICIAN))
    assert told.startswith("Fingerprint ")
    trusted = certificate.certificates((tmp_path / "clinic.pem").read_bytes(), "clinic.pem")
    assert proof_of(kept, trusted=trusted).verdict is Verdict.GOOD
