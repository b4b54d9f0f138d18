"""Ink, figure and letters."""

import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.documents.furniture.figure import drawing, known_areas
from kiosk.documents.furniture.ink import PEN, curves, fitted
from kiosk.documents.furniture.svg import thinned
from kiosk.documents.letters.faces import FACES, markup
from kiosk.documents.letters.scripts import drawn
from kiosk.documents.words.grouped import groups
from kiosk.paths import forms, resources

POINT = st.tuples(st.floats(0, 1), st.floats(0, 0.5), st.floats(0, 9))
ROOT = Path(__file__).parents[2]


@given(st.lists(st.lists(POINT, min_size=1, max_size=9).map(tuple), min_size=1, max_size=5))
def test_ink_stays_in_its_box(strokes: list[tuple[tuple[float, float, float], ...]]) -> None:
    points = [point for stroke in fitted(strokes, 160, 42) for point in stroke]
    assert all(-0.01 <= x <= 160.01 and -0.01 <= y <= 42.01 for x, y in points)


def test_ink_keeps_its_aspect_and_stands_upright() -> None:
    ((low_left, high_right),) = fitted([((0.2, 0.4, 0), (0.6, 0.3, 1))], 160, 42)
    across, up = high_right[0] - low_left[0], high_right[1] - low_left[1]
    assert up > 0
    assert across / up == pytest.approx(4)
    assert low_left == pytest.approx((PEN / 2, PEN / 2))


def test_a_small_hand_is_not_blown_up() -> None:
    ((start, end),) = fitted([((0.5, 0.2, 0), (0.51, 0.2, 1))], 160, 42)
    assert end[0] - start[0] == pytest.approx(0.01 * 2 * 160)


def test_the_curve_goes_through_every_point() -> None:
    points = [(0.0, 0.0), (3.0, 4.0), (9.0, 1.0), (12.0, 8.0)]
    assert [end for *_, end in curves(points)] == points[1:]


def test_no_ink_is_no_points() -> None:
    assert fitted([], 160, 42) == []
    assert fitted([()], 160, 42) == []


def test_the_figure_is_the_one_of_the_screen() -> None:
    source = (ROOT / "kiosk/ui/qml/Inkwell/controls/Figure.js").read_text(encoding="utf-8")
    told = json.loads((resources() / "figure.json").read_text(encoding="utf-8"))
    paths = re.findall(r'area: "(\w+)", live: (\w+), path: "([^"]+)"', source)
    found = re.findall(r'area: "(\w+)", x: ([\d.]+), y: ([\d.]+), r: ([\d.]+)', source)
    spots = [(name, float(x), float(y), float(r)) for name, x, y, r in found]
    sides = [told["front"], told["back"]]
    assert paths == [(area["area"], str(area["live"]).lower(), area["path"]) for side in sides for area in side["areas"]]
    assert spots == [(spot["area"], spot["x"], spot["y"], spot["r"]) for side in sides for spot in side["ticks"]]


def test_every_area_of_the_body_map_can_be_drawn() -> None:
    assert known_areas() == {"face", "neck", "underarms", "arms", "abdomen", "thighs", "legs", "buttocks"}


def test_a_thinned_outline_ends_where_it_ended_and_has_half_the_curves() -> None:
    assert thinned("M0 0C1 1 2 2 3 3C4 4 5 5 6 6C7 7 8 8 9 0Z") == "M0.0 0.0C2.0 2.0 4.0 4.0 6.0 6.0C7.0 7.0 8.0 8.0 9.0 0.0Z"
    assert all(area.path.count("Z") >= 1 for area in drawing("front")[0])


def test_a_letter_no_face_has_is_drawn_as_its_number_and_so_is_one_that_hides_an_order() -> None:
    assert drawn("字 ب 😀 🫠\x07\u202e") == "字 ب 😀 [U+1FAE0][U+0007][U+202E]"


def test_nothing_a_patient_types_is_markup() -> None:
    assert markup("<b>5 < 6 & 7</b>\nnext\r\nlast", FACES[0]) == "&lt;b&gt;5 &lt; 6 &amp; 7&lt;/b&gt;<br/>next<br/>last"


def test_an_accent_that_stands_alone_joins_its_letter() -> None:
    assert drawn("e\u0301") == "é"


@given(st.text(max_size=60))
def test_no_letter_is_ever_lost(text: str) -> None:
    text = unicodedata.normalize("NFC", text.translate({ord(end): "\n" for end in "\r\v\f\u2028\u2029"})).replace("\t", " ")
    assume("[U+" not in text)
    assert re.sub(r"\[U\+([0-9A-F]{4,6})\]", lambda found: chr(int(found[1], 16)), drawn(text)) == text


def test_a_digest_is_read_in_groups_and_one_stands_for_all() -> None:
    assert groups("0123abcd") == ["0123", "ABCD"]


def test_the_faces_and_the_forms_are_found_where_the_program_lies() -> None:
    assert all((resources() / "fonts" / f"{face}.ttf").is_file() for face in FACES)
    assert (forms() / "clinic.json").is_file()
