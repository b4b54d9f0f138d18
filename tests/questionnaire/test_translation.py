"""A form in another language: what is replaced, what stays, what is still to be translated."""

import copy
import json
from pathlib import Path
from time import process_time
from typing import Any

from kiosk.questionnaire.extensions import OURS, R4, SDC
from kiosk.questionnaire.reader import parse
from kiosk.questionnaire.words.translation import languages, missing, translated
from tests.questionnaire.forms import coding

Raw = dict[str, Any]
HISTORY = Path("forms/laser-skin-tightening/2-history.json")


def said(**words: str) -> Raw:
    """What stands beside a primitive: its words by language ("pt_BR" for pt-BR)."""
    return {"extension": [_translation(tag.replace("_", "-"), told) for tag, told in words.items()]}


def _translation(tag: str, words: str) -> Raw:
    return {"url": R4 + "translation", "extension": [{"url": "lang", "valueCode": tag}, {"url": "content", "valueString": words}]}


def source(*items: Raw, **more: Any) -> Raw:
    return {"resourceType": "Questionnaire", "language": "en", "title": "Your health", "item": list(items), **more}


def text_of(made: Raw) -> str:
    return str(made["item"][0]["text"])


def test_the_forms_own_language_comes_first_and_each_once() -> None:
    told = source(
        {"linkId": "a", "type": "string", "text": "A", "_text": said(pl="A", es="A")}, _title=said(es="Su salud", uk="Ваше здоров’я")
    )
    assert languages(told) == ("en", "pl", "es", "uk")
    assert languages({"resourceType": "Questionnaire"}) == ("en",)


def test_every_kind_of_word_is_translated_wherever_it_stands() -> None:
    item = {
        "linkId": "a",
        "type": "choice",
        "text": "Do you smoke?",
        "_text": said(es="¿Fuma?"),
        "prefix": "First",
        "_prefix": said(es="Primero"),
        "answerOption": [
            {"valueCoding": coding("no", "No, never") | {"_display": said(es="Nunca")}},
            {"valueString": "Yes", "_valueString": said(es="Sí")},
        ],
        "extension": [
            {"url": SDC + "shortText", "valueString": "Smoking", "_valueString": said(es="Tabaco")},
            {"url": SDC + "openLabel", "valueString": "Other", "_valueString": said(es="Otro")},
            {"url": OURS + "required-message", "valueString": "Say", "_valueString": said(es="Diga")},
            {"url": R4 + "questionnaire-unit", "valueCoding": coding("a", "a day") | {"_display": said(es="al día")}},
            {
                "url": R4 + "questionnaire-constraint",
                "extension": [{"url": "human", "valueString": "Less", "_valueString": said(es="Menos")}],
            },
        ],
        "item": [{"linkId": "b", "type": "display", "text": "Help", "_text": said(es="Ayuda")}],
    }
    told = source(item, _title=said(es="Su salud"), description="x", _description=said(es="equis"))
    made = translated(told, "es")
    form = parse(made, "1-a.json")
    first = form.item("a")
    assert (form.language, form.title, made["description"]) == ("es", "Su salud", "equis")
    assert (first.text, first.prefix, first.short_text, first.open_label) == ("¿Fuma?", "Primero", "Tabaco", "Otro")
    assert (first.required_message, first.units[0].display, first.constraints[0].human) == ("Diga", "al día", "Menos")
    assert [getattr(option.value, "display", option.value) for option in first.options] == ["Nunca", "Sí"]
    assert form.item("b").text == "Ayuda"
    assert missing(told, "es") == ()


def test_a_contained_value_set_speaks_through_its_designations() -> None:
    concept = {"code": "y", "display": "Yes", "designation": [{"language": "es", "value": "Sí"}, {"language": "es", "value": "Claro"}]}
    told = source(
        {"linkId": "a", "type": "choice", "text": "1?", "answerValueSet": "#v"},
        contained=[
            {
                "resourceType": "ValueSet",
                "id": "v",
                "compose": {"include": [{"system": "s", "concept": [concept, {"code": "n", "display": "No"}]}]},
            }
        ],
    )
    options = parse(translated(told, "es"), "1-a.json").item("a").options
    assert [getattr(option.value, "display", "") for option in options] == ["Sí", "No"]
    assert missing(told, "es") == (("", "title"), ("", "contained[0].compose.include[0].concept[1].display"))


def test_the_source_is_left_as_it_was() -> None:
    told = source({"linkId": "a", "type": "string", "text": "A", "_text": said(es="B")})
    before = copy.deepcopy(told)
    translated(told, "es")
    assert told == before


def test_the_nearest_tag_serves() -> None:
    told = source({"linkId": "a", "type": "string", "text": "A", "_text": said(es="es", pt_BR="pt-BR", zh_Hant="zh-Hant")})
    assert [text_of(translated(told, tag)) for tag in ("es-MX", "ES", "pt", "pt-PT", "zh-Hant-TW")] == [
        "es",
        "es",
        "pt-BR",
        "pt-BR",
        "zh-Hant",
    ]
    assert translated(told, "es-MX")["language"] == "es-MX"


def test_the_exact_tag_goes_before_the_nearest() -> None:
    told = source({"linkId": "a", "type": "string", "text": "A", "_text": said(es="es", es_MX="es-MX")})
    assert text_of(translated(told, "es-mx")) == "es-MX"


def test_another_countrys_words_do_not_replace_the_forms_own() -> None:
    told = source({"linkId": "a", "type": "string", "text": "Colour", "_text": said(en_US="Color", es="Color!")}, language="en-GB")
    assert [text_of(translated(told, tag)) for tag in ("en-GB", "en", "en-AU", "en-US")] == ["Colour", "Colour", "Colour", "Color"]
    assert [translated(told, tag)["language"] for tag in ("en-GB", "en", "en-US")] == ["en-GB", "en-GB", "en-US"]


def test_a_language_nobody_offers_leaves_the_form_in_its_own() -> None:
    told = source({"linkId": "a", "type": "string", "text": "A?", "_text": said(es="B")})
    made = translated(told, "fr")
    assert (text_of(made), made["language"]) == ("A?", "en")


def test_what_has_no_translation_stays_and_is_listed() -> None:
    told = source(
        {
            "linkId": "a",
            "type": "choice",
            "text": "A?",
            "_text": said(es="¿A?"),
            "answerOption": [{"valueCoding": coding("y", "Yes")}, {"valueString": "2–3"}],
        },
        {"linkId": "b", "type": "string", "text": "B?", "_text": said(es=" ")},
        {
            "linkId": "flag",
            "type": "display",
            "text": "Staff only",
            "extension": [{"url": R4 + "questionnaire-hidden", "valueBoolean": True}],
        },
    )
    assert translated(told, "es")["item"][1]["text"] == "B?"
    assert missing(told, "es") == (("", "title"), ("a", "answerOption[0].valueCoding.display"), ("b", "text"))
    assert missing(told, "en") == ()


def shape(markdown: str, **words: str) -> Raw:
    beside = {"_valueMarkdown": said(**words)} if words else {}
    return {"url": R4 + "rendering-markdown", "valueMarkdown": markdown, **beside}


def shaped(*shapes: Raw, **words: str) -> Raw:
    return source({"linkId": "a", "type": "display", "text": "Do not stop", "_text": {"extension": [*shapes, *said(**words)["extension"]]}})


def test_a_shape_is_translated_with_its_words() -> None:
    item = parse(translated(shaped(shape("Do **not** stop", es="**No** pare"), es="No pare"), "es"), "1-a.json").item("a")
    assert (item.text, item.rich) == ("No pare", "<b>No</b> pare")


def test_a_shape_without_a_translation_does_not_show_the_old_words() -> None:
    item = parse(translated(shaped(shape("Do **not** stop"), es="No pare"), "es"), "1-a.json").item("a")
    assert (item.text, item.rich) == ("No pare", "")


def test_a_shape_alone_does_not_speak_another_language_than_its_words() -> None:
    item = parse(translated(shaped(shape("Do **not** stop", es="**No** pare"), uk="Ні"), "es"), "1-a.json").item("a")
    assert (item.text, item.rich) == ("Do not stop", "")


def test_a_shape_stays_where_nothing_is_translated() -> None:
    item = parse(translated(shaped(shape("Do **not** stop", uk="**Ні**"), uk="Ні"), "es"), "1-a.json").item("a")
    assert (item.text, item.rich) == ("Do not stop", "Do <b>not</b> stop")


def test_words_that_only_stand_in_a_shape_are_translated_there() -> None:
    told = source(
        {"linkId": "a", "type": "display", "_text": {"extension": [shape("Do **not** stop", es="**No** pare")]}}, _title=said(es="T")
    )
    assert parse(translated(told, "es"), "1-a.json").item("a").text == "No pare"


def test_a_torn_form_is_translated_as_far_as_it_goes() -> None:
    odd: list[Any] = [
        None,
        3,
        "x",
        [],
        {},
        {"extension": None},
        {"extension": "x"},
        {"extension": ["x", None, {"url": R4 + "translation"}]},
    ]
    for beside in odd:
        told = source(
            {"linkId": "a", "type": "string", "text": "A?", "_text": beside},
            contained=[{"display": "x", "code": "y", "designation": ["x", None]}],
        )
        assert text_of(translated(told, "es")) == "A?"
        assert ("a", "text") in missing(told, "es")
        assert languages(told) == ("en",)


def test_deep_nesting_ends() -> None:
    deep: Any = "x"
    for _ in range(5_000):
        deep = [{"_a": deep}]
    told = source(contained=deep)
    assert translated(told, "es")["contained"]
    assert languages(told) == ("en",)
    assert missing(told, "es")[0] == ("", "title")


def test_the_history_form_is_translated_while_a_page_turns() -> None:
    told = json.loads(HISTORY.read_text(encoding="utf-8"))
    told["title"], told["_title"] = "History", said(es="Historia")
    begun = process_time()
    made = translated(told, "es")
    assert process_time() - begun < 0.5
    assert made["title"] == "Historia"
    assert ("", "title") not in missing(told, "es")
