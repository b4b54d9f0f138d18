"""Forms as JSON for the checks: nothing to say about them but what a test puts in."""

from typing import Any

from kiosk.questionnaire.lint.check import check
from kiosk.questionnaire.lint.finding import Finding
from tests.questionnaire.forms import choice

Json = dict[str, Any]


def whole(*items: Json, **more: Any) -> Json:
    """A form that is good; `more` set to None is left out of it."""
    told = {
        "resourceType": "Questionnaire",
        "status": "draft",
        "url": "http://inkwell.example/fhir/Questionnaire/sample",
        "version": "1",
        "title": "Sample",
        "language": "en",
        "item": list(items) or [choice("a")],
        **more,
    }
    return {key: value for key, value in told.items() if value is not None}


def found(*items: Json, **more: Any) -> tuple[Finding, ...]:
    return check(whole(*items, **more), "sample.json")


def rules(*items: Json, **more: Any) -> set[str]:
    """`error que-1` and its kin."""
    return {f"{finding.severity} {finding.rule}" for finding in found(*items, **more)}


def with_extension(url: str, **value: Any) -> Json:
    """The `extension` of an item, with one in it."""
    return {"extension": [{"url": url, **value}]}


def expression(told: str, language: str = "text/fhirpath") -> Json:
    return {"valueExpression": {"language": language, "expression": told}}


def when(question: str, operator: str = "=", **answer: Any) -> Json:
    """One condition."""
    return {"question": question, "operator": operator, **answer}
