"""XHTML that a form brings, read against a list of what is allowed. Nothing of it is handed on but words, weights and lists."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import groupby, pairwise

from kiosk.questionnaire.words.prose import BULLET, Paragraph, Run, clean

LONGEST = 20_000
"""Characters; five pages of words."""
MOST_MARKS = 2_000
"""Elements and ends of elements."""
DEEPEST = 20
"""Elements inside each other."""
BOLD, ITALIC, UNDERLINED = frozenset({"b", "strong"}), frozenset({"i", "em"}), frozenset({"u"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol"})
BLOCKS = frozenset({"p", "div", "li"}) | HEADINGS | LISTS
ALLOWED = BLOCKS | BOLD | ITALIC | UNDERLINED | {"br", "span", "a"}
"""A link keeps its words and loses its address: a kiosk has no way out."""
COUNTED = frozenset({"start", "reversed", "type", "value"})
"""Attributes that change the number before a list item."""
BLANKS = re.compile(r"[ \t\r\n\f]+")
TORN = re.compile(r"""<[a-zA-Z/](?![^<>"']*(?:"[^<>"]*"[^<>"']*|'[^<>']*'[^<>"']*)*>)""")
"""An element that does not end, or has a bracket in an attribute: html.parser looks for the end of each to the end of all."""
NO_BREAK = "\u00a0"
A_FEW = 3
"""No-break spaces that somebody may have meant; an editor sets them by the dozen."""


class NoShape(ValueError):
    """It holds something outside the list; the message says what. The words are then shown plain."""


def read(source: str) -> tuple[Paragraph, ...]:
    """The paragraphs and lists of `source`; NoShape if it holds anything else. Time and memory are bounded by its length."""
    if len(source) > LONGEST or source.count("<") > MOST_MARKS:
        raise NoShape(f"longer than {LONGEST:,} characters or {MOST_MARKS:,} marks")
    if TORN.search(source):
        raise NoShape("an element that does not end")
    reader = _Reader()
    try:
        reader.feed(source)
        reader.close()
    except (AssertionError, RecursionError) as error:  # html.parser gives up so on torn declarations
        raise NoShape("not XHTML that can be read") from error
    reader.end_paragraph()
    return tuple(reader.told)


@dataclass(slots=True)
class _List:
    """A list that is being read."""

    ordered: bool
    count: int = 0
    marker: str = ""
    """That of an item that has said nothing yet."""
    told: int = 0
    """How many paragraphs there were when its present item had been told; 0 if it has not."""


class _Reader(HTMLParser):
    """Entities are letters here and never more: html.parser knows HTML's own names and no declared ones."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.told: list[Paragraph] = []
        self._open: list[str] = []
        self._lists: list[_List] = []
        self._runs: list[Run] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        _check(tag, attrs)
        if tag == "br":
            self._runs.append(Run("\n"))
            return
        if tag in BLOCKS:
            self._close_before(tag)
            self.end_paragraph()
        if len(self._open) >= DEEPEST:
            raise NoShape(f"more than {DEEPEST} elements inside each other")
        self._open.append(tag)
        if tag in LISTS:
            self._lists.append(_List(ordered=tag == "ol"))
        if tag == "li":
            self._begin_item()

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open[-1] != tag:
                self._end(self._open[-1])
            self._end(tag)

    def handle_data(self, data: str) -> None:
        words = BLANKS.sub(" ", clean(data))
        if words.strip() and next((tag for tag in reversed(self._open) if tag == "li" or tag in LISTS), "") in LISTS:
            raise NoShape("words in a list outside its items")
        worn = set(self._open)
        self._runs.append(Run(words, bool(worn & (BOLD | HEADINGS)), bool(worn & ITALIC), bool(worn & UNDERLINED)))

    def handle_decl(self, decl: str) -> None:
        raise NoShape("a declaration")

    def unknown_decl(self, data: str) -> None:
        raise NoShape("a declaration")

    def handle_pi(self, data: str) -> None:
        raise NoShape("a processing instruction")

    def end_paragraph(self) -> None:
        """Tell what has come together. An item of a list is one paragraph, its parts on lines of their own."""
        lines = [tuple(_tidy(line)) for line in _lines(self._runs)]
        self._runs = []
        if not self._lists:
            self.told += [Paragraph(runs) for runs in _parted(lines)]
        elif any(lines):
            self._tell_item(self._lists[-1], _joined(filter(None, lines)))

    def _tell_item(self, inside: "_List", runs: tuple[Run, ...]) -> None:
        if inside.told and inside.told == len(self.told):
            before = self.told.pop()
            self.told.append(Paragraph(_joined([before.runs, runs]), before.depth, before.marker))
        else:
            self.told.append(Paragraph(runs, len(self._lists), inside.marker))
            inside.marker, inside.told = "", len(self.told)

    def _begin_item(self) -> None:
        if not self._lists:
            raise NoShape("a list item outside a list")
        inside = self._lists[-1]
        inside.count += 1
        inside.marker, inside.told = f"{inside.count}." if inside.ordered else BULLET, 0

    def _close_before(self, tag: str) -> None:
        """HTML lets these go unclosed: `<p>` before another block, `<li>` before the next."""
        inside = next((at for at in range(len(self._open) - 1, -1, -1) if self._open[at] in LISTS), -1)
        unclosed = next((name for name in self._open[inside + 1 :] if name == "p" or name == tag == "li"), "")
        if unclosed:
            self.handle_endtag(unclosed)

    def _end(self, tag: str) -> None:
        if tag in BLOCKS:
            self.end_paragraph()
        self._open.pop()
        if tag in LISTS:
            self._lists.pop()
        elif tag == "li":
            self._lists[-1].marker = ""


def _check(tag: str, attributes: Iterable[tuple[str, str | None]]) -> None:
    if tag not in ALLOWED:
        raise NoShape(f"element {tag[:20]!r}")
    for name, value in attributes:
        told = "".join((value or "").lower().split())
        if name.startswith("on"):
            raise NoShape(f"attribute {name[:20]!r}")
        if name == "hidden" or (name == "style" and ("display:none" in told or "visibility:hidden" in told)):
            raise NoShape("words that are hidden")
        if name in COUNTED and (tag in LISTS or tag == "li") and (name, told) not in {("start", "1"), ("type", "1")}:
            raise NoShape(f"a list with {name!r}")


def _lines(runs: Iterable[Run]) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        if run.text == "\n":
            lines.append([])
        else:
            lines[-1].append(run)
    return lines


def _tidy(line: Sequence[Run]) -> list[Run]:
    """One run for each weight, one blank between words and none at the ends."""
    words = "".join(run.text for run in line)
    loose = words.count(NO_BREAK) > max(A_FEW, words.count(" "))
    kept: list[Run] = []
    before = ""
    for run in line:
        text = BLANKS.sub(" ", run.text.replace(NO_BREAK, " ") if loose else run.text)
        text = text.lstrip(" " if before else None) if before in ("", " ") else text
        before = text[-1:] or before
        kept.append(run.saying(text))
    while kept and not kept[-1].text.strip():
        kept.pop()
    kept[-1:] = [run.saying(run.text.rstrip()) for run in kept[-1:]]
    alike = [list(same) for _, same in groupby(filter(lambda run: run.text, kept), key=lambda run: run.saying(""))]
    return [same[0].saying("".join(run.text for run in same)) for same in alike]


def _parted(lines: Iterable[tuple[Run, ...]]) -> list[tuple[Run, ...]]:
    """Lines joined to paragraphs; an empty line stands between two."""
    return [_joined(told) for full, told in groupby(lines, key=bool) if full]


def _joined(lines: Iterable[tuple[Run, ...]]) -> tuple[Run, ...]:
    """Lines as one paragraph, with breaks between them."""
    found = list(lines)
    broken = [(*line, Run("\n")) for line, _ in pairwise(found)]
    return tuple(run for line in [*broken, *found[-1:]] for run in line)
