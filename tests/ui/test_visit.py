"""One visit through the real window, by touch, over the real strongroom, press and post."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.demo import A_WRONG_TRY, BORN, CHOSEN, PIN, TYPED, WHO, WORDS
from kiosk.encounter.at_desk.view import Act, Place
from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.player import Player
from tests.full_disk import full_disk
from tests.ui.conftest import Open
from tests.ui.starts import journey
from tests.walk import INK

RISKS = ("Redness", "Swelling", "Bruises", "Blisters", "Burns", "Change in skin colour", "Scars", "Infection")


def on_paper(words: str) -> str:
    """A date is written out on paper."""
    try:
        day = date.fromisoformat(words)
    except ValueError:
        return words
    return f"{day.day} {day:%B %Y}"


def test_a_whole_visit_from_welcome_to_countersigned_consent(kiosk: Player, open_kiosk: Open, tmp_path: Path) -> None:
    kiosk.sign_in(PIN)
    kiosk.start_visit(WHO, BORN)
    kiosk.hand_over()
    kiosk.sitting(CHOSEN, TYPED)
    kiosk.sign_in(PIN)
    kiosk.review("Seen and talked about.")
    kiosk.plan(CHOSEN, TYPED)
    kiosk.hand_over()
    kiosk.sitting(CHOSEN, TYPED, wrong_once=A_WRONG_TRY)
    kiosk.sign_in(PIN)
    kiosk.countersign()
    kiosk.save()
    kiosk.export()

    (paper,) = (tmp_path / "data" / "printed").glob("*.pdf")
    text = "".join(" ".join(page.extract_text() for page in PdfReader(paper).pages).split())
    (export,) = (tmp_path / "data" / "exports").iterdir()
    with (export / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        answers = [on_paper(row["answer"].removeprefix("'")) for row in csv.DictReader(file)]
    for words in (WHO, *RISKS, *TYPED.values(), *answers):
        assert "".join(words.split()) in text, words
    assert json.loads((export / "visits.fhir.json").read_text(encoding="utf-8"))["resourceType"] == "Bundle"

    again = open_kiosk()
    again.unlock(WORDS)
    again.sign_in(PIN)
    (visit,) = again.view.visits
    assert (visit.name, visit.state) == (WHO, "complete")


def test_a_process_that_is_killed_goes_on_where_it_was(kiosk: Player, open_kiosk: Open) -> None:
    kiosk.hand.tap_named("start")
    journey = kiosk.front.kiosk.journey_model
    for _ in range(6):
        kiosk.page(journey.shown, kiosk.patient(CHOSEN, TYPED))
    place = journey.shown
    again = open_kiosk()
    again.unlock(WORDS)
    again.sign_in(PIN)
    again.hand.tap("Hand over tablet")
    assert again.front.kiosk.journey_model.shown.key == place.key


def test_hide_covers_the_page_and_help_tells_the_desk(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    title = kiosk.front.kiosk.journey_model.shown.title
    kiosk.hand.tap_named("hide")
    assert kiosk.hand.sees("Your answers are hidden")
    kiosk.hand.tap_named("uncover")
    assert kiosk.hand.sees(title)
    kiosk.hand.tap_named("help")
    kiosk.hand.tap_named("uncover")
    assert kiosk.front.kiosk.journey_model.shown.kind is Kind.READING


def test_a_tablet_that_was_put_down_locks_and_nothing_of_the_patient_stays(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    idle = kiosk.front.idle
    for _ in range(301):
        idle.tick()
    assert kiosk.hand.sees("Are you still there?")
    kiosk.hand.tap_named("uncover")
    assert not kiosk.hand.sees("Are you still there?")
    for _ in range(361):
        idle.tick()
    assert kiosk.front.kiosk.shows == "locked"
    assert kiosk.front.kiosk.journey_model.kind == ""


def test_a_patient_cannot_close_the_window(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    kiosk.front.window.close()
    kiosk.hand.settle(20)
    assert kiosk.front.window.isVisible()


def test_a_wrong_pin_opens_nothing_and_says_how_many_tries_are_left(kiosk: Player) -> None:
    kiosk.hand.tap_named("staff")
    for digit in "111222":
        kiosk.hand.tap(digit)
    kiosk.hand.tap_named("ok")
    assert kiosk.front.kiosk.shows == "locked"
    assert kiosk.hand.sees("4 more tries")
    key = kiosk.hand.named("ok")
    assert key is not None
    pad = key.parentItem()
    assert pad.x() + pad.width() / 2 == pytest.approx(pad.parentItem().width() / 2, abs=1)


def test_a_wrong_passphrase_is_said_slowed_down_and_nothing_is_recreated(kiosk: Player, open_kiosk: Open, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in (tmp_path / "data" / "strongroom").iterdir() if path.name == "vault.json"}
    again = open_kiosk()
    again.hand.fill("passphrase", "not the passphrase")
    again.hand.tap_named("next")
    opening = again.front.kiosk.door
    assert (opening.step, opening.problem) == ("unlock", "wrong-passphrase")
    assert opening.seconds > 0
    assert {path.name: path.read_bytes() for path in (tmp_path / "data" / "strongroom").iterdir() if path.name == "vault.json"} == before


def test_a_database_that_is_damaged_is_said_and_never_overwritten(kiosk: Player, open_kiosk: Open, tmp_path: Path) -> None:
    kiosk.front.close()
    database = tmp_path / "data" / "strongroom" / "records.db"
    database.write_bytes(b"not a database" * 1000)
    again = open_kiosk()
    again.hand.fill("passphrase", WORDS)
    again.hand.tap_named("next")
    assert again.front.kiosk.door.step == "failed"
    assert database.read_bytes() == b"not a database" * 1000


def test_a_full_disk_is_said_on_the_page_the_answer_stays_and_continue_explains(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    journey = kiosk.front.kiosk.journey_model
    for _ in range(2):
        kiosk.page(journey.shown, kiosk.patient(CHOSEN, TYPED))
    with full_disk():
        kiosk.hand.tap("I am the patient")
        assert kiosk.hand.sees("Your answers are not saved. Tell a member of staff. Do not close this screen.")
        assert journey.shown.items[0].options[0].chosen
        kiosk.hand.tap_named("next")
        assert journey.shown.key == "start.who"
    kiosk.hand.tap_named("next")
    assert journey.shown.key != "start.who"
    assert not kiosk.hand.sees("not saved")


def test_an_error_summary_leads_to_the_question(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    journey = kiosk.front.kiosk.journey_model
    while journey.shown.key != "id.dob":
        kiosk.page(journey.shown, kiosk.patient(CHOSEN, TYPED))
    kiosk.hand.fill("id.dob:day", "27")
    kiosk.hand.fill("id.dob:year", "1984")
    kiosk.hand.tap_named("next")
    assert kiosk.hand.sees("There is a problem")
    kiosk.hand.tap("Date of birth must include a month")
    kiosk.hand.write("3")
    assert not journey.shown.problems
    kiosk.hand.tap_named("next")
    assert journey.shown.key != "id.dob"


def test_the_number_pad_types_a_birth_date(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    journey = kiosk.front.kiosk.journey_model
    while journey.shown.key != "id.dob":
        kiosk.page(journey.shown, kiosk.patient(CHOSEN, TYPED))
    for key in ("2", "7", "Next", "3", "Next", "1", "9", "8", "5", "Erase", "4"):
        kiosk.hand.tap(key)
    (row,) = journey.shown.items
    assert (row.day, row.month, row.year) == ("27", "3", "1984")


def test_touching_the_figure_chooses_an_area_as_the_words_do(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    journey = kiosk.front.kiosk.journey_model
    while journey.shown.key != "tx.areas":
        kiosk.page(journey.shown, kiosk.patient(CHOSEN, TYPED))
    figure = kiosk.hand.named("figure-front")
    assert figure is not None
    kiosk.hand.touch(figure)  # its middle: the tummy
    kiosk.hand.tap("Neck")
    assert [option.code for option in journey.shown.items[0].options if option.chosen] == ["neck", "abdomen"]


@pytest.fixture
def at_the_pad(open_kiosk: Open, house_at_the_pad: Path) -> Player:
    """A visit on its page to sign on, which staff have handed over."""
    player = open_kiosk(house_at_the_pad)
    player.sign_in(PIN)
    player.hand_over()
    assert player.front.kiosk.journey_model.shown.kind is Kind.SIGN
    return player


def test_an_empty_signature_is_asked_again_beside_the_pad(at_the_pad: Player) -> None:
    journey = at_the_pad.front.kiosk.journey_model
    at_the_pad.hand.tap_named("next")
    assert at_the_pad.hand.sees("Sign in the box")
    assert journey.shown.kind is Kind.SIGN


def test_a_power_cut_between_signature_and_document_loses_neither(at_the_pad: Player, open_kiosk: Open) -> None:
    journey(at_the_pad).sign(INK)  # the first commit; the lights go out before the press has the record
    again = open_kiosk()
    again.unlock(WORDS)
    again.sign_in(PIN)
    again.hand.wait(lambda: again.view.visits[0].act is Act.COUNTERSIGN)
    again.front.kiosk.desk_model.record(again.view.visits[0].id)
    assert again.view.pages > 5


def test_a_second_tap_within_half_a_second_does_not_acknowledge_the_next_page(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    kiosk.front.theme.setProperty("slip", 500)
    kiosk.hand.settle(510)
    kiosk.hand.tap_named("next")
    there = journey(kiosk).screen().key
    kiosk.hand.tap_named("next")
    assert journey(kiosk).screen().key == there
    for _ in range(3):  # this page is long: it turns before it goes on
        kiosk.hand.settle(510)
        kiosk.hand.tap_named("next")
    assert journey(kiosk).screen().key != there


def test_no_key_reaches_a_page_that_is_hidden(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    kiosk.hand.tap_named("hide")
    there = journey(kiosk).screen().key
    for _ in range(6):
        QTest.keyClick(kiosk.front.window, Qt.Key.Key_Tab)
        focus = kiosk.front.window.activeFocusItem()
        assert focus is None or focus.objectName() in ("", "uncover")
    assert journey(kiosk).screen().key == there


def test_staff_look_at_any_visit_and_change_its_plan_after_the_talk(at_the_pad: Player) -> None:
    kiosk = at_the_pad
    kiosk.front.kiosk.lock()
    kiosk.sign_in(PIN)
    passed = []
    for button in ("look", "replan"):
        kiosk.hand.tap_named(button)
        passed.append(kiosk.view.place)
    assert passed == [Place.ANSWERS, Place.PLAN]
    kiosk.hand.tap_named("main")
    assert kiosk.view.message == "ready"
