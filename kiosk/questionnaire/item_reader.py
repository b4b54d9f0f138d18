"""One Questionnaire.item, JSON to model."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.extensions import OURS, R4, SDC, code, expression, extensions, shadow, text, urls, value
from kiosk.questionnaire.item_extensions import calculated_limit, extended, values
from kiosk.questionnaire.model import AnswerOption, Item, ItemType, Level
from kiosk.questionnaire.rules import NO_LIMITS, EnableBehavior, EnableWhen, Operator, Use
from kiosk.questionnaire.supported import unsupported
from kiosk.questionnaire.values import plain_number, value_from_json, whole_number
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
        told |= extended(raw)
    if "_text" in raw or "_required" in raw or "_readOnly" in raw or "extension" in raw:
        told |= _shaped(raw)
    if "enableWhen" in raw:
        told["enable_when"] = tuple(_enable_when(condition, where) for condition in raw["enableWhen"] or ())
        told["enable_behavior"] = _behavior(raw, where)
    if raw.get("maxLength") is not None:
        told["limits"] = replace(told.get("limits", NO_LIMITS), max_length=whole_number(raw["maxLength"]))
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
        initial=values(raw.get("initial") or ()),
        level=_level(raw, where) if "extension" in raw else None,
        **told,
    )


def _shaped(raw: Mapping[str, Any]) -> dict[str, Any]:
    """What is computed for the item, how its words are shaped, and what of all that the kiosk does not read."""
    words, rich = _words(raw)
    return {
        "text": words,
        "rich": rich,
        "expressions": _expressions(raw),
        "unsupported": unsupported(urls(raw, "text", "prefix", "required", "readOnly", "answerValueSet")),
    }


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
        picture=text(raw, OURS + "picture"),
        prefix=clean(text(raw, R4 + "questionnaire-optionPrefix") or text(coding, R4 + "questionnaire-optionPrefix")),
        initial=raw.get("initialSelected") is True,
    )


def _expressions(raw: Mapping[str, Any]) -> Mapping[Use, str]:
    limits = {Use.MIN_VALUE: R4 + "minValue", Use.MAX_VALUE: R4 + "maxValue"}
    found = {use: expression(raw, SDC + use) for use in (Use.INITIAL, Use.CALCULATED, Use.ENABLE_WHEN, Use.ANSWER)}
    found |= {use: next(map(calculated_limit, extensions(raw, url)), "") for use, url in limits.items()}
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
