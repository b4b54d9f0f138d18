"""The clinic's own mark and paper."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from kiosk.documents.furniture.letterhead import letterhead_mark, picture
from kiosk.documents.page.layout import A4_PAPER, LETTER_PAPER, paper_of
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.record.consent import consent_record
from tests.documents import sample
from tests.documents.reading import images, plain, text


def logo(path: Path, size: tuple[int, int], colour: tuple[int, int, int, int] = (40, 60, 120, 0)) -> Path:
    Image.new("RGBA", size, colour).save(path)
    return path


@pytest.mark.parametrize(("size", "points"), [((600, 150), (60, 15)), ((100, 100), (30, 30)), ((40, 400), (3, 30))])
def test_a_logo_keeps_its_shape_in_the_place_there_is(size: tuple[int, int], points: tuple[float, float], tmp_path: Path) -> None:
    mark = letterhead_mark(Sheet(logo=logo(tmp_path / "logo.png", size)))
    assert (mark.own_width, mark.height) == pytest.approx(points)


def test_what_shines_through_stands_on_white(tmp_path: Path) -> None:
    told = picture(logo(tmp_path / "clear.png", (40, 40)))
    assert told
    assert told[0].getpixel((5, 5)) == (255, 255, 255)


def test_the_document_holds_the_logo_without_transparency(tmp_path: Path) -> None:
    body = consent_record(sample.visit(), logo=logo(tmp_path / "shown.png", (900, 450), (40, 60, 120, 128))).body
    assert images(body) == 1
    (tmp_path / "record.pdf").write_bytes(body)
    with pikepdf.open(tmp_path / "record.pdf") as pdf:
        assert not [told for told in pdf.objects if isinstance(told, pikepdf.Stream) and "/SMask" in told]


def test_a_picture_that_cannot_be_read_leaves_our_mark(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    assert letterhead_mark(Sheet(logo=tmp_path / "logo.png")).own_width == letterhead_mark(Sheet()).own_width == 20


def test_the_clinic_says_which_paper() -> None:
    assert paper_of({}) == paper_of({"clinic.paper": "A4"}) == A4_PAPER
    assert paper_of({"clinic.paper": "US Letter"}) == LETTER_PAPER


def test_the_registered_name_stands_in_the_letterhead(tmp_path: Path) -> None:
    record = sample.visit()
    told = replace(record, clinic={**record.clinic, "clinic.legal": "Linden Skin Clinic Ltd, no. 00000417", "clinic.paper": "US Letter"})
    body = consent_record(told).body
    assert plain("Linden Skin Clinic Ltd, no. 00000417") in text(body)
    (tmp_path / "record.pdf").write_bytes(body)
    with pikepdf.open(tmp_path / "record.pdf") as pdf:
        assert [float(edge) for edge in pdf.pages[0].MediaBox] == [0, 0, 612, 792]
