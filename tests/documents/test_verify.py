"""The verifier, against whatever can be done to a file."""

import hashlib
import io
import json
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.cli import inkwell
from kiosk.documents.proving import telling, verify
from kiosk.documents.proving.proof import Since, Verdict
from kiosk.documents.proving.verify import proof, proof_of
from tests.documents import tampering
from tests.documents.sealable import NUMBER, clinic, good, record_digest, unsealed
from tests.documents.signed import by_both, by_the_clinic

KNOWN = [clinic().certificate]


def verdict(body: bytes) -> Verdict:
    return proof(body, trusted=KNOWN).verdict


def test_a_good_file_tells_its_record_and_the_texts_that_were_shown() -> None:
    found = proof(good(), trusted=KNOWN)
    assert found.record is not None
    assert (found.record.id, found.record.digest, found.record.on_paper) == (NUMBER, record_digest(), True)
    assert [(text.title, text.version, text.language) for text in found.record.texts] == [("Your consent", "1.2.0", "en-GB")]
    assert found.sha256 == hashlib.sha256(good()).hexdigest()


def test_without_trust_a_file_is_intact_and_no_more() -> None:
    found = proof(good())
    assert (found.verdict, found.seals[0].intact, found.seals[0].trusted) == (Verdict.INTACT, True, False)
    assert "not known here" in found.problems[0]


@pytest.mark.parametrize(("body", "number"), [(good, 60), (by_the_clinic, 14), (by_both, 6)])
def test_every_flipped_bit_is_reported_wherever_it_lies(body: Callable[[], bytes], number: int) -> None:
    assert verdict(body()) is Verdict.GOOD
    assert [at for at, changed in tampering.flips(body(), number) if verdict(changed) is not Verdict.NOT_VALID] == []


def test_every_digit_around_a_signature_is_reported() -> None:
    """The marks of the gap, the head of the signature, its end, and the zeros after it."""
    ((start, end),) = tampering.gaps(good())
    places = [*range(start, start + 24), *tampering.signature_digits(good())[-4:], *range(end - 4, end)]
    assert [at for at in places if verdict(tampering.flipped(good(), at, 0)) is not Verdict.NOT_VALID] == []


@pytest.mark.parametrize("change", tampering.APPENDED)
@pytest.mark.parametrize("body", [good, by_both])
def test_whatever_is_appended_after_the_last_seal_is_reported(change: Callable[..., None], body: Callable[[], bytes]) -> None:
    found = proof(tampering.appended(change, body()), trusted=KNOWN)
    assert found.verdict is Verdict.NOT_VALID
    assert "Something was added to the file after it was sealed last." in found.problems


def test_a_change_that_must_not_be_is_told_apart_from_one_that_may() -> None:
    turned = proof(tampering.appended(tampering.a_page_turned, good()))
    filled = proof(tampering.appended(tampering.a_field_filled, good()))
    assert (turned.seals[0].since, filled.seals[0].since) == (Since.CHANGED, Since.FILLED)


@pytest.mark.parametrize("more", [b"\n", b" ", b"%", b"%%EOF\n", b"\0" * 10])
def test_a_single_byte_more_is_reported(more: bytes) -> None:
    assert verdict(good() + more) is Verdict.NOT_VALID


@pytest.mark.parametrize("change", tampering.REWRITTEN)
def test_a_file_that_was_saved_again_is_not_valid(change: Callable[[pikepdf.Pdf], None]) -> None:
    assert verdict(tampering.rewritten(change, by_the_clinic())) is Verdict.NOT_VALID


def test_a_copy_sealed_by_somebody_else_under_the_same_name_is_told_apart() -> None:
    found = proof(tampering.sealed_again(tampering.no_change), trusted=KNOWN)
    assert found.verdict is Verdict.INTACT
    assert found.seals[0].certificate != proof(by_the_clinic()).seals[0].certificate


@pytest.mark.parametrize("change", [tampering.another_attachment, tampering.no_attachment])
def test_a_swapped_record_is_reported_even_under_a_new_seal(change: Callable[[pikepdf.Pdf], None]) -> None:
    found = proof(tampering.sealed_again(change))
    assert found.verdict is Verdict.NOT_VALID
    assert any("record" in problem for problem in found.problems)


def test_the_code_of_a_printed_copy_is_compared() -> None:
    code = f"INKWELL:1:{NUMBER}:{record_digest().upper()}"
    assert proof(good(), trusted=KNOWN, code=code).verdict is Verdict.GOOD
    other = proof(good(), trusted=KNOWN, code=code.replace(NUMBER, "2026-000418"))
    assert (other.verdict, other.problems) == (Verdict.NOT_VALID, ("The code of the printed copy names another record.",))


def encrypted(body: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(body)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="o", user=""))
    return out.getvalue()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (lambda: b"", "empty"),
        (lambda: b"nothing of the kind", "not a PDF"),
        (lambda: b"%PDF-1.7\n", "damaged"),
        (unsealed, "no seal"),
        (lambda: good()[:-1], "damaged|changed|seal"),
        (lambda: good()[:9000], "damaged"),
        (lambda: encrypted(good()), "encrypted"),
        (lambda: b"%PDF-" + b"\0" * verify.LARGEST, "larger"),
        (lambda: b"%PDF-1.7\n1 0 obj" + b"[" * 100_000 + b"\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF", "damaged"),
        (lambda: b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF", "damaged"),
    ],
    ids=["empty", "text", "head", "unsealed", "a byte less", "half", "encrypted", "huge", "deep", "circle"],
)
def test_what_is_not_ours_is_refused_in_words(body: Callable[[], bytes], says: str) -> None:
    begun = time.monotonic()
    found = proof(body(), trusted=KNOWN)
    assert found.verdict is Verdict.NOT_VALID
    assert re.search(says, " ".join(found.problems))
    assert time.monotonic() - begun < 5


def test_a_hundred_broken_files_neither_raise_nor_pass() -> None:
    chance = random.Random(11)
    assert {verdict(tampering.fuzzed(good(), chance)) for _ in range(100)} == {Verdict.NOT_VALID}


def test_500_megabytes_are_refused_without_being_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.pdf").open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(500 * 1024 * 1024)
    begun = time.monotonic()
    assert "larger" in proof_of(tmp_path / "huge.pdf").problems[0]
    assert time.monotonic() - begun < 0.5


def test_a_folder_a_pipe_and_nothing_at_all_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("", "pipe", "missing"):
        assert proof_of(tmp_path / name).verdict is Verdict.NOT_VALID


def test_a_file_that_keeps_the_reader_busy_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def busy(*_: object) -> None:
        time.sleep(1)

    monkeypatch.setattr(verify, "_look", busy)
    monkeypatch.setattr(verify, "LONGEST", 0.05)
    assert proof(good()).verdict is Verdict.NOT_VALID


def test_the_command_tells_each_file_and_its_exit_status_the_worst(tmp_path: Path) -> None:
    (tmp_path / "good.pdf").write_bytes(good())
    (tmp_path / "bad.pdf").write_bytes(good()[:-1])
    known = x509.load_der_x509_certificate(clinic().certificate).public_bytes(Encoding.PEM)
    (tmp_path / "clinic.pem").write_bytes(known)
    trust = ["--trust", str(tmp_path / "clinic.pem")]
    run = CliRunner().invoke(inkwell, ["verify", *trust, str(tmp_path / "good.pdf")])
    assert (run.exit_code, "Good: nothing was changed" in run.output, f"Record {NUMBER}." in run.output) == (0, True, True)
    assert CliRunner().invoke(inkwell, ["verify", str(tmp_path / "good.pdf")]).exit_code == 1
    run = CliRunner().invoke(inkwell, ["verify", "--json", *trust, str(tmp_path / "good.pdf"), str(tmp_path / "bad.pdf")])
    told = [json.loads(line) for line in run.output.splitlines()]
    assert ([line["verdict"] for line in told], run.exit_code) == (["good", "not-valid"], 1)
    assert told[0]["seals"][0]["since"] == "nothing"


def test_words_of_a_file_cannot_move_the_cursor(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[2Jb.pdf").write_bytes(b"")
    assert "\x1b" not in CliRunner().invoke(inkwell, ["verify", str(tmp_path / "a\x1b[2Jb.pdf")]).output


def test_what_is_told_stands_in_plain_lines() -> None:
    lines = telling.words(proof(by_both(), trusted=KNOWN))
    assert lines[0] == "Good: nothing was changed, and who sealed it is known."
    assert any("the fields for the countersignature were filled, as is permitted" in line for line in lines)
    assert any(line.startswith("Level B-B") for line in lines)


def test_the_verifier_runs_without_a_screen() -> None:
    code = (
        "import sys, kiosk.documents.proving.verify; sys.exit(any(name.split('.')[0] in ('PySide6', 'reportlab') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
