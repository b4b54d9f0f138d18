"""One line and several lines to type in."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlProperty

from kiosk.encounter.page.row import Field, ItemRow
from tests.ui.questions.bench import LANDSCAPE, PORTRAIT
from tests.ui.questions.conftest import Show

KINDS = (Field.LINE, Field.LINES)
KEYS = {
    "integer": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "decimal": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "phone": Qt.InputMethodHint.ImhDialableCharactersOnly,
    "email": Qt.InputMethodHint.ImhEmailCharactersOnly,
    "url": Qt.InputMethodHint.ImhUrlCharactersOnly,
}


def line(field: Field = Field.LINE, **facts: object) -> ItemRow:
    row = ItemRow(link_id="who", type="string", field=field, text="Who referred you?")
    return replace(row, **facts)  # type: ignore[arg-type]  # fields of the row


@pytest.mark.parametrize("field", KINDS)
def test_what_is_typed_is_sent_letter_by_letter(show: Show, field: Field) -> None:
    bench = show(line(field))
    bench.hand.fill("who", "Dr O")
    assert bench.acts == [("who", "D"), ("who", "Dr"), ("who", "Dr "), ("who", "Dr O")]


@pytest.mark.parametrize("field", KINDS)
def test_what_is_told_does_not_overwrite_what_is_being_typed(show: Show, field: Field) -> None:
    bench = show(line(field))
    bench.hand.fill("who", "Dr")
    bench.tell(replace(bench.row, value="somebody else"))
    assert bench.said("who") == "Dr"


@pytest.mark.parametrize("field", KINDS)
def test_nothing_is_cut_and_what_is_too_long_is_said(show: Show, field: Field) -> None:
    bench = show(line(field, longest=8))
    bench.hand.fill("who", "Dr O")
    assert bench.hand.sees("Characters left: 4")
    bench.hand.write("kafor-Jones")
    assert bench.said("who") == "Dr Okafor-Jones" == bench.sent
    assert bench.hand.sees("Characters too many: 7")


def test_a_character_outside_the_first_plane_counts_as_one(show: Show) -> None:
    assert show(line(longest=5, value="a😀b")).hand.sees("Characters left: 2")


@pytest.mark.parametrize("field", KINDS)
def test_how_to_write_it_stands_in_the_empty_field_only(show: Show, field: Field) -> None:
    bench = show(line(field, format="nnn-nnn"))
    assert bench.hand.sees("nnn-nnn")
    bench.hand.fill("who", "1")
    assert not bench.hand.sees("nnn-nnn")


@pytest.mark.parametrize("keyboard", KEYS)
def test_the_keyboard_is_that_of_what_is_asked_for(show: Show, keyboard: str) -> None:
    hints = Qt.InputMethodHint(show(line(keyboard=keyboard)).item("who").property("inputMethodHints"))
    assert KEYS[keyboard] in hints
    assert Qt.InputMethodHint.ImhNoPredictiveText in hints, "it is a shared tablet"
    assert Qt.InputMethodHint.ImhSensitiveData in hints


def test_words_ask_for_no_special_keyboard(show: Show) -> None:
    hints = Qt.InputMethodHint(show(line()).item("who").property("inputMethodHints"))
    assert not any(keys in hints for keys in KEYS.values())


def test_a_long_line_shows_its_beginning_until_somebody_types(show: Show) -> None:
    bench = show(line(value="Dr Okafor " * 30))
    assert bench.item("who").property("cursorPosition") == 0


@pytest.mark.parametrize("field", KINDS)
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("mirrored", [False, True])
def test_everything_fits_and_can_be_touched(show: Show, field: Field, size: tuple[int, int], scale: float, mirrored: bool) -> None:
    bench = show(line(field, value="Dr Okafor", longest=12), size=size, scale=scale, mirrored=mirrored)
    assert bench.overflowing() == []
    assert bench.too_small() == []


@pytest.mark.parametrize("field", KINDS)
def test_an_example_is_told_from_an_answer_in_every_colouring(show: Show, field: Field) -> None:
    bench = show(line(field, format="07700 900 982"))
    (example,) = [item for item in bench.hand.items() if item.property("text") == "07700 900 982"]
    for mode in ("light", "dark", "contrast"):
        bench.theme.setProperty("mode", mode)
        assert example.property("color") == QQmlProperty.read(bench.theme, f"{mode}.example")
