"""Items to pages (forms/README.md, "How a form becomes pages")."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from kiosk.questionnaire.model import Item, ItemType, Questionnaire

PAGES = frozenset({"page", "short", "reading", "risk-card", "teach-back", "choices", "statements"})
"""itemControls of a group that is one page."""
ASIDES = frozenset({"help", "note"})
"""itemControls of a display that belongs to the item above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What is shown at once."""

    key: str
    """linkId of the group or the question."""
    part: str
    """The title of the part it stands in."""
    control: str
    title: str
    hint: str
    items: tuple[Item, ...]
    """What is seen: enabled, not hidden."""
    signature: bool = False

    @property
    def questions(self) -> tuple[Item, ...]:
        """The items that can hold an answer."""
        return tuple(item for item in self.items if item.is_question and not item.read_only)


def pages(questionnaire: Questionnaire, enabled: Set[str]) -> tuple[Page, ...]:
    """The pages of a form in order; only what is enabled and to be seen."""
    return tuple(page for top in questionnaire.items for page in _pages((top,), top.text if top.type is ItemType.GROUP else "", enabled))


def _pages(items: Iterable[Item], part: str, enabled: Set[str]) -> Iterator[Page]:
    for item in items:
        if item.hidden or item.link_id not in enabled or item.control in ASIDES:
            continue
        if item.control in PAGES or item.signature_required:
            yield from _group_page(item, part, enabled)
        elif item.type is ItemType.GROUP:
            yield from _pages(item.items, part, enabled)
        else:
            control = "reading" if item.type is ItemType.DISPLAY else item.control
            title = "" if item.type is ItemType.DISPLAY else item.text
            yield Page(key=item.link_id, part=part, control=control, title=title, hint=item.hint, items=(item,))
            yield from _pages(item.items, part, enabled)


def _group_page(group: Item, part: str, enabled: Set[str]) -> Iterator[Page]:
    seen = tuple(_seen(group.items, enabled))
    if seen or group.signature_required:
        yield Page(
            key=group.link_id,
            part=part,
            control=group.control,
            title=group.text,
            hint=group.hint,
            items=seen,
            signature=group.signature_required,
        )


def _seen(items: Iterable[Item], enabled: Set[str]) -> Iterator[Item]:
    """The items of a page, those of inner groups and of questions after their own."""
    for item in items:
        if item.hidden or item.link_id not in enabled or item.control in ASIDES:
            continue
        if item.type is not ItemType.GROUP:
            yield item
        yield from _seen(item.items, enabled)
