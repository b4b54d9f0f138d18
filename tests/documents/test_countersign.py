"""The countersignature."""

import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kiosk.documents.proving.proof import Since, Verdict
from kiosk.documents.proving.verify import proof
from kiosk.documents.sealing.countersign import countersigned
from kiosk.documents.words.contents import numbered
from kiosk.encounter.model import FlagDecision
from kiosk.encounter.model import Verdict as Choice
from kiosk.errors import PressError, SealUnfit
from tests.documents.sealable import clinic, good, unsealed
from tests.documents.signed import MINUTE, by_both, by_the_clinic, countersignature, plain, record
from tests.documents.test_seal import needs_pdfsig, needs_qpdf

LATER = record().made + 3 * MINUTE


def fields(body: bytes) -> dict[str, Any]:
    return {name: field.get("/V") for name, field in (PdfReader(BytesIO(body)).get_fields() or {}).items()}


def look(body: bytes, field: str) -> Any:
    widgets = [note.get_object() for page in PdfReader(BytesIO(body)).pages for note in page.get("/Annots", ())]
    return next(widget for widget in widgets if widget["/T"] == field)["/AP"]["/N"]


def test_a_countersigned_file_carries_two_seals_and_the_first_stays_valid() -> None:
    found = proof(by_both(), trusted=[clinic().certificate])
    assert (found.verdict, found.problems, found.level) == (Verdict.GOOD, (), "B-B")
    first, second = found.seals
    assert (first.field, first.intact, first.since) == ("ClinicSeal", True, Since.FILLED)
    assert (second.field, second.intact, second.since) == ("Countersignature", True, Since.NOTHING)
    assert second.reason.startswith("Countersigned by Dr Lena Fischer")


def test_nothing_that_was_sealed_is_touched() -> None:
    assert by_both().startswith(by_the_clinic())


def test_name_role_decision_and_time_can_be_read_out() -> None:
    told = fields(by_both())
    assert told["CountersignedBy"].splitlines()[0] == "Dr Lena Fischer, dermatologist, GMC 0000417"
    name, title, decision, when = told["CountersignedWords"].splitlines()
    assert (name, title) == ("Dr Lena Fischer", "Dermatologist, GMC 0000417")
    assert decision == f"“{countersignature().meaning}”"
    assert "(UTC+00:00). Finger or pen." in when
    assert "Certificate" in told["SealLevel"]


def test_what_was_decided_between_the_two_signatures_stands_beside_the_second() -> None:
    visit, signed = record(), countersignature()
    first = numbered(visit)[0].flag.link_id
    for by, told in ((signed.name, "21 "), ("Dr Ama Mensah", "Dr Ama Mensah, ")):
        late = FlagDecision(flag=first, verdict=Choice.PROCEED, reason="Explained again.", by=by, at=signed.at - MINUTE)
        decided = replace(visit, decisions=(late, *visit.decisions))
        body = countersigned(by_the_clinic(), decided, signed, clinic(), now=LATER)[0]
        *_, last = fields(body)["CountersignedWords"].splitlines()
        assert plain_spaces(last).startswith(f"Flag 1 decided: Go on. Explained again. {told}"), last
        assert proof(body, trusted=[clinic().certificate]).verdict is Verdict.GOOD


def plain_spaces(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_the_ink_is_drawn_as_it_was_made_and_is_no_picture() -> None:
    drawn = look(by_both(), "Countersignature")
    assert drawn.get_data().count(b" c") > 50
    assert b" Do" not in drawn.get_data()


def test_every_face_that_is_used_is_in_the_file() -> None:
    for field in ("CountersignedWords", "CountersignedBy", "SealLevel"):
        faces = look(by_both(), field)["/Resources"]["/Font"].values()
        assert faces
        assert all("/FontFile2" in face.get_object()["/FontDescriptor"] for face in faces)


@pytest.mark.parametrize(
    "more",
    [
        {"name": "Wilhelmina Anastasia Featherstonehaugh-Cholmondeley-Mainwaring van der Westhuizen-Nguyễn, consultant, GMC 0000418"},
        {"name": "王小明"},
        {"name": ""},
        {"meaning": "I reviewed all of it. " * 60},
        {"strokes": ()},
        {"name": "<b>& Sons</b>", "meaning": "a < b & c"},
    ],
    ids=["long name", "another script", "no name", "long decision", "no ink", "markup"],
)
def test_whatever_is_written_finds_room_and_is_read_out_whole(more: dict[str, Any]) -> None:
    signature = countersignature(**more)
    body, _ = countersigned(by_the_clinic(), record(), signature, clinic(), now=LATER)
    assert proof(body, trusted=[clinic().certificate]).verdict is Verdict.GOOD
    said = fields(body)["CountersignedWords"]
    assert signature.meaning.strip() in said
    assert signature.name.split(", ", maxsplit=1)[0] in said


def test_a_file_that_is_not_sealed_is_not_countersigned() -> None:
    with pytest.raises(PressError, match="not sealed"):
        countersigned(plain(), record(), countersignature(), clinic(), now=LATER)


def test_a_file_is_not_countersigned_twice() -> None:
    with pytest.raises(PressError, match="already"):
        countersigned(by_both(), record(), countersignature(), clinic(), now=LATER)


@pytest.mark.parametrize("body", [b"", b"nothing", unsealed()[:5000], good()[:15_000]])
def test_a_file_that_cannot_be_read_is_not_countersigned(body: bytes) -> None:
    with pytest.raises(PressError, match="cannot be read"):
        countersigned(body, record(), countersignature(), clinic(), now=LATER)


@pytest.mark.parametrize("minutes", [0, 1])
def test_a_clock_that_jumped_back_does_not_countersign(minutes: int) -> None:
    with pytest.raises(SealUnfit, match="jumped back"):
        countersigned(by_the_clinic(), record(), countersignature(), clinic(), now=record().made + minutes * MINUTE)


def test_a_countersignature_with_a_certificate_that_is_not_known_does_not_count() -> None:
    body, _ = countersigned(by_the_clinic(), record(), countersignature(), clinic("Another"), now=LATER)
    found = proof(body, trusted=[clinic().certificate])
    assert found.verdict is Verdict.INTACT
    assert "Another" in found.problems[0]


@needs_pdfsig
def test_poppler_finds_both(tmp_path: Path) -> None:
    (tmp_path / "both.pdf").write_bytes(by_both())
    told = subprocess.run(["pdfsig", "-nocert", tmp_path / "both.pdf"], capture_output=True, text=True, check=False).stdout
    assert told.count("Signature is Valid") == 2
    assert "Total document signed" in told.split("Signature #2")[1]


@needs_qpdf
def test_qpdf_finds_nothing_wrong(tmp_path: Path) -> None:
    (tmp_path / "both.pdf").write_bytes(by_both())
    assert subprocess.run(["qpdf", "--check", tmp_path / "both.pdf"], capture_output=True, check=False).returncode == 0
