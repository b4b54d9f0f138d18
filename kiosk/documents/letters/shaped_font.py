"""A TrueType face of which any glyph can be drawn, also those that no letter has to itself: joined forms, ligatures, conjuncts.

reportlab draws letters, so a glyph is given a letter of its own where it needs one. What the glyph says is written into the document's
own table (ToUnicode, ISO 32000-1, 9.10.3) when it is saved, so that its words can be searched and copied.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any
from unicodedata import normalize

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

PRIVATE = 0xF0000
"""Plane 15: no text has letters there (Unicode, 23.5)."""
FORMS = range(0xFEFC, 0xFB4F, -1)
"""Arabic presentation forms; of several for the same letters, that which stands alone wins."""
TABLE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{pairs}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
MOST = 100
"""Pairs in a block of the table (9.7.5.4)."""


class ShapedFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """Adds `letter`: what reportlab has to be told to draw a glyph that says `text`."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self.letters: dict[tuple[int, str], int] = {}
        self.says: dict[int, str] = {}

    def letter(self, glyph: int, text: str, width: float) -> str:
        """A letter that draws `glyph`: `text` itself if it does. `width` is the glyph's own, in thousandths of its size."""
        if len(text) == 1 and self.face.charToGlyph.get(ord(text)) == glyph and text not in "\u00a0\u00ad":
            return text
        code = self.letters.setdefault((glyph, text), PRIVATE + len(self.letters))
        self.face.charToGlyph[code], self.face.charWidths[code] = glyph, width
        self.says[code] = text
        return chr(code)

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802  # reportlab's name
        """(part of the face, codes there) of each run. Words whose letters all stand in the first part are told at a stroke."""
        if text and doc in self.state:
            try:
                return [(0, bytes(map(self.state[doc].assignments.__getitem__, map(ord, text))))]
            except (KeyError, ValueError):  # a letter that is new, or stands in another part
                pass
        return super().splitString(text, doc, encoding)  # type: ignore[no-any-return]

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # reportlab's name
        """Write the face into the document, each glyph with what it says."""
        parts = [list(subset) for subset in self.state[doc].subsets] if doc in self.state else []
        super().addObjects(doc)
        for number, part in enumerate(parts):
            if any(code in self.says or code > 0xFFFF for code in part):
                name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("latin-1")
                doc.idToObject["toUnicodeCMap:" + name].content = self._table(part)

    def _table(self, codes: Sequence[int]) -> str:
        pairs = [f"<{at:02X}> <{self._said(code)}>" for at, code in enumerate(codes)]
        blocks = [pairs[at : at + MOST] for at in range(0, len(pairs), MOST)]
        return TABLE.format(pairs="\n".join("\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")) for block in blocks))

    def _said(self, code: int) -> str:
        text = self.says.get(code, chr(code))
        return _joined().get(text, text).encode("utf-16-be").hex().upper()


@cache
def _joined() -> dict[str, str]:
    """Arabic letters that are drawn as one, and the one letter that Unicode keeps for both: readers that turn a line round to find its
    order then do not turn the two round as well. Compatibility normalisation (NFKC) gives the two back."""
    return {text: letter for letter in map(chr, FORMS) if len(text := normalize("NFKC", letter)) > 1 and " " not in text}
