"""What `forms check` says of expressions."""

import pytest

from kiosk.questionnaire.extensions import R4, SDC
from tests.questionnaire.forms import question
from tests.questionnaire.lint_forms import Json, expression, rules

HEIGHT = question("height", "decimal")


def computed(told: str, language: str = "text/fhirpath", *more: Json) -> Json:
    return question("bmi", "decimal", extension=[*more, {"url": SDC + "calculatedExpression", **expression(told, language)}])


def variable(name: str, told: str = "1") -> Json:
    return {"url": R4 + "variable", "valueExpression": {"name": name, "language": "text/fhirpath", "expression": told}}


def context(name: str) -> Json:
    return {"url": SDC + "launchContext", "extension": [{"url": "name", "valueCoding": {"code": name}}]}


def test_an_expression_that_can_be_read_is_not_mentioned() -> None:
    assert rules(HEIGHT, computed("%resource.descendants().where(linkId='height').answer.value")) == set()


@pytest.mark.parametrize("told", ["1 +", "repeat($this + 1)", "noSuchFunction()"])
def test_what_is_not_fhirpath_or_not_allowed_is_an_error(told: str) -> None:
    assert "error expression" in rules(computed(told))


def test_a_variable_must_be_declared_above_what_uses_it() -> None:
    assert "error variable" in rules(computed("%w + 1"))
    assert rules(computed("%w + 1", "text/fhirpath", variable("w"))) == set()
    assert rules(computed("%w + 1"), extension=[variable("w")]) == set()
    beside = [question("a", "decimal", extension=[variable("w")]), computed("%w + 1")]
    assert "error variable" in rules(*beside)


def test_the_kiosk_gives_the_visit_and_the_patient_and_nothing_else() -> None:
    assert rules(computed("%patient.birthDate"), extension=[context("patient")]) == set()
    assert rules(computed("%encounter.id"), extension=[context("encounter")]) == {"warning launch-context"}


def test_another_language_is_a_warning_and_none_an_error() -> None:
    assert rules(computed("Height / 2", "text/cql")) == {"warning expression"}
    assert rules(question("a", "decimal", extension=[{"url": SDC + "calculatedExpression", "valueExpression": {"expression": "1"}}])) == {
        "error expression"
    }


def test_a_linkid_that_the_form_does_not_have_is_named() -> None:
    assert rules(computed("%resource.descendants().where(linkId = 'weight').answer.value")) == {"warning expression"}
    assert rules(computed("%visit.forms.history.descendants().where(linkId = 'weight').answer.value")) == set()


def test_initial_twice_is_a_warning() -> None:
    both = question("a", "string", initial=[{"valueString": "x"}], extension=[{"url": SDC + "initialExpression", **expression("'y'")}])
    assert rules(both) == {"warning expression"}


def constraint(**parts: Json) -> Json:
    return {"url": R4 + "questionnaire-constraint", "extension": [{"url": name, **value} for name, value in parts.items()]}


def test_a_constraint_is_whole() -> None:
    told = {"key": {"valueId": "c-1"}, "severity": {"valueCode": "error"}, "human": {"valueString": "No"}}
    assert rules(question("a", "string", extension=[constraint(**told, expression={"valueString": "true"})])) == set()
    assert rules(question("a", "string", extension=[constraint(**told)])) == {"error constraint"}
    assert rules(question("a", "string", extension=[constraint(key=told["key"], expression={"valueString": "true"})])) == {
        "warning constraint"
    }
