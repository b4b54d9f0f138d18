"""One thing to tell the author of a form."""

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.questionnaire.words.markup import clean

LONGEST = 400
"""Characters of a finding; a form can be quoted at any length."""


class Severity(StrEnum):
    """How much it matters, worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is wrong, where, by which rule, and how to mend it; one line of plain characters."""

    severity: Severity
    rule: str
    """R4's own key (que-2), or a short name of ours."""
    link_id: str = ""
    """The item; blank for the form as a whole."""
    text: str

    def __str__(self) -> str:
        where = f"item {quoted(self.link_id)}" if self.link_id else "form"
        return f"{self.severity}: {where}: {self.rule}: {self.text}"


def error(rule: str, link_id: str, text: str) -> Finding:
    """R4 forbids it, or the kiosk would misbehave."""
    return Finding(severity=Severity.ERROR, rule=rule, link_id=link_id, text=plain(text))


def warning(rule: str, link_id: str, text: str) -> Finding:
    """Somebody should look at it."""
    return Finding(severity=Severity.WARNING, rule=rule, link_id=link_id, text=plain(text))


def note(rule: str, link_id: str, text: str) -> Finding:
    """What the kiosk leaves out."""
    return Finding(severity=Severity.NOTE, rule=rule, link_id=link_id, text=plain(text))


def quoted(words: object, longest: int = 60) -> str:
    """Words of the form as they may stand in a finding: short, on one line, in quotation marks."""
    told = plain(str(words))
    return f"'{told if len(told) <= longest else told[: longest - 1] + '…'}'"


def several(names: list[str], most: int = 5) -> str:
    """'a', 'b' and 3 more."""
    shown = ", ".join(quoted(name) for name in names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most:,} more"


def plain(words: str) -> str:
    """One line; what no reader sees is written out (U+202E)."""
    line = re.sub(r"[\s\x85]+", " ", words[: LONGEST * 2])
    return "".join(letter if clean(letter) and letter.isprintable() else f"U+{ord(letter):04X}" for letter in line)[:LONGEST]
