"""Forms that nobody would write: refused with a reason, or made harmless, in bounded time."""

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import FormError
from kiosk.questionnaire import fhirpath, scope
from kiosk.questionnaire.evaluation import evaluation
from kiosk.questionnaire.extensions import SDC
from kiosk.questionnaire.reader import read_loosely
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.standing import standing
from kiosk.questionnaire.values import value_from_json
from tests.questionnaire.forms import extension, form, group, question

TODAY = date(2026, 11, 21)


def calculated(link_id: str, expression: str) -> dict[str, Any]:
    told = {"language": "text/fhirpath", "expression": expression}
    return question(link_id, "integer", extension=[{"url": SDC + "calculatedExpression", "valueExpression": told}])


def answer_of(link_id: str) -> str:
    return f"%resource.item.where(linkId='{link_id}').answer.value"


@pytest.mark.parametrize(
    "items",
    [
        [None],
        ["a"],
        {"linkId": "a"},
        3,
        [question("a", "group", item=[7])],
        [question("a", "string", maxLength="ten")],
        [question("a", "string", extension=[extension("minLength", valueInteger={})])],
        [question("a", "string", repeats=True, extension=[extension("questionnaire-maxOccurs", valueInteger="few")])],
    ],
)
def test_what_is_not_built_as_an_item_is_refused_by_name(items: Any, tmp_path: Path) -> None:
    path = tmp_path / "strange.json"
    path.write_text(json.dumps({"resourceType": "Questionnaire", "item": items}), encoding="utf-8")
    with pytest.raises(FormError, match=r"strange\.json: not built as R4"):
        read_loosely(path)


@pytest.mark.parametrize("deep", [0, 5])
def test_a_form_that_begins_with_too_many_instances_is_refused(deep: int) -> None:
    inner = question("a", "string")
    for at in range(deep + 1):
        least = extension("questionnaire-minOccurs", valueInteger=100 if deep else 2_000_000_000)
        inner = group(f"g{at}", inner, repeats=True, extension=[least])
    with pytest.raises(FormError, match="minOccurs"):
        form(inner)


def test_a_variable_without_a_proper_name_is_left_out() -> None:
    told = [{"language": "text/fhirpath", "name": ["a"], "expression": "1"}, {"language": "text/fhirpath", "name": "b", "expression": 2}]
    assert form(question("a", "string", extension=[extension("variable", valueExpression=each) for each in told])).item("a").variables == ()


def test_an_item_below_one_of_its_own_name_does_not_hold_up_anybody() -> None:
    nested = group("a", group("a", question("b", "string"), repeats=True), repeats=True)
    answers = {"resourceType": "QuestionnaireResponse", "status": "in-progress", "item": [{"linkId": "a"}]}
    assert evaluation(form(nested), answers, TODAY)["enabled"]["b"]


def test_values_that_chase_each_other_come_to_rest() -> None:
    begun, count = time.process_time(), 60
    chasing = form(
        *[
            calculated(f"a{at}", f"iif({answer_of(f'a{(at + 1) % count}')}.exists(),{answer_of(f'a{(at + 1) % count}')}+1,1)")
            for at in range(count)
        ]
    )
    standing(chasing, QuestionnaireResponse(), calculate=True)
    assert time.process_time() - begun < 20


def test_a_chain_of_calculated_values_is_worked_out_whatever_its_order() -> None:
    chain = form(*[calculated(f"a{at}", f"{answer_of(f'a{at + 1}')}+1") for at in range(40)], question("a40", "integer"))
    stands = standing(chain, QuestionnaireResponse().with_answer("a40", value_from_json({"valueInteger": 1}) or 0), calculate=True)
    assert stands.response.value("a0") == 41


def test_an_expression_without_end_is_not_tried_again_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []

    def never(expression: str, *_: object, **__: object) -> list[Any]:
        tried.append(expression)
        time.sleep(0.02)
        raise FormError("no end in sight")

    monkeypatch.setattr(scope, "SLOW", 0.01)
    monkeypatch.setattr(fhirpath, "evaluate", never)
    same = form(*[calculated(f"a{at}", "%resource.item.count()") for at in range(50)])
    standing(same, QuestionnaireResponse(), calculate=True)
    assert len(tried) == 1
    tried.clear()
    several = form(*[calculated(f"a{at}", f"%resource.item.count() + {at}") for at in range(50)])
    standing(several, QuestionnaireResponse(), calculate=True)
    assert len(tried) == scope.MANY + 1


@pytest.mark.parametrize("status", [["completed"], {}, 3, None, "done"])
def test_a_status_that_is_none_is_said_and_not_handed_on(status: Any) -> None:
    told = {"resourceType": "QuestionnaireResponse", "status": status, "authored": 3}
    found = evaluation(form(question("a", "string")), told, TODAY)
    assert {"linkId": "", "code": "status", "detail": ""} in found["issues"]
    assert found["response"]["status"] == "in-progress"
    assert "authored" not in found["response"]


def test_a_unit_that_is_no_text_is_refused() -> None:
    with pytest.raises(FormError, match="not built as R4"):
        form(question("a", "quantity", extension=[extension("questionnaire-unit", valueCoding={"code": True})]))
