"""A workbook, written a row at a time: Office Open XML (ECMA-376), strings inline.

Neither XlsxWriter nor openpyxl: in the modes that do not hold the whole table in memory both lay its rows in plain temporary files, which
is what a protected zip is there to prevent, and they take three times as long. A sheet with text, numbers and a frozen head is
five small parts of XML that have not changed since 2006.
"""

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO, cast
from xml.sax.saxutils import escape, quoteattr

from kiosk.export.archive import Outgoing
from kiosk.export.spool import Spool
from kiosk.export.tables import FORMULA

ROWS, LETTERS = 1_048_576, 32_767
"""What a sheet and a cell can hold (Excel specifications and limits)."""
CUT = " … [cut off here: Excel holds no more in a cell; the other files have the whole]"
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
TO_ESCAPE = re.compile(NOT_XML.pattern[:-1] + "&<>\r]")
"""A cell in which nothing of this stands is written as it is: nearly all."""
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
XF = 'numFmtId="0" fillId="0" borderId="0"'
STYLES = (
    f'{XML}<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    f'<cellStyleXfs count="1"><xf {XF} fontId="0"/></cellStyleXfs><cellXfs count="3"><xf {XF} fontId="0" xfId="0"/>'
    f'<xf {XF} fontId="1" xfId="0" applyFont="1"/><xf {XF} fontId="0" xfId="0" quotePrefix="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
PLAIN, HEAD, QUOTED = 0, 1, 2
"""Styles. QUOTED is Excel's own mark of a text that is no formula, also after somebody has edited the cell; the text is as it was given."""

Cell = str | int | float


class Sheet:
    """One table. It goes on in a second sheet where a sheet is full."""

    def __init__(self, name: str, heads: Sequence[Sequence[str]], spool: Callable[[], Spool], rows: int = ROWS) -> None:
        self.parts: list[tuple[str, Spool]] = []
        """What was written, a sheet each, by its name."""
        self._name, self._heads, self._spool, self._rows = name, heads, spool, rows
        self._begin()

    def add(self, cells: Iterable[Cell]) -> None:
        """A row."""
        if self._at == self._rows:
            self._end()
            self._begin()
        self._row("".join(map(_cell, cells)))

    def close(self) -> None:
        """Nothing more comes."""
        self._end()

    def _begin(self) -> None:
        self._file, self._at = self._spool(), 0
        self.parts.append((f"{self._name} {len(self.parts) + 1}" if self.parts else self._name, self._file))
        frozen = f'<pane ySplit="{len(self._heads)}" topLeftCell="A{len(self._heads) + 1}" activePane="bottomLeft" state="frozen"/>'
        views = f'<sheetViews><sheetView workbookViewId="0">{frozen}</sheetView></sheetViews>'
        self._file.write(f'{XML}<worksheet xmlns="{MAIN}">{views}<sheetFormatPr defaultRowHeight="15"/><sheetData>'.encode())
        for head in self._heads:
            self._row("".join(_text(cell, HEAD) for cell in head))

    def _row(self, cells: str) -> None:
        self._file.write(f"<row>{cells}</row>".encode())
        self._at += 1

    def _end(self) -> None:
        self._file.write(b"</sheetData></worksheet>")
        self._file.close()


def workbook(sheets: Sequence[tuple[str, Spool]], out: Outgoing) -> None:
    """Pack sheets (name, XML) into one file."""
    with zipfile.ZipFile(cast(IO[bytes], _Unseekable(out)), "w", zipfile.ZIP_DEFLATED, compresslevel=3) as packed:
        for name, text in _frame([name for name, _ in sheets]):
            packed.writestr(_info(name), text)
        for at, (_, spool) in enumerate(sheets, start=1):
            with packed.open(_info(f"xl/worksheets/sheet{at}.xml"), "w", force_zip64=True) as part:
                for piece in spool.read():
                    part.write(piece)


def _frame(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Everything but the sheets."""
    numbered = list(enumerate(names, start=1))
    kinds = "".join(f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{KIND}.worksheet+xml"/>' for at, _ in numbered)
    yield (
        "[Content_Types].xml",
        f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/>{kinds}</Types>',
    )
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    listed = "".join(f'<sheet name={quoteattr(name)} sheetId="{at}" r:id="rId{at}"/>' for at, name in numbered)
    yield "xl/workbook.xml", f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><sheets>{listed}</sheets></workbook>'
    yield (
        "xl/_rels/workbook.xml.rels",
        _relations([*(("worksheet", f"worksheets/sheet{at}.xml") for at, _ in numbered), ("styles", "styles.xml")]),
    )
    yield "xl/styles.xml", STYLES


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    told = "".join(f'<Relationship Id="rId{at}" Type="{DOCUMENT}/{kind}" Target="{to}"/>' for at, (kind, to) in enumerate(targets, start=1))
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{told}</Relationships>'


def _cell(value: Cell) -> str:
    if isinstance(value, str):
        return _text(value, QUOTED if value.startswith(FORMULA) else PLAIN) if value else "<c/>"
    return f"<c><v>{value!r}</v></c>"


def _text(value: str, style: int) -> str:
    if len(value) > LETTERS // 2 and len(value.encode("utf-16-le", "replace")) > 2 * LETTERS:  # Excel counts in UTF-16
        value = value[: (LETTERS - len(CUT)) // 2 if max(value) > "\uffff" else LETTERS - len(CUT)] + CUT
    words = escape(NOT_XML.sub("\ufffd", value), {"\r": "&#13;"}) if TO_ESCAPE.search(value) else value
    return f'<c t="inlineStr"{f" s={chr(34)}{style}{chr(34)}" if style else ""}><is><t xml:space="preserve">{words}</t></is></c>'


def _info(name: str) -> zipfile.ZipInfo:
    """With the oldest date there is: the same visits give the same bytes."""
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


class _Unseekable:
    """What zipfile writes to: it cannot go back, so it never does."""

    def __init__(self, out: Outgoing) -> None:
        self._out = out

    def write(self, data: bytes) -> int:
        self._out.write_bytes(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing waits here."""
