"""Whether two quantities can be compared: the same unit, or units of one kind by UCUM (https://ucum.org/ucum) with their prefixes."""

from decimal import Decimal

from kiosk.questionnaire.values import Quantity

PREFIXES = {"k": 3, "h": 2, "da": 1, "d": -1, "c": -2, "m": -3, "u": -6, "n": -9, "p": -12, "M": 6, "G": 9}
METRIC = frozenset({"m", "g", "L", "l", "s", "Pa", "J", "W", "V", "A", "Hz", "mol", "cal", "bar", "Bq", "Gy", "Sv"})
"""Units that take a prefix."""
NAMED = {
    "min": (Decimal(60), "s"),
    "h": (Decimal(3600), "s"),
    "d": (Decimal(86_400), "s"),
    "wk": (Decimal(604_800), "s"),
    "l": (Decimal(1), "L"),
    "[in_i]": (Decimal("0.0254"), "m"),
    "[ft_i]": (Decimal("0.3048"), "m"),
    "[mi_i]": (Decimal("1609.344"), "m"),
    "[lb_av]": (Decimal("453.59237"), "g"),
    "[oz_av]": (Decimal("28.349523125"), "g"),
    "[stone_av]": (Decimal("6350.29318"), "g"),
}
"""Exact by definition."""


def amounts(left: Quantity, right: Quantity) -> tuple[Decimal, Decimal] | None:
    """Both in one unit; None where they cannot be compared."""
    one, other = left.code or left.unit, right.code or right.unit
    if one == other or not (one and other):
        return left.value, right.value
    if left.system != right.system:
        return None
    (times, kind), (other_times, other_kind) = _in_base(one), _in_base(other)
    return (left.value * times, right.value * other_times) if kind == other_kind else None


def same_unit(value: Quantity, system: str, code: str, display: str) -> bool:
    """Whether the value is measured in that unit: by its code, or by its words where it has no code."""
    if value.code:
        return value.code == code and value.system == system
    return bool(value.unit) and value.unit in (code, display)


def _in_base(code: str) -> tuple[Decimal, str]:
    if code in NAMED:
        return NAMED[code]
    if code in METRIC:
        return Decimal(1), code
    for prefix, power in PREFIXES.items():
        base = code.removeprefix(prefix)
        if base != code and base in METRIC:
            times, kind = NAMED.get(base, (Decimal(1), base))
            return times * Decimal(10) ** power, kind
    return Decimal(1), code
