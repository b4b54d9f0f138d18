"""Items to pages (forms/README.md, "How a form becomes pages").

A form whose author made pages (itemControl `page` or one of the kinds of page) is shown on these. In any other form a question is a
page, short yes-or-no questions that follow each other share one, and words to read stand above the question they lead to.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from kiosk.questionnaire.instances import is_about_an_answer
from kiosk.questionnaire.model import ASIDES, PAGES, Item, ItemType, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.values import Coding

TABLES = frozenset({"table", "gtable", "htable", "grid", "atable"})
"""itemControls of a group that a large screen shows as a table; here it is one page, a card for each row."""
HINTS = frozenset({"help", "prompt", "unit"})
"""Those that a group of one page says under its title, too."""
EDGES = frozenset({"header", "footer"})
"""itemControls of a display above or below all that its group holds."""
SHORT_WORDS, SHORT_ANSWER, SHORT_OPTIONS = 90, 14, 3
"""A question of up to 90 characters with up to three answers of up to 14 fits beside others."""
TOGETHER = 3
SIGNATURE = "#signature"
"""The key of the page on which a form is signed as a whole; no linkId."""
LONG_READING = 320
"""Characters; longer words have a page of their own."""


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
    """What is seen: enabled, not hidden. Instances of a repeating group, and answers about which more is asked, stand before what is in
    them, the repeating group itself after them."""
    signer: str = ""
    """Who signs on it; blank where nobody does."""

    @property
    def signature(self) -> bool:
        """Whether it is a page to sign on."""
        return bool(self.signer)

    @property
    def questions(self) -> tuple[Item, ...]:
        """The items that can hold an answer."""
        return tuple(item for item in self.items if item.is_question and not item.read_only)


def pages(questionnaire: Questionnaire, enabled: Set[str], response: QuestionnaireResponse | None = None) -> tuple[Page, ...]:
    """The pages of a form in order; only what is enabled and to be seen. With `response`, what matters more to this patient first."""
    making = _Making(questionnaire, enabled, (questionnaire.base or questionnaire).has_pages)
    tops = questionnaire.items if making.by_author else _parts(questionnaire.items)
    found = tuple(making.edged(page for part in tops for page in making.part(part)))
    if response is not None and questionnaire.has_priorities:
        found = _by_priority(found, questionnaire, response)
    return (*found, *_signed_as_a_whole(questionnaire))


def _signed_as_a_whole(questionnaire: Questionnaire) -> Iterator[Page]:
    """A form that asks for a signature (questionnaire-signatureRequired on the form), and not on one of its items, ends with it."""
    if questionnaire.signature_required and not any(item.signature_required for item in questionnaire.walk()):
        yield Page(key=SIGNATURE, part="", control="", title=questionnaire.title, hint="", items=(), signer="patient")


def _by_priority(found: tuple[Page, ...], questionnaire: Questionnaire, response: QuestionnaireResponse) -> tuple[Page, ...]:
    """Within a part, the pages of a kind that name a true boolean before those of the same kind that name none (forms/README.md)."""

    def matters(page: Page) -> bool:
        item = questionnaire.by_link_id.get(page.key)
        return item is not None and any(response.value(name) is True for name in item.priority)

    def kind(page: Page) -> tuple[str, str]:
        return page.part, page.control

    ordered = {
        of: iter(sorted((page for page in found if kind(page) == of), key=lambda page: not matters(page))) for of in map(kind, found)
    }
    return tuple(next(ordered[kind(page)]) for page in found)


def _parts(items: Sequence[Item]) -> Iterator[Item | tuple[Item, ...]]:
    """The groups at the top, and between them the questions that follow each other without one."""
    loose: list[Item] = []
    for item in items:
        if item.type is ItemType.GROUP:
            if loose:
                yield tuple(loose)
                loose = []
            yield item
        else:
            loose.append(item)
    if loose:
        yield tuple(loose)


@dataclass(frozen=True, slots=True)
class _Making:
    """The pages of one form being made."""

    form: Questionnaire
    enabled: Set[str]
    by_author: bool

    def part(self, part: Item | tuple[Item, ...]) -> Iterator[Page]:
        if isinstance(part, tuple):
            yield from self._below(part, "", "")
        else:
            yield from self._pages((part,), part.text if part.type is ItemType.GROUP else "", "")

    def _is_seen(self, item: Item) -> bool:
        return not item.hidden and item.link_id in self.enabled and not (item.control in ASIDES and self._is_aside(item))

    def _is_aside(self, item: Item) -> bool:
        """Whether the item above it says its words: a question any, a page its hints. Anywhere else they are words to read."""
        above = self._above(item)
        if above is None or item.type not in (ItemType.DISPLAY, ItemType.TEXT):
            return False
        return above.is_question or item.type is ItemType.TEXT or (item.control in HINTS and self._is_one_page(above))

    def _is_edge(self, item: Item) -> bool:
        """Whether it is the header or the footer of a group or of the form. A group or a question so marked stands in its place."""
        if item.control not in EDGES or item.type is not ItemType.DISPLAY:
            return False
        above = self._above(item)
        return above is None or above.type is ItemType.GROUP

    def _above(self, item: Item) -> Item | None:
        above = self.form.parent_of.get(item.link_id)
        return None if above is None else self.form.by_link_id[above]

    def edged(self, found: Iterable[Page]) -> Iterator[Page]:
        """The pages of the form: its header above the first, its footer below the last."""
        edges = [item for item in self.form.items if self._is_edge(item) and self._is_seen(item)]
        if not edges:
            yield from found
            return
        head = tuple(item for item in edges if item.control == "header")
        foot = tuple(item for item in edges if item.control == "footer")
        pages_ = list(found) or [self._alone(edges[0], "")]
        for at, page in enumerate(pages_):
            above, below = head if page is pages_[0] else (), foot if at == len(pages_) - 1 else ()
            own = tuple(item for item in page.items if item not in edges)
            yield _with_items(page, (*above, *own, *below), page.part) if above or below else page

    def _pages(self, items: Iterable[Item], part: str, title: str) -> Iterator[Page]:
        for item in items:
            if not self._is_seen(item) or self._is_edge(item):
                continue
            if self._is_one_page(item):
                yield from self._group_page(item, part)
            elif item.type is ItemType.GROUP:
                yield from self._framed(item, self._below(item.items, _within(part, item.text), item.text or title))
            else:
                yield self._alone(item, part)
                yield from self._below(item.items, part, item.text)

    def _is_one_page(self, item: Item) -> bool:
        folds = item.type is ItemType.GROUP and bool(item.collapsible)
        one = item.control in PAGES or item.control in TABLES or item.signature_required or item.is_repeating_group or folds
        return one or is_about_an_answer(item, self.form)

    def _below(self, items: Sequence[Item], part: str, title: str) -> Iterator[Page]:
        yield from self._pages(items, part, title) if self.by_author else self._gathered(items, part, title)

    def _alone(self, item: Item, part: str) -> Page:
        is_words = item.type is ItemType.DISPLAY
        control, title = ("reading", "") if is_words else (item.control, f"{item.prefix} {item.text}".strip())
        return Page(key=item.link_id, part=part, control=control, title=title, hint=item.hint, items=(item,))

    def _group_page(self, group: Item, part: str) -> Iterator[Page]:
        seen = tuple(self._on_page(group))
        folds = bool(seen and group.collapsible) and not group.is_repeating_group
        if group.is_question or folds:  # an answer that is signed; a heading that folds
            seen = (group, *seen)
        if seen or group.signature_required:
            yield Page(
                key=group.link_id,
                part=part,
                control=group.control,
                title=group.text,
                hint=self._asked(group) or group.hint,
                items=seen,
                signer=group.signer,
            )

    def _asked(self, group: Item) -> str:
        """The question to whose answer a page belongs; blank for any other page."""
        above = self._above(group) if is_about_an_answer(group, self.form) else None
        return above.short_text or above.text if above else ""

    def _on_page(self, group: Item) -> Iterator[Item]:
        """The items of a page in the order of the form, header first and footer last; the heads and feet of what repeats among them."""
        inner = [item for item in group.items if self._is_seen(item)]
        yield from (item for item in inner if item.control == "header" and self._is_edge(item))
        for item in inner:
            if self._is_edge(item):
                continue
            if not item.is_repeating_group and (item.type is not ItemType.GROUP or self._has_head(item)):
                yield item
            yield from self._on_page(item)
        if group.is_repeating_group:
            yield group
        yield from (item for item in inner if item.control == "footer" and self._is_edge(item))

    def _has_head(self, group: Item) -> bool:
        """Whether a group inside a page is said: an instance always, another if it has words."""
        return bool(group.origin or group.text)

    def _framed(self, group: Item, found: Iterable[Page]) -> Iterator[Page]:
        """The pages of a group, each with the group's header above and its footer below."""
        head = tuple(item for item in group.items if item.control == "header" and self._is_edge(item) and self._is_seen(item))
        foot = tuple(item for item in group.items if item.control == "footer" and self._is_edge(item) and self._is_seen(item))
        for page in found:
            yield _with_items(page, (*head, *page.items, *foot), group.text) if head or foot else page

    def _gathered(self, items: Sequence[Item], part: str, title: str) -> Iterator[Page]:
        """Pages for a form without pages of its own: by the form as written, so that a page keeps its place when answers change."""
        before: list[Item] = []
        for bundle in _bundles(tuple(self._spread(items))):
            seen = [item for item in bundle if self._is_seen(item) and not self._is_edge(item)]
            if not seen:
                continue
            if _is_told(seen[0]):
                before += seen
                continue
            if len(bundle) > 1:
                yield Page(key=bundle[0].link_id, part=part, control="short", title=title, hint="", items=(*before, *seen))
                before = []
                continue
            for page in self._pages(seen, part, title):
                yield _with_items(page, (*before, *page.items), title if seen[0].is_question else page.title) if before else page
                before = []
        yield from (self._alone(item, part) for item in before)

    def _spread(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same, and after what is only told what stands below it."""
        for item in items:
            yield item
            if _is_told(item) and not item.hidden:
                yield from self._spread(child for child in item.items if not (child.control in ASIDES and self._is_aside(child)))


def _within(part: str, group: str) -> str:
    """Where a question stands: the part, and the groups in it ("Family · Mother")."""
    return " · ".join(dict.fromkeys(words for words in (*part.split(" · "), group) if words))


def _bundles(items: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    """Short questions that follow each other, up to three; anything else alone."""
    together: list[Item] = []
    for item in items:
        if item.hidden:
            continue
        short = _is_short(item)
        if together and not (short and len(together) < TOGETHER):
            yield tuple(together)
            together = []
        if short:
            together.append(item)
        else:
            yield (item,)
    if together:
        yield tuple(together)


def _is_short(item: Item) -> bool:
    if item.type is not ItemType.BOOLEAN and not (item.type is ItemType.CHOICE and 0 < len(item.options) <= SHORT_OPTIONS):
        return False
    if item.sensitive or item.repeats or item.read_only or len(item.text) > SHORT_WORDS or item.control not in ("", "radio-button"):
        return False
    if any(child.control not in ASIDES for child in item.items):
        return False
    words = (option.value.display if isinstance(option.value, Coding) else str(option.value) for option in item.options)
    return all(len(told) <= SHORT_ANSWER for told in words)


def _is_told(item: Item) -> bool:
    """Words that lead to the next question, or an answer that is only shown."""
    return (item.type is ItemType.DISPLAY and len(item.text) <= LONG_READING) or (item.is_question and item.read_only)


def _with_items(page: Page, items: tuple[Item, ...], title: str) -> Page:
    """A page with more on it: a question's own words stand beside its field now, the title is that of the group."""
    is_page = page.control in PAGES and not (page.control == "reading" and any(item.is_question for item in items))
    return Page(
        key=page.key,
        part=page.part,
        control=page.control if is_page else "",
        title=page.title if len(page.items) > 1 or is_page else title,
        hint=page.hint if is_page else "",
        items=items,
        signer=page.signer,
    )
