"""What an item asks of the world: when it is enabled, what its answers may be, what is computed for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from kiosk.questionnaire.values import AnswerValue, Quantity


class Operator(StrEnum):
    """Questionnaire.item.enableWhen.operator (R4)."""

    EXISTS = "exists"
    EQUALS = "="
    NOT_EQUALS = "!="
    GREATER = ">"
    LESS = "<"
    GREATER_OR_EQUAL = ">="
    LESS_OR_EQUAL = "<="


class EnableBehavior(StrEnum):
    """Whether all conditions of an item must hold or any one (R4)."""

    ALL = "all"
    ANY = "any"


class Use(StrEnum):
    """What an expression of an item or of the form is for."""

    INITIAL = "initialExpression"
    CALCULATED = "calculatedExpression"
    ENABLE_WHEN = "enableWhenExpression"
    ANSWER = "answerExpression"
    TEXT = "cqf-expression"
    MIN_VALUE = "minValue"
    MAX_VALUE = "maxValue"
    REQUIRED = "required"
    READ_ONLY = "readOnly"


NO_EXPRESSIONS: Mapping[Use, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class EnableWhen:
    """One condition (Questionnaire.item.enableWhen)."""

    question: str
    operator: Operator
    answer: AnswerValue
    sources: tuple[str, ...] = ()
    """In a form laid out for its answers (`standing`): the addresses of `question` that this condition looks at."""
    nearest: AnswerValue | None = None
    """In what is asked for one answer to `question`: that answer."""

    @property
    def looks_at(self) -> tuple[str, ...]:
        """Whose answers count."""
        return self.sources or (self.question,)


@dataclass(frozen=True, slots=True)
class Variable:
    """A FHIRPath expression with a name, for the item that declares it and all below (extension variable)."""

    name: str
    expression: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """A rule that must hold (questionnaire-constraint, targetConstraint)."""

    key: str
    expression: str
    human: str = ""
    """What to say when it does not hold."""
    is_error: bool = True
    """False for severity `warning`."""


@dataclass(frozen=True, slots=True)
class OptionsToggle:
    """Options on offer only while an expression holds (SDC answerOptionsToggleExpression)."""

    options: tuple[AnswerValue, ...]
    expression: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long, how large, how many, and of what form an answer may be. None or blank: no limit."""

    min_length: int | None = None
    max_length: int | None = None
    """Characters."""
    regex: str = ""
    """R4 extension regex: the whole answer must fit it."""
    min_value: AnswerValue | None = None
    max_value: AnswerValue | None = None
    """`Date("today")` stands for the day of the visit (cqf-calculatedValue today())."""
    min_quantity: Quantity | None = None
    max_quantity: Quantity | None = None
    """SDC minQuantity, maxQuantity: compared where the units are the same."""
    decimal_places: int | None = None
    """maxDecimalPlaces."""
    min_occurs: int | None = None
    max_occurs: int | None = None
    """How many answers, or how many times a group."""
    mime_types: tuple[str, ...] = ()
    max_size: Decimal | None = None
    """Megabytes (R4 extension maxSize)."""


NO_LIMITS = Limits()
