"""All rules over one form, worst first."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from kiosk.errors import FormError
from kiosk.questionnaire import reader, value_sets
from kiosk.questionnaire.lint import (
    catalogues,
    circles,
    conditions,
    controls,
    drawings,
    expressions,
    house,
    invariants,
    languages,
    limits,
    options,
    reading,
    words,
)
from kiosk.questionnaire.lint.finding import Finding, Severity, error, quoted
from kiosk.questionnaire.lint.shape import tidy
from kiosk.questionnaire.lint.sheet import Entry, Sheet

Sets: TypeAlias = Mapping[str, Mapping[str, Any]]
"""Value sets by their URL."""

OF_FORM: tuple[Callable[[Sheet], Iterator[Finding]], ...] = (
    invariants.form,
    words.form,
    house.form,
    circles.circles,
    controls.extensions_left_out,
    controls.modifiers,
    expressions.form,
    options.contained,
    languages.translations,
    reading.age,
)
OF_ITEM: tuple[Callable[[Entry, Sheet], Iterator[Finding]], ...] = (
    invariants.names,
    invariants.nesting,
    invariants.displays,
    invariants.answers,
    invariants.conditions,
    conditions.each,
    conditions.unequal,
    conditions.contradictions,
    conditions.order,
    options.present,
    options.distinct,
    options.worded,
    options.exclusive,
    options.asked_about_none,
    options.initial,
    limits.pairs,
    limits.sizes,
    limits.occurrences,
    limits.typed,
    limits.slider,
    limits.pattern,
    limits.nested,
    controls.control,
    controls.drawn,
    controls.hidden,
    drawings.known,
    expressions.each,
    words.present,
    words.harmless,
    words.shape,
    house.placeholders,
    house.teach_back,
    house.ask_again,
)
COMPANIONS = ("ValueSet", "CodeSystem")
"""Resources that lie beside forms for their sake."""
ALIKE = 25
"""Findings of one rule that are told of a form; the others are counted."""


def check_file(path: Path, value_sets_beside: Sets | None = None) -> tuple[Finding, ...]:
    """What is to be said of a file; nothing for a value set that lies beside forms. Never raises FormError."""
    try:
        source = reader.load(path)
    except FormError as problem:
        return (error("unreadable", "", f"{str(problem).removeprefix(path.name + ': ')}; no form can be read from it"),)
    if source.get("resourceType") in COMPANIONS:
        return ()
    if source.get("resourceType") != "Questionnaire":
        kind = quoted(source.get("resourceType", "nothing"))
        return (error("not-a-form", "", f"holds {kind}, not a Questionnaire; a form's resourceType is Questionnaire"),)
    found = check(source, path.name, beside(path.parent) if value_sets_beside is None else value_sets_beside)
    return (*found, *catalogues.beside(path, source))


def check(source: Mapping[str, Any], file: str, sets: Sets | None = None) -> tuple[Finding, ...]:
    """Everything there is to say of a Questionnaire, errors first, each group in the order of the form."""
    tidied, found = tidy(source)
    sheet = Sheet(tidied, sets or {})
    for of_form in OF_FORM:
        found.extend(of_form(sheet))
    for entry in sheet.entries:
        for of_item in OF_ITEM:
            found.extend(of_item(entry, sheet))
    if not any(finding.severity is Severity.ERROR for finding in found):
        found.extend(_refused(source, file, sets or {}))
    return _bounded(sorted(found, key=lambda finding: (list(Severity).index(finding.severity), sheet.place.get(finding.link_id, -1))))


def beside(folder: Path) -> dict[str, dict[str, Any]]:
    """The value sets in the folder of a form and in `valuesets` below it, by their URL; what cannot be read is not there."""
    read = (_value_set(file) for file in sorted([*folder.glob("*.json"), *folder.glob("valuesets/*.json")]))
    return {str(resource["url"]): resource for resource in read if resource.get("url")}


def _value_set(file: Path) -> dict[str, Any]:
    """Nothing if it is none, or cannot be read."""
    try:
        told = (
            file.is_file() and file.stat().st_size <= reader.LARGEST and '"ValueSet"' in file.read_text(encoding="utf-8", errors="replace")
        )
        resource = reader.load(file) if told else {}
    except (FormError, OSError):
        return {}
    return resource if resource.get("resourceType") == "ValueSet" else {}


def _refused(source: Mapping[str, Any], file: str, sets: Sets) -> Iterator[Finding]:
    """What the kiosk itself says to the form, if the rules found nothing that explains it."""
    try:
        reader.parse(value_sets.with_value_sets(source, lambda: sets), file)
    except FormError as problem:
        yield error("refused", "", f"the kiosk does not take it: {str(problem).removeprefix(file + ': ')}")


def _bounded(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    kept, counts = [], Counter[tuple[Severity, str]]()
    for finding in findings:
        key = (finding.severity, finding.rule)
        counts[key] += 1
        if counts[key] <= ALIKE:
            kept.append(finding)
    more = [
        Finding(severity=severity, rule=rule, text=f"and {times - ALIKE:,} more of this kind")
        for (severity, rule), times in counts.items()
        if times > ALIKE
    ]
    return (*kept, *more)
