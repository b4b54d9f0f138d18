"""A picture the patient takes: with a camera, without one, and what is kept of it."""

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.encounter.page.row import Field, ItemRow
from kiosk.ui.camera import LONGEST_SIDE, Darkroom
from tests.ui.questions.bench import LANDSCAPE, PORTRAIT, Bench
from tests.ui.questions.conftest import Show

CAMERA = QUrl.fromLocalFile(str(Path(__file__).parent / "FakeCamera.qml")).toString()
NONE = "There is no camera on this tablet. A member of staff can add the picture."


def photo(picture: str = "") -> ItemRow:
    return ItemRow(link_id="skin", type="attachment", field=Field.PHOTO, text="A picture of the area", picture=picture)


def seen(width: int = 40, height: int = 30, colour: str = "#9c5a44") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    image.setText("GPS", "51.5, -0.1")
    return image


def developed(picture: str) -> QImage:
    head, data = picture.split(",")
    assert head == "data:image/jpeg;base64"
    return QImage.fromData(base64.b64decode(data, validate=True))


FIRST, SECOND = Darkroom().developed(seen()), Darkroom().developed(seen(colour="#c99a7c"))


def with_camera(bench: Bench, sees: str = FIRST) -> QQuickItem:
    """Put a camera into the question; `sees` is what it takes."""
    question = next(item for item in bench.hand.items() if item.property("camera"))
    question.setProperty("camera", CAMERA)
    bench.hand.settle(10)
    camera = bench.hand.named("camera")
    if camera is not None:
        camera.setProperty("picture", sees)
    return question


def test_without_a_camera_a_calm_card_says_so_and_the_page_goes_on(show: Show) -> None:
    bench = show(photo())
    assert bench.hand.sees(NONE)
    assert bench.hand.buttons("Take the picture") == []
    bench.hand.tap_named("next")
    assert bench.turned == 1


def test_what_staff_added_and_is_no_picture_is_named(show: Show) -> None:
    assert show(replace(photo(), value="letter.pdf")).hand.sees("letter.pdf")


def test_a_camera_that_cannot_be_loaded_is_no_camera(show: Show) -> None:
    bench = show(photo())
    with_camera(bench).setProperty("camera", "file:///nowhere/Camera.qml")
    bench.hand.settle(10)
    assert bench.hand.sees(NONE)


def test_a_camera_that_is_pulled_out_is_no_camera(show: Show) -> None:
    bench = show(photo())
    with_camera(bench)
    bench.item("camera").setProperty("there", False)
    bench.hand.settle(10)
    assert bench.hand.sees(NONE)


def test_a_picture_is_seen_before_it_is_used(show: Show) -> None:
    bench = show(photo())
    with_camera(bench)
    bench.hand.tap("Take the picture")
    assert bench.acts == []
    assert bench.hand.named("camera") is None, "nothing is filmed that is not shown"
    bench.hand.tap("Use it")
    assert bench.acts == [("skin", {"picture": FIRST})]


def test_a_picture_can_be_taken_again_before_it_is_used(show: Show) -> None:
    bench = show(photo())
    with_camera(bench)
    bench.hand.tap("Take the picture")
    bench.hand.tap("Take it again")
    with_camera(bench, sees=SECOND)
    bench.hand.tap("Take the picture")
    bench.hand.tap("Use it")
    assert bench.acts == [("skin", {"picture": SECOND})]


def test_a_picture_that_stands_is_shown_and_nothing_is_filmed(show: Show) -> None:
    bench = show(photo(FIRST))
    with_camera(bench)
    assert bench.hand.named("camera") is None
    assert any(item.inherits("QQuickImage") and item.implicitWidth() == 40 for item in bench.hand.items())


def test_a_picture_can_be_taken_away(show: Show) -> None:
    bench = show(photo(FIRST))
    with_camera(bench)
    bench.hand.tap("Take it away")
    assert bench.acts == [("skin", {"picture": ""})]
    assert len(bench.hand.buttons("Take the picture")) == 1


def test_a_picture_that_stands_is_kept_until_another_is_used(show: Show) -> None:
    bench = show(photo(FIRST))
    with_camera(bench)
    bench.hand.tap("Take it again")
    bench.hand.tap("Keep the one I have")
    assert bench.acts == []
    assert len(bench.hand.buttons("Take it away")) == 1


def test_a_tablet_without_a_camera_still_shows_the_picture_staff_added(show: Show) -> None:
    bench = show(photo(FIRST))
    assert not bench.hand.sees(NONE)
    bench.hand.tap("Take it away")
    assert bench.hand.sees(NONE)


@pytest.mark.parametrize(("width", "height", "kept"), [(3200, 2400, (1600, 1200)), (1200, 2000, (960, 1600)), (640, 480, (640, 480))])
def test_a_picture_is_kept_whole_and_no_larger_than_needed(width: int, height: int, kept: tuple[int, int]) -> None:
    image = developed(Darkroom().developed(seen(width, height)))
    assert (image.width(), image.height()) == kept
    assert max(kept) <= LONGEST_SIDE
    assert image.pixelColor(5, 5).lightness() == pytest.approx(QColor("#9c5a44").lightness(), abs=4)


def test_what_the_camera_notes_on_a_picture_is_not_kept() -> None:
    assert b"51.5" not in base64.b64decode(Darkroom().developed(seen()).split(",")[1])


def test_no_picture_is_no_words() -> None:
    assert Darkroom().developed(QImage()) == ""


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("mirrored", [False, True])
def test_everything_fits_and_can_be_touched(show: Show, size: tuple[int, int], scale: float, mirrored: bool) -> None:
    bench = show(photo(), size=size, scale=scale, mirrored=mirrored)
    assert bench.overflowing() == []
    with_camera(bench)
    assert bench.overflowing() == []
    bench.hand.tap("Take the picture")
    assert bench.overflowing() == []
    assert bench.too_small() == []


def test_the_real_camera_loads_where_there_is_qt_multimedia(show: Show) -> None:
    pytest.importorskip("PySide6.QtMultimedia", reason="QtMultimedia needs libpulse0 here", exc_type=ImportError)
    bench = show(photo())
    question = next(item for item in bench.hand.items() if item.property("camera"))
    component = QQmlComponent(engine(bench), QUrl(str(question.property("camera"))))
    assert component.isReady(), component.errorString()


def test_qml_hands_the_image_of_the_camera_to_the_darkroom(show: Show) -> None:
    component = QQmlComponent(engine(show(photo())))
    component.setData(DEVELOPING, "")
    room = component.createWithInitialProperties({"image": seen()})
    assert room is not None, component.errorString()
    assert developed(str(room.property("made"))) == developed(FIRST)


DEVELOPING = b"""
import QtQml
import Inkwell.Camera
QtObject { property var image; readonly property string made: image ? Darkroom.developed(image) : "" }
"""


def engine(bench: Bench) -> QQmlEngine:
    found = qmlEngine(bench.window.contentItem().childItems()[0])
    assert found is not None
    return found
