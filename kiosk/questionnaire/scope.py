"""What an expression sees: %resource, %context, %questionnaire, %qitem, the launch context, and the variables declared around it.

SDC, "Using expressions" (https://hl7.org/fhir/uv/sdc/expressions.html): an expression on an item starts from the item of the response
that answers it, one on the form from the response; a variable is known to the item that declares it and to all below.
"""

import logging
from collections.abc import Mapping, Set
from time import monotonic
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire import fhirpath
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse, to_json
from kiosk.questionnaire.rules import Variable

log = logging.getLogger(__name__)

SLOW, REST, MANY = 0.1, 60.0, 10
"""An expression that fails after a tenth of a second is left out for a minute; after ten of them all are."""


class Scope:
    """One form with one set of answers, for reading expressions. Anew for every change: it remembers what it has read."""

    def __init__(
        self, questionnaire: Questionnaire, response: QuestionnaireResponse, enabled: Set[str], given: Mapping[str, Any] | None = None
    ) -> None:
        self._form = questionnaire
        self._nodes: dict[str, dict[str, Any]] = {}
        self._resource = to_json(questionnaire, response, enabled, nodes=self._nodes)
        self._outside = {name: {} for name in questionnaire.launch_context} | {"visit": {}} | dict(given or {})
        self._variables: dict[str, dict[str, Any]] = {}
        self.lost = False
        """Whether an expression could not be read."""

    def read(self, expression: str, item: Item | None = None, more: Mapping[str, Any] | None = None) -> list[Any] | None:
        """What `expression` gives on `item`, or on the form; None if it cannot be read: then the form is shown without it."""
        focus = self._resource if item is None else self._nodes.get(item.link_id, {"linkId": item.origin or item.link_id})
        names = {**self._known(item), **(more or {})}
        if item is not None:
            names["qitem"] = _qitem(item)
        return self._evaluate(expression, focus, names, item)

    def _known(self, item: Item | None) -> dict[str, Any]:
        """The names that `item` may use: those of the form, of its parents, its own."""
        address = "" if item is None else item.link_id
        if address not in self._variables:
            if item is None:
                known = {**self._outside, "resource": self._resource, "questionnaire": self._form.source}
                self._variables[address] = self._declared(known, self._form.variables, self._resource, None)
            else:
                above = self._form.parent_of.get(address)
                known = self._known(self._form.item(above) if above else None)
                focus = self._nodes.get(address, {"linkId": item.origin or address})
                self._variables[address] = self._declared(known, item.variables, focus, item) if item.variables else known
        return self._variables[address]

    def _declared(self, known: dict[str, Any], declared: tuple[Variable, ...], focus: dict[str, Any], item: Item | None) -> dict[str, Any]:
        names = dict(known)
        for variable in declared:  # each may use those before it
            names[variable.name] = self._evaluate(variable.expression, focus, names, item) or []
        return names

    def _evaluate(self, expression: str, focus: dict[str, Any], names: Mapping[str, Any], item: Item | None) -> list[Any] | None:
        begun, patience = monotonic(), (self._form.base or self._form).patience
        if patience and begun < max(patience.get(expression, 0.0), patience.get("", 0.0)):
            self.lost = True
            return None
        try:
            return fhirpath.evaluate(expression, focus, {**names, "context": focus})
        except FormError as error:
            self.lost = True
            log.warning(
                "expression left out",
                extra={"form": self._form.name, "item": (item.origin or item.link_id) if item else "", "why": type(error).__name__},
            )
            _lost(patience, expression, monotonic() - begun)
            return None


def _lost(patience: dict[str, float], expression: str, seconds: float) -> None:
    """Leave an expression out for a while that came to no end; all of the form if there are many such ("")."""
    if seconds < SLOW:
        return
    now = monotonic()
    patience[expression] = now + REST
    if sum(until > now for until in tuple(patience.values())) > MANY:
        patience[""] = now + REST


def is_true(found: list[Any] | None, otherwise: bool) -> bool:
    """What a condition says; `otherwise` if it cannot be read. Nothing is not true (FHIRPath, boolean evaluation of collections)."""
    return otherwise if found is None else found == [True]


def _qitem(item: Item) -> dict[str, Any]:
    return {"linkId": item.origin or item.link_id, "type": item.type.value, "text": item.text, "required": item.required}
