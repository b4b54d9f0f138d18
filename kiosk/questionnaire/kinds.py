"""The kinds of item that R4 has, and how much a flag weighs."""

from enum import StrEnum


class ItemType(StrEnum):
    """Questionnaire.item.type (R4, required binding)."""

    GROUP = "group"
    DISPLAY = "display"
    BOOLEAN = "boolean"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE = "date"
    DATE_TIME = "dateTime"
    TIME = "time"
    STRING = "string"
    TEXT = "text"
    URL = "url"
    CHOICE = "choice"
    OPEN_CHOICE = "open-choice"
    ATTACHMENT = "attachment"
    REFERENCE = "reference"
    QUANTITY = "quantity"


class Level(StrEnum):
    """How much a flag weighs, worst first. Staff see it; a patient never does."""

    STOP = "stop"
    REVIEW = "review"
    CAUTION = "caution"
    INFO = "info"

    @property
    def must_be_decided(self) -> bool:
        """A clinician must record a decision before anything is countersigned."""
        return self in (Level.STOP, Level.REVIEW)
