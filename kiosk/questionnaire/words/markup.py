"""Words made harmless; and words with a shape, from rendering-markdown and rendering-xhtml to a small safe HTML.

Screen and paper draw p b i u br ul ol li and nothing else. What holds anything else falls back to its plain words, as a whole:
half a table would say something its author did not.
"""

import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

from kiosk.questionnaire.words.prose import BULLET, Paragraph, Run, clean, has_shape, plain_words, to_html
from kiosk.questionnaire.words.xhtml import BLOCKS, DEEPEST, LONGEST, MOST_MARKS, NoShape, read

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

__all__ = ["Paragraph", "Run", "agree", "clean", "from_markdown", "from_xhtml", "paragraphs", "plain", "shaped", "why_plain"]

ELEMENT = re.compile(r"(<[^<>]*>)")
NAME = re.compile(r"<(/?)\s*([a-zA-Z0-9]+)")
UNREAD = frozenset({"script", "style", "head", "title", "template"})
"""Elements whose content is no words."""
MOST_BRACKETS = 200
"""In markdown: each may begin a link, and is looked for to the end."""
OUTLINE = re.compile(r"[\W_]+|\b\d{1,2}\.\s")
"""What does not count when words are compared: signs, blanks, numbers of list items."""


def shaped(words: str, xhtml: str, markdown: str) -> tuple[str, str]:
    """Plain words, and the same as safe HTML where one of the two gives them a shape. Missing words are taken from the shape."""
    rich = from_xhtml(xhtml) or from_markdown(markdown)
    return words or plain(xhtml) or plain(_rendered(markdown)) or clean(markdown), rich


def from_xhtml(xhtml: str) -> str:
    """Safe HTML of the subset that screen and paper draw; blank where it holds anything else, or has no shape."""
    try:
        told = read(xhtml) if xhtml else ()
    except NoShape:
        return ""
    html = to_html(told) if has_shape(told) else ""
    return html if len(html) <= LONGEST and html.count("<") <= MOST_MARKS else ""


def from_markdown(markdown: str) -> str:
    """The same for markdown (CommonMark). Pictures, tables, code and quotations fall back to plain words; so does HTML as above."""
    return from_xhtml(_rendered(markdown))


def why_plain(xhtml: str = "", markdown: str = "") -> str:
    """What in it keeps it from having a shape; blank if nothing does."""
    if markdown and not _is_short(markdown):
        return f"longer than {LONGEST:,} characters, or more than {MOST_BRACKETS} brackets"
    try:
        read(xhtml or _rendered(markdown))
    except NoShape as reason:
        return str(reason)
    return ""


def plain(html: str) -> str:
    """The words alone: a line for each paragraph, list items behind "•" or their number."""
    try:
        return plain_words(read(html)) if html else ""
    except NoShape:
        return _bare(html)


def paragraphs(html: str) -> tuple[Paragraph, ...]:
    """Safe HTML as what paper sets: paragraphs and list items, each with runs of one weight."""
    return read(html) if html else ()


def agree(html: str, words: str) -> bool:
    """Whether both say the same, whatever their signs, blanks and capitals."""
    return _outline(plain(html)) == _outline(words)


def _outline(words: str) -> str:
    return OUTLINE.sub("", words).casefold()


def _rendered(markdown: str) -> str:
    """HTML as markdown-it writes it, not safe yet; blank for what is too long to be worth it."""
    return str(_markdown().render(clean(markdown))) if markdown.strip() and _is_short(markdown) else ""


def _is_short(markdown: str) -> bool:
    return len(markdown) <= LONGEST and markdown.count("[") <= MOST_BRACKETS


@cache
def _markdown() -> "MarkdownIt":
    """Imported when a form first uses it.

    Tables and struck words are recognised, so that they are not shown as bars and tildes. Words that begin far to the right are no
    code, and those behind "[name]:" no address.
    """
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"maxNesting": 5 * DEEPEST})  # what lies too deep is to be refused, not left out
    reader.enable(["table", "strikethrough"]).disable(["code", "reference"])
    reader.validateLink = lambda url: True  # type: ignore[method-assign]  # a link's words are kept, its address never is
    return reader


def _bare(html: str) -> str:
    """The words of HTML that is outside the list, in time that grows with its length."""
    lines, skipping = [""], ""
    for token in ELEMENT.split(html):
        found = NAME.match(token)
        name = found[2].lower() if found else ""
        if skipping:
            skipping = "" if found and found[1] and name == skipping else skipping
        elif name in UNREAD and found and not found[1]:
            skipping = "" if token.endswith("/>") else name
        elif name in BLOCKS or name == "br":
            lines.append(f"{BULLET} " if name == "li" and found and not found[1] else "")
        elif not ELEMENT.fullmatch(token):
            lines[-1] += clean(unescape(token))
    return "\n".join(told for line in lines if (told := " ".join(line.split())) and told != BULLET)
