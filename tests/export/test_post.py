"""Files that leave the clinic: whole, with their digests, or not there at all. Each is read again with the usual reader of its kind."""

import csv
import errno
import hashlib
import io
import json
import os
import re
import zipfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pyzipper import AESZipFile

from kiosk.encounter.model import Document, State
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.outgoing.exporting import ExportOrder, FileKind, Progress, Strength
from kiosk.encounter.record.visit import VisitRecord
from kiosk.errors import ExportCancelled, ExportError
from kiosk.export import excel, post
from kiosk.export.archive import STAGE, STALE_AFTER
from kiosk.export.post import FilePost
from kiosk.questionnaire.values import Coding
from tests.export.records import PATIENT, START, Held, pack, visit, with_answer
from tests.full_disk import full_disk


class Noon:
    """It is always the same time."""

    def now(self) -> datetime:
        return START

    def ticks(self) -> float:
        return 0.0


POST = FilePost(Noon())
NAME = "inkwell-2026-11-20-0930"
GOOD = "blue otter 77 marmalade sky"
PAPERS = [
    Document(kind=kind, body=body, sha256=hashlib.sha256(body).hexdigest(), pages=9, at=START)
    for kind, body in (("consent", b"%PDF consent"), ("countersigned", b"%PDF countersigned"))
]
ALL = frozenset(FileKind)


def order(folder: Path, *kinds: FileKind, passphrase: str = "") -> ExportOrder:
    choice = VisitChoice(first=START.date(), last=START.date(), states=frozenset({State.CONSENTED}))
    return ExportOrder(choice=choice, kinds=frozenset(kinds) or ALL, folder=folder, by="Dr A. Webb", passphrase=passphrase)


def exported(folder: Path, *records: VisitRecord, kinds: Sequence[FileKind] = (), passphrase: str = "") -> Path:
    told = records or (visit("2026-000001"), visit("2026-000002"))
    return POST.prepare(order(folder, *kinds, passphrase=passphrase), Held(told, PAPERS), Progress()).release()


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def sheet(path: Path, name: str) -> list[tuple[Any, ...]]:
    with closing(load_workbook(path / "visits.xlsx", read_only=True)) as book:
        return list(book[name].iter_rows(values_only=True))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of two visits with everything in it; nobody writes into it."""
    return exported(tmp_path_factory.mktemp("export"))


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_an_export_is_a_folder_of_its_own_with_everything_in_it(whole: Path) -> None:
    assert whole.name == NAME
    tables = {"visits.csv", "answers.csv", "questions.csv", "documents.csv", "visits.xlsx"}
    more = {"visits.jsonl", "visits.fhir.json", "README.txt", "manifest.txt"}
    assert {name for name in names(whole) if "/" not in name} == tables | more
    papers = [name for name in names(whole) if name.startswith("documents/")]
    assert sorted(papers)[:2] == ["documents/2026-000001-1-consent.pdf", "documents/2026-000001-2-countersigned.pdf"]
    assert len(papers) == 4


def test_no_file_has_a_patients_name_in_its_own(whole: Path) -> None:
    assert not [name for name in names(whole) if any(word.lower() in name.lower() for word in PATIENT.name.split())]


def test_the_manifest_has_the_digest_of_every_other_file_and_the_log_that_of_the_manifest(tmp_path: Path) -> None:
    prepared = POST.prepare(order(tmp_path), Held([visit()], PAPERS), Progress())
    folder = prepared.release()
    told = {name: digest for digest, name in (line.split("  ") for line in (folder / "manifest.txt").read_text().splitlines())}
    assert told.keys() | {"manifest.txt"} == names(folder)
    assert all(hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest for name, digest in told.items())
    assert hashlib.sha256((folder / "manifest.txt").read_bytes()).hexdigest() == prepared.digest
    assert prepared.files == len(names(folder))


def test_a_document_leaves_as_it_was_sealed_with_a_line_that_says_so(whole: Path) -> None:
    rows = table(whole / "documents.csv")
    assert [row["kind"] for row in rows] == ["consent", "countersigned"] * 2
    assert all(hashlib.sha256((whole / row["file"]).read_bytes()).hexdigest() == row["sha256"] for row in rows)


def test_a_document_that_is_not_as_it_was_sealed_stops_the_export(tmp_path: Path) -> None:
    broken = replace(PAPERS[0], body=b"%PDF another")
    with pytest.raises(ExportError, match="not as it was sealed"):
        POST.prepare(order(tmp_path), Held([visit()], [broken]), Progress())
    assert list(tmp_path.iterdir()) == []


def test_the_workbook_holds_visits_answers_and_questions_under_their_words(whole: Path) -> None:
    words, heads, first, second = sheet(whole, "Visits")
    assert heads == tuple(table(whole / "visits.csv")[0])
    assert words[heads.index("history.tx.areas")] == pack()[1].item("tx.areas").text
    assert (first[0], second[0]) == ("2026-000001", "2026-000002")
    assert len(sheet(whole, "Answers")) == 1 + len(table(whole / "answers.csv"))
    assert len(sheet(whole, "Questions")) == 1 + len(table(whole / "questions.csv"))


def test_a_number_is_a_number_in_the_workbook_and_text_stays_text(whole: Path) -> None:
    _, heads, first, _ = sheet(whole, "Visits")
    numbers = [
        column for form in pack() for item in form.walk() if item.type.value == "integer" for column in [f"{form.name}.{item.link_id}"]
    ]
    assert {first[heads.index(column)] for column in numbers} == {3}
    assert first[heads.index("visit")] == "2026-000001"


@pytest.mark.parametrize("words", ["=1+1", '=HYPERLINK("http://x")', "@SUM(A1)", "+44 7700"])
def test_a_workbook_holds_an_answer_that_looks_like_a_formula_as_text_that_stays_text(tmp_path: Path, words: str) -> None:
    folder = exported(tmp_path, with_answer(visit(), "id.known_as", words), kinds=[FileKind.EXCEL])
    cells = [cell for row in load_workbook(folder / "visits.xlsx")["Answers"].iter_rows() for cell in row if cell.value == words]
    assert [bool(cell.quotePrefix) for cell in cells] == [True, True]  # as answer and as value
    with zipfile.ZipFile(folder / "visits.xlsx") as packed:
        assert all(b"<f>" not in packed.read(name) for name in packed.namelist())


def test_data_for_programs_holds_what_spreadsheets_are_guarded_against_as_it_was_given(tmp_path: Path) -> None:
    folder = exported(tmp_path, with_answer(visit(), "id.known_as", "=1+1"))
    assert [row["answer"] for row in table(folder / "answers.csv") if row["linkId"] == "id.known_as"] == ["'=1+1"]
    (line,) = (folder / "visits.jsonl").read_text(encoding="utf-8").splitlines()
    assert [one["valueString"] for one in json.loads(line)["answers"] if one["linkId"] == "id.known_as"] == ["=1+1"]
    for name in ("visits.fhir.json", "fhir/QuestionnaireResponse.ndjson"):
        assert '"valueString":"=1+1"' in (folder / name).read_text(encoding="utf-8")


def test_an_answer_too_long_for_excel_is_cut_there_and_says_so_and_is_whole_elsewhere(tmp_path: Path) -> None:
    long = "ü😀" * 30_000
    folder = exported(tmp_path, with_answer(visit(), "id.known_as", long))
    (cell,) = [row[5] for row in sheet(folder, "Answers") if row[2] == "id.known_as"]
    assert cell.endswith(excel.CUT)
    assert len(cell.encode("utf-16-le")) <= 2 * excel.LETTERS
    assert [row["answer"] for row in table(folder / "answers.csv") if row["linkId"] == "id.known_as"] == [long]


def test_a_workbook_takes_line_breaks_blanks_and_letters_that_xml_has_not(tmp_path: Path) -> None:
    folder = exported(tmp_path, with_answer(visit(), "id.known_as", " two\nlines <&> \x07 "), kinds=[FileKind.EXCEL])
    assert [row[5] for row in sheet(folder, "Answers") if row[2] == "id.known_as"] == [" two\nlines <&> \ufffd "]


def test_a_sheet_that_is_full_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel.Sheet.__init__, "__defaults__", (100,))
    folder = exported(tmp_path, kinds=[FileKind.EXCEL])
    with closing(load_workbook(folder / "visits.xlsx", read_only=True)) as book:
        rows = [len([*book[name].iter_rows(values_only=True)]) for name in book.sheetnames if name.startswith("Answers")]
        assert rows[:2] == [100, 100]
        assert [name for name in book.sheetnames if name.startswith("Answers")][:2] == ["Answers", "Answers 2"]


def test_json_lines_have_a_visit_a_line_with_words_and_codes(whole: Path) -> None:
    lines = [json.loads(line) for line in (whole / "visits.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["visit"] for line in lines] == ["2026-000001", "2026-000002"]
    areas = [one for one in lines[0]["answers"] if one["linkId"] == "tx.areas"]
    assert [(one["valueCoding"]["code"], one["words"]) for one in areas] == [("face", "Face"), ("neck", "Neck")]


def test_the_bundle_holds_every_visit_and_what_they_share_once(whole: Path) -> None:
    bundle = json.loads((whole / "visits.fhir.json").read_text(encoding="utf-8"))
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    assert (kinds.count("Encounter"), kinds.count("Patient"), kinds.count("Questionnaire")) == (2, 1, 5)
    assert len({entry["fullUrl"] for entry in bundle["entry"]}) == len(kinds)


def test_ndjson_has_a_file_a_type_and_every_reference_leads_to_one_of_its_lines(whole: Path) -> None:
    found: set[str] = set()
    asked: set[str] = set()
    for path in (whole / "fhir").iterdir():
        for line in path.read_text(encoding="utf-8").splitlines():
            resource = json.loads(line)
            asked |= set(re.findall(r'"reference":"([A-Za-z]+/[0-9a-f-]{36}|urn:[^"]+)"', line))
            assert resource["resourceType"] == path.stem
            found.add(f"{path.stem}/{resource['id']}")
    assert asked
    assert asked <= found


def test_the_same_visits_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (POST.prepare(order(tmp_path / name), Held([visit()], PAPERS), Progress()) for name in "ab")
    assert first.digest == second.digest


def test_an_export_in_the_same_minute_does_not_touch_the_first(tmp_path: Path) -> None:
    made = [exported(tmp_path, kinds=[FileKind.ANSWERS]).name for _ in range(3)]
    assert made == [NAME, f"{NAME}-2", f"{NAME}-3"]


def test_the_reader_is_told_who_chose_what_and_that_nothing_is_encrypted(whole: Path) -> None:
    words = (whole / "README.txt").read_text(encoding="utf-8")
    for said in ("not encrypted", "= + - @", "Dr A. Webb", "2, begun", "consented", "utf-8-sig"):
        assert said in words


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_only_this_user_can_read_it(whole: Path) -> None:
    assert {path.stat().st_mode & 0o777 for path in whole.rglob("*") if path.is_file()} == {0o600}
    assert {path.stat().st_mode & 0o777 for path in (whole, *whole.rglob("*")) if path.is_dir()} == {0o700}


# -- the protected zip


def test_a_zip_opens_with_its_passphrase_and_holds_the_same(tmp_path: Path, whole: Path) -> None:
    path = exported(tmp_path, passphrase=GOOD)
    assert path.name == f"{NAME}.zip"
    with AESZipFile(path) as zipped:
        zipped.setpassword(GOOD.encode())
        assert set(zipped.namelist()) == names(whole)
        assert all(
            zipped.read(name) == (whole / name).read_bytes() for name in zipped.namelist() if name not in ("README.txt", "manifest.txt")
        )
        assert all(info.wz_aes_strength == 3 and info.wz_aes_version == 2 for info in zipped.infolist())  # AES-256, AE-2


def test_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    path = exported(tmp_path, kinds=[FileKind.ANSWERS], passphrase=GOOD)
    with AESZipFile(path) as zipped:
        zipped.setpassword(b"blue otter 77 marmalade sea")
        with pytest.raises(RuntimeError, match="Bad password"):
            zipped.read("answers.csv")
    with zipfile.ZipFile(path) as plain, pytest.raises((RuntimeError, NotImplementedError)):
        plain.read("answers.csv")


def test_nothing_lies_on_the_disk_in_plain_while_a_zip_is_made(tmp_path: Path) -> None:
    seen: list[bytes] = []

    class Looking(Progress):
        def step(self) -> None:
            seen.extend(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())

    told = [with_answer(visit(number), "id.known_as", "marigold " * 100_000) for number in ("2026-000001", "2026-000002")]
    prepared = POST.prepare(order(tmp_path, passphrase=GOOD), Held(told, PAPERS), Looking())
    assert sum(map(len, seen)) > 1_000_000
    assert not [data for data in seen if b"marigold" in data or b"visit,started" in data]
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["made.zip"]
    prepared.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_passphrase_that_would_be_found_in_a_day_is_refused(tmp_path: Path) -> None:
    for weak in ("password1234", "Summer2026!", "qwertyuiop12", "inkwell"):
        assert POST.strength(weak) is Strength.WEAK
        with pytest.raises(ExportError, match="easy to guess"):
            exported(tmp_path, passphrase=weak)
    assert POST.strength("") is Strength.WEAK
    assert POST.strength(GOOD) is Strength.STRONG
    assert POST.strength("x" * 5_000) is Strength.WEAK
    assert list(tmp_path.iterdir()) == []


# -- what can go wrong


@pytest.mark.parametrize("passphrase", ["", GOOD])
@pytest.mark.parametrize("bytes_left", [0, 5_000, 60_000])
def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path, bytes_left: int, passphrase: str) -> None:
    with full_disk(bytes_left), pytest.raises(ExportError, match="Nothing was written"):
        exported(tmp_path, passphrase=passphrase)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "full"), (errno.EROFS, "write-protected"), (errno.EIO, "unplugged"), (errno.EACCES, "may not")]
)
def test_what_the_disk_says_is_said_in_words(number: int, words: str) -> None:
    with pytest.raises(ExportError, match=words), post.clearly(Path("stick")):
        raise OSError(number, os.strerror(number))


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("in the way")
    with pytest.raises(ExportError, match="no folder"):
        exported(tmp_path / "exports")


def test_below_a_drive_that_is_not_there_no_folder_is_made_in_its_place(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="plug that in"):
        exported(tmp_path / "stick" / "exports")
    assert list(tmp_path.iterdir()) == []


def test_a_drive_that_is_gone_when_the_files_are_to_be_seen_is_said(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    prepared = POST.prepare(order(stick, FileKind.ANSWERS), Held([visit()]), Progress())
    stick.rename(tmp_path / "gone")
    with pytest.raises(ExportError, match="plug that in"):
        prepared.release()


def test_nothing_to_export_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no visit"):
        POST.prepare(order(tmp_path), Held([]), Progress())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("passphrase", ["", GOOD])
@pytest.mark.parametrize("at", [1, 3])
def test_what_is_cancelled_stops_at_the_next_visit_and_leaves_nothing(tmp_path: Path, at: int, passphrase: str) -> None:
    class Impatient(Progress):
        def step(self) -> None:
            super().step()
            if self.done == at:
                self.cancel()

    progress, held = Impatient(), Held([visit(), visit(), visit()], PAPERS)
    with pytest.raises(ExportCancelled):
        POST.prepare(order(tmp_path, FileKind.EXCEL, FileKind.ANSWERS, passphrase=passphrase), held, progress)
    assert progress.done == at
    assert held.entered == 0
    assert list(tmp_path.iterdir()) == []


def test_what_a_power_cut_left_behind_is_swept_away_but_not_what_is_being_written(tmp_path: Path) -> None:
    old, new = tmp_path / f"{STAGE}old", tmp_path / f"{STAGE}new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "visits.csv").write_text("half")
    long_ago = old.stat().st_mtime - STALE_AFTER - 1
    os.utime(old, (long_ago, long_ago))
    exported(tmp_path, kinds=[FileKind.ANSWERS])
    assert {path.name for path in tmp_path.iterdir()} == {new.name, NAME}


def test_a_letter_that_cannot_be_written_does_not_lose_the_export(tmp_path: Path) -> None:
    folder = exported(tmp_path, with_answer(visit(), "id.known_as", "half a letter \ud83d"))
    assert "half a letter ?" in (folder / "answers.csv").read_text(encoding="utf-8")
    assert "half a letter \ufffd" in [row[5] for row in sheet(folder, "Answers")]
    json.loads((folder / "visits.fhir.json").read_text(encoding="utf-8"))


def test_a_visit_with_an_odd_number_stays_in_its_folder(tmp_path: Path) -> None:
    folder = exported(tmp_path / "exports", visit("../../2026/1"))
    assert {path.name for path in tmp_path.iterdir()} == {"exports"}
    assert len([name for name in names(folder) if name.startswith("documents/")]) == 2


def test_a_code_that_looks_like_a_formula_is_guarded_in_its_own_column(tmp_path: Path) -> None:
    folder = exported(tmp_path, with_answer(visit(), "tx.laxity", Coding("=code", "=words", "other")), kinds=[FileKind.VISITS])
    (row,) = table(folder / "visits.csv")
    assert (row["history.tx.laxity"], row["history.tx.laxity (code)"]) == ("'=words", "'=code")
