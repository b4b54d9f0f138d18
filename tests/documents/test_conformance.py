"""What the finished file says about itself: colours, title, times, the attached record."""

import hashlib
import io
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from xml.etree import ElementTree

import pikepdf
import pytest
from PIL import Image, ImageCms

from kiosk.documents.finish.conformance import RECORD_NAME
from kiosk.documents.finish.metadata import About, packet, pdf_date
from kiosk.documents.finish.srgb import profile
from tests.documents import sample
from tests.documents.reading import attached, pressed

ABOUT = About(
    title="Consent & <more>",
    author="A “B” Clinic",
    subject="Consent record",
    language="en-GB",
    made=datetime(2026, 11, 21, 10, 58, 21).astimezone(),
)


def test_the_profile_is_srgb() -> None:
    ours = ImageCms.ImageCmsProfile(io.BytesIO(profile()))
    shades = Image.new("RGB", (9, 1))
    shades.putdata([(value, 255 - value, value // 2) for value in range(0, 257 - 1, 31)][:9])
    told = ImageCms.profileToProfile(shades, ours, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert told is not None
    assert max(abs(a - b) for a, b in zip(shades.tobytes(), told.tobytes(), strict=True)) <= 1


def test_what_it_says_about_itself_is_not_taken_for_markup() -> None:
    told = ElementTree.fromstring(packet(ABOUT).decode().split("?>", 1)[1].rsplit("<?", 1)[0])
    words = [element.text for element in told.iter() if element.text]
    assert {"Consent & <more>", "A “B” Clinic", "en-GB"} <= set(words)


@pytest.mark.parametrize(
    ("hours", "words"), [(0, "D:20261121105821+00'00'"), (-5.5, "D:20261121105821-05'30'"), (9, "D:20261121105821+09'00'")]
)
def test_times_carry_their_offset(hours: float, words: str) -> None:
    assert pdf_date(datetime(2026, 11, 21, 10, 58, 21, tzinfo=timezone(timedelta(hours=hours)))) == words


def test_the_record_is_attached_as_it_was_hashed() -> None:
    body = pressed(sample.visit())
    with pikepdf.open(io.BytesIO(body)) as pdf:
        (file,) = pdf.Root.AF
        assert (str(file.UF), file.AFRelationship) == (RECORD_NAME, pikepdf.Name.Data)
        assert bytes(file.EF.F.Params.CheckSum) == hashlib.md5(attached(body), usedforsecurity=False).digest()
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_another_answer_is_another_fingerprint() -> None:
    record = sample.visit()
    assert attached(pressed(record)) != attached(pressed(replace(record, patient=replace(record.patient, birth_date="1984-03-28"))))
