"""The languages a patient may choose, each by its own name in its own script; and which of them this clinic offers.

Choosing one is about the patient: the interface speaks it at once. What a form says is shown in it only where somebody has approved its
exact words (wordings.py); until then it stays in a language that is, and the page says to bring an interpreter.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.questionnaire.words.pseudo import LONG, MIRRORED

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook

SETTING = "languages"
OWN = "clinic.language"
"""The fact that says in which language staff work; without it they work in that of the forms."""


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
    Language("en-US", "English (US)"),
    Language("es", "Español"),
    Language("pl", "Polski"),
    Language("ar", "العربية", right_to_left=True),
)
PSEUDO = (Language(LONG, "[Éñglîšh]"), Language(MIRRORED, "غنيلغنه", right_to_left=True))
"""For trying: no clinic offers them (questionnaire/words/pseudo.py)."""


def primary(tag: str) -> str:
    """The language without its country ("en-GB" is "en"); the pseudo-languages are languages of their own, not English or Arabic."""
    return tag if any(tag == other.tag for other in PSEUDO) else tag.partition("-")[0].lower() or "en"


def called(tag: str) -> Language:
    """The one of ours that a tag means ("en-GB" is en, "es-MX" is es); one by its tag alone if it is none of them."""
    known = {language.tag: language for language in (*LANGUAGES, *PSEUDO)}
    return known.get(tag) or known.get(primary(tag)) or Language(tag, tag)


def is_known(tag: str) -> bool:
    """Whether a patient can choose it."""
    return any(tag == language.tag for language in (*LANGUAGES, *PSEUDO))


def is_read_by(tag: str, chosen: str) -> bool:
    """Whether words in one language serve somebody who chose another: those of another country do."""
    return primary(tag) == primary(chosen)


def offered(casebook: "Casebook") -> tuple[Language, ...]:
    """Those of the setting in its order; without it every language there is, once each. The clinic's own comes first."""
    own = called(casebook.own_language)
    chosen = casebook.records.settings().languages
    others = [called(tag) for tag in chosen] or [
        one for one in LANGUAGES if one.tag == primary(one.tag) and not is_read_by(one.tag, own.tag)
    ]
    return (own, *(one for one in others if one != own))


def checked(value: str) -> str:
    """The setting as it is kept: tags with a blank between, each once. ValueError for one that there is not."""
    tags = tuple(dict.fromkeys(value.replace(",", " ").split()))
    if unknown := [tag for tag in tags if tag not in {language.tag for language in LANGUAGES}]:
        raise ValueError(f"{', '.join(unknown)}: there are {', '.join(language.tag for language in LANGUAGES)}")
    return " ".join(tags)
