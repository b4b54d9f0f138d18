"""The clinic's seal."""

import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from shutil import which

import pytest

from kiosk.documents.proving.proof import Verdict
from kiosk.documents.proving.verify import proof
from kiosk.documents.sealing.seal import sealed
from kiosk.errors import PressError, SealUnfit
from tests.documents.sealable import AT, clinic, good, unsealed

needs_pdfsig = pytest.mark.skipif(which("pdfsig") is None, reason="pdfsig (poppler-utils) is not installed")
needs_qpdf = pytest.mark.skipif(which("qpdf") is None, reason="qpdf is not installed")


def test_a_sealed_file_is_good_where_the_clinic_is_known() -> None:
    found = proof(good(), trusted=[clinic().certificate], now=AT)
    assert (found.verdict, found.problems, found.level) == (Verdict.GOOD, (), "B-B")
    (seal,) = found.seals
    assert (seal.field, seal.by, seal.at) == ("ClinicSeal", "Linden Skin Clinic", AT)


def test_a_seal_tells_its_level_and_leaves_what_it_seals_as_it_is() -> None:
    body, level = sealed(unsealed(), clinic(), now=AT)
    assert level == "B-B"
    assert body.startswith(unsealed())


@pytest.mark.parametrize(
    ("days", "says"), [(-2, "counts from 2026-11-20.*Look at its clock"), (3660, "expired on 2036-11-20"), (36525, "expired")]
)
def test_a_certificate_out_of_its_time_does_not_seal(days: int, says: str) -> None:
    with pytest.raises(SealUnfit, match=says):
        sealed(unsealed(), clinic(), now=AT + timedelta(days=days))


def test_a_clock_that_jumped_back_does_not_seal() -> None:
    with pytest.raises(SealUnfit, match="its clock has jumped back"):
        sealed(unsealed(), clinic(), now=AT, after=AT + timedelta(seconds=1))
    assert sealed(unsealed(), clinic(), now=AT, after=AT)


def test_a_key_that_does_not_fit_does_not_seal() -> None:
    with pytest.raises(SealUnfit, match="does not belong"):
        sealed(unsealed(), replace(clinic(), key=clinic("Another").key), now=AT)


@pytest.mark.parametrize(
    "body", [b"", b"%PDF-1.7\n", b"nothing", unsealed()[:9000], good()], ids=["empty", "head", "text", "cut", "sealed"]
)
def test_what_has_no_place_for_a_seal_is_a_fault_of_the_press(body: bytes) -> None:
    with pytest.raises(PressError, match="could not be sealed"):
        sealed(body, clinic(), now=AT)


@needs_pdfsig
def test_poppler_finds_the_seal_and_that_it_covers_all(tmp_path: Path) -> None:
    (tmp_path / "sealed.pdf").write_bytes(good())
    told = subprocess.run(["pdfsig", "-nocert", tmp_path / "sealed.pdf"], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in told
    assert "Total document signed" in told
    assert "ETSI.CAdES.detached" in told


@needs_qpdf
def test_qpdf_finds_nothing_wrong(tmp_path: Path) -> None:
    (tmp_path / "sealed.pdf").write_bytes(good())
    assert subprocess.run(["qpdf", "--check", tmp_path / "sealed.pdf"], capture_output=True, check=False).returncode == 0
