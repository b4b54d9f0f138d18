"""One Questionnaire.item, JSON to model."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.extensions import FHIRPATH, OURS, R4, SDC, code, expression, extensions, part, parts, shadow, text, urls, value
from kiosk.questionnaire.model import AnswerOption, Item, ItemType, Level
from kiosk.questionnaire.rules import NO_LIMITS, Constraint, EnableBehavior, EnableWhen, Limits, Operator, OptionsToggle, Use, Variable
from kiosk.questionnaire.supported import unsupported
from kiosk.questionnaire.values import AnswerValue, Coding, Date, Quantity, plain_number, value_from_json
from kiosk.questionnaire.words import markup
from kiosk.questionnaire.words.markup import clean

DEEPEST = 50
"""Levels of items; deeper than any form for people, and far from Python's own limit."""
Options = Mapping[str, tuple[AnswerOption, ...]]
"""The answers of each value set the form carries, by the canonical that names it."""


def read_item(raw: Mapping[str, Any], file: str, value_sets: Options, depth: int = 1) -> Item:
    """An item with all below it; FormError names file and linkId."""
    link_id = raw.get("linkId")
    if not isinstance(link_id, str) or not link_id:
        raise FormError(f"{file}: an item has no linkId (text {str(raw.get('text', ''))[:80]!r})")
    where = f"{file}: item {link_id!r}"
    if depth > DEEPEST:
        raise FormError(f"{where} stands more than {DEEPEST} levels deep")
    kind = _type(raw, where)
    canonical = raw.get("answerValueSet") or ""
    told: dict[str, Any] = {"text": clean(raw["text"])} if raw.get("text") else {}
    if "extension" in raw:
        told |= _extended(raw)
    if "_text" in raw or "_required" in raw or "_readOnly" in raw or "extension" in raw:
        told |= _shaped(raw)
    if "enableWhen" in raw:
        told["enable_when"] = tuple(_enable_when(condition, where) for condition in raw["enableWhen"] or ())
        told["enable_behavior"] = _behavior(raw, where)
    if raw.get("maxLength") is not None:
        told["limits"] = replace(told.get("limits", NO_LIMITS), max_length=raw["maxLength"])
    if "item" in raw:
        told["items"] = tuple(read_item(child, file, value_sets, depth + 1) for child in raw["item"] or ())
    return Item(
        link_id=link_id,
        type=kind,
        prefix=clean(raw.get("prefix") or ""),
        required=raw.get("required") is True,
        repeats=raw.get("repeats") is True,
        read_only=raw.get("readOnly") is True,
        value_set=canonical,
        options=tuple(_option(option, where) for option in raw.get("answerOption") or ()) or value_sets.get(canonical, ()),
        initial=_values(raw.get("initial") or ()),
        level=_level(raw, where) if "extension" in raw else None,
        **told,
    )


def _extended(raw: Mapping[str, Any]) -> dict[str, Any]:
    """What extensions of the item say."""
    return {
        "short_text": clean(text(raw, SDC + "shortText")),
        "control": code(raw, R4 + "questionnaire-itemControl"),
        "icon": text(raw, OURS + "icon"),
        "required_message": clean(text(raw, OURS + "required-message")),
        "hidden": value(raw, R4 + "questionnaire-hidden", "Boolean") is True,
        "sensitive": value(raw, OURS + "sensitive", "Boolean") is True,
        "limits": _limits(raw),
        "entry_format": clean(text(raw, R4 + "entryFormat")),
        "step": plain_number(value(raw, R4 + "questionnaire-sliderStepValue", "Integer", "Decimal")),
        "units": tuple(_coding(extension["valueCoding"]) for extension in _unit_extensions(raw) if "valueCoding" in extension),
        "orientation": text(raw, R4 + "questionnaire-choiceOrientation"),
        "open_label": clean(text(raw, SDC + "openLabel")),
        "collapsible": text(raw, SDC + "collapsible"),
        "variables": variables(raw),
        "constraints": constraints(raw),
        "toggles": tuple(_toggle(extension) for extension in extensions(raw, SDC + "answerOptionsToggleExpression")),
        "support_links": tuple(link["valueUri"] for link in extensions(raw, R4 + "questionnaire-supportLink") if "valueUri" in link),
        "signature_required": bool(extensions(raw, R4 + "questionnaire-signatureRequired")),
    }


def _shaped(raw: Mapping[str, Any]) -> dict[str, Any]:
    """What is computed for the item, how its words are shaped, and what of all that the kiosk does not read."""
    words, rich = _words(raw)
    return {
        "text": words,
        "rich": rich,
        "expressions": _expressions(raw),
        "unsupported": unsupported(urls(raw, "text", "prefix", "required", "readOnly", "answerValueSet")),
    }


def variables(raw: Mapping[str, Any]) -> tuple[Variable, ...]:
    """The named expressions that a form or an item declares, in their order."""
    declared = [held for url in (R4 + "variable", SDC + "variable") for held in extensions(raw, url)]
    found = [held["valueExpression"] for held in declared if "valueExpression" in held]
    found = [told for told in found if told.get("language", FHIRPATH) == FHIRPATH]  # a query to a server has nobody to ask here
    return tuple(Variable(told["name"], told["expression"]) for told in found if told.get("name") and told.get("expression"))


def constraints(raw: Mapping[str, Any]) -> tuple[Constraint, ...]:
    """questionnaire-constraint (R4) and targetConstraint (its successor)."""
    return tuple(_constraint(held) for url in ("questionnaire-constraint", "targetConstraint") for held in extensions(raw, R4 + url))


def _type(raw: Mapping[str, Any], where: str) -> ItemType:
    try:
        return ItemType(raw.get("type", ""))
    except ValueError:
        raise FormError(f"{where} has type {raw.get('type')!r}, which R4 does not know") from None


def _words(raw: Mapping[str, Any]) -> tuple[str, str]:
    """Plain words and, where the form gives them a shape, the same as safe HTML."""
    beside = shadow(raw, "text")
    return markup.shaped(clean(raw.get("text") or ""), text(beside, R4 + "rendering-xhtml"), text(beside, R4 + "rendering-markdown"))


def _enable_when(raw: Mapping[str, Any], where: str) -> EnableWhen:
    answer = value_from_json({key.replace("answer", "value", 1): held for key, held in raw.items() if key.startswith("answer")})
    try:
        if answer is None:
            raise ValueError("a condition has no answer[x]")
        operator = Operator(raw.get("operator", ""))
        if operator is Operator.EXISTS and not isinstance(answer, bool):
            raise ValueError("que-7: operator 'exists' takes answerBoolean")
        return EnableWhen(question=str(raw["question"]), operator=operator, answer=answer)
    except (ValueError, KeyError) as error:
        raise FormError(f"{where}: enableWhen is not as R4 has it ({error})") from None


def _behavior(raw: Mapping[str, Any], where: str) -> EnableBehavior:
    try:
        return EnableBehavior(raw.get("enableBehavior", "any"))
    except ValueError as error:
        raise FormError(f"{where}: enableBehavior is not as R4 has it ({error})") from None


def _option(raw: Mapping[str, Any], where: str) -> AnswerOption:
    answer = value_from_json(raw)
    if answer is None:
        raise FormError(f"{where}: an answerOption has no value[x]")
    coding = raw.get("valueCoding") or {}
    if "extension" not in raw and "extension" not in coding:
        return AnswerOption(value=answer, initial=raw.get("initialSelected") is True)
    scores = (value(held, R4 + url, "Decimal") for url in ("itemWeight", "ordinalValue") for held in (raw, coding))
    return AnswerOption(
        value=answer,
        exclusive=value(raw, R4 + "questionnaire-optionExclusive", "Boolean") is True,
        score=plain_number(next((score for score in scores if score is not None), None)),
        icon=text(raw, OURS + "icon"),
        prefix=clean(text(raw, R4 + "questionnaire-optionPrefix") or text(coding, R4 + "questionnaire-optionPrefix")),
        initial=raw.get("initialSelected") is True,
    )


def _toggle(extension: Mapping[str, Any]) -> OptionsToggle:
    options = _values({key: held for key, held in option.items() if key != "url"} for option in parts(extension, "option"))
    return OptionsToggle(options, str((part(extension, "expression") or {}).get("expression", "")))


def _constraint(extension: Mapping[str, Any]) -> Constraint:
    told = part(extension, "expression") or ""
    return Constraint(
        key=str(part(extension, "key") or ""),
        expression=str(told.get("expression", "")) if isinstance(told, Mapping) else str(told),
        human=clean(str(part(extension, "human") or "")),
        is_error=part(extension, "severity") != "warning",
    )


def _limits(raw: Mapping[str, Any]) -> Limits:
    return Limits(
        min_length=value(raw, R4 + "minLength", "Integer"),
        regex=text(raw, R4 + "regex"),
        min_value=_limit(raw, R4 + "minValue"),
        max_value=_limit(raw, R4 + "maxValue"),
        min_quantity=_quantity(raw, SDC + "minQuantity"),
        max_quantity=_quantity(raw, SDC + "maxQuantity"),
        decimal_places=value(raw, R4 + "maxDecimalPlaces", "Integer"),
        min_occurs=value(raw, R4 + "questionnaire-minOccurs", "Integer"),
        max_occurs=value(raw, R4 + "questionnaire-maxOccurs", "Integer"),
        mime_types=tuple(str(held["valueCode"]) for held in extensions(raw, R4 + "mimeType") if "valueCode" in held),
        max_size=plain_number(value(raw, R4 + "maxSize", "Decimal")),
    )


def _limit(raw: Mapping[str, Any], url: str) -> AnswerValue | None:
    for extension in extensions(raw, url):
        return Date("today") if _calculated(extension) == "today()" else value_from_json(extension)
    return None


def _calculated(extension: Mapping[str, Any]) -> str:
    """The expression beside a value that is computed (cqf-calculatedValue)."""
    beside = [held for key, held in extension.items() if key.startswith("_value") and isinstance(held, Mapping)]
    return next((told for held in beside if (told := expression(held, R4 + "cqf-calculatedValue"))), "")


def _expressions(raw: Mapping[str, Any]) -> Mapping[Use, str]:
    limits = {Use.MIN_VALUE: R4 + "minValue", Use.MAX_VALUE: R4 + "maxValue"}
    found = {use: expression(raw, SDC + use) for use in (Use.INITIAL, Use.CALCULATED, Use.ENABLE_WHEN, Use.ANSWER)}
    found |= {use: next(map(_calculated, extensions(raw, url)), "") for use, url in limits.items()}
    found[Use.TEXT] = expression(shadow(raw, "text"), R4 + "cqf-expression")
    found[Use.REQUIRED] = expression(shadow(raw, "required"), R4 + "cqf-expression")
    found[Use.READ_ONLY] = expression(shadow(raw, "readOnly"), R4 + "cqf-expression")
    return MappingProxyType({use: told for use, told in found.items() if told and told != "today()"})


def _level(raw: Mapping[str, Any], where: str) -> Level | None:
    told = code(raw, R4 + "questionnaire-displayCategory")
    if told in set(Level) and raw.get("type") == "display":
        return Level(told)
    if told and raw.get("type") == "display" and value(raw, R4 + "questionnaire-hidden", "Boolean") is True:
        raise FormError(f"{where}: displayCategory {told!r} is no level (stop, review, caution, info)")
    return None


def _unit_extensions(raw: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return extensions(raw, R4 + "questionnaire-unitOption") or extensions(raw, R4 + "questionnaire-unit")


def _coding(raw: Mapping[str, Any]) -> Coding:
    return Coding(raw.get("code", ""), clean(raw.get("display", "")), raw.get("system", ""))


def _quantity(raw: Mapping[str, Any], url: str) -> Quantity | None:
    found = [value_from_json(extension) for extension in extensions(raw, url)]
    return next((told for told in found if isinstance(told, Quantity)), None)


def _values(raw: Iterable[Mapping[str, Any]]) -> tuple[AnswerValue, ...]:
    return tuple(answer for told in raw if (answer := value_from_json(told)) is not None)
