"""What one answer may be: each rule gives the code of the Issue and the limit that was passed, as text, or None."""

import json
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from kiosk.questionnaire.entry import attachments
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.validation.units import amounts, same_unit
from kiosk.questionnaire.values import AnswerValue, Coding, Date, DateTime, HalfTyped, Opaque, Quantity, Time, Url

Wrong = tuple[str, str]
"""The code of an Issue, and the limit ("3", "2026-11-01", "60 kg"); blank where there is none."""
MEGABYTE = 1024 * 1024
"""As HL7's validator and android-fhir read maxSize."""
UUID = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
OID = re.compile(r"urn:oid:[012](\.(0|[1-9]\d*))+")


def wrong(item: Item, value: AnswerValue, today: date) -> Wrong | None:
    """The first rule that one whole answer breaks."""
    rules = (_not_offered, _length, _pattern, _address, _decimals, _file)
    return next((found for rule in rules if (found := rule(item, value))), None) or _range(item, value, today)


def is_uri(text: str) -> bool:
    """R4 uri: no blanks; a UUID in lower case, an OID of numbers."""
    if not text or re.search(r"\s", text):
        return False
    return bool(UUID.fullmatch(text) if text.startswith("urn:uuid:") else OID.fullmatch(text) if text.startswith("urn:oid:") else text)


def _not_offered(item: Item, value: AnswerValue) -> Wrong | None:
    """R4 answerOption, answerValueSet; an open-choice takes own words besides. Extension unitOption."""
    if isinstance(value, Quantity) and item.units:
        return None if any(same_unit(value, unit.system, unit.code, unit.display) for unit in item.units) else ("no-unit", "")
    if not item.options or any(_is_option(value, option.value) for option in item.options):
        return None
    return None if item.type is ItemType.OPEN_CHOICE and type(value) is str else ("not-an-option", "")


def _is_option(value: AnswerValue, option: AnswerValue) -> bool:
    if isinstance(value, Opaque) and isinstance(option, Opaque):
        return value.kind == option.kind and json.loads(value.json).get("reference") == json.loads(option.json).get("reference")
    return type(value) is type(option) and value == option


def _length(item: Item, value: AnswerValue) -> Wrong | None:
    """R4 maxLength; extension minLength. Characters as a reader counts code points."""
    text, limits = _typed_text(value), item.limits
    if text is None:
        return None
    if limits.max_length and len(text) > limits.max_length:
        return "too-long", str(limits.max_length)
    return ("too-short", str(limits.min_length)) if limits.min_length and len(text) < limits.min_length else None


def _pattern(item: Item, value: AnswerValue) -> Wrong | None:
    """Extension regex: the whole answer fits it. A pattern that cannot be judged in time holds nobody up."""
    text = _typed_text(value)
    if not item.limits.regex or text is None:
        return None
    from kiosk.questionnaire.patterns import fits

    return ("does-not-fit", "") if fits(item.limits.regex, text) is False else None


def _address(item: Item, value: AnswerValue) -> Wrong | None:
    """R4 item type url; uri."""
    return ("not-a-url", "") if isinstance(value, Url) and not is_uri(value) else None


def _decimals(item: Item, value: AnswerValue) -> Wrong | None:
    """Extension maxDecimalPlaces: those that were written count, noughts too."""
    places, number = item.limits.decimal_places, value.value if isinstance(value, Quantity) else value
    if places is None or not isinstance(number, Decimal):
        return None
    exponent = number.as_tuple().exponent
    return ("too-many-decimals", str(places)) if isinstance(exponent, int) and -exponent > places else None


def _file(item: Item, value: AnswerValue) -> Wrong | None:
    """Extensions mimeType and maxSize (megabytes)."""
    if not isinstance(value, Opaque) or value.kind != "Attachment":
        return None
    held: dict[str, Any] = json.loads(value.json)
    if not attachments.is_allowed(item, str(held.get("contentType", ""))):
        return "wrong-kind", ", ".join(item.limits.mime_types)
    size, most = attachments.size(held), item.limits.max_size
    return ("too-big-file", f"{most:f}") if size is not None and most is not None and size > most * MEGABYTE else None


def _range(item: Item, value: AnswerValue, today: date) -> Wrong | None:
    """Extensions minValue and maxValue; SDC minQuantity and maxQuantity."""
    limits = item.limits
    quantity = isinstance(value, Quantity)
    for limit, sign in (
        (limits.max_value, 1),
        (limits.min_value, -1),
        (limits.max_quantity if quantity else None, 1),
        (limits.min_quantity if quantity else None, -1),
    ):
        if limit is not None and order(value, limit, today) == sign:
            return _beyond(value, limit, sign)
    return None


def _beyond(value: AnswerValue, limit: AnswerValue, sign: int) -> Wrong:
    if isinstance(value, Date | DateTime):
        return "date-future" if sign > 0 else "date-past", "" if limit == "today" else str(limit)
    return "too-large" if sign > 0 else "too-small", _limit_words(limit)


def _limit_words(limit: AnswerValue) -> str:
    match limit:
        case Quantity():
            return f"{limit.value:f} {limit.unit or limit.code}".strip()
        case Decimal():
            return f"{limit:f}"
        case Time():
            return limit[:5]
        case _:
            return str(limit)


def order(value: AnswerValue, limit: AnswerValue, today: date = date.max) -> int:
    """-1, 0 or 1; 0 also where the two cannot be compared: units of other kinds, 2022 and a day of it."""
    match value, limit:
        case (bool(), _) | (_, bool()) | (HalfTyped(), _):
            return 0
        case Quantity(), Quantity():
            both = amounts(value, limit)
            return _sign(*both) if both else 0
        case Quantity(), int() | Decimal():
            return _sign(value.value, Decimal(limit))
        case int() | Decimal(), int() | Decimal():
            return _sign(Decimal(value), Decimal(limit))
        case Date() | DateTime(), Date() | DateTime():
            return _in_time(value, today.isoformat() if limit == "today" else str(limit))
        case Time(), Time():
            return _sign(str(value), str(limit))
        case _:
            return 0


def _in_time(value: str, limit: str) -> int:
    """As instants where both have a time of day; else as far as both go: no day of 2022 is later than 2022."""
    if "T" in value and "T" in limit:
        try:
            return _sign(_instant(value), _instant(limit))
        except ValueError:
            return 0
    length = min(len(value.partition("T")[0]), len(limit.partition("T")[0]))
    return _sign(value[:length], limit[:length])


def same_instant(one: str, other: str) -> bool:
    """Whether two moments with a time of day are the same, whatever their offsets."""
    try:
        return _instant(one) == _instant(other)
    except ValueError:
        return False


def _instant(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _sign(left: Any, right: Any) -> int:
    return int(left > right) - int(left < right)


def _typed_text(value: AnswerValue) -> str | None:
    """What was typed, for its length and its form; None for what is chosen or has parts of its own."""
    match value:
        case bool() | Coding() | Date() | DateTime() | Time() | HalfTyped():
            return None
        case Decimal():
            return f"{value:f}"
        case int() | str():
            return str(value)
        case _:
            return None
