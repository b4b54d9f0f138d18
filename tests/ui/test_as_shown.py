"""A telephone number stays on one line wherever it is shown; what is stored, typed or printed is as it was."""

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.page.row import Field, ItemRow
from kiosk.encounter.sitting.screen import Kind, Problem, Screen
from kiosk.ui.as_shown import as_shown, desk_as_shown, unbroken

SAID, SHOWN = "Call 020 7946 0000 if you are worried.", "Call 020\u00a07946\u00a00000 if you are worried."


def test_a_number_of_several_groups_is_one_word() -> None:
    assert unbroken(SAID) == SHOWN
    assert unbroken("like 07700 900 982 or +44 (0)808 157 0192") == "like 07700\u00a0900\u00a0982 or +44\u00a0(0)808\u00a0157\u00a00192"
    assert unbroken("4 to 6 weeks, 12 in 100") == "4 to 6 weeks, 12 in 100"


def test_every_word_of_the_page_is_shown_so_and_none_that_is_typed() -> None:
    row = ItemRow(link_id="phone", type="string", text=SAID, hint=SAID, problem_words=SAID, value="020 7946 0000")
    told = ItemRow(link_id="told", type="string", field=Field.TOLD, value="020 7946 0000")
    page = Screen(
        key="x", kind=Kind.QUESTION, title=SAID, hint=SAID, items=(row, told), problems=(Problem(link_id="phone", code="x", words=SAID),)
    )
    shown = as_shown(page)
    first, second = shown.items
    assert {shown.title, shown.hint, first.text, first.hint, first.problem_words, shown.problems[0].words} == {SHOWN}
    assert first.value == row.value
    assert second.value == "020\u00a07946\u00a00000"


def test_an_answer_that_is_looked_over_is_shown_so() -> None:
    line = ItemRow(link_id="phone", type="answer", text="Phone", value="020 7946 0000")
    shown = as_shown(Screen(key="check", kind=Kind.CHECK, items=(line,)))
    assert shown.items[0].value == "020\u00a07946\u00a00000"


def test_at_the_desk_a_price_keeps_its_order_where_staff_read_from_right_to_left() -> None:
    said, shown = "مثل £1,350 إجمالًا", "مثل \u2066£1,350\u2069 إجمالًا"
    row = ItemRow(link_id="price", type="string", text="السعر", hint=said, problem_words=said, value=said)
    view = DeskView(place=Place.PLAN, items=(row,), problems=(Problem(link_id="price", code="x", words=said),))
    told = desk_as_shown(view, "ar")
    assert {told.items[0].hint, told.items[0].problem_words, told.problems[0].words} == {shown}
    assert told.items[0].value == said
    assert desk_as_shown(view, "en") == view
