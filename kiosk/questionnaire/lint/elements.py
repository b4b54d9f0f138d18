"""The elements of an R4 Questionnaire that the kiosk reads, with the type of each (https://hl7.org/fhir/R4/questionnaire.profile.json.html)."""

from typing import TypeAlias

Kind: TypeAlias = str
ANYTHING = "*"

VALUES: dict[str, Kind] = {
    "Boolean": "boolean",
    "Integer": "integer",
    "UnsignedInt": "integer",
    "PositiveInt": "integer",
    "Decimal": "decimal",
    "Date": "date",
    "DateTime": "dateTime",
    "Time": "time",
    "Coding": "Coding",
    "CodeableConcept": "CodeableConcept",
    "Quantity": "Quantity",
    "Expression": "Expression",
    **dict.fromkeys(("Age", "Count", "Distance", "Duration"), "Quantity"),
    "Reference": "object",
    "Attachment": "object",
    **dict.fromkeys(("String", "Uri", "Url", "Code", "Markdown", "Canonical", "Id", "Instant", "Base64Binary", "Oid", "Uuid"), "string"),
}
"""The type behind each value[x]."""
REST = """Address Annotation ContactPoint HumanName Identifier Money Period Range Ratio SampledData Signature
Timing ContactDetail Contributor DataRequirement ParameterDefinition RelatedArtifact TriggerDefinition UsageContext Dosage Meta"""
ALL_TYPES = " ".join((*VALUES, *REST.split()))

ELEMENT: dict[str, Kind] = {"id": "string", "extension": "extension"}
BACKBONE: dict[str, Kind] = {**ELEMENT, "modifierExtension": "extension"}

SHAPES: dict[Kind, dict[str, Kind]] = {
    "Questionnaire": {
        **BACKBONE,
        **dict.fromkeys(("resourceType", "implicitRules", "language", "url", "version", "name", "title", "status", "publisher"), "string"),
        **dict.fromkeys(("description", "purpose", "copyright"), "string"),
        **dict.fromkeys(("meta", "text", "effectivePeriod", "identifier", "contact", "useContext", "jurisdiction"), ANYTHING),
        **dict.fromkeys(("_derivedFrom", "_subjectType"), ANYTHING),
        "derivedFrom": "string",
        "subjectType": "string",
        "contained": "object",
        "experimental": "boolean",
        "date": "dateTime",
        "approvalDate": "date",
        "lastReviewDate": "date",
        "code": "Coding",
        "item": "item",
    },
    "item": {
        **BACKBONE,
        **dict.fromkeys(("linkId", "definition", "prefix", "text", "type", "enableBehavior", "answerValueSet"), "string"),
        **dict.fromkeys(("required", "repeats", "readOnly"), "boolean"),
        "maxLength": "integer",
        "code": "Coding",
        "enableWhen": "enableWhen",
        "answerOption": "answerOption",
        "initial": "initial",
        "item": "item",
    },
    "enableWhen": {
        **BACKBONE,
        "question": "string",
        "operator": "string",
        "answer[x]": "Boolean Decimal Integer Date DateTime Time String Coding Quantity Reference",
    },
    "answerOption": {**BACKBONE, "initialSelected": "boolean", "value[x]": "Integer Date Time String Coding Reference"},
    "initial": {**BACKBONE, "value[x]": "Boolean Decimal Integer Date DateTime Time String Uri Attachment Coding Quantity Reference"},
    "extension": {**ELEMENT, "url": "string", "value[x]": ALL_TYPES},
    "element": ELEMENT,
    "Coding": {**ELEMENT, **dict.fromkeys(("system", "version", "code", "display"), "string"), "userSelected": "boolean"},
    "CodeableConcept": {**ELEMENT, "coding": "Coding", "text": "string"},
    "Quantity": {**ELEMENT, **dict.fromkeys(("comparator", "unit", "system", "code"), "string"), "value": "decimal"},
    "Expression": {**ELEMENT, **dict.fromkeys(("description", "name", "language", "expression", "reference"), "string")},
}
"""By kind of object: its elements and what each holds; `value[x]` with the types it may have."""

_EVERYWHERE = frozenset({"extension", "modifierExtension"})
LISTS: dict[Kind, frozenset[str]] = {
    **dict.fromkeys(SHAPES, _EVERYWHERE),
    "Questionnaire": _EVERYWHERE | {"derivedFrom", "subjectType", "contained", "code", "item"},
    "item": _EVERYWHERE | {"code", "enableWhen", "answerOption", "initial", "item"},
    "CodeableConcept": _EVERYWHERE | {"coding"},
}
"""Which of them are lists."""
