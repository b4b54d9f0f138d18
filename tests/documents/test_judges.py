"""What judges say that nobody here wrote: veraPDF of the file, validators of FHIR of the record in it, a decoder of the code."""

import io
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pytest
from PIL import Image

from kiosk.documents.page.layout import A4_PAPER, LARGE_PRINT, LETTER_PAPER, Paper
from kiosk.documents.record.consent import consent_record
from kiosk.encounter.model import FrozenFlag
from kiosk.encounter.record.visit import VisitRecord
from kiosk.questionnaire.model import Level
from tests.documents import sample, tongues
from tests.documents.judges import Verdict, by_pdf_judge, needs_fhir_judge, needs_pdf_judge
from tests.documents.reading import attached, plain
from tests.documents.spoken import spoken
from tests.documents.test_handouts import handouts
from tests.documents.test_levels import at_every_level
from tests.documents.test_stated import in_any_language
from tests.documents.test_statements import one_of_each

needs_decoder = pytest.mark.skipif(
    shutil.which("zbarimg") is None or shutil.which("pdftoppm") is None, reason="zbarimg or pdftoppm is missing: nobody reads the code"
)


def long() -> VisitRecord:
    """An answer of 10,000 letters, 100 flags, a name of 88 letters."""
    said: sample.Said = {**sample.SAID, "hope": ("A firmer jaw line, and no marks. " * 304)[:10_000]}
    flags = tuple(
        FrozenFlag(link_id=f"f{at}", level=list(Level)[at % 4], text=f"Reason {at}. And more.", question="Why?", answer="Yes")
        for at in range(100)
    )
    record = sample.visit(said=said, countersigned=False)
    named = replace(record.patient, name=sample.LONG_NAME)
    return replace(record, flags=flags, decisions=(), patient=named, signatures=(replace(record.signatures[0], name=sample.LONG_NAME),))


def strange() -> VisitRecord:
    """Letters of other scripts, of none, of no meaning."""
    told = (
        "王小明 \U0001f642 สวัสดี مرحبا \ufffe \uffff \ue000 \u202eabc\u202c e\u0301 \x07 \x00 tab\tend \ufeff "
        "soft\u00adly \u200b \u2003 \U0010ffff \u2028."
    )
    record = sample.visit(said={**sample.SAID, "hope": told, "doctor": told}, countersigned=False)
    return replace(record, patient=replace(record.patient, name=f"{sample.NAME} 王小明\x00"))


def shortest() -> VisitRecord:
    record = sample.visit(countersigned=False)
    return replace(record, clinic={}, forms=record.forms[-1:], flags=(), decisions=(), audit=())


RECORDS: dict[str, Callable[[], VisitRecord]] = {
    "plain": lambda: sample.visit(countersigned=False),
    "countersigned": sample.visit,
    "odd": sample.extreme,
    "long": long,
    "strange": strange,
    "shortest": shortest,
    "arabic": tongues.arabic,
    "arabic-beside": tongues.arabic_with_clinics,
    "spanish-beside": tongues.spanish,
    "chinese": tongues.chinese,
    "mixed": tongues.mixed,
    "crowded": tongues.crowded,
}
PAPERS = {"a4": A4_PAPER, "letter": LETTER_PAPER}
LARGE = ("plain", "odd", "arabic", "arabic-beside", "crowded")
"""Records that are made in large print, too."""
ALL = os.environ.get("INKWELL_JUDGED") == "all"
HARDEST = {
    "papers": ("handout-history", "handout-photograph", "odd-a4", "arabic-beside-letter", "mixed-a4", "plain-large", "logo"),
    "levels": ("b-lt-both", "raised"),
    "statements": ("withdrawal",),
    "tongues": ("ar-session", "by-arabic-ar"),
}
"""What is judged unless all is asked for: a judge takes longer over a file than everybody else."""


@cache
def made(name: str, paper: Paper, scale: float = 1, *, with_logo: bool = False) -> bytes:
    with TemporaryDirectory() as folder:
        logo = Path(folder) / "logo.png"
        Image.new("RGBA", (400, 100), (40, 60, 120, 128)).save(logo)
        return consent_record(RECORDS[name](), paper, logo if with_logo else None, scale=scale).body


def papers() -> dict[str, bytes]:
    """Every document and every handout; of documents only those that are judged are made."""
    sizes = list(PAPERS)
    sized = [(name, size) for at, name in enumerate(RECORDS) for size in (sizes if name == "plain" else [sizes[at % 2]])]
    found = {f"{name}-{size}": partial(made, name, PAPERS[size]) for name, size in sized}
    found |= {f"{name}-large": partial(made, name, A4_PAPER, LARGE_PRINT) for name in LARGE}
    found |= {"logo": partial(made, "plain", A4_PAPER, with_logo=True)}
    return {f"handout-{name}": body for name, body in handouts().items()} | {
        name: make() for name, make in found.items() if is_judged("papers", name)
    }


def is_judged(kind: str, name: str) -> bool:
    return ALL or name in HARDEST[kind]


def judged(kind: str) -> dict[str, bytes]:
    return {name: body for name, body in KINDS[kind]().items() if is_judged(kind, name)}


KINDS = {"papers": papers, "levels": at_every_level, "statements": one_of_each, "tongues": in_any_language}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verdict]:
    return by_pdf_judge(tmp_path_factory.mktemp("judged"), {kind: partial(judged, kind) for kind in KINDS})


@needs_pdf_judge
@pytest.mark.parametrize("kind", KINDS)
def test_every_file_keeps_pdf_a_and_pdf_ua(verdicts: dict[str, Verdict], kind: str) -> None:
    """Documents and handouts; sealed at every level; a page of each statement; statements and countersignatures in any language."""
    assert verdicts[kind].amiss == []
    assert len(verdicts[kind].lines) == 2 * verdicts[kind].files > 0


@needs_fhir_judge
def test_the_attached_record_is_a_fhir_bundle(tmp_path: Path) -> None:
    for name in ("plain", "odd", "shortest"):
        (tmp_path / f"{name}.json").write_bytes(attached(made(name, A4_PAPER)))
    for name, body in one_of_each().items():
        (tmp_path / f"{name}.json").write_bytes(attached(body))
    files = sorted(str(path) for path in tmp_path.glob("*.json"))
    done = subprocess.run([os.environ["FHIR_JUDGE"], *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", RECORDS)
def test_the_file_is_sound(name: str) -> None:
    """As `qpdf --check` has it."""
    with pikepdf.open(io.BytesIO(made(name, A4_PAPER))) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_a_long_record_loses_no_letter_of_its_longest_answer() -> None:
    answer = next(answer for form in long().forms for answer in form.answers if answer.link_id == "hope").values[0]
    assert len(str(answer)) == 10_000
    told = plain("".join(said.text for said in spoken(made("long", A4_PAPER))))
    assert plain(str(answer)) in told


@needs_decoder
@pytest.mark.parametrize("name", ["plain", "long"])
def test_the_code_is_read_from_paper_at_200_dots_an_inch(name: str, tmp_path: Path) -> None:
    body = made(name, LETTER_PAPER)
    (tmp_path / "record.pdf").write_bytes(body)
    paper = [shutil.which("pdftoppm") or "", "-r", "200", "-gray", "-png", "-l", "1", "-singlefile"]
    subprocess.run([*paper, str(tmp_path / "record.pdf"), str(tmp_path / "page")], check=True)
    read = subprocess.run(
        [shutil.which("zbarimg") or "", "--raw", "-q", str(tmp_path / "page.png")], capture_output=True, text=True, check=False
    )
    assert read.stdout.strip() == f"INKWELL:1:2026-000417:{sha256(attached(body)).hexdigest().upper()}"
