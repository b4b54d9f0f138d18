"""What extensions say of an item: a table from their URL to the fields of `Item` they fill."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from kiosk.questionnaire.extensions import FHIRPATH, OURS, R4, SDC, code, expression, extensions, part, parts, text, value
from kiosk.questionnaire.rules import Constraint, Limits, OptionsToggle, Variable
from kiosk.questionnaire.values import AnswerValue, Coding, Date, Quantity, plain_number, value_from_json, whole_number
from kiosk.questionnaire.words.markup import clean

Raw = Mapping[str, Any]
SIGNER = "http://inkwell.example/fhir/CodeSystem/signer"
SIGNATURES = {
    "1.2.840.10065.1.12.1.7": "patient",
    "1.2.840.10065.1.12.1.12": "interpreter",
    **{f"1.2.840.10065.1.12.1.{number}": "witness" for number in (8, 9, 10, 11)},
}
"""ASTM E1762 codes of who signs (R4 value set signature-type): consent, interpreter, witness of signature, event, identity or consent."""


def extended(raw: Raw) -> dict[str, Any]:
    """The fields of an item that its extensions fill, by name."""
    present = {extension.get("url") for extension in raw["extension"] or ()}
    told = {name: read(raw) for url, (name, read) in FIELDS.items() if url in present}
    if not present.isdisjoint(LIMITS):
        told["limits"] = limits(raw)
    return told


def variables(raw: Mapping[str, Any]) -> tuple[Variable, ...]:
    """The named expressions that a form or an item declares, in their order."""
    declared = [held for url in (R4 + "variable", SDC + "variable") for held in extensions(raw, url)]
    found = [held["valueExpression"] for held in declared if "valueExpression" in held]
    found = [told for told in found if told.get("language", FHIRPATH) == FHIRPATH]  # a query to a server has nobody to ask here
    pairs = [(told.get("name"), told.get("expression")) for told in found]
    return tuple(Variable(name, words) for name, words in pairs if name and words and isinstance(name, str) and isinstance(words, str))


def constraints(raw: Mapping[str, Any]) -> tuple[Constraint, ...]:
    """questionnaire-constraint (R4) and targetConstraint (its successor)."""
    return tuple(_constraint(held) for url in ("questionnaire-constraint", "targetConstraint") for held in extensions(raw, R4 + url))


def _toggle(extension: Mapping[str, Any]) -> OptionsToggle:
    options = values({key: held for key, held in option.items() if key != "url"} for option in parts(extension, "option"))
    return OptionsToggle(options, str((part(extension, "expression") or {}).get("expression", "")))


def _constraint(extension: Mapping[str, Any]) -> Constraint:
    told = part(extension, "expression") or ""
    return Constraint(
        key=str(part(extension, "key") or ""),
        expression=str(told.get("expression", "")) if isinstance(told, Mapping) else str(told),
        human=clean(str(part(extension, "human") or "")),
        is_error=part(extension, "severity") != "warning",
    )


def limits(raw: Raw) -> Limits:
    """The limits that extensions give; maxLength is an element of the item itself."""
    return Limits(
        min_length=_whole(raw, R4 + "minLength"),
        regex=text(raw, R4 + "regex"),
        min_value=_limit(raw, R4 + "minValue"),
        max_value=_limit(raw, R4 + "maxValue"),
        min_quantity=_quantity(raw, SDC + "minQuantity"),
        max_quantity=_quantity(raw, SDC + "maxQuantity"),
        decimal_places=_whole(raw, R4 + "maxDecimalPlaces"),
        min_occurs=_whole(raw, R4 + "questionnaire-minOccurs"),
        max_occurs=_whole(raw, R4 + "questionnaire-maxOccurs"),
        mime_types=tuple(str(held["valueCode"]) for held in extensions(raw, R4 + "mimeType") if "valueCode" in held),
        max_size=plain_number(value(raw, R4 + "maxSize", "Decimal")),
    )


def _whole(raw: Raw, url: str) -> int | None:
    return whole_number(value(raw, url, "Integer"))


def _limit(raw: Mapping[str, Any], url: str) -> AnswerValue | None:
    for extension in extensions(raw, url):
        return Date("today") if calculated_limit(extension) == "today()" else value_from_json(extension)
    return None


def calculated_limit(extension: Raw) -> str:
    """The expression beside a value that is computed (cqf-calculatedValue)."""
    beside = [held for key, held in extension.items() if key.startswith("_value") and isinstance(held, Mapping)]
    return next((told for held in beside if (told := expression(held, R4 + "cqf-calculatedValue"))), "")


def _coding(raw: Mapping[str, Any]) -> Coding:
    told = value_from_json({"valueCoding": raw})
    if not isinstance(told, Coding):
        return Coding("")
    return Coding(told.code, clean(told.display), told.system)


def _quantity(raw: Mapping[str, Any], url: str) -> Quantity | None:
    found = [value_from_json(extension) for extension in extensions(raw, url)]
    return next((told for told in found if isinstance(told, Quantity)), None)


def values(raw: Iterable[Raw]) -> tuple[AnswerValue, ...]:
    """Every value[x]; what has none is left out."""
    return tuple(answer for told in raw if (answer := value_from_json(told)) is not None)


def _words(url: str) -> Callable[[Raw], str]:
    return lambda raw: clean(text(raw, url))


def _is_true(url: str) -> Callable[[Raw], bool]:
    return lambda raw: value(raw, url, "Boolean") is True


def _units(raw: Raw) -> tuple[Coding, ...]:
    found = extensions(raw, R4 + "questionnaire-unitOption") or extensions(raw, R4 + "questionnaire-unit")
    return tuple(_coding(extension["valueCoding"]) for extension in found if "valueCoding" in extension)


def _links(raw: Raw) -> tuple[str, ...]:
    return tuple(link["valueUri"] for link in extensions(raw, R4 + "questionnaire-supportLink") if "valueUri" in link)


def _step(raw: Raw) -> Any:
    return plain_number(value(raw, R4 + "questionnaire-sliderStepValue", "Integer", "Decimal"))


def _signer(raw: Raw) -> str:
    """Our own code for the signer, or what the ASTM code of the signature says; the patient where neither does."""
    held = extensions(raw, R4 + "questionnaire-signatureRequired")
    codings = [coding for extension in held for coding in extension.get("valueCodeableConcept", {}).get("coding") or ()]
    own = [str(coding.get("code", "")) for coding in codings if coding.get("system") == SIGNER]
    meant = [SIGNATURES[coding["code"]] for coding in codings if coding.get("code") in SIGNATURES]
    return next((code for code in (*own, *meant) if code), "patient")


def _toggles(raw: Raw) -> tuple[OptionsToggle, ...]:
    return tuple(_toggle(extension) for extension in extensions(raw, SDC + "answerOptionsToggleExpression"))


FIELDS: Mapping[str, tuple[str, Callable[[Raw], Any]]] = {
    SDC + "shortText": ("short_text", _words(SDC + "shortText")),
    R4 + "questionnaire-itemControl": ("control", lambda raw: code(raw, R4 + "questionnaire-itemControl")),
    OURS + "icon": ("icon", _words(OURS + "icon")),
    OURS + "required-message": ("required_message", _words(OURS + "required-message")),
    OURS + "sensitive": ("sensitive", _is_true(OURS + "sensitive")),
    OURS + "priority": ("priority", lambda raw: tuple(str(held.get("valueString", "")) for held in extensions(raw, OURS + "priority"))),
    OURS + "ask-again": ("ask_again", lambda raw: text(raw, OURS + "ask-again")),
    R4 + "questionnaire-hidden": ("hidden", _is_true(R4 + "questionnaire-hidden")),
    R4 + "entryFormat": ("entry_format", _words(R4 + "entryFormat")),
    R4 + "questionnaire-sliderStepValue": ("step", _step),
    R4 + "questionnaire-unit": ("units", _units),
    R4 + "questionnaire-unitOption": ("units", _units),
    R4 + "questionnaire-choiceOrientation": ("orientation", _words(R4 + "questionnaire-choiceOrientation")),
    SDC + "openLabel": ("open_label", _words(SDC + "openLabel")),
    SDC + "collapsible": ("collapsible", _words(SDC + "collapsible")),
    SDC + "keyboard": ("keyboard", _words(SDC + "keyboard")),
    R4 + "variable": ("variables", variables),
    SDC + "variable": ("variables", variables),
    R4 + "questionnaire-constraint": ("constraints", constraints),
    R4 + "targetConstraint": ("constraints", constraints),
    SDC + "answerOptionsToggleExpression": ("toggles", _toggles),
    R4 + "questionnaire-supportLink": ("support_links", _links),
    R4 + "questionnaire-signatureRequired": ("signer", _signer),
}
LIMITS = frozenset(
    {R4 + name for name in ("minLength", "regex", "minValue", "maxValue", "maxDecimalPlaces", "mimeType", "maxSize")}
    | {R4 + "questionnaire-minOccurs", R4 + "questionnaire-maxOccurs", SDC + "minQuantity", SDC + "maxQuantity"}
)
