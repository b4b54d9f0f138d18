"""One of several, as many as apply, and one's own words."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont

from kiosk.encounter.page.row import Field, ItemRow, OptionRow
from tests.ui.questions.bench import LANDSCAPE, PORTRAIT
from tests.ui.questions.conftest import Show

CREAMS = ("Retinol", "Acid peel", "Steroid cream")
AGREE = ("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree")


def choice(words: tuple[str, ...] = CREAMS, **facts: object) -> ItemRow:
    row = ItemRow(link_id="creams", type="choice", field=Field.CHOICE, text="Which of these do you use?")
    return replace(row, options=tuple(OptionRow(code=text.lower(), text=text) for text in words), **facts)  # type: ignore[arg-type]  # fields of the row


def own_words(**facts: object) -> ItemRow:
    return replace(choice(type="open-choice", open=True), **facts)  # type: ignore[arg-type]  # fields of the row


def test_a_touch_on_an_option_sends_its_code(show: Show) -> None:
    bench = show(choice())
    bench.hand.tap("Acid peel")
    assert bench.acts == [("creams", "acid peel")]
    assert [option.chosen for option in bench.row.options] == [False, True, False]


def test_an_option_shows_what_is_told_and_not_that_it_was_touched(show: Show) -> None:
    bench = show(choice())
    bench.hand.tap("Retinol")
    bench.hand.tap("Retinol")
    (button,) = bench.hand.buttons("Retinol")
    assert button.property("checked") is True, "Python still says so"


def test_a_chosen_answer_keeps_its_weight_so_that_nothing_below_it_moves(show: Show) -> None:
    short, long = "I know", "I know what may go wrong: burns, scars and a change of colour that lasts"
    bench = show(choice((short, long), many=True), size=PORTRAIT)
    for text in (short, long):
        bench.hand.tap(text)
    weights = {item.property("text"): item.property("font").weight() for item in bench.hand.items() if item.inherits("QQuickText")}
    assert weights[short] == weights[long] == QFont.Weight.Medium
    assert all(bench.hand.buttons(text)[0].property("checked") for text in (short, long))


def test_the_field_for_own_words_opens_when_other_is_touched_and_has_the_focus(show: Show) -> None:
    bench = show(own_words())
    assert bench.hand.named("creams:open") is None
    bench.hand.tap("Other")
    assert bench.acts == [], "an empty field has answered nothing"
    bench.hand.write("Clay")
    assert bench.sent == {"open": "Clay"}
    assert bench.said("creams:open") == "Clay"


def test_what_is_chosen_stays_marked_until_own_words_are_written(show: Show) -> None:
    bench = show(own_words())
    bench.hand.tap("Retinol")
    bench.hand.tap("Other")
    assert bench.hand.buttons("Other")[0].property("checked") is False
    bench.hand.write("C")
    assert bench.hand.buttons("Other")[0].property("checked") is True
    assert bench.hand.buttons("Retinol")[0].property("checked") is False


def test_the_form_names_the_field_for_own_words(show: Show) -> None:
    bench = show(own_words(open_label="Something else", open_value="Clay"))
    assert bench.hand.buttons("Something else")[0].property("checked") is True
    assert bench.said("creams:open") == "Clay"


def test_own_words_close_when_an_option_is_chosen_instead(show: Show) -> None:
    bench = show(own_words(open_value="Clay"))
    bench.hand.tap("Retinol")
    bench.tell(replace(bench.row, open_value=""))
    bench.hand.settle(10)
    assert bench.hand.named("creams:open") is None


def test_one_of_many_own_words_are_taken_back_by_a_second_touch(show: Show) -> None:
    bench = show(own_words(many=True))
    bench.hand.tap("Retinol")
    bench.hand.tap("Other")
    bench.hand.write("Clay")
    assert bench.row.options[0].chosen, "they stand beside the others"
    bench.hand.tap("Other")
    assert bench.sent == {"open": ""}
    assert bench.hand.named("creams:open") is None


def test_words_that_are_told_do_not_overwrite_those_being_typed(show: Show) -> None:
    bench = show(own_words())
    bench.hand.tap("Other")
    bench.hand.write("Cla")
    bench.tell(replace(bench.row, open_value="cla "))
    bench.hand.write("y")
    assert bench.sent == {"open": "Clay"}


def test_a_prefix_stands_before_its_option(show: Show) -> None:
    options = tuple(replace(option, prefix=f"{letter}.") for letter, option in zip("ABC", choice().options, strict=True))
    bench = show(replace(choice(), options=options))
    assert bench.hand.sees("B.")
    bench.hand.tap("Acid peel")
    assert bench.sent == "acid peel"


def test_none_of_these_is_round_and_stands_under_a_line(show: Show) -> None:
    row = choice(many=True)
    bench = show(replace(row, options=(*row.options, OptionRow(code="none", text="None of these", exclusive=True))))
    assert bench.hand.sees("or")
    bench.hand.tap("None of these")
    assert bench.sent == "none"


def test_options_stand_in_a_row_where_they_fit(show: Show) -> None:
    bench = show(choice(AGREE, across=True))
    tops = {button.mapToScene(button.boundingRect().topLeft()).y() for words in AGREE for button in bench.hand.buttons(words)}
    assert len(tops) == 1


def test_options_stand_below_each_other_where_they_do_not_fit(show: Show) -> None:
    bench = show(choice(AGREE, across=True), size=PORTRAIT, scale=2)
    tops = {button.mapToScene(button.boundingRect().topLeft()).y() for words in AGREE for button in bench.hand.buttons(words)}
    assert len(tops) == len(AGREE)
    bench.hand.tap("Strongly agree")
    assert bench.sent == "strongly agree"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("mirrored", [False, True])
def test_everything_fits_and_can_be_touched(show: Show, size: tuple[int, int], scale: float, mirrored: bool) -> None:
    for row in (choice(AGREE, across=True), own_words(open_value="A clay mask from the market, once or twice a week")):
        bench = show(row, size=size, scale=scale, mirrored=mirrored)
        assert bench.overflowing() == []
        assert bench.too_small() == []
