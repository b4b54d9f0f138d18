"""What each file says of itself: a template, to be approved by the clinic's medical lead."""

import json
from pathlib import Path

import pytest

from tests.forms.pack import PACK, ROOT

FILES = sorted((ROOT / "forms" / "laser-skin-tightening").glob("*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_first_line_of_metadata_says_that_it_is_a_template_to_be_approved(file: Path) -> None:
    told = json.loads(file.read_text(encoding="utf-8"))
    assert list(told)[:2] == ["resourceType", "description"]
    assert told["description"].startswith("Template: to be approved by the clinic's medical lead")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_file_claims_an_approval_that_nobody_gave(file: Path) -> None:
    told = json.loads(file.read_text(encoding="utf-8"))
    assert (told["status"], told["experimental"]) == ("draft", True)
    assert "approvalDate" not in told and "lastReviewDate" not in told
    assert told["purpose"]


def test_all_files_of_the_pack_have_one_version() -> None:
    assert len({form.version for form in PACK.values()}) == 1
