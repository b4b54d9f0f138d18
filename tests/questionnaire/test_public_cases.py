"""What other engines decided about public forms. The cases lie beside the project; where they do not, these tests say so and skip."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import FormError
from kiosk.questionnaire.instances import folded
from kiosk.questionnaire.reader import parse
from kiosk.questionnaire.response import from_json
from kiosk.questionnaire.standing import standing

HERE = os.environ.get("QUESTIONNAIRE_CASES", "")
CASES = Path(HERE)
pytestmark = pytest.mark.skipif(not HERE, reason="QUESTIONNAIRE_CASES does not say where the public cases lie")


def cases(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((CASES / "oracles" / name).read_text(encoding="utf-8")) if HERE else []
    return found


def decided(form: dict[str, Any], answers: list[dict[str, Any]]) -> tuple[set[str], frozenset[str]]:
    questionnaire = parse(form, "case.json")
    response = from_json(questionnaire, {"item": answers})
    stands = standing(questionnaire, response, calculate=True)
    up = folded({item.link_id: item.link_id in stands.enabled for item in stands.questionnaire.walk()})
    return set(questionnaire.by_link_id), frozenset(link_id for link_id, is_up in up.items() if is_up)


def test_two_engines_and_ours_agree_on_what_is_enabled() -> None:
    judged, wrong = 0, []
    for case in cases("enablement-consensus.json"):
        form = json.loads((CASES / case["questionnaire"]).read_text(encoding="utf-8"))
        try:
            known, up = decided(form, case["answers"])
        except FormError as error:
            wrong.append((case["id"], str(error)))
            continue
        for link_id, expected in case["enabled"].items():
            if link_id in case["disputed"] or link_id not in known:
                continue
            judged += 1
            if (link_id in up) != expected:
                wrong.append((case["id"], link_id))
    assert not wrong, wrong[:10]
    assert judged > 2000


@pytest.mark.parametrize("case", cases("enablement-android.json"), ids=lambda case: case["id"])
def test_android_and_ours_agree_on_every_operator(case: dict[str, Any]) -> None:
    _, up = decided(case["questionnaire"], case["answers"])
    assert {link_id: link_id in up for link_id in case["enabled"]} == case["enabled"]
