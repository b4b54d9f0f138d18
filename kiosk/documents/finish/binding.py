"""From a story of bricks to a finished file. Laid out once: what tells of all pages is drawn when there are no more to come."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, NextPageTemplate, PageTemplate

from kiosk.documents.finish.conformance import finished
from kiosk.documents.finish.metadata import About
from kiosk.documents.letters.faces import SANS
from kiosk.documents.page.sheet import Sheet

Story = list[Any]
"""Bricks and reportlab's page breaks."""


@dataclass(frozen=True, slots=True)
class Bound:
    """The finished file, ready to be sealed; how many pages were laid out; the SHA-256 (hex) of the record it carries."""

    body: bytes = field(repr=False)
    pages: int
    record_digest: str


def bound(sheet: Sheet, story: Story, templates: Sequence[PageTemplate], about: About, record: bytes) -> Bound:
    """Lay `story` out on `templates` (the first for page one, "later" for the others); `record` (JSON) is attached unless it is empty."""
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=sheet.paper.size, initialFontName=SANS, lang=about.language, invariant=1)
    document.addPageTemplates(list(templates))
    document.build([NextPageTemplate("later"), *story], canvasmaker=_canvas(sheet))
    sheet.tags.enlarge(sheet.paper.scale)
    return Bound(finished(out.getvalue(), sheet.tags, record, about), document.page, sha256(record).hexdigest())


def _canvas(sheet: Sheet) -> Callable[..., Canvas]:
    def make(*facts: Any, **more: Any) -> Canvas:
        rl_config.useA85 = 0  # streams as bytes, not as letters: a fifth smaller
        return _LateCanvas(sheet, *facts, **{**more, "pageCompression": 0})  # packed once, when it is finished

    return make


class _LateCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that comes back to its pages before it is saved."""

    def __init__(self, sheet: Sheet, *facts: Any, **more: Any) -> None:
        super().__init__(*facts, **more)
        self._sheet = sheet

    def save(self) -> None:
        """Draw what was put off (Sheet.late), each on its page, then write the file."""
        pages = self._doc.Pages.pages
        for number, draw in self._sheet.late:
            code: list[str] = []
            self._pageNumber, self._code = number, code
            self.init_graphics_state()
            draw(self, len(pages))
            pages[number - 1].stream += "\n".join(code) + "\n"
        self._code = []
        for page in pages:
            self._enlarge(page, self._sheet.paper.scale)
            page.stream = page.stream.encode("ascii")  # reportlab's own encoder goes letter by letter
        super().save()

    @staticmethod
    def _enlarge(page: Any, by: float) -> None:
        """Everything on the page so many times as large, the page too."""
        if by != 1:
            page.stream = f"q {by} 0 0 {by} 0 0 cm\n{page.stream}\nQ"
            page.pagewidth, page.pageheight = page.pagewidth * by, page.pageheight * by
