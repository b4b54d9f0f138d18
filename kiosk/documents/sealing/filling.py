"""Prepared fields filled in: what they hold, and how that looks, drawn with our own faces.

pyHanko's own appearances name faces that are not in the file, which breaks PDF/A. So each look is drawn by reportlab as a form of one small
file, and taken over from there in one go: they share their faces.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from pyhanko.pdf_utils.generic import DictionaryObject, NameObject, TextStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.pdfbase.pdfdoc import xObjectName
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.letters.faces import SANS, register
from kiosk.documents.letters.scripts import drawn
from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.words.speech import is_mirrored, speaking, spoken

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


@contextmanager
def in_its_language(revision: IncrementalPdfFileWriter) -> Iterator[None]:
    """Inside, `say` speaks the language that the file says it is in (ISO 32000-1, 14.9.2)."""
    with speaking(str(revision.root.get("/Lang", ""))):
        yield


def words(lines: Sequence[Line]) -> Paint:
    """The lines from the top, in any script, made smaller if they would not fit."""
    sheet = Sheet(mirrored=is_mirrored(spoken()))

    def paint(canvas: Canvas, width: float, height: float) -> None:
        bricks = [_brick(sheet, *line) for line in lines]
        scale = 1.0
        while scale > SMALLEST and _tall(bricks, width / scale) * scale > height:
            scale -= 0.02
        canvas.scale(scale, scale)
        top = height / scale
        for brick in bricks:
            top -= brick.tall(width / scale)
            brick.drawOn(canvas, 0, top)

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


def _brick(sheet: Sheet, text: str, look: str) -> Brick:
    brick = sheet.words(text, look=look)
    brick.tags = ()  # a field is read by its value
    return brick


def _tall(bricks: Sequence[Brick], width: float) -> float:
    return sum(brick.tall(width) for brick in bricks)
