"""The clinic's own things: a logo from a file and on paper, what a certificate says, a server that is tried, a page to try a printer."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from kiosk.documents.furniture.letterhead import FINE, TALLEST, WIDEST
from kiosk.documents.furniture.logo_file import KEPT
from kiosk.documents.office import DocumentOffice
from kiosk.documents.stationery import ReportlabStationery
from kiosk.errors import PressError, SealUnfit
from kiosk.questionnaire.shelf import Shelf
from tests.documents.authority import running
from tests.documents.reading import images, plain, text
from tests.export.records import FORMS

OFFICE = DocumentOffice()
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
CLINIC = {"clinic.name": "Linden Skin Clinic", "clinic.address": "14 Linden Row", "clinic.phone": "01632 960 144"}


def picture(kind: str = "PNG", size: tuple[int, int] = (3000, 1000), colour: str = "#8A2A12") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_shrunk_and_kept_as_png_whatever_it_was(kind: str) -> None:
    made = OFFICE.picture(picture(kind))
    with Image.open(io.BytesIO(made)) as found:
        assert found.format == "PNG"
        assert found.width <= WIDEST * FINE * KEPT + 1
        assert found.height <= TALLEST * FINE * KEPT + 1
        assert found.width / found.height == pytest.approx(3, rel=0.02)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"rubbish", "no picture"),
        (b"", "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "save it as PNG"),
        (b"<?xml version='1.0'?><svg/>", "save it as PNG"),
        (picture("GIF"), "no picture"),
        (picture(size=(20, 400)), "too few"),
        (picture()[:300], "no picture"),
    ],
)
def test_a_file_that_cannot_stand_at_the_head_is_refused_and_says_why(data: bytes, why: str) -> None:
    with pytest.raises(PressError, match=why):
        OFFICE.picture(data)


def test_the_clinics_logo_stands_on_what_is_made_with_it_and_on_nothing_else() -> None:
    logo = OFFICE.picture(picture())
    form = Shelf(FORMS).pack("laser-skin-tightening")[0]
    stationery = ReportlabStationery()
    without = images(stationery.blank(form, CLINIC, {}, NOW).body)
    own = images(stationery.blank(form, CLINIC, {}, NOW, logo=logo).body)
    assert own == without + 1
    assert images(stationery.blank(form, CLINIC, {}, NOW).body) == without  # what came after it has none of it


def test_the_test_page_has_the_letterhead_and_names_its_printer() -> None:
    logo = OFFICE.picture(picture())
    made = OFFICE.test_page(CLINIC, logo, "Front desk", NOW)
    assert made.pages == 1
    told = text(made.body)
    assert plain("Linden Skin Clinic") in told
    assert plain("Printed on Front desk") in told
    assert images(made.body) == images(OFFICE.test_page(CLINIC, b"", "Front desk", NOW).body) + 1


def test_a_certificate_says_whose_it_is_and_until_when() -> None:
    told = OFFICE.certificate(OFFICE.made("Linden Skin Clinic", NOW).certificate)
    assert (told.whose, told.issuer) == ("Linden Skin Clinic", "")
    assert told.first <= NOW.date() < told.last - timedelta(days=3600)
    assert len(told.fingerprint) == 64
    with pytest.raises(SealUnfit):
        OFFICE.certificate(b"no certificate")
    with pytest.raises(SealUnfit, match="PKCS #12"):
        OFFICE.brought(b"rubbish", "word", NOW)


@pytest.mark.parametrize("server", ["", "time.example", "ftp://time.example", "https://user:secret@time.example"])
def test_what_is_no_address_of_a_server_is_not_asked(server: str) -> None:
    with pytest.raises(PressError, match="no address"):
        OFFICE.time_from(server)


def test_a_server_that_does_not_answer_is_said_to_give_no_time() -> None:
    with pytest.raises(PressError, match="No time came"):
        OFFICE.time_from("http://127.0.0.1:9/tsr")


def test_a_server_that_answers_gives_its_time_and_one_that_answers_something_else_gives_none() -> None:
    with running() as authority:
        told = OFFICE.time_from(f"{authority.url}/tsa")
        assert abs((told - datetime.now(UTC)).total_seconds()) < 60
        for manner in ("rubbish", "a page", "refusing"):
            authority.manner = manner
            with pytest.raises(PressError, match="No time came"):
                OFFICE.time_from(f"{authority.url}/tsa")
