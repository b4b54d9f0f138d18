"""Every rule of `forms check`: a form that breaks it, and the same form that does not."""

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.questionnaire.extensions import OURS, R4, SDC
from kiosk.questionnaire.lint.check import check
from tests.questionnaire.forms import choice, coding, control_extension, group, question
from tests.questionnaire.lint_forms import Json, expression, found, rules, when, whole, with_extension

YES: Json = {"answerCoding": coding("yes")}
ALONE = {"valueCoding": coding("yes"), "extension": [{"url": R4 + "questionnaire-optionExclusive", "valueBoolean": True}]}
ONE = {"valueCoding": coding("one")}
DISPLAY = {"linkId": "d", "type": "display", "text": "Words"}


def integer(low: int, high: int, name: str = "Value", **more: Any) -> Json:
    ends = [{"url": f"{R4}min{name}", "valueInteger": low}, {"url": f"{R4}max{name}", "valueInteger": high}]
    return question("n", "integer", extension=ends, **more)


def drawn(picture: str) -> Json:
    return {"valueCoding": coding(picture), "extension": [{"url": OURS + "picture", "valueCode": picture}]}


def test_a_misspelt_drawing_is_told_with_what_there_is() -> None:
    (finding,) = found(question("a", "string", extension=[{"url": OURS + "icon", "valueCode": "glases"}]))
    assert "'glases', which is not there; did you mean 'glasses'? write one of alert, back, " in finding.text


def test_a_good_form_has_nothing_said_about_it() -> None:
    assert found(choice("a"), group("g", question("b", "string"), question("c", "date"))) == ()


# the rule, what breaks it, what keeps it
ITEMS: list[tuple[str, list[Json], list[Json]]] = [
    ("error que-1", [{"linkId": "g", "type": "group", "text": "G"}], [group("g", choice("a"))]),
    ("error que-1", [{**DISPLAY, "item": [choice("a")]}], [DISPLAY]),
    ("error que-2", [choice("a"), group("g", choice("a"))], [choice("a"), choice("b")]),
    ("error que-3", [{**DISPLAY, "code": [coding("x")]}], [choice("a", code=[coding("x")])]),
    ("error que-4", [choice("a", answerValueSet="http://inkwell.example/vs")], [choice("a")]),
    ("error que-5", [{**choice("a"), "type": "boolean"}], [{**choice("a"), "type": "open-choice"}]),
    ("error que-6", [{**DISPLAY, "required": False}], [choice("a", required=False)]),
    ("error que-7", [choice("a"), choice("b", enableWhen=[when("a", "exists", **YES)])],
     [choice("a"), choice("b", enableWhen=[when("a", "exists", answerBoolean=True)])]),
    ("error que-8", [group("g", choice("a"), initial=[{"valueString": "x"}])], [question("a", "string", initial=[{"valueString": "x"}])]),
    ("error que-9", [{**DISPLAY, "readOnly": True}], [question("a", "string", readOnly=True)]),
    ("error que-10", [question("a", "date", maxLength=4)], [question("a", "string", maxLength=4)]),
    ("error que-11", [choice("a", initial=[{"valueCoding": coding("yes")}])], [question("a", "string", initial=[{"valueString": "x"}])]),
    ("error que-12", [choice("a"), choice("b", enableWhen=[when("a", **YES), when("a", answerCoding=coding("no"))])],
     [choice("a"), choice("b", enableWhen=[when("a", **YES), when("a", answerCoding=coding("no"))], enableBehavior="any")]),
    ("error que-13", [question("a", "string", initial=[{"valueString": "x"}, {"valueString": "y"}])],
     [question("a", "string", initial=[{"valueString": "x"}, {"valueString": "y"}], repeats=True)]),
    ("error link-id", [{"type": "string", "text": "Who?"}], [question("a", "string")]),
    ("error link-id", [question("dose#2.1", "string")], [question("dose#2nd", "string")]),
    ("warning link-id", [question("a" * 256, "string")], [question("a" * 255, "string")]),
    ("warning link-id", [question("a ", "string")], [question("a b", "string")]),
    ("error type", [question("a", "question")], [question("a", "string")]),
    ("error type", [{"linkId": "a", "text": "A?"}], [question("a", "string")]),
    ("error enable-behavior", [choice("a"), choice("b", enableWhen=[when("a", **YES)], enableBehavior="both")],
     [choice("a"), choice("b", enableWhen=[when("a", **YES)], enableBehavior="all")]),
    ("error enable-when", [choice("b", enableWhen=[when("gone", **YES)])], [choice("gone"), choice("b", enableWhen=[when("gone", **YES)])]),
    ("error enable-when", [choice("a"), choice("b", enableWhen=[when("a")])], [choice("a"), choice("b", enableWhen=[when("a", **YES)])]),
    ("error operator", [choice("a"), choice("b", enableWhen=[when("a", "~", **YES)])],
     [choice("a"), choice("b", enableWhen=[when("a", **YES)])]),
    ("error operator", [choice("a"), choice("b", enableWhen=[when("a", ">", **YES)])],
     [question("a", "integer"), choice("b", enableWhen=[when("a", ">", answerInteger=1)])]),
    ("error never-answered", [DISPLAY, choice("b", enableWhen=[when("d", "exists", answerBoolean=True)])],
     [choice("d"), choice("b", enableWhen=[when("d", "exists", answerBoolean=True)])]),
    ("error answer-type", [question("a", "boolean"), choice("b", enableWhen=[when("a", **YES)])],
     [question("a", "boolean"), choice("b", enableWhen=[when("a", answerBoolean=True)])]),
    ("warning answer-type", [choice("a"), choice("b", enableWhen=[when("a", answerString="yes")])],
     [question("a", "string"), choice("b", enableWhen=[when("a", answerString="yes")])]),
    ("error unreachable", [choice("a"), choice("b", enableWhen=[when("a", answerCoding=coding("perhaps"))])],
     [choice("a"), choice("b", enableWhen=[when("a", **YES)])]),
    ("error unreachable", [choice("a"), choice("b", enableWhen=[when("a", answerCoding={"code": "yes"})])],
     [choice("a"), choice("b", enableWhen=[when("a", **YES)])]),
    ("warning unreachable", [choice("a"), choice("b", enableWhen=[when("a", "!=", answerCoding=coding("perhaps"))])],
     [choice("a"), choice("b", enableWhen=[when("a", "!=", **YES)])]),
    ("warning not-equal", [choice("a"), choice("b", enableWhen=[when("a", "!=", **YES)])],
     [choice("a"), choice("b", enableBehavior="all", enableWhen=[when("a", "!=", **YES), when("a", "exists", answerBoolean=True)])]),
    ("error never-shown",
     [choice("a"), choice("b", enableBehavior="all", enableWhen=[when("a", **YES), when("a", answerCoding=coding("no"))])],
     [choice("a", repeats=True), choice("b", enableBehavior="all", enableWhen=[when("a", **YES), when("a", answerCoding=coding("no"))])]),
    ("error circle", [choice("a", enableWhen=[when("b", **YES)]), choice("b", enableWhen=[when("a", **YES)])],
     [choice("a"), choice("b", enableWhen=[when("a", **YES)])]),
    ("error circle", [group("g", choice("a"), enableWhen=[when("a", **YES)])],
     [choice("a"), group("g", choice("b"), enableWhen=[when("a", **YES)])]),
    ("note order", [choice("b", enableWhen=[when("a", **YES)]), choice("a")], [choice("a"), choice("b", enableWhen=[when("a", **YES)])]),
    ("error no-options", [question("a", "choice")], [choice("a")]),
    ("warning no-options", [question("a", "open-choice")], [{**choice("a"), "type": "open-choice"}]),
    ("error value-set", [question("a", "choice", answerValueSet="#gone")], [choice("a")]),
    ("warning value-set", [question("a", "choice", answerValueSet="http://inkwell.example/vs")], [choice("a")]),
    ("error option-twice", [choice("a", "yes", "yes")], [choice("a", "yes", "no")]),
    ("error option-twice", [choice("a", "yes", "yes")],
     [choice("a", answerOption=[{"valueCoding": {"system": name, "code": "1", "display": name}} for name in ("left", "right")])]),
    ("warning below-none", [choice("a", answerOption=[ALONE, ONE], repeats=True, item=[question("b", "string")])],
     [choice("a", answerOption=[ALONE, ONE], repeats=True, item=[question("b", "string", enableWhen=[when("a", "!=", **YES)])])]),
    ("warning drawing", [question("a", "string", extension=[{"url": OURS + "icon", "valueCode": "glases"}])],
     [question("a", "string", extension=[{"url": OURS + "icon", "valueCode": "glasses"}])]),
    ("warning drawing", [choice("a", answerOption=[drawn("tone-7"), drawn("tone-1")])],
     [choice("a", answerOption=[drawn("tone-6"), drawn("tone-1")])]),
    ("warning drawing", [question("a", "string", extension=[{"url": OURS + "picture", "valueCode": "tone-1"}])], [question("a", "string")]),
    ("warning option-twice", [choice("a", answerOption=[{"valueCoding": coding("y", "Yes")}, {"valueCoding": coding("n", "yes ")}])],
     [choice("a")]),
    ("warning many-options", [choice("a", *(f"c{n}" for n in range(1001)))], [choice("a", *(f"c{n}" for n in range(1000)))]),
    ("error option-value", [question("a", "choice", answerOption=[{"initialSelected": False}])], [choice("a")]),
    ("error option-value", [question("a", "integer", answerOption=[{"valueString": "one"}])],
     [question("a", "integer", answerOption=[{"valueInteger": 1}])]),
    ("error option-value", [question("a", "choice", answerOption=[{"valueCoding": {"display": "Yes"}}])], [choice("a")]),
    ("warning option-words", [question("a", "choice", answerOption=[{"valueCoding": {"code": "yes"}}])], [choice("a")]),
    ("error initial", [question("a", "integer", initial=[{"valueString": "1"}])],
     [question("a", "integer", initial=[{"valueInteger": 1}])]),
    ("error limits", [integer(9, 3)], [integer(3, 9)]),
    ("error limits", [integer(9, 3, "Length") | {"maxLength": 3}], [integer(3, 9, "Length") | {"maxLength": 9}]),
    ("error limits", [question("a", "string", maxLength=0)], [question("a", "string", maxLength=1)]),
    ("error limits", [question("a", "string", **with_extension(R4 + "minLength", valueInteger=-1))],
     [question("a", "string", **with_extension(R4 + "minLength", valueInteger=0))]),
    ("warning occurs", [question("a", "string", **with_extension(R4 + "questionnaire-maxOccurs", valueInteger=2))],
     [question("a", "string", repeats=True, **with_extension(R4 + "questionnaire-maxOccurs", valueInteger=2))]),
    ("warning limits", [question("a", "date", **with_extension(R4 + "minValue", valueInteger=1))],
     [question("a", "date", **with_extension(R4 + "minValue", valueDate="2020-01-01"))]),
    ("error regex", [question("a", "string", **with_extension(R4 + "regex", valueString="(unclosed"))],
     [question("a", "string", **with_extension(R4 + "regex", valueString="[0-9]{4}"))]),
    ("error regex", [question("a", "string", **with_extension(R4 + "regex", valueString="(a|aa)+$"))],
     [question("a", "string", **with_extension(R4 + "regex", valueString="x+y"))]),
    ("warning regex", [question("a", "string", **with_extension(R4 + "regex", valueString="(a+)+$"))],
     [question("a", "string", **with_extension(R4 + "regex", valueString="([a-z]+ )*(-[a-z]+)*"))]),
    ("warning regex", [question("a", "string", **with_extension(R4 + "regex", valueString="([a-z]+[-_]?)*"))],
     [question("a", "string", **with_extension(R4 + "regex", valueString="([a-z]+-){1,3}"))]),
    ("warning regex", [question("a", "date", **with_extension(R4 + "regex", valueString="x"))],
     [question("a", "string", **with_extension(R4 + "regex", valueString="x"))]),
    ("warning slider", [question("a", "integer", extension=[control_extension("slider")])],
     [integer(0, 10) | {"extension": [*integer(0, 10)["extension"], control_extension("slider")]}]),
    ("warning item-control", [question("a", "string", extension=[control_extension("hologram")])],
     [question("a", "string", extension=[control_extension("text-area")])]),
    ("warning item-control", [question("a", "date", extension=[control_extension("slider")])],
     [choice("a", extension=[control_extension("drop-down")])]),
    ("note item-control", [group("g", choice("a"), control="list")], [group("g", choice("a"), control="page")]),
    ("note reference", [question("a", "reference")], [question("a", "string")]),
    ("warning drawn", [choice("a", **with_extension(R4 + "questionnaire-choiceOrientation", valueCode="slanted"))],
     [choice("a", **with_extension(R4 + "questionnaire-choiceOrientation", valueCode="vertical"))]),
    ("error hidden-required", [choice("a", required=True, **with_extension(R4 + "questionnaire-hidden", valueBoolean=True))],
     [choice("a", **with_extension(R4 + "questionnaire-hidden", valueBoolean=True))]),
    ("note extension", [choice("a", **with_extension("http://elsewhere.example/colour", valueCode="red"))], [choice("a")]),
    ("error modifier", [choice("a", modifierExtension=[{"url": "http://elsewhere.example/not", "valueBoolean": True}])], [choice("a")]),
    ("warning no-text", [{"linkId": "a", "type": "string"}], [question("a", "string")]),
    ("error unseen", [choice("a", text="Do you\u202e smoke?")], [choice("a", text="Do you smoke?")]),
    ("error unseen", [question("a", "string", text="Bell\x07?")], [question("a", "string", text="Two\nlines?")]),
    ("error placeholder", [question("a", "string", text="Call {Clinic.Phone}?")], [question("a", "string", text="Call {clinic.phone}?")]),
    ("note open-label", [choice("a", **with_extension(SDC + "openLabel", valueString="Else"))],
     [{**choice("a"), "type": "open-choice", **with_extension(SDC + "openLabel", valueString="Else")}]),
    ("error not-r4", [choice("a", answerConstraint="optionsOnly")], [choice("a")]),
    ("error not-r4", [choice("a", required="yes")], [choice("a", required=True)]),
    ("error not-r4", [choice("a", text="")], [choice("a")]),
    ("error not-r4", [choice("a", item=[])], [choice("a")]),
    ("error not-r4", [question("a", "date", initial=[{"valueDate": "31/12/2020"}])],
     [question("a", "date", initial=[{"valueDate": "2020-12-31"}])]),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "broken", "kept"), ITEMS)
def test_an_item_that_breaks_a_rule_is_named_and_one_that_keeps_it_is_not(rule: str, broken: list[Json], kept: list[Json]) -> None:
    assert rule in rules(*broken)
    assert rule not in rules(*kept)


FORMS: list[tuple[str, Json, Json]] = [
    ("warning que-0", {"name": "my form"}, {"name": "MyForm"}),
    ("error status", {"status": None}, {"status": "active"}),
    ("error status", {"status": "new"}, {"status": "retired"}),
    ("warning identity", {"url": None}, {}),
    ("warning identity", {"version": None}, {}),
    ("warning identity", {"title": None}, {}),
    ("note language", {"language": None}, {"language": "de"}),
    ("error sitting", {"code": [{"system": "http://inkwell.example/fhir/CodeSystem/sitting", "code": "after"}]},
     {"code": [{"system": "http://inkwell.example/fhir/CodeSystem/sitting", "code": "before"}]}),
    ("error no-items", {"item": None}, {}),
    ("error not-r4", {"item": "none"}, {}),
    ("error contained", {"contained": [{"resourceType": "ValueSet", "id": "v"}]},
     {"contained": [{"resourceType": "ValueSet", "id": "v", "status": "draft"}]}),
    ("note extension", {"extension": [{"url": "http://elsewhere.example/x", "valueBoolean": True}]}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "broken", "kept"), FORMS)
def test_a_form_that_breaks_a_rule_is_told_and_one_that_keeps_it_is_not(rule: str, broken: Json, kept: Json) -> None:
    assert rule in rules(**broken)
    assert rule not in rules(**kept)


def test_the_check_goes_on_after_the_first_error_and_tells_errors_first() -> None:
    told = found(choice("a", enableWhen=[when("gone", **YES)]), question("b", "choice"), {**DISPLAY, "required": True}, title=None)
    assert [finding.rule for finding in told] == ["enable-when", "no-options", "que-6", "identity"]
    assert [finding.link_id for finding in told] == ["a", "b", "d", ""]


def test_a_finding_is_one_line_that_names_item_rule_and_remedy() -> None:
    line = str(found(choice("a", text="x\u202ey"))[0])
    assert line == "error: item 'a': unseen: 'xy' holds characters that no reader sees (U+202E); they are not shown: take them out"


def test_a_linkid_cannot_bring_a_line_or_a_turned_word_into_the_report() -> None:
    assert str(found(choice("a\n\u202eb", enableWhen=[when("gone", **YES)]))[0]).startswith("error: item 'a U+202Eb': ")


def test_findings_without_end_are_counted_instead() -> None:
    told = found(*(question(f"q{number}", "choice") for number in range(100)))
    assert len(told) == 26
    assert told[-1].text == "and 75 more of this kind"


def test_a_value_set_may_be_contained() -> None:
    concepts = {"include": [{"system": "http://inkwell.example/cs", "concept": [{"code": "x", "display": "X"}]}]}
    held = [{"resourceType": "ValueSet", "id": "v", "status": "draft", "compose": concepts}]
    asked = question("a", "choice", answerValueSet="#v")
    assert found(asked, contained=held) == ()
    waiting = choice("b", enableWhen=[when("a", answerCoding={"system": "http://inkwell.example/cs", "code": "y"})])
    assert rules(asked, waiting, contained=held) == {"error unreachable"}


def test_a_quantity_is_compared_with_its_own_unit_only() -> None:
    def between(low: str, high: str) -> Json:
        ends = [{"url": SDC + "minQuantity", "valueQuantity": {"value": 5, "code": low}}]
        return question("a", "quantity", extension=[*ends, {"url": SDC + "maxQuantity", "valueQuantity": {"value": 2, "code": high}}])

    assert rules(between("kg", "kg")) == {"error limits"}
    assert rules(between("g", "kg")) == set()


STRANGE: list[Any] = [None, True, -1, 1.5, 10**30, "", "x", "\u202e", "\ud800", "#1", [], {}, [[]], [{}], {"a": 1}, [None], {"url": 5}]
EVERYTHING = whole(
    integer(3, 9),
    choice("a", **with_extension(R4 + "itemWeight", valueDecimal=1)),
    choice("b", enableWhen=[when("a", **YES)], _text={"extension": [{"url": R4 + "rendering-xhtml", "valueString": "<b>b</b>?"}]}),
    group("g", question("c", "string", **with_extension(R4 + "variable", **expression("%resource"))), control="teach-back"),
    question("d", "choice", answerValueSet="#v", initial=[{"valueCoding": coding("yes")}]),
    contained=[{"resourceType": "ValueSet", "id": "v", "status": "draft", "expansion": {"contains": [{"code": "x"}]}}],
)


def places(node: Any) -> list[tuple[Any, Any]]:
    """Every object and list below `node`, with each of its keys."""
    keys = list(node) if isinstance(node, dict) else list(range(len(node))) if isinstance(node, list) else []
    return [(node, key) for key in keys] + [place for key in keys for place in places(node[key])]


@settings(max_examples=150, deadline=None)
@given(where=st.lists(st.integers(min_value=0), min_size=1, max_size=4), junk=st.sampled_from(STRANGE))
def test_whatever_stands_in_a_form_the_check_says_something_and_does_not_fall(where: list[int], junk: Any) -> None:
    form = copy.deepcopy(EVERYTHING)
    for number in where:
        found_places = places(form)
        holder, key = found_places[number % len(found_places)]
        if key != "resourceType":
            holder[key] = copy.deepcopy(junk)
    assert isinstance(check(form, "sample.json"), tuple)
