"""FHIRPath that a form's author wrote, run so that nothing can go wrong but the expression itself.

Grammar, dates, units and mathematics are fhirpathpy's (imported only when a form uses an expression); the steps between are ours: they keep
decimals exact, leave the resource as it is, and count what they touch. An expression may use the functions of `functions`
only, touch 500,000 values, take half a second; texts and numbers that it makes have a largest size, patterns a time limit. FHIR's
`value[x]` is found by name (`answer.value` finds `valueCoding`), so no model of R4 is loaded.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.fhirpath import tree

CONSTANTS = {"ucum": "http://unitsofmeasure.org", "sct": "http://snomed.info/sct", "loinc": "http://loinc.org"}


def check(expression: str) -> None:
    """FormError if it is not FHIRPath, too long or too deep, or uses a function that is not allowed."""
    _compiled(expression)


def names(expression: str) -> frozenset[str]:
    """The variables it uses, without %. FormError as `check`."""
    return _compiled(expression)[1]


def quoted(expression: str) -> frozenset[str]:
    """The strings in it, linkIds among them. FormError as `check`."""
    return _compiled(expression)[2]


def evaluate(expression: str, resource: Any, context: Mapping[str, Any], *, now: datetime | None = None) -> list[Any]:
    """What it finds in `resource` (JSON as read, or a list; None for nothing), as plain JSON values with exact decimals and dates as text.

    `context` gives its variables by name, each a value or a list; %resource, %rootResource and %context are `resource` unless it does.
    FormError, without any answer in it, for whatever goes wrong: a variable nobody gave, two values where one is meant, no end in sight.
    """
    run_steps = _compiled(expression)[0]
    try:
        return run_steps(resource, context, now or datetime.now().astimezone())
    except Exception as error:  # whatever an expression makes of the values it meets is the form's fault
        raise FormError(f"{tree.shown(expression)} cannot be worked out: {_safely(error)}") from None


@lru_cache(maxsize=2048)
def _compiled(expression: str) -> tuple[Callable[[Any, Mapping[str, Any], datetime], list[Any]], frozenset[str], frozenset[str]]:
    from kiosk.questionnaire.fhirpath.functions import FUNCTIONS
    from kiosk.questionnaire.fhirpath.steps import steps
    from kiosk.questionnaire.fhirpath.values import Run, add, told

    read = tree.read(expression)
    tree.refuse(read, frozenset(FUNCTIONS), expression)
    try:
        first = steps(read)
    except ValueError as error:
        raise FormError(f"{tree.shown(expression)} is not FHIRPath: {error}") from error

    def run_steps(resource: Any, context: Mapping[str, Any], now: datetime) -> list[Any]:
        root: list[Any] = []
        add(root, resource)
        variables = {**CONSTANTS, "resource": resource, "rootResource": resource, "context": resource, **context}
        run = Run(root, variables, now, this=root)
        return [told(value) for value in first(run, root)]

    return run_steps, tree.variables(read), tree.literals(read)


def _safely(error: Exception) -> str:
    """What went wrong; of an error that is not ours its kind only, for its words may hold an answer."""
    from kiosk.questionnaire.fhirpath.values import Stopped

    return str(error) if isinstance(error, Stopped) else f"not with these values ({type(error).__name__})"
