"""What the clinician must know: hidden display items with a level that have become enabled (DESIGN.md, decision 3)."""

from collections.abc import Set
from dataclasses import dataclass

from kiosk.questionnaire.model import Item, Level, Questionnaire

WORST_FIRST = tuple(Level)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A rule that an answer has met."""

    link_id: str
    level: Level
    text: str
    """The reason, for the clinician."""
    questions: tuple[str, ...]
    """linkIds of the questions it looks at."""
    sources: tuple[str, ...] = ()


def flags(questionnaire: Questionnaire, enabled: Set[str]) -> tuple[Flag, ...]:
    """The flags that are up, worst first, then in the order of the form."""
    up = [_flag(item) for item in questionnaire.walk() if item.level and item.link_id in enabled]
    return tuple(sorted(up, key=lambda flag: WORST_FIRST.index(flag.level)))


def _flag(item: Item) -> Flag:
    assert item.level is not None
    questions = tuple(dict.fromkeys(address for condition in item.enable_when for address in condition.looks_at))
    return Flag(link_id=item.link_id, level=item.level, text=item.text, questions=questions, sources=item.support_links)
