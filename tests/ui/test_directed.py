"""No line of Arabic jumps because there is a Latin name, or a telephone number, in it."""

from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.sitting.screen import Kind, Screen
from kiosk.ui.as_shown import as_shown, unbroken
from kiosk.ui.directed import END, FROM_THE_LEFT, FROM_THE_RIGHT, directed
from kiosk.ui.joined import NO_BREAK

CALL = "اتصل بنا: 020 7946 0000"


def test_a_telephone_number_keeps_the_order_of_its_groups() -> None:
    assert directed(CALL) == f"اتصل بنا: {FROM_THE_LEFT}020 7946 0000{END}"
    assert directed("من 4 إلى 6 أسابيع") == "من 4 إلى 6 أسابيع"


def test_a_line_that_begins_with_a_latin_name_begins_at_the_right() -> None:
    assert directed("Dr Fischer تتحدث معك").startswith(FROM_THE_RIGHT)
    assert directed("تتحدث معك Dr Fischer") == "تتحدث معك Dr Fischer"
    assert directed("") == ""


def test_only_what_the_form_says_is_marked_and_only_where_it_runs_from_the_right() -> None:
    row = ItemRow(link_id="phone", type="string", text=CALL, value="020 7946 0000")
    page = Screen(key="x", kind=Kind.QUESTION, title=CALL, items=(row,), language="ar")
    shown = as_shown(page)
    assert shown.title == shown.items[0].text == unbroken(directed(CALL)) != CALL
    assert shown.items[0].value == row.value
    assert as_shown(Screen(key="x", kind=Kind.QUESTION, title="£1,350 in all")).title == "£1,350 in all"


def test_a_date_of_three_numbers_runs_as_its_boxes_do() -> None:
    parted = f"{NO_BREAK}{FROM_THE_RIGHT}"  # a space that does not break would join them alone
    assert unbroken(directed("مثلًا 27 3 1984")) == f"مثلًا 27{parted}3{parted}1984"
    assert f"{FROM_THE_LEFT}07 70 0900 982{END}" in directed("مثل 07 70 0900 982")


def test_a_price_in_latin_words_is_read_from_its_own_side() -> None:
    assert directed("السعر: £1,350 in all. يشمل") == f"السعر: {FROM_THE_LEFT}£1,350 in all{END}. يشمل"


def test_the_full_stop_after_a_price_is_the_sentence_s_own() -> None:
    assert directed("السعر: £1,350. السعر يشمل") == f"السعر: {FROM_THE_LEFT}£1,350{END}. السعر يشمل"


def test_a_number_after_a_latin_word_stays_with_it() -> None:
    talked = "تحدثت مع Dr Lena Fischer, Dermatologist, GMC 0000417 وطرحت أسئلتي."
    assert directed(talked) == talked
    assert f"{FROM_THE_LEFT}020 7946 0000{END}" in directed("اتصل بـ Linden: 020 7946 0000")
