"""A computer with a second, touch screen: patients have a window of their own, and the desk goes on beside. By touch in both."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.demo import CHOSEN, PIN, TYPED, WHO
from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.model import State
from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.patient import Patient
from kiosk.ui.station import Part
from tests.full_disk import full_disk
from tests.ui.starts import journey
from tests.ui.two import Two
from tests.walk import Walk

PATIENT = Patient(CHOSEN, TYPED)


def test_before_the_desk_is_unlocked_the_patients_screen_says_so_and_then_both_are_there(two: Two) -> None:
    two.picture("before")
    assert two.room.hand.sees("We are not open yet")
    assert two.room.hand.named("start") is None
    assert two.desk.hand.named("passphrase")
    two.unlock()
    assert two.room.front.kiosk.shows == "welcome"
    assert two.desk.hand.sees("Type your PIN to open the desk.")
    assert two.desk.hand.named("cancel") is None  # Welcome is in the other window
    two.picture("open")


def test_a_visit_that_is_shown_comes_up_in_the_patients_window_and_the_desk_stays_where_it_was(at_work: Two) -> None:
    assert at_work.room.front.kiosk.journey_kind == Kind.READING
    assert at_work.desk.front.kiosk.shows == "desk"
    assert at_work.desk.view.place is Place.TODAY
    assert at_work.desk.hand.sees("It is on the patient's screen now")
    (visit,) = at_work.desk.view.visits
    assert (visit.state, visit.act) == ("answering", "put-away")
    at_work.picture("shown")


def test_a_tap_in_the_patients_window_is_in_today_within_a_second(at_work: Two) -> None:
    room = at_work.room
    while room.front.kiosk.journey_model.shown.key != "start.who":
        room.page(room.front.kiosk.journey_model.shown, PATIENT)
    room.page(room.front.kiosk.journey_model.shown, PATIENT)
    part = journey(room).encounter.part
    at_work.desk.hand.settle(1100)
    assert at_work.desk.view.visits[0].part == part
    at_work.picture("live")


def test_help_is_at_the_desk_at_once_whatever_page_is_in_view(at_work: Two) -> None:
    at_work.desk.hand.tap("Settings")
    at_work.room.hand.tap_named("help")
    assert at_work.room.hand.sees("somebody comes")
    view = at_work.desk.view
    at_work.desk.hand.wait(lambda: at_work.desk.hand.sees("A patient asks for help"), f"nobody is told: {view.place} {view.message}")
    assert at_work.desk.hand.sees(WHO)
    at_work.picture("help")
    at_work.desk.hand.tap("Today")
    at_work.desk.hand.tap("On my way")
    assert not at_work.only().help_asked
    at_work.room.hand.tap_named("uncover")
    at_work.room.page(at_work.room.front.kiosk.journey_model.shown, PATIENT)
    assert not at_work.only().help_asked  # what staff did stands, whatever the patient does next


def test_a_call_for_help_stays_until_it_is_seen_whatever_is_shown_meanwhile(at_work: Two) -> None:
    desk, called = at_work.desk, "A patient asks for help"
    desk.hand.tap("Settings")
    at_work.room.hand.tap_named("help")
    desk.hand.wait(lambda: desk.hand.sees(called), "nobody is told")
    desk.front.kiosk.desk_model.settings("times")
    assert desk.hand.sees(called)
    desk.hand.tap("Patients")
    assert desk.hand.sees(called)
    desk.front.kiosk.desk_model.act(lambda at: at.view("kept"))
    assert not desk.hand.sees(called)
    desk.hand.tap_named("closeToast")
    assert desk.hand.sees(called)  # it was only said over
    desk.hand.tap_named("closeToast")
    assert not desk.hand.sees(called)
    desk.hand.tap("Settings")
    assert not desk.hand.sees(called)


def test_help_is_seen_on_the_locked_desk_too(at_work: Two) -> None:
    at_work.desk.hand.tap("Lock")
    at_work.room.hand.tap_named("help")
    assert at_work.desk.hand.sees("Asks for help")
    assert not at_work.desk.hand.sees(WHO)


def test_a_sitting_that_is_over_goes_back_to_welcome_by_itself_and_nothing_stays(at_work: Two) -> None:
    room = at_work.room.front
    Walk(journey(at_work.room), PATIENT).to("handback")
    room.kiosk.journey_model.back()  # shows the page that the walk has come to
    room.theme.setProperty("textScale", 2)
    assert not at_work.room.hand.sees("Give this tablet back")
    assert at_work.room.hand.sees("This screen clears by itself.")
    at_work.picture("over")
    at_work.room.hand.tap_named("next")
    assert (room.kiosk.shows, room.kiosk.journey_model.kind) == ("welcome", "")
    assert room.theme.property("textScale") == 1
    assert at_work.desk.front.kiosk.shows == "desk"
    at_work.desk.hand.settle(1100)
    assert at_work.desk.view.visits[0].state == "review"


def test_larger_words_and_contrast_are_the_patients_own_and_the_desk_keeps_its_size(at_work: Two) -> None:
    at_work.room.hand.tap_named("display")
    at_work.room.hand.tap("200 %")
    at_work.room.hand.tap("High contrast")
    at_work.picture("own-sizes")
    assert [at_work.room.front.theme.property(name) for name in ("textScale", "mode")] == [2, "contrast"]
    assert [at_work.desk.front.theme.property(name) for name in ("textScale", "mode")] == [1, "light"]


def test_each_window_has_an_idle_watch_of_its_own(at_work: Two) -> None:
    for _ in range(90):
        at_work.desk.front.idle.tick()
    at_work.room.hand.tap_named("next")  # a touch in the one is none in the other
    assert 1 < at_work.desk.front.idle.property("secondsLeft") <= 30
    assert at_work.room.front.idle.property("secondsLeft") == 0
    for _ in range(30):
        at_work.desk.front.idle.tick()
    assert (at_work.desk.front.kiosk.shows, at_work.room.front.kiosk.shows) == ("locked", "journey")
    for _ in range(360):
        at_work.room.front.idle.tick()
    assert at_work.room.front.kiosk.shows == "locked"
    at_work.picture("both-locked")


def test_what_was_left_idle_goes_on_with_a_pin_there_or_from_the_desk(at_work: Two) -> None:
    page = at_work.room.front.kiosk.journey_model.shown.key
    at_work.room.front.kiosk.lock()
    assert at_work.room.hand.sees("Ask at the desk to go on.")
    at_work.pin_in_the_room()
    assert at_work.room.front.kiosk.shows == "journey"
    assert at_work.room.front.kiosk.journey_model.shown.key == page
    at_work.room.front.kiosk.lock()
    at_work.desk.hand.settle(1100)
    at_work.desk.hand.tap("Take up again")
    assert at_work.room.front.kiosk.journey_model.shown.key == page


def test_a_locked_patients_screen_that_nobody_unlocks_becomes_welcome(at_work: Two) -> None:
    at_work.room.front.kiosk.lock()
    at_work.room.front.kiosk._waits.timeout.emit()
    assert at_work.room.front.kiosk.shows == "welcome"
    at_work.room.hand.tap_named("staff")
    at_work.pin_in_the_room()
    assert at_work.room.front.kiosk.shows == "welcome"  # a PIN opens no desk on the patients' screen
    assert at_work.room.front.kiosk.desk_model.shown is None


def test_staff_put_a_visit_away_and_its_patient_loses_nothing(at_work: Two) -> None:
    room = at_work.room
    while room.front.kiosk.journey_model.shown.key != "start.who":
        room.page(room.front.kiosk.journey_model.shown, PATIENT)
    room.hand.tap("I am the patient")
    at_work.desk.hand.settle(1100)
    at_work.desk.hand.tap("Put away")
    assert at_work.desk.hand.sees("Put away. What was answered is kept.")
    assert (room.front.kiosk.shows, room.front.kiosk.journey_model.kind) == ("locked", "")
    at_work.desk.hand.tap("Take up again")
    assert room.front.kiosk.journey_model.shown.key == "start.who"
    assert room.front.kiosk.journey_model.shown.items[0].options[0].chosen


def test_an_answer_that_is_not_saved_is_not_put_away(at_work: Two) -> None:
    room = at_work.room
    while room.front.kiosk.journey_model.shown.key != "start.who":
        room.page(room.front.kiosk.journey_model.shown, PATIENT)
    at_work.desk.hand.settle(1100)
    with full_disk():
        room.hand.tap("I am the patient")
        at_work.desk.hand.tap("Put away")
        assert at_work.desk.view.message == "not-saved"
        assert room.front.kiosk.shows == "journey"
    at_work.desk.hand.tap("Put away")
    assert room.front.kiosk.shows == "locked"
    answers = at_work.book.records.answers(at_work.only().id)
    assert "start.who" in {answer.link_id for answer in answers}


def test_a_visit_in_the_patients_hands_is_neither_closed_nor_pulled_from_them(at_work: Two) -> None:
    visit = at_work.only()
    desk = at_work.desk.front.kiosk.desk_model
    for act in (desk.closeVisit, desk.handOver, desk.handBack):
        act(visit.id)
        assert at_work.desk.view.message == "not-allowed"
        assert at_work.room.front.kiosk.shows == "journey"


def test_a_second_patient_waits_until_the_screen_is_free(at_work: Two) -> None:
    at_work.desk.start_visit("Femi Adeyemi", ("1", "2", "1990"))
    at_work.desk.hand.tap("Show the patient")
    assert at_work.desk.hand.sees("Put it away first")
    assert journey(at_work.room).encounter.id != next(line.id for line in at_work.desk.view.visits if line.name == "Femi Adeyemi")
    at_work.desk.hand.tap_named("closeToast")
    at_work.desk.hand.tap("Put away")
    at_work.desk.hand.tap("Show the patient")
    at_work.room.wait_for("journey")
    assert journey(at_work.room).encounter.id == next(line.id for line in at_work.desk.view.visits if line.name == "Femi Adeyemi")


def test_a_visit_that_is_joined_while_its_patient_types_stays_joined_and_loses_no_answer(two: Two) -> None:
    two.unlock()
    two.sign_in()
    two.room.hand.tap_named("start")
    while two.room.front.kiosk.journey_model.shown.key != "id.dob":
        two.room.page(two.room.front.kiosk.journey_model.shown, PATIENT)
    visit = journey(two.room).encounter.id
    desk = two.desk.front.kiosk.desk_model
    desk.join(visit)
    for link_id, value in (("patient.name", WHO), ("patient.birthDate", {"day": "27", "month": "3", "year": "1984"})):
        desk.answered(link_id, value)
    desk.answered("patient.identity", "passport")
    desk.joinVisit()
    if two.desk.view.place is Place.NEW_VISIT:
        raise AssertionError(two.desk.view.problems)
    two.room.page(two.room.front.kiosk.journey_model.shown, PATIENT)
    two.room.page(two.room.front.kiosk.journey_model.shown, PATIENT)
    kept = two.book.records.encounter(visit)
    assert kept.patient is not None
    assert kept.state is State.DRAFT
    assert {"id.full_name", "id.dob"} <= {answer.link_id for answer in two.book.records.answers(visit)}


def test_only_the_desk_closes_the_program_and_asks_while_a_patient_answers(at_work: Two) -> None:
    room, desk = at_work.room.front.window, at_work.desk.front.window
    assert not room.close()
    assert not desk.close()
    assert at_work.desk.hand.sees("A patient is still at the other screen.")
    at_work.picture("closing")
    visit = at_work.only()
    assert desk.close()
    at_work.desk.hand.settle(20)
    assert not room.isVisible()
    assert visit.state is State.DRAFT


def test_a_locked_desk_closes_nothing(two: Two) -> None:
    two.unlock()
    assert not two.desk.front.window.close()
    assert two.desk.front.window.isVisible()
    assert two.room.front.window.isVisible()


def test_an_unplugged_patients_screen_keeps_the_visit_and_the_desk_goes_on_with_everything(at_work: Two) -> None:
    page = at_work.room.front.kiosk.journey_model.shown.key
    desk = at_work.desk
    at_work.windows.lose(at_work.room.front)
    assert not at_work.patients
    assert (desk.front.kiosk.shows, desk.front.kiosk.stands_for) == ("desk", Part.ALL)
    desk.hand.settle(1100)
    desk.hand.tap("Hand over tablet")  # on the screen that is left
    assert desk.front.kiosk.shows == "journey"
    assert desk.front.kiosk.journey_model.shown.key == page
    at_work.windows.found()  # the screen is back, but nothing is moved from under the patient's hands
    desk.hand.settle(20)
    assert not at_work.patients
    desk.front.kiosk.lock()
    desk.hand.settle(20)
    (room,) = at_work.patients
    assert (desk.front.kiosk.shows, room.kiosk.shows) == ("locked", "welcome")
    desk.sign_in(PIN)
    desk.hand.tap("Take up again")
    assert room.kiosk.journey_model.shown.key == page


def test_the_window_of_an_unplugged_screen_counts_no_more_seconds(at_work: Two) -> None:
    room = at_work.room.front
    (seconds,) = room.idle.findChildren(QTimer)
    assert seconds.isActive()
    at_work.windows.lose(room)
    assert not seconds.isActive()


def test_an_unplugged_desk_locks_and_leaves_the_patient_in_peace(at_work: Two) -> None:
    page = at_work.room.front.kiosk.journey_model.shown.key
    at_work.windows.lose(at_work.windows.main)
    assert not at_work.desk.front.window.isVisible()
    assert at_work.desk.front.kiosk.desk_model.shown is None
    assert at_work.room.front.kiosk.journey_model.shown.key == page
    at_work.room.front.kiosk.lock()
    at_work.room.sign_in(PIN)  # the one screen that is left does everything
    assert at_work.room.front.kiosk.shows == "desk"
    at_work.windows.found()
    at_work.desk.hand.settle(20)
    assert at_work.desk.front.window.isVisible()
    assert (at_work.desk.front.kiosk.shows, at_work.room.front.kiosk.shows) == ("locked", "welcome")
    assert at_work.room.front.kiosk.desk_model.shown is None


def test_what_staff_type_stays_at_the_desk_though_the_patient_touches_their_screen(at_work: Two) -> None:
    desk, room = at_work.desk, at_work.room
    while room.front.kiosk.journey_model.shown.key != "id.full_name":
        room.page(room.front.kiosk.journey_model.shown, PATIENT)
    desk.hand.tap_named("newVisit")
    desk.hand.tap_named("patient.name")
    for key in (Qt.Key.Key_F, Qt.Key.Key_E):
        QTest.keyClick(desk.front.window, key)
    room.hand.tap_named("id.full_name")
    assert QGuiApplication.focusWindow() is room.front.window
    QTest.keyClick(room.front.window, Qt.Key.Key_M)  # the window system gives keys to whichever window is active
    QTest.keyClick(room.front.window, Qt.Key.Key_I)
    (typed,) = [row.value for row in room.front.kiosk.journey_model.shown.items if row.link_id == "id.full_name"]
    assert "mi" not in str(typed)
    assert next(row.value for row in desk.view.items if row.link_id == "patient.name") == "femi"
