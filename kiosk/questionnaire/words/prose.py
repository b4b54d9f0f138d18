"""Words with a shape: paragraphs and lists of runs that weigh differently, and how they are written as HTML and as plain words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Control characters, and those that turn the direction of what follows."""
BULLET = "•"


def clean(words: str) -> str:
    """The same words without what no reader sees."""
    return UNSEEN.sub("", words)


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one weight. A line break is "\\n"."""

    text: str
    bold: bool = False
    italic: bool = False
    underlined: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it stands out in no way."""
        return not (self.bold or self.italic or self.underlined)

    def saying(self, text: str) -> "Run":
        """Other words of the same weight."""
        return Run(text, self.bold, self.italic, self.underlined)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, or one item of a list."""

    runs: tuple[Run, ...]
    depth: int = 0
    """How many lists it stands in."""
    marker: str = ""
    """What stands before it: "•", "2."; blank outside a list, and where an item goes on after a list within it."""

    @property
    def text(self) -> str:
        """The words, without the marker."""
        return "".join(run.text for run in self.runs)

    @property
    def list_tag(self) -> str:
        """The list it is an item of."""
        return "ul" if self.marker in ("", BULLET) else "ol"


def has_shape(told: Sequence[Paragraph]) -> bool:
    """Whether there is more to it than one line of even words."""
    return len(told) > 1 or any(paragraph.marker or "\n" in paragraph.text or _weighs(paragraph) for paragraph in told)


def plain_words(told: Sequence[Paragraph]) -> str:
    """A line for each paragraph, list items behind their marker."""
    return "\n".join(f"{paragraph.marker} {paragraph.text}".strip() for paragraph in told)


def to_html(told: Sequence[Paragraph]) -> str:
    """Only p b i u br ul ol li, without attributes, all closed. A paragraph that stands alone has no p around it."""
    if len(told) == 1 and not told[0].depth:
        return _inline(told[0])
    return "".join(_written(told))


def _weighs(paragraph: Paragraph) -> bool:
    return not all(run.is_plain for run in paragraph.runs)


def _written(told: Sequence[Paragraph]) -> Iterator[str]:
    lists: list[str] = []
    for paragraph in told:
        while len(lists) > paragraph.depth or (len(lists) == paragraph.depth and _begins_anew(paragraph, lists)):
            yield f"</li></{lists.pop()}>"
        if paragraph.marker and len(lists) == paragraph.depth:
            yield "</li><li>"
        while len(lists) < paragraph.depth:
            lists.append(paragraph.list_tag)
            yield f"<{lists[-1]}><li>"
        yield _inline(paragraph) if paragraph.depth else f"<p>{_inline(paragraph)}</p>"
    yield from (f"</li></{tag}>" for tag in reversed(lists))


def _begins_anew(paragraph: Paragraph, lists: Sequence[str]) -> bool:
    """Whether it is the first of a list right after another one."""
    return bool(paragraph.marker and lists) and (paragraph.marker == "1." or paragraph.list_tag != lists[-1])


def _inline(paragraph: Paragraph) -> str:
    return "".join(_tagged(run) for run in paragraph.runs)


def _tagged(run: Run) -> str:
    words = escape(run.text, quote=False).replace("\n", "<br/>")
    for tag, worn in (("u", run.underlined), ("i", run.italic), ("b", run.bold)):
        words = f"<{tag}>{words}</{tag}>" if worn else words
    return words
