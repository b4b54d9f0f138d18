"""The page that leafs through the pictures: plain HTML in one file, no network, arrow keys and filters."""

import html
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.gallery.ways import HELD, MODES
from kiosk.paths import resources

NAME = re.compile(r"(?P<group>[a-z]+)_(?P<at>\d+)-(?P<scene>[^_]+)_(?P<language>[^_]+)_(?P<held>[^_]+)_(?P<size>\d+)_(?P<mode>[^_.]+)\.png")
OVERLEAF = re.compile(r"(?P<scene>.+)-p(?P<page>\d+)")
FIRST = "en"
"""The language that all others are looked at beside."""
PARTS = ("group", "language", "held", "size", "mode")


def write(folder: Path) -> Path:
    """`index.html` over every picture in the folder."""
    found = sorted((path.name for path in folder.glob("*.png")), key=_place)
    page = folder / "index.html"
    page.write_text(
        _page().replace("PICTURES", json.dumps(list(_told(found)))).replace("TITLE", html.escape(f"{len(found)} pictures")), "utf-8"
    )
    return page


def _page() -> str:
    return (resources() / "gallery.html").read_text("utf-8")


def _place(name: str) -> tuple[Any, ...]:
    """Pages as they were met, a long one from its beginning; each the plain way first."""
    if not (parts := NAME.fullmatch(name)):
        return ()
    overleaf = OVERLEAF.fullmatch(parts["scene"])
    scene, page = (overleaf["scene"], int(overleaf["page"])) if overleaf else (parts["scene"], 1)
    tongue = (parts["language"] != FIRST, parts["language"])
    looks = ([*HELD].index(parts["held"]), int(parts["size"]), MODES.index(parts["mode"]))
    return int(parts["at"]), scene, page, *tongue, *looks


def _told(names: Iterable[str]) -> Iterable[dict[str, str]]:
    for name in names:
        if parts := NAME.fullmatch(name):
            yield {**parts.groupdict(), "file": name, "page": f"{parts['group']}_{parts['at']}-{parts['scene']}"}
