"""What may stand in a field: one rule of the form at a time, each with the limit that was passed."""

import base64
import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from kiosk.questionnaire.entry import entered
from kiosk.questionnaire.instances import laid_out
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.validation import issues
from kiosk.questionnaire.values import AnswerValue, Coding, Date, DateTime, HalfTyped, Opaque, Quantity, Time, Url
from tests.questionnaire.forms import ANSWER, FHIR, choice, coding, control_extension, extension, form, group, question

TODAY = date(2026, 11, 21)
UCUM = "http://unitsofmeasure.org"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
TODAY_AT_MOST = {
    "url": FHIR + "maxValue",
    "_valueDate": {"extension": [extension("cqf-calculatedValue", valueExpression={"language": "text/fhirpath", "expression": "today()"})]},
}


def told(raw: dict[str, Any], *stands: AnswerValue) -> list[tuple[str, str]]:
    """(code, limit) of what is wrong with one question."""
    questionnaire = form(raw)
    response = QuestionnaireResponse().with_answer(raw["linkId"], *stands)
    return [(issue.code, issue.limit) for issue in issues(questionnaire.items, response, TODAY)]


def asked(kind: str, *extensions: dict[str, Any], **more: Any) -> dict[str, Any]:
    return question("q", kind, extension=list(extensions), **more)


def quantity(value: str, unit: str) -> Quantity:
    return Quantity(Decimal(value), unit, UCUM, unit)


def quantity_limit(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"url": SDC + name, "valueQuantity": {"value": value, "unit": unit, "system": UCUM, "code": unit}}


KG, LB = (extension("questionnaire-unitOption", valueCoding={"system": UCUM, "code": code}) for code in ("kg", "[lb_av]"))
MOST_3 = extension("maxValue", valueInteger=3)
LEAST_3 = extension("minValue", valueInteger=3)


@pytest.mark.parametrize(
    ("raw", "stands", "found"),
    [
        (asked("string", required=True), (), ("required", "")),
        (asked("string", required=True), (HalfTyped("  "),), ("required", "")),
        (asked("string", extension("questionnaire-minOccurs", valueInteger=1)), (), ("required", "")),
        (asked("string"), (HalfTyped("  "),), None),
        (asked("boolean", required=True), (False,), None),
        (asked("string", repeats=True, required=True), (HalfTyped(""), HalfTyped("")), ("required", "")),
        (asked("string", extension("questionnaire-minOccurs", valueInteger=2), repeats=True), ("a", HalfTyped("")), ("too-few", "2")),
        (asked("string", extension("questionnaire-maxOccurs", valueInteger=2), repeats=True), ("a", "b", "c"), ("too-many", "2")),
        (asked("string"), ("a", "b"), ("too-many", "1")),
        (asked("string", extension("minLength", valueInteger=3)), ("ab",), ("too-short", "3")),
        (asked("string", maxLength=3), ("abcd",), ("too-long", "3")),
        (asked("integer", maxLength=3), (1234,), ("too-long", "3")),
        (asked("string", maxLength=3), ("abc",), None),
        (asked("string", extension("regex", valueString="[0-9]{3}")), ("12",), ("does-not-fit", "")),
        (asked("string", extension("regex", valueString="[0-9]{3}")), ("123",), None),
        (asked("string", extension("regex", valueString="(((")), ("123",), None),
        (asked("integer"), (HalfTyped("many"),), ("not-a-number", "")),
        (asked("integer"), (HalfTyped("2147483648"),), ("not-a-number", "")),
        (asked("integer"), (HalfTyped("3.5"),), ("too-many-decimals", "0")),
        (asked("integer", MOST_3), (4,), ("too-large", "3")),
        (asked("integer", LEAST_3), (2,), ("too-small", "3")),
        (asked("integer", MOST_3, LEAST_3), (3,), None),
        (asked("decimal", MOST_3), (Decimal("3.01"),), ("too-large", "3")),
        (asked("decimal", extension("minValue", valueDecimal=0.5)), (Decimal("0.49"),), ("too-small", "0.5")),
        (asked("decimal", extension("maxDecimalPlaces", valueInteger=1)), (Decimal("3.10"),), ("too-many-decimals", "1")),
        (asked("decimal", extension("maxDecimalPlaces", valueInteger=1)), (Decimal("310"),), None),
        (asked("time", extension("maxValue", valueTime="17:00:00")), (Time("17:30:00"),), ("too-large", "17:00")),
        (asked("time", extension("minValue", valueTime="09:00:00")), (Time("08:30:00"),), ("too-small", "09:00")),
        (asked("time"), (HalfTyped("25:00"),), ("time-not-real", "")),
        (asked("time"), (HalfTyped("9:"),), ("time-not-real", "")),
        (asked("url"), (HalfTyped("my page"),), ("not-a-url", "")),
        (asked("url"), (Url("urn:uuid:C757873D-EC9A-4326-A141-556F43239520"),), ("not-a-url", "")),
        (asked("url"), (Url("https://clinic.example"),), None),
        (choice("q", "yes", "no"), (Coding("maybe", system=ANSWER),), ("not-an-option", "")),
        (choice("q", "yes", "no"), (Coding("yes", system="http://elsewhere.example"),), ("not-an-option", "")),
        (choice("q", "yes", "no"), (Coding("yes", "In other words", ANSWER),), None),
        ({**choice("q", "yes"), "type": "open-choice"}, ("in my own words",), None),
        (asked("choice", answerValueSet="https://elsewhere.example/countries"), (Coding("TD"),), None),
        (asked("integer", answerOption=[{"valueInteger": 1}]), (2,), ("not-an-option", "")),
        (asked("reference"), (Opaque("Reference", '{"reference": "Patient/1"}'),), None),
    ],
)
def test_an_answer_keeps_to_the_forms_rules(raw: dict[str, Any], stands: tuple[AnswerValue, ...], found: tuple[str, str] | None) -> None:
    assert told(raw, *stands) == ([found] if found else [])


@pytest.mark.parametrize(
    ("extensions", "stands", "found"),
    [
        ([KG], quantity("70", "kg"), None),
        ([KG, LB], quantity("70", "[lb_av]"), None),
        ([KG, LB], quantity("70", "g"), ("no-unit", "")),
        ([KG, LB], Quantity(Decimal(70)), ("no-unit", "")),
        ([KG, LB], HalfTyped("70|||"), ("no-unit", "")),
        ([KG, LB], HalfTyped("7o|kg||kg"), ("not-a-number", "")),
        ([KG, LB], HalfTyped("|kg||kg"), None),
        ([quantity_limit("maxQuantity", 60, "kg")], quantity("61", "kg"), ("too-large", "60 kg")),
        ([quantity_limit("minQuantity", 60, "kg")], quantity("59.5", "kg"), ("too-small", "60 kg")),
        ([quantity_limit("maxQuantity", 60, "kg")], quantity("60001", "g"), ("too-large", "60 kg")),
        ([quantity_limit("maxQuantity", 60, "kg")], quantity("132", "[lb_av]"), None),
        ([quantity_limit("maxQuantity", 60, "kg")], quantity("133", "[lb_av]"), ("too-large", "60 kg")),
        ([quantity_limit("maxQuantity", 60, "kg")], quantity("61", "m"), None),
        ([extension("maxValue", valueDecimal=60)], quantity("61", "kg"), ("too-large", "60")),
        ([extension("maxDecimalPlaces", valueInteger=0)], quantity("6.5", "kg"), ("too-many-decimals", "0")),
    ],
)
def test_a_quantity_is_measured_with_its_unit(extensions: list[Any], stands: AnswerValue, found: tuple[str, str] | None) -> None:
    assert told(asked("quantity", *extensions), stands) == ([found] if found else [])


@pytest.mark.parametrize(
    ("kind", "extensions", "stands", "found"),
    [
        ("date", [TODAY_AT_MOST], Date("2026-11-22"), ("date-future", "")),
        ("date", [TODAY_AT_MOST], Date("2026-11"), None),
        ("date", [TODAY_AT_MOST], Date("2027"), ("date-future", "")),
        ("date", [extension("minValue", valueDate="2020-06")], Date("2020-05-31"), ("date-past", "2020-06")),
        ("date", [extension("minValue", valueDate="2020-06")], Date("2020-06-01"), None),
        ("dateTime", [TODAY_AT_MOST], DateTime("2026-11-22T00:00:00+01:00"), ("date-future", "")),
        ("dateTime", [TODAY_AT_MOST], DateTime("2026-11-21T23:59:00+01:00"), None),
        (
            "dateTime",
            [extension("maxValue", valueDateTime="2026-11-21T12:00:00Z")],
            DateTime("2026-11-21T13:30:00+02:00"),
            None,
        ),
        (
            "dateTime",
            [extension("maxValue", valueDateTime="2026-11-21T12:00:00Z")],
            DateTime("2026-11-21T13:30:00+01:00"),
            ("date-future", "2026-11-21T12:00:00Z"),
        ),
        ("dateTime", [], HalfTyped("/11/2026 9:30"), ("date-day", "")),
        ("dateTime", [], HalfTyped("31/2/2026 9:30"), ("date-not-real", "")),
        ("dateTime", [], HalfTyped("21/11/2026 :"), ("time-not-real", "")),
        ("dateTime", [], HalfTyped("// :"), None),
        ("date", [control_extension("year")], HalfTyped("//84"), ("date-year-short", "")),
        ("date", [control_extension("year")], Date("1984"), None),
        ("date", [control_extension("yearMonth")], HalfTyped("//1984"), ("date-month", "")),
        ("date", [control_extension("yearMonth")], HalfTyped("/13/1984"), ("date-not-real", "")),
        ("date", [], HalfTyped("29 02"), ("date-day", "")),
    ],
)
def test_a_date_says_what_it_lacks_or_which_end_it_passed(
    kind: str, extensions: list[Any], stands: AnswerValue, found: tuple[str, str] | None
) -> None:
    assert told(asked(kind, *extensions), stands) == ([found] if found else [])


def test_what_excludes_the_others_stands_alone() -> None:
    alone = {"valueCoding": coding("none"), "extension": [extension("questionnaire-optionExclusive", valueBoolean=True)]}
    raw = {**choice("q", repeats=True), "answerOption": [{"valueCoding": coding("gold")}, alone]}
    gold, none = Coding("gold", system=ANSWER), Coding("none", system=ANSWER)
    assert told(raw, gold, none) == [("not-alone", "")]
    assert told(raw, none) == []


def test_a_file_has_a_kind_and_a_size() -> None:
    data = base64.b64encode(b"x" * 2048).decode()
    held = Opaque("Attachment", json.dumps({"contentType": "image/gif", "data": data}))
    assert told(asked("attachment", extension("mimeType", valueCode="image/png")), held) == [("wrong-kind", "image/png")]
    assert told(asked("attachment", extension("mimeType", valueCode="image/png")), HalfTyped("image/gif")) == [("wrong-kind", "image/png")]
    assert told(asked("attachment", extension("maxSize", valueDecimal=0.001)), held) == [("too-big-file", "0.001")]
    assert told(asked("attachment", extension("mimeType", valueCode="image/*"), extension("maxSize", valueDecimal=1)), held) == []


def test_a_repeating_group_has_as_many_instances_as_the_form_says() -> None:
    occurs = [extension("questionnaire-minOccurs", valueInteger=2), extension("questionnaire-maxOccurs", valueInteger=3)]
    questionnaire = form(group("dose", question("mg", "integer"), repeats=True, extension=occurs))

    def found(*numbers: int) -> list[tuple[str, str, str]]:
        response = QuestionnaireResponse().with_answer("dose", *numbers)
        form = laid_out(questionnaire, response)
        return [(issue.link_id, issue.code, issue.limit) for issue in issues(form.items, response, TODAY)]

    assert found(1) == [("dose", "too-few", "2")]
    assert found(1, 2, 3, 4) == [("dose", "too-many", "3")]
    assert found(1, 4) == []


def test_a_required_group_asks_for_one_answer_in_it() -> None:
    questionnaire = form(group("sun", question("a", "integer"), question("b", "integer"), required=True))
    empty = QuestionnaireResponse()
    assert [(issue.link_id, issue.code) for issue in issues(questionnaire.items, empty, TODAY)] == [("sun", "required")]
    assert issues(questionnaire.items, empty.with_answer("b", 1), TODAY) == ()


def test_each_question_has_one_issue_at_most_and_what_is_read_only_has_none() -> None:
    questionnaire = form(asked("string", maxLength=1, repeats=True), question("told", "string", required=True, readOnly=True))
    response = QuestionnaireResponse().with_answer("q", "ab", "cd")
    assert [issue.link_id for issue in issues(questionnaire.walk(), response, TODAY)] == ["q"]


def test_what_a_hand_enters_passes_or_is_told_for_what_it_is() -> None:
    item = form(asked("decimal", extension("maxDecimalPlaces", valueInteger=1), MOST_3)).item("q")

    def after(text: str) -> list[str]:
        response = QuestionnaireResponse().with_answer("q", *entered(item, (), text))
        return [issue.code for issue in issues([item], response, TODAY)]

    assert [after(text) for text in ("2,5", "2,55", "3,5", "1,250", "")] == [[], ["too-many-decimals"], ["too-large"], ["not-a-number"], []]
