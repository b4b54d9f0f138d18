"""JSON to model. Refuses a bad form with file, linkId and rule.

`parse` is lenient, as public forms are loose; `read`, by which the kiosk takes its own forms, is strict where it would misbehave:
R4 invariants que-1, que-2, que-5 and que-7, and our own rules in forms/README.md.
"""

import json
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.model import (
    AnswerOption,
    AnswerValue,
    Date,
    EnableBehavior,
    EnableWhen,
    Item,
    ItemType,
    Level,
    Operator,
    Questionnaire,
)
from kiosk.questionnaire.response import value_from_json

FHIR = "http://hl7.org/fhir/StructureDefinition/"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
OURS = "http://inkwell.example/fhir/StructureDefinition/"
SITTING = "http://inkwell.example/fhir/CodeSystem/sitting"


def read(path: Path) -> Questionnaire:
    """Read one file; FormError names it if it is not a Questionnaire the kiosk can show."""
    try:
        source = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise FormError(f"{path.name}: not JSON that can be read ({error})") from error
    questionnaire = parse(source, path.name)
    _check(questionnaire, path.name)
    return questionnaire


def parse(source: Mapping[str, Any], file: str) -> Questionnaire:
    """A Questionnaire from parsed JSON; `file` is named in errors, and gives the form its name ("2-history.json" is "history")."""
    if source.get("resourceType") != "Questionnaire":
        raise FormError(f"{file}: resourceType is {source.get('resourceType')!r}, not 'Questionnaire'")
    try:
        return Questionnaire(
            name=re.sub(r"^\d+-", "", Path(file).stem),
            url=source.get("url", ""),
            version=source.get("version", ""),
            title=source.get("title", ""),
            language=source.get("language", "en"),
            sitting=next((code["code"] for code in source.get("code", ()) if code.get("system") == SITTING), ""),
            signature_required=bool(_extensions(source, FHIR + "questionnaire-signatureRequired")),
            items=tuple(_item(item, file) for item in source.get("item", ())),
            source=dict(source),
        )
    except (TypeError, AttributeError, KeyError) as error:
        raise FormError(f"{file}: not built as R4 builds a Questionnaire ({error!r})") from error


def _item(raw: Mapping[str, Any], file: str) -> Item:
    link_id = raw.get("linkId", "")
    where = f"{file}: item {link_id!r}"
    if not link_id:
        raise FormError(f"{file}: an item has no linkId (text {raw.get('text', '')!r})")
    try:
        kind = ItemType(raw.get("type", ""))
    except ValueError:
        raise FormError(f"{where} has type {raw.get('type')!r}, which R4 does not know") from None
    try:
        enable_when = tuple(_enable_when(condition) for condition in raw.get("enableWhen", ()))
        behavior = EnableBehavior(raw.get("enableBehavior", "any"))
    except (ValueError, KeyError) as error:
        raise FormError(f"{where}: enableWhen is not as R4 has it ({error})") from None
    return Item(
        link_id=link_id,
        type=kind,
        text=raw.get("text", ""),
        prefix=raw.get("prefix", ""),
        short_text=_value(raw, SDC + "shortText", "String") or "",
        control=_code(raw, FHIR + "questionnaire-itemControl"),
        icon=_value(raw, OURS + "icon", "Code") or "",
        required=raw.get("required", False),
        required_message=_value(raw, OURS + "required-message", "String") or "",
        repeats=raw.get("repeats", False),
        read_only=raw.get("readOnly", False),
        hidden=bool(_value(raw, FHIR + "questionnaire-hidden", "Boolean")),
        sensitive=bool(_value(raw, OURS + "sensitive", "Boolean")),
        max_length=raw.get("maxLength"),
        min_value=_limit(raw, FHIR + "minValue"),
        max_value=_limit(raw, FHIR + "maxValue"),
        value_set=raw.get("answerValueSet", ""),
        options=tuple(_option(option, where) for option in raw.get("answerOption", ())),
        initial=_answers(raw.get("initial", ())),
        initial_expression=_expression(raw, SDC + "initialExpression"),
        calculated_expression=_expression(raw, SDC + "calculatedExpression"),
        enable_when=enable_when,
        enable_behavior=behavior,
        level=_level(raw, where),
        support_links=tuple(link["valueUri"] for link in _extensions(raw, FHIR + "questionnaire-supportLink") if "valueUri" in link),
        signature_required=bool(_extensions(raw, FHIR + "questionnaire-signatureRequired")),
        items=tuple(_item(child, file) for child in raw.get("item", ())),
    )


def _enable_when(raw: Mapping[str, Any]) -> EnableWhen:
    answer = value_from_json(_as_value(raw))
    if answer is None:
        raise ValueError("a condition has no answer[x]")
    operator = Operator(raw["operator"])
    if operator is Operator.EXISTS and not isinstance(answer, bool):
        raise ValueError("que-7: operator 'exists' takes answerBoolean")
    return EnableWhen(question=raw["question"], operator=operator, answer=answer)


def _as_value(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {key.replace("answer", "value", 1): value for key, value in raw.items() if key.startswith("answer")}


def _option(raw: Mapping[str, Any], where: str) -> AnswerOption:
    value = value_from_json(raw)
    if value is None:
        raise FormError(f"{where}: an answerOption has no value[x]")
    coding = raw.get("valueCoding", {})
    score = _value(raw, FHIR + "ordinalValue", "Decimal")
    score = _value(coding, FHIR + "ordinalValue", "Decimal") if score is None else score
    return AnswerOption(
        value=value,
        exclusive=bool(_value(raw, FHIR + "questionnaire-optionExclusive", "Boolean")),
        score=None if score is None else Decimal(str(score)),
        icon=_value(raw, OURS + "icon", "Code") or "",
    )


def _answers(raw: Iterable[Mapping[str, Any]]) -> tuple[AnswerValue, ...]:
    return tuple(value for answer in raw if (value := value_from_json(answer)) is not None)


def _limit(raw: Mapping[str, Any], url: str) -> AnswerValue | None:
    for extension in _extensions(raw, url):
        for key, shadow in extension.items():
            if key.startswith("_value") and _value(shadow, FHIR + "cqf-calculatedValue", "Expression", {}).get("expression") == "today()":
                return Date("today")
        return value_from_json(extension)
    return None


def _level(raw: Mapping[str, Any], where: str) -> Level | None:
    code = _code(raw, FHIR + "questionnaire-displayCategory")
    if not code or raw.get("type") != "display" or code not in set(Level) | {"instructions", "security"}:
        if code and raw.get("type") == "display":
            raise FormError(f"{where}: displayCategory {code!r} is no level (stop, review, caution, info)")
        return None
    return Level(code) if code in set(Level) else None


def _expression(raw: Mapping[str, Any], url: str) -> str:
    expression = _value(raw, url, "Expression", {})
    return str(expression.get("expression", "")) if expression.get("language") == "text/fhirpath" else ""


def _extensions(raw: Mapping[str, Any], url: str) -> list[Mapping[str, Any]]:
    return [extension for extension in raw.get("extension", ()) if extension.get("url") == url]


def _value(raw: Mapping[str, Any], url: str, kind: str, otherwise: Any = None) -> Any:
    return next((extension.get(f"value{kind}", otherwise) for extension in _extensions(raw, url)), otherwise)


def _code(raw: Mapping[str, Any], url: str) -> str:
    concept = _value(raw, url, "CodeableConcept", {})
    return str(next((coding.get("code", "") for coding in concept.get("coding", ())), ""))


def _check(questionnaire: Questionnaire, file: str) -> None:
    seen: set[str] = set()
    for item in questionnaire.walk():
        if item.link_id in seen:
            raise FormError(f"{file}: item {item.link_id!r} stands there twice (que-2: linkIds are unique)")
        seen.add(item.link_id)
    for item in questionnaire.walk():
        _check_item(item, seen, file)
    _check_circles(questionnaire, file)


def _check_item(item: Item, known: set[str], file: str) -> None:
    where = f"{file}: item {item.link_id!r}"
    for condition in item.enable_when:
        if condition.question not in known:
            raise FormError(f"{where} waits on {condition.question!r}, which does not exist")
    if item.type is ItemType.GROUP and not item.items and not item.signature_required:
        raise FormError(f"{where} is a group without items (que-1)")
    if item.type is ItemType.DISPLAY and item.items:
        raise FormError(f"{where} is a display with items below it (que-1)")
    if item.options and item.type not in (
        ItemType.CHOICE,
        ItemType.OPEN_CHOICE,
        ItemType.DATE,
        ItemType.INTEGER,
        ItemType.STRING,
        ItemType.TIME,
    ):
        raise FormError(f"{where} is a {item.type} with answer options (que-5)")
    if item.type is ItemType.CHOICE and not item.options and not item.value_set and not item.hidden:
        raise FormError(f"{where} is a choice without answer options")


def _check_circles(questionnaire: Questionnaire, file: str) -> None:
    """Refuse items that wait on each other in a circle: nobody could ever say which is enabled."""
    done: set[str] = set()

    def visit(link_id: str, above: tuple[str, ...]) -> None:
        if link_id in above:
            raise FormError(f"{file}: item {link_id!r} waits on itself ({' → '.join([*above, link_id])})")
        if link_id in done:
            return
        for condition in questionnaire.item(link_id).enable_when:
            visit(condition.question, (*above, link_id))
        if parent := questionnaire.parent_of.get(link_id):
            visit(parent, (*above, link_id))
        done.add(link_id)

    for item in questionnaire.walk():
        visit(item.link_id, ())
