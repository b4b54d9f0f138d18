"""The forms are approved by touch; before that, neither side of the tablet lets a patient begin."""

from PySide6.QtCore import QPointF

from kiosk.demo import BORN, PIN, WHO
from kiosk.encounter.at_desk.view import Place
from kiosk.ui.player import Player

CALM = "The form is not ready yet. Tell a member of staff: the desk says what is missing."


def test_welcome_says_calmly_that_the_form_is_not_ready(fresh: Player) -> None:
    fresh.hand.tap_named("start")
    assert fresh.front.kiosk.shows == "welcome"
    assert fresh.hand.sees(CALM)


def test_new_visit_says_what_it_waits_for_and_leads_there(fresh: Player) -> None:
    fresh.sign_in(PIN)
    fresh.hand.tap_named("newVisit")
    assert fresh.hand.sees("The forms wait for approval")
    assert fresh.hand.named("patient.name") is None
    fresh.hand.tap_named("toForms")
    assert fresh.view.place is Place.APPROVAL
    listed = [str(item.property("text")) for item in fresh.hand.items(overleaf=True) if item.inherits("QQuickText")]
    for form in (form for form in fresh.view.forms if not form.tag):
        assert any(form.title in words for words in listed)
        assert any(form.version in words for words in listed)


def test_approving_asks_once_says_what_one_answers_for_and_can_be_left(fresh: Player) -> None:
    fresh.sign_in(PIN)
    fresh.hand.tap_named("forms")
    fresh.hand.tap("Approve these versions")
    assert fresh.hand.sees("You take responsibility for this")
    assert fresh.hand.sees("Recorded as: Dr Lena Fischer, Dermatologist, GMC 0000417")
    fresh.hand.tap_named("cancelApproval")
    assert fresh.view.waits == 5
    assert not fresh.hand.sees("You take responsibility for this")


def test_once_approved_patients_begin_and_the_page_says_who_approved(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("forms")
    assert kiosk.hand.sees("Dr Lena Fischer, Dermatologist, GMC 0000417")
    assert kiosk.hand.named("main") is None
    kiosk.hand.tap_named("today")
    kiosk.start_visit(WHO, BORN)
    kiosk.hand_over()


def read_to_the_end(kiosk: Player) -> list[str]:
    """Every word of the form in the order in which it comes, where each page shows whole rows and the last says that it is the last."""
    read: list[str] = []
    page, pages = 0, 1
    while page < pages:
        page += 1
        rows = [item for item in kiosk.hand.items() if item.objectName() == "pair"]
        place = rows[0].parentItem().parentItem()
        assert all(place.contains(row.mapToItem(place, QPointF(1, row.height() - 1))) for row in rows)
        read += [str(row.property("pair")["original"]) for row in rows]
        pages = next(int(words.split(" of ")[1]) for words in kiosk.hand.words() if words.startswith(f"{page} of "))
        kiosk.hand.tap_named("moreBelow")
    assert kiosk.hand.sees(f"{pages} of {pages}")
    return read


def test_a_translation_is_read_and_approved_by_touch(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("forms")
    kiosk.hand.tap_named("moreBelow")
    kiosk.hand.tap_named("read.privacy.ar")
    assert kiosk.view.place is Place.TRANSLATION
    assert kiosk.hand.sees("Before you start") and kiosk.hand.sees("قبل البدء")
    assert kiosk.view.translation is not None
    assert read_to_the_end(kiosk) == [pair.original for pair in kiosk.view.translation.pairs]
    kiosk.hand.tap("Approve this translation")
    assert kiosk.hand.sees("It says what the original says: nothing is left out, added, or made to sound better or worse.")
    kiosk.hand.tap_named("approve")
    assert kiosk.view.message == "approved" and kiosk.hand.named("main") is not None
    kiosk.hand.tap_named("back")
    assert kiosk.hand.sees("Forms that patients are shown")


def test_from_right_to_left_what_is_told_in_a_row_keeps_its_numbers_and_begins_at_the_right(fresh: Player) -> None:
    fresh.sign_in(PIN)
    fresh.hand.tap_named("forms")
    fresh.front.languages.choose("ar")
    fresh.hand.settle(40)
    told = [str(item.property("text")) for item in fresh.hand.items() if item.inherits("QQuickText")]
    assert any(words.startswith("\u200f\u2068Laser skin tightening\u2069\u00a0\u00a0·  \u20685 ") for words in told)
