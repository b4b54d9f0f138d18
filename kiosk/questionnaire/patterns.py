r"""Patterns that a form's author wrote (R4 extension `regex`, FHIRPath `matches`), run within 50 ms and a few megabytes.

They are read as JavaScript reads them, for that is where authors try them out: `\d` is 0 to 9, `\p{L}` any letter, a stray `{` itself.
The `regex` package unrolls what must occur several times while it compiles: `((a{1000}){1000}){1000}`, or forty `+` within
each other, take all the memory there is. So each pattern is read here first, measured, and handed on exactly as it was read.
"""

import logging
import re
from functools import lru_cache
from typing import Any

from kiosk.errors import FormError

LONGEST = 2_000
"""Characters of a pattern."""
LARGEST = 10_000
"""Elements of a pattern once it is unrolled (4 MB, 3 ms to compile)."""
LONGEST_TEXT = 100_000
"""Characters that `replaced` may put in."""
SECONDS = 0.05
"""How long one text may be looked at."""

TOKEN = re.compile(
    r"(?P<escape>\\(?:[pP]\{[^}]*\}|u\{[0-9A-Fa-f]{1,6}\}|k<\w+>|.))"
    r"|\[(?P<set>\^?\]?(?:\\.|[^\]\\])*)\]"
    r"|(?P<open>\((?:\?(?:[:=!>]|<[=!]|P?<\w+>|[ims]+[:)]))?)"
    r"|\{(?P<least>\d*)(?P<most>,?)\d*\}"
    r"|(?P<other>.)",
    re.DOTALL,
)
SPELT = {r"\d": "[0-9]", r"\D": "[^0-9]", "{": r"\{"}

log = logging.getLogger(__name__)


def fits(pattern: str, text: str) -> bool | None:
    """Whether the whole of `text` has that form. None: no telling (a broken pattern, no verdict in time); nobody is held up."""
    try:
        return _run("fullmatch", pattern, text) is not None
    except FormError as error:
        log.warning("not judged: %s", error)
        return None


def found(pattern: str, text: str) -> bool:
    """Whether some part of `text` has that form (FHIRPath `matches`); FormError if there is no telling."""
    return _run("search", pattern, text) is not None


def replaced(pattern: str, text: str, by: str) -> str:
    """`text` with each part of that form replaced; `$1` in `by` stands for a group (FHIRPath `replaceMatches`). FormError as above."""
    template = re.sub(r"\$(\d+)", r"\\g<\1>", by.replace("\\", r"\\"))
    room = LONGEST_TEXT

    def expanded(match: Any) -> str:
        nonlocal room
        words = str(match.expand(template))
        room -= len(words)
        if room < 0:
            raise ValueError("too long")
        return words

    return str(_run("sub", pattern, expanded, text))


def _run(act: str, pattern: str, *arguments: Any) -> Any:
    import regex

    try:
        return getattr(compiled(pattern), act)(*arguments, timeout=SECONDS)
    except TimeoutError as error:
        raise FormError(f"the pattern {pattern!r} takes too long") from error
    except (regex.error, ValueError, MemoryError) as error:
        raise FormError(f"the pattern {pattern!r} cannot be used so") from error


@lru_cache(maxsize=256)
def compiled(pattern: str) -> Any:
    """The pattern, ready to be used; FormError if it is none, or one too large."""
    import regex

    if len(pattern) > LONGEST:
        raise FormError(f"a pattern of {len(pattern)} characters is too long ({LONGEST} at most)")
    try:
        return regex.compile(_read(pattern), cache_pattern=False)
    except (regex.error, RecursionError, OverflowError, ValueError) as error:
        raise FormError(f"{pattern!r} is not a pattern") from error


def _read(pattern: str) -> str:
    """The same pattern as the `regex` package spells it; FormError if it would grow too large."""
    words, groups, last = [], [0], 0  # groups: the size of each that is open, innermost last
    for token in TOKEN.finditer(pattern):
        word = _spelt(token)
        words.append(word)
        if token["open"] and not word.endswith(")"):
            groups.append(0)
        elif word == ")" and len(groups) > 1:
            last = groups.pop() + 1
            groups[-1] += last
        elif (times := _times(token)) is not None:
            groups[-1] += last * (times - 1)
            last *= times
        else:
            last = 1
            groups[-1] += last
    if sum(groups) > LARGEST:
        raise FormError(f"{pattern!r} repeats too much within what it repeats")
    return "".join(words)


def _times(token: re.Match[str]) -> int | None:
    """How often what stands before is written out: what must occur, and once more for what may. None if `token` repeats nothing."""
    if token["least"] is not None:
        return max(int(token["least"] or 0) + bool(token["most"]), 1)
    return {"*": 1, "?": 1, "+": 2}.get(token[0])


def _spelt(token: re.Match[str]) -> str:
    word = token[0]
    if token["set"] is not None:
        return "[" + re.sub(r"\\u\{(\w+)\}|\\(d)|(\\.)|\[", _in_a_set, token["set"]) + "]"
    if word.startswith(r"\u{"):
        return re.escape(chr(int(word[3:-1], 16)))
    if word.startswith(r"\k<"):
        return f"(?P={word[3:-1]})"
    if word == "(" and token.string[token.end() :].startswith("?"):
        raise FormError(f"{token.string!r} begins a group with (? in a way that JavaScript does not know")
    return SPELT.get(word, word)


def _in_a_set(part: re.Match[str]) -> str:
    if part[1]:
        return re.escape(chr(int(part[1], 16)))
    return "0-9" if part[2] else part[3] or r"\["
