"""Prepared fields filled in: what they hold, and how that looks, drawn with our own faces.

pyHanko's own appearances name faces that are not in the file, which breaks PDF/A. So each look is drawn by reportlab as a form of one small
file, and taken over from there in one go: they share their faces.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from pyhanko.pdf_utils.generic import DictionaryObject, NameObject, TextStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.pdfbase.pdfdoc import xObjectName
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from kiosk.documents.faces import SANS, markup, register
from kiosk.documents.layout import SCALE, style
from kiosk.documents.scripts import drawn

Paint = Callable[[Canvas, float, float], None]
Line = tuple[str, str]
"""Words, and the name of their look (layout.SCALE)."""
SMALLEST = 0.4
"""How far words are made smaller so that all of them find room; what still does not is told by the field's value."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What one field is to hold."""

    field: str
    paint: Paint
    value: str = ""
    """For a text field: what it reads out. A signature field gets its value when it is signed."""


def words(lines: Sequence[Line]) -> Paint:
    """The lines from the top, made smaller if they would not fit."""

    def paint(canvas: Canvas, width: float, height: float) -> None:
        scale = 1.0
        while scale > SMALLEST and _height(lines, width / scale) * scale > height:
            scale -= 0.02
        canvas.scale(scale, scale)
        left = height / scale
        for paragraph in _paragraphs(lines):
            left -= paragraph.wrap(width / scale, left)[1]
            paragraph.drawOn(canvas, 0, left)

    return paint


def told(lines: Sequence[Line]) -> str:
    """The same lines as the value of a text field."""
    return "\n".join(drawn(text) for text, _ in lines)


def fill(revision: IncrementalPdfFileWriter, fillings: Sequence[Filling]) -> None:
    """Fill the fields that the file has; those it has not are passed over. One that is filled already is filled anew."""
    fields = _fields(revision)
    there = [filling for filling in fillings if filling.field in fields]
    if not there:
        return
    boxes = [_size(fields[filling.field]) for filling in there]
    looks = _looks(revision, [(filling.paint, *box) for filling, box in zip(there, boxes, strict=True)])
    for at, filling in enumerate(there):
        field = fields[filling.field]
        field[NameObject("/AP")] = DictionaryObject({NameObject("/N"): looks.raw_get(f"/{xObjectName(_form(at))}")})
        if filling.value:
            field[NameObject("/V")] = TextStringObject(filling.value)
        revision.update_container(field)


def _fields(revision: IncrementalPdfFileWriter) -> dict[str, DictionaryObject]:
    form = revision.root.get("/AcroForm", DictionaryObject())
    return {str(field["/T"]): field for field in (ref.get_object() for ref in form.get("/Fields", ())) if "/T" in field}


def _size(field: DictionaryObject) -> tuple[float, float]:
    left, bottom, right, top = (float(edge) for edge in field["/Rect"])
    return abs(right - left), abs(top - bottom)


def _looks(revision: IncrementalPdfFileWriter, told: Sequence[tuple[Paint, float, float]]) -> DictionaryObject:
    """Form XObjects by name, in the file."""
    register()
    out = BytesIO()
    canvas = Canvas(out, pagesize=(600, 600), initialFontName=SANS, invariant=1)
    for at, (paint, width, height) in enumerate(told):
        canvas.beginForm(_form(at), 0, 0, width, height)
        paint(canvas, width, height)
        canvas.endForm()
        canvas.doForm(_form(at))
    canvas.showPage()
    canvas.save()
    page = PdfFileReader(out).root["/Pages"]["/Kids"][0]
    looks = revision.import_object(page["/Resources"]["/XObject"])
    assert isinstance(looks, DictionaryObject)
    return looks


def _form(at: int) -> str:
    return f"look{at}"


def _paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    return [Paragraph(markup(text, SCALE[look][0]), style(look)) for text, look in lines]


def _height(lines: Sequence[Line], width: float) -> float:
    return float(sum(paragraph.wrap(width, 10_000)[1] for paragraph in _paragraphs(lines)))
