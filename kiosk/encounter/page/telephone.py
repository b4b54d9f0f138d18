"""Whether what was typed can be a telephone number, in any way of writing it. Google's libphonenumber knows the numbering plans."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

FEWEST, MOST = 7, 15
"""Figures of a number whose plan is not known: a subscriber's in most plans; ITU-T E.164, 6."""
CALLED_IN = {"999": "GB", "911": "US"}
"""Emergency numbers that tell a country, as long as the clinic's own number can be one of it."""


def country_of(clinic: Mapping[str, str]) -> str:
    """Whose numbers are dialled without a plus (ISO 3166-1): as the clinic's own number tells, or its emergency number; or blank."""
    import phonenumbers

    own = clinic.get("clinic.phone", "")
    if "+" in own:
        number = _read(own, "")
        country = phonenumbers.region_code_for_country_code(number.country_code or 0) if number else ""
        return country if country.isalpha() and country != "ZZ" else ""  # "001" is no country, nor is "ZZ"
    country = CALLED_IN.get(clinic.get("clinic.emergency", "").strip(), "")
    return country if country and can_be_dialled(own, country) else ""


def can_be_dialled(typed: str, country: str) -> bool:
    """Whether it has as many figures as the numbers that begin like it; `country`: as of `country_of`.

    Not only numbers that are given out: those reserved for drama (07700 900 982) are no different from a patient's.
    """
    if not country and "+" not in typed:
        return FEWEST <= sum(letter.isdecimal() for letter in typed) <= MOST
    number = _read(typed, country)
    return number is not None and _has_its_length(number)


def _read(typed: str, country: str) -> "PhoneNumber | None":
    import phonenumbers

    try:
        return phonenumbers.parse(typed, country or None)
    except phonenumbers.NumberParseException:
        return None


def _has_its_length(number: "PhoneNumber") -> bool:
    """Whether it, or one of as many figures with the same first two, is given out by its plan."""
    import phonenumbers

    if phonenumbers.is_valid_number(number):
        return True
    figures = phonenumbers.national_significant_number(number)
    alike = (int(figures[:2] + figure * len(figures[2:])) for figure in "0123456789")
    return any(phonenumbers.is_valid_number(_with(number, national)) for national in alike)


def _with(number: "PhoneNumber", national: int) -> "PhoneNumber":
    import phonenumbers

    other = phonenumbers.PhoneNumber()
    other.merge_from(number)
    other.national_number = national
    return other
