"""A form that is wrong is refused, and the refusal says file, item and rule."""

import json
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from kiosk import paths
from kiosk.errors import FormError
from kiosk.questionnaire.reader import read
from kiosk.questionnaire.shelf import Shelf
from kiosk.questionnaire.words.wording import filled
from tests.questionnaire.forms import choice, form, group, question, when


def refused(folder: Path, *items: dict[str, Any]) -> str:
    path = folder / "2-bad.json"
    path.write_text(json.dumps({"resourceType": "Questionnaire", "status": "draft", "item": list(items)}), encoding="utf-8")
    with pytest.raises(FormError) as error:
        read(path)
    return str(error.value)


def test_a_condition_on_a_question_that_does_not_exist(tmp_path: Path) -> None:
    said = refused(tmp_path, choice("a", enableWhen=when("pacemaker", "yes")))
    assert said == "2-bad.json: item 'a' waits on 'pacemaker', which does not exist"


def test_two_items_of_one_name(tmp_path: Path) -> None:
    assert "item 'a' stands there twice (que-2" in refused(tmp_path, choice("a"), choice("a"))


def test_items_that_wait_on_each_other(tmp_path: Path) -> None:
    said = refused(tmp_path, choice("a", enableWhen=when("b", "yes")), choice("b", enableWhen=when("a", "yes")))
    assert "item 'a' waits on itself (a → b → a)" in said


@pytest.mark.parametrize(
    ("item", "rule"),
    [
        ({"linkId": "x", "type": "slider"}, "type 'slider', which R4 does not know"),
        ({"type": "string", "text": "No name"}, "an item has no linkId (text 'No name')"),
        ({"linkId": "g", "type": "group"}, "a group without items (que-1)"),
        ({"linkId": "c", "type": "choice"}, "a choice without answer options"),
        (choice("c", enableWhen=[{"question": "c", "operator": "exists", "answerCoding": {"code": "x"}}]), "que-7"),
    ],
)
def test_what_r4_does_not_allow(tmp_path: Path, item: dict[str, Any], rule: str) -> None:
    assert rule in refused(tmp_path, item)


def test_a_file_that_is_not_json(tmp_path: Path) -> None:
    (tmp_path / "1-torn.json").write_text('{"resourceType": "Questionn', encoding="utf-8")
    with pytest.raises(FormError, match=r"1-torn\.json: not JSON"):
        read(tmp_path / "1-torn.json")


def test_a_fact_that_nobody_gives(tmp_path: Path) -> None:
    questionnaire = form(question("a", "string") | {"text": "Call {clinic.pager}"})
    with pytest.raises(FormError, match=r"clinic\.pager"):
        filled(questionnaire, {"clinic.phone": "01632 960 144"})


def test_one_name_in_two_forms_of_a_treatment(tmp_path: Path) -> None:
    for name in ("clinic", "reception"):
        _write(tmp_path / f"{name}.json", question("x", "string"))
    pack = tmp_path / "laser"
    pack.mkdir()
    _write(pack / "1-first.json", question("name", "string"))
    _write(pack / "2-second.json", group("g", question("name", "string")))
    with pytest.raises(FormError, match="item 'name' stands in 'first' too"):
        Shelf(tmp_path).check()


def test_a_pack_is_read_once_while_it_does_not_change_and_anew_when_it_does(tmp_path: Path) -> None:
    folder = Path(copytree(paths.forms(), tmp_path / "forms"))
    (treatment,) = Shelf(folder).treatments()
    before = Shelf(folder).pack(treatment)
    assert Shelf(folder).pack(treatment) is before
    assert Shelf(folder).clinic() is Shelf(folder).clinic()
    path = next((folder / treatment).glob("1-*.json"))
    path.write_text(path.read_text(encoding="utf-8").replace('"version": "', '"version": "9'), encoding="utf-8")
    after = Shelf(folder).pack(treatment)
    assert (after[0].version, before[0].version) == (f"9{before[0].version}", before[0].version)


def _write(path: Path, *items: dict[str, Any]) -> None:
    path.write_text(json.dumps({"resourceType": "Questionnaire", "status": "draft", "item": list(items)}), encoding="utf-8")
