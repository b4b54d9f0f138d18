"""No form can do harm with the shape of its words: only the safe few come out, and in good time."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.questionnaire.words.markup import from_markdown, from_xhtml, paragraphs, plain, why_plain

SAFE = re.compile(r"(?:[^<>&]|&(?:amp|lt|gt);|</?(?:p|b|i|u|ul|ol|li)>|<br/>)*")
"""All that screen and paper are ever given."""
PIECES = re.findall(
    r"\S+",
    """<b> </b> <i> </i> <u> <p> </p> <ul> <ol> <li> </li> </ul> </ol> <br/> <h2> </h2> <div> </div> </a> <!--x--> < > &
&amp; &#x202e; &nbsp; &lt;script&gt; one two. * ** _ ` [ ]( ) ~~ | # - 1. \\ \u202e""",
)
BLANKS = [" ", "\n", "\n\n", "    ", "\x00", "<a href='javascript:x'>"]
TORN = st.lists(st.sampled_from([*PIECES, *BLANKS]), max_size=30).map("".join)
HOSTILE = [
    "*",
    "_",
    "`",
    "[",
    "![",
    "<",
    "> ",
    "* ",
    "a**b",
    "[a](",
    "<!--",
    "<![CDATA[",
    "&",
    "*a_ ",
    "| a |\n|-|\n",
    "1. ",
    "<a ",
    "- a\n  ",
]
HOSTILE += [
    "<b>",
    "<b a='",
    '<b a=">"',
    "<p>",
    "</",
    "<?",
    "<!DOCTYPE x [",
    "&#x",
    "<ul><li>x",
    "x<br/>",
    "<b>a</b><i>b</i>",
    "<script>",
    "&lol9;",
]


@pytest.mark.parametrize("length", [19_900, 1_000_000])
@pytest.mark.parametrize("piece", HOSTILE)
def test_no_text_takes_long(piece: str, length: int) -> None:
    few = 1_900 // max(piece.count("<"), 1)
    for told in ((piece * length)[:length], (piece * few).ljust(length, "x")[:length]):
        for way in (from_xhtml, from_markdown, plain):
            assert _seconds(way, told) < 2


@given(TORN)
def test_whatever_comes_in_only_the_safe_few_come_out(told: str) -> None:
    for way in (from_xhtml, from_markdown):
        html = way(told)
        assert SAFE.fullmatch(html)
        assert from_xhtml(html) == html
        assert bool(paragraphs(html)) == bool(html)
    plain(told)


def test_the_reader_of_markdown_is_imported_only_when_a_form_uses_it() -> None:
    ask = "import sys, kiosk.questionnaire.words.markup as m; m.shaped('x', '<b>x</b>', ''); print('markdown_it' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": "."})
    assert told.stdout.strip() == "False"


def test_every_shape_in_the_public_forms_is_kept_or_says_why_not() -> None:
    if "QUESTIONNAIRE_CASES" not in os.environ:
        pytest.skip("QUESTIONNAIRE_CASES does not say where the public cases lie")
    found = [
        (told, url.endswith("xhtml"))
        for path in Path(os.environ["QUESTIONNAIRE_CASES"]).glob("questionnaires/*/*.json")
        for told, url in _shapes(path)
    ]
    assert found
    for told, is_xhtml in found:
        html = (from_xhtml if is_xhtml else from_markdown)(told)
        reason = why_plain(xhtml=told) if is_xhtml else why_plain(markdown=told)
        assert SAFE.fullmatch(html)
        assert not (html and reason)
        assert html or reason or len(plain(told).splitlines()) <= 1 or not is_xhtml


def _seconds(way: Callable[[str], str], told: str) -> float:
    begun = process_time()
    way(told)
    return process_time() - begun


def _shapes(path: Path) -> Iterator[tuple[str, str]]:
    waiting: list[Any] = [json.loads(path.read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict) and str(node.get("url", "")).endswith(("rendering-xhtml", "rendering-markdown")):
            yield next((str(held) for key, held in node.items() if key.startswith("value")), ""), node["url"]
        waiting += node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
