"""FHIRPath: whether it can be read, whether it knows the names it uses, and whether it is FHIRPath at all."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.extensions import FHIRPATH, SDC, extensions, part, parts
from kiosk.questionnaire.lint.finding import Finding, error, note, quoted, several, warning
from kiosk.questionnaire.lint.sheet import Entry, Sheet
from kiosk.questionnaire.supported import READ

ALWAYS = frozenset({"resource", "rootResource", "context", "questionnaire", "qitem", "visit", "ucum", "sct", "loinc"})
"""Names that are there without being declared (FHIRPath for FHIR; SDC, "Using expressions"; ours: visit)."""
GIVEN = frozenset({"visit", "patient"})
"""What the kiosk has for a launchContext."""
LINK_ID = re.compile(r"\blinkId\s*=\s*'([^'\\]*)'")
CONSTRAINTS = ("questionnaire-constraint", "targetConstraint")
Holder = tuple[str, Mapping[str, Any]]
"""The last part of an extension's URL, and the extension."""


def form(sheet: Sheet) -> Iterator[Finding]:
    """The form's own variables and constraints, and what it wants from outside."""
    known = _outside(sheet) | _asked_for(sheet) | _declared(sheet.raw)
    for holder in _holders(sheet.raw):
        yield from _checked(holder, "", known, sheet)
    for name in sorted(_outside(sheet) - GIVEN):
        yield warning("launch-context", "", f"wants %{name} from outside, which the kiosk does not have; it gives %visit and %patient")


def each(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    """Every expression of an item, with the names declared above it."""
    known = _outside(sheet) | _asked_for(sheet) | _declared(sheet.raw)
    for holder in (entry, *entry.above()):
        known |= _declared(holder.raw)
    for held in _holders(entry.raw):
        yield from _checked(held, entry.link_id, known, sheet)
    if entry.raw.get("initial") and entry.has(SDC + "initialExpression"):
        yield warning(
            "expression",
            entry.link_id,
            "has an initial value and an initialExpression; keep one",
        )


def _outside(sheet: Sheet) -> set[str]:
    """The names of launchContext: a Coding in SDC, an id in older forms."""
    told = [part(held, "name") for held in extensions(sheet.raw, SDC + "launchContext")]
    return {str(name.get("code", "")) if isinstance(name, Mapping) else str(name) for name in told if name}


def _asked_for(sheet: Sheet) -> set[str]:
    """The contained queries of sourceQueries, which go by their id. The kiosk asks no server: they are known, and stay empty."""
    told = [held.get("valueReference") or {} for held in extensions(sheet.raw, SDC + "sourceQueries")]
    return {str(reference.get("reference", "")).removeprefix("#") for reference in told}


def _declared(raw: Mapping[str, Any]) -> set[str]:
    """The names that an item or a form gives to what its expressions find."""
    return {str(held["name"]) for _, extension in _holders(raw, read_only=False) if (held := _expression(extension)) and held.get("name")}


def _holders(raw: Mapping[str, Any], *, read_only: bool = True) -> Iterator[Holder]:
    """The extensions that hold an expression, on `raw` and on its shadows; with `read_only` those that the kiosk reads."""
    for holder in (raw, *(told for key, told in raw.items() if key.startswith("_") and isinstance(told, Mapping))):
        for extension in holder.get("extension") or ():
            name = str(extension.get("url", "")).rsplit("/", 1)[-1]
            if name in READ or not read_only:
                yield name, extension
                beside = [told for key, told in extension.items() if key.startswith("_value") and isinstance(told, Mapping)]
                yield from ((name, inner) for told in beside for inner in told.get("extension") or ())


def _expression(extension: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The Expression it holds, directly or in its part `expression`; older constraints have a string there."""
    told = extension.get("valueExpression") or part(extension, "expression")
    return {"language": FHIRPATH, "expression": told} if isinstance(told, str) else told


def _checked(holder: Holder, link_id: str, known: set[str], sheet: Sheet) -> Iterator[Finding]:
    name, extension = holder
    told = _expression(extension)
    if name in CONSTRAINTS:
        yield from _constraint(extension, link_id)
    if not isinstance(told, Mapping):
        return
    language, expression = told.get("language"), str(told.get("expression", ""))
    short = name.removeprefix("sdc-questionnaire-")
    if not language:
        yield error("expression", link_id, f"its {short} does not say its language; write text/fhirpath")
    elif language != FHIRPATH:
        yield warning(
            "expression",
            link_id,
            f"its {short} is {quoted(language)}, which the kiosk does not read; use text/fhirpath",
        )
    elif not expression.strip():
        yield error("expression", link_id, f"its {short} is empty; write it or take it away")
    else:
        yield from _fhirpath(short, expression, link_id, known, sheet)


def _fhirpath(short: str, expression: str, link_id: str, known: set[str], sheet: Sheet) -> Iterator[Finding]:
    from kiosk.questionnaire import fhirpath

    try:
        fhirpath.check(expression)
        unknown = sorted(fhirpath.names(expression) - known - ALWAYS)
    except FormError as problem:
        yield error("expression", link_id, f"its {short} {quoted(expression)} cannot be used: {problem}")
        return
    if unknown:
        yield error("variable", link_id, f"its {short} uses {several(['%' + name for name in unknown])}, which nobody declares above it")
    if not fhirpath.names(expression) & (GIVEN | _outside(sheet)):  # those look at other forms
        for lost in sorted(set(LINK_ID.findall(expression)) - sheet.place.keys()):
            yield warning("expression", link_id, f"its {short} looks for the linkId {quoted(lost)}, which is not in this form")


def _constraint(extension: Mapping[str, Any], link_id: str) -> Iterator[Finding]:
    if lacking := [name for name in ("key", "severity", "human", "expression") if not parts(extension, name)]:
        say = error if "expression" in lacking else warning
        yield say("constraint", link_id, f"its constraint has no {' and no '.join(lacking)}; add it")
    severity = part(extension, "severity")
    if severity and severity not in ("error", "warning"):
        yield warning("constraint", link_id, f"its constraint has the severity {quoted(severity)}; write error or warning")
    if part(extension, "location"):
        yield note("constraint", link_id, "its constraint names a location, which the kiosk does not look at: it is told where it stands")
