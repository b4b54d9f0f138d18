"""A picture in each way that was asked for, and a page that knows every one of them."""

import json
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.encounter.sitting.screen import Kind, Screen
from kiosk.gallery import index, tongues
from kiosk.gallery.camera import Camera
from kiosk.gallery.house import LookedAt
from kiosk.gallery.scenes import Scenes
from kiosk.gallery.ways import PORTRAIT, WIDE, Way, ways


class OfTheFigure(Scenes):
    """Of a patient's pages only the one on which most makes room for most."""

    def _wanted(self, screen: Screen) -> bool:
        return screen.kind is Kind.BODY_MAP


def test_every_way_is_every_choice_with_every_other() -> None:
    found = list(ways(("en", "ar-XB"), ("landscape", "portrait"), (100, 200), ("light", "dark", "contrast")))
    assert len({way.name for way in found}) == len(found) == 2 * 2 * 2 * 3


def test_the_monitor_of_a_desk_is_looked_at_once_in_each_language() -> None:
    found = list(ways(("en", "pl"), ("wide",), (100, 200), ("light", "dark")))
    assert [(way.language, way.window) for way in found] == [("en", WIDE), ("pl", WIDE)]


def test_the_page_knows_every_picture_and_asks_nobody(tmp_path: Path) -> None:
    for name in (
        "kiosk_001-welcome_en_landscape_100_light.png",
        "history_012-question-id-dob-p2_ar-XB_portrait_200_contrast.png",
        "other.png",
    ):
        (tmp_path / name).touch()
    page = index.write(tmp_path).read_text(encoding="utf-8")
    found = json.loads(re.search(r"const pictures = (\[.*?\]), parts", page)[1])  # type: ignore[index]
    assert [(one["scene"], one["language"], one["held"], one["size"], one["mode"]) for one in found] == [
        ("welcome", "en", "landscape", "100", "light"),
        ("question-id-dob-p2", "ar-XB", "portrait", "200", "contrast"),
    ]
    assert not re.search(r"https?://|//[a-z]", page)
    assert "default-src 'none'" in page


def test_it_is_leafed_through_as_a_patient_meets_the_pages_each_the_plain_way_first(tmp_path: Path) -> None:
    looks = ("en_landscape_100_light", "en_landscape_100_contrast", "en_portrait_100_light", "ar_landscape_100_light")
    wanted = [
        f"{page}_{way}.png" for page in ("kiosk_001-welcome", "history_002-tx", "history_002-tx-p2", "history_002-tx-p10") for way in looks
    ]
    for name in wanted:
        (tmp_path / name).touch()
    assert re.findall(r'"file": "(.*?)"', index.write(tmp_path).read_text(encoding="utf-8")) == wanted


def test_nobodys_screens_are_shown_in_a_language_that_nobody_speaks(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "out").mkdir()
    house = LookedAt(tmp_path / "data")
    way = Way("ar-XB", "portrait", 200, "contrast")
    scenes = Scenes(house, Camera(house.front, [way], tmp_path / "out"), frozenset({"kiosk"}), frozenset())
    house.set_up()
    scenes._faces()
    tongues.speak(house.front, "en")
    house.close()
    welcome = QImage(str(next((tmp_path / "out").glob("kiosk_001-welcome_*"))))
    assert (welcome.width(), welcome.height()) == PORTRAIT
    assert welcome.pixelColor(2, 2).name() == "#000000"
    assert len(list((tmp_path / "out").glob("*.png"))) >= 4


def test_one_window_passes_from_way_to_way_without_a_complaint(tmp_path: Path, qapp: object) -> None:
    house = LookedAt(tmp_path / "data")
    looks = list(ways(("en",), ("landscape",), (100, 200), ("light",)))
    camera = Camera(house.front, looks, tmp_path)
    scenes = OfTheFigure(house, camera, frozenset({"kiosk", "history"}), frozenset())
    house.set_up()
    scenes._first_sitting()
    scenes._covers()
    camera.ways, clinics = list(ways(("pl", "en-US", "es"), ("landscape",), (100,), ("light",))), list[str]()

    def look(face: Callable[[], None]) -> None:
        face()
        assert house.kiosk._house
        clinics.append(house.kiosk._house.languages[0].tag)

    camera.shoot("desk", "people", partial(look, house.desk.people))
    camera.shoot("kiosk", "welcome", partial(look, house.kiosk.home))
    assert clinics == ["pl", "en-US", "es", "en", "en-US", "en"]
    tongues.speak(house.front, "en")
    house.close()
    for scene in ("history_*-tx-areas", "kiosk_*-idle"):
        assert len(list(tmp_path.glob(f"{scene}_*.png"))) == len(looks)
