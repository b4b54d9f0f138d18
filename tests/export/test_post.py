"""Files that leave the clinic: whole, with their digests, or not there at all."""

import hashlib
import json
import os
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.errors import ExportError
from kiosk.export.archive import STAGE, STALE_AFTER, staged
from kiosk.export.post import FolderPost
from tests.export.records import START, visit, with_answer
from tests.full_disk import full_disk


class Noon:
    """It is always the same time."""

    def now(self) -> datetime:
        return START

    def ticks(self) -> float:
        return 0.0


POST = FolderPost(Noon())
NAME = "inkwell-2026-11-20-0930"


def test_an_export_is_a_folder_of_its_own_with_everything_in_it(tmp_path: Path) -> None:
    files = POST.export([visit("2026-000001"), visit("2026-000002")], tmp_path / "exports")
    folder = tmp_path / "exports" / NAME
    assert files[0].parent == folder
    assert {path.name for path in folder.iterdir()} == {
        "visits.csv",
        "answers.csv",
        "visits.fhir.json",
        "README.txt",
        "digests.txt",
        "responses",
    }
    assert len(list((folder / "responses").iterdir())) == 10
    assert (folder / "responses/2026-000002-history.json").is_file()
    assert sorted(files) == sorted(path for path in folder.rglob("*") if path.is_file())


def test_the_digests_are_those_of_the_files(tmp_path: Path) -> None:
    files = POST.export([visit()], tmp_path)
    lines = (tmp_path / NAME / "digests.txt").read_text().splitlines()
    told = {name: digest for digest, name in (line.split("  ") for line in lines)}
    assert len(told) == len(files) - 1
    assert all(hashlib.sha256((tmp_path / NAME / name).read_bytes()).hexdigest() == digest for name, digest in told.items())


def test_the_bundle_holds_every_visit_and_what_they_share_once(tmp_path: Path) -> None:
    POST.export([visit("2026-000001"), visit("2026-000002")], tmp_path)
    bundle = json.loads((tmp_path / NAME / "visits.fhir.json").read_text(encoding="utf-8"))
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    assert (kinds.count("Encounter"), kinds.count("Patient"), kinds.count("Questionnaire")) == (2, 1, 5)
    assert len({entry["fullUrl"] for entry in bundle["entry"]}) == len(kinds)


def test_a_response_by_itself_names_patient_and_visit(tmp_path: Path) -> None:
    POST.export([visit()], tmp_path)
    response = json.loads((tmp_path / NAME / "responses/2026-000417-history.json").read_text(encoding="utf-8"))
    assert response["resourceType"] == "QuestionnaireResponse"
    assert response["subject"]["identifier"]["value"] == "P-000417"
    assert response["encounter"]["identifier"]["value"] == "2026-000417"


def test_the_same_visits_give_the_same_bytes_in_whatever_order_they_come(tmp_path: Path) -> None:
    first, second = visit("2026-000001"), visit("2026-000002")
    POST.export([first, second], tmp_path / "a")
    POST.export([second, first], tmp_path / "b")
    assert (tmp_path / "a" / NAME / "digests.txt").read_bytes() == (tmp_path / "b" / NAME / "digests.txt").read_bytes()


def test_an_export_in_the_same_minute_does_not_touch_the_first(tmp_path: Path) -> None:
    for number in ("2026-000001", "2026-000002", "2026-000003"):
        POST.export([visit(number)], tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {NAME, f"{NAME}-2", f"{NAME}-3"}
    assert "2026-000001" in (tmp_path / NAME / "visits.csv").read_text(encoding="utf-8")


def test_the_reader_is_told_of_the_guard_and_that_nothing_is_encrypted(tmp_path: Path) -> None:
    POST.export([visit()], tmp_path)
    words = (tmp_path / NAME / "README.txt").read_text(encoding="utf-8")
    assert "not encrypted" in words
    assert "= + - @" in words


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_only_this_user_can_read_it(tmp_path: Path) -> None:
    files = POST.export([visit()], tmp_path / "exports")
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
    assert {path.parent.stat().st_mode & 0o777 for path in files} == {0o700}


@pytest.mark.parametrize("bytes_left", [0, 5_000, 100_000])
def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path, bytes_left: int) -> None:
    with full_disk(bytes_left), pytest.raises(ExportError, match="not written"):
        POST.export([visit()], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("in the way")
    with pytest.raises(ExportError, match="not written"):
        POST.export([visit()], tmp_path / "exports")


def test_nothing_to_export_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no visit"):
        POST.export([], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_error_on_the_way_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), staged(tmp_path, "export") as stage:
        stage.write("half.csv", ["a"])
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_what_a_power_cut_left_behind_is_swept_away_but_not_what_is_being_written(tmp_path: Path) -> None:
    old, new = tmp_path / f"{STAGE}old", tmp_path / f"{STAGE}new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "visits.csv").write_text("half")
    long_ago = old.stat().st_mtime - STALE_AFTER - 1
    os.utime(old, (long_ago, long_ago))
    POST.export([visit()], tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {new.name, NAME}


def test_a_letter_that_cannot_be_written_does_not_lose_the_export(tmp_path: Path) -> None:
    POST.export([with_answer(visit(), "id.known_as", "half a letter \ud83d")], tmp_path)
    assert "half a letter ?" in (tmp_path / NAME / "answers.csv").read_text(encoding="utf-8")
    json.loads((tmp_path / NAME / "visits.fhir.json").read_text(encoding="utf-8"))


def test_a_form_with_an_odd_name_stays_in_its_folder(tmp_path: Path) -> None:
    files = POST.export([visit("../../2026/1")], tmp_path)
    assert all(path.is_relative_to(tmp_path / NAME) for path in files)
    assert (tmp_path / NAME / "responses").is_dir()
