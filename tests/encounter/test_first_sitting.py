"""The patient fills in the medical history."""

from kiosk.encounter.model import EncounterId, State
from kiosk.encounter.sitting.screen import Ending, Fault, Kind
from kiosk.ui.patient import Patient
from tests.encounter.stage import Stage

NUMB = Patient({"hx.numb": ("yes",)})


def test_yes_to_numb_skin_raises_a_flag_the_patient_does_not_see(stage: Stage) -> None:
    visit = stage.visit()
    walk = stage.walk(visit, NUMB)
    walk.to("hx.numb")
    walk.fill()
    assert any(link_id.startswith("flag.hx.numb") and level == "stop" for link_id, level in stage.flags(visit).items())
    assert not any("flag" in row.link_id for row in walk.screen.items)
    assert "stop" not in repr(walk.screen).lower().replace("stopped", "")


def test_a_healthy_patient_comes_to_the_end_and_the_visit_is_screened(stage: Stage) -> None:
    visit = stage.screened()
    assert stage.records.encounter(EncounterId(visit)).state is State.SCREENED


def test_continue_without_an_answer_says_what_is_missing_and_stays(stage: Stage) -> None:
    walk = stage.walk(stage.visit())
    walk.to("hx.numb")
    walk.on()
    assert walk.screen.key == "hx.numb"
    assert [problem.link_id for problem in walk.screen.problems] == ["hx.numb"]
    walk.choose("hx.numb", "no")
    assert not walk.screen.problems


def test_a_follow_up_question_comes_only_when_it_is_called_for(stage: Stage) -> None:
    assert "med.list" not in _seen(stage, Patient({"med.any": ("no",)}))
    assert "med.list" in _seen(stage, Patient({"med.any": ("yes",)}))


def test_back_leads_to_the_page_before_and_keeps_what_was_half_typed(stage: Stage) -> None:
    visit = stage.house.start_alone()
    from tests.walk import Walk

    walk = Walk(visit)
    walk.to("id.dob")
    walk.date("id.dob", "27", "", "19")
    walk.back()
    assert walk.screen.key != "id.dob"
    walk.on()
    row = walk.row("id.dob")
    assert (row.day, row.month, row.year) == ("27", "", "19")


def test_who_staff_have_checked_stands_there_already_and_a_blank_visit_is_blank(stage: Stage) -> None:
    walk = stage.walk(stage.visit())
    walk.to("id.full_name")
    assert walk.row("id.full_name").value == "Amara Okafor"
    from tests.walk import Walk

    alone = Walk(stage.house.start_alone())
    alone.to("id.full_name")
    assert alone.row("id.full_name").value == ""


def test_change_on_the_check_page_leads_to_the_question_and_back_again(stage: Stage) -> None:
    walk = stage.walk(stage.visit())
    walk.to("check")
    walk.change("hx.heart")
    heart = walk.screen.key
    assert any(row.link_id == "hx.heart" for row in walk.screen.items)
    walk.choose("hx.heart", "yes")
    walk.on()
    assert walk.screen.kind is Kind.CHECK
    assert next(row.value for row in walk.screen.items if row.link_id == "hx.heart") == "Yes"
    assert heart


def test_a_change_that_asks_more_asks_it_before_the_check_page_comes_back(stage: Stage) -> None:
    walk = stage.walk(stage.visit(), Patient({"hx.cancer": ("no",)}))
    walk.to("check")
    walk.change("hx.cancer")
    walk.choose("hx.cancer", "cancer-past")
    walk.on()
    assert any(row.link_id == "hx.skin_cancer" for row in walk.screen.items)
    walk.fill()
    walk.on()
    assert walk.screen.kind is Kind.CHECK


def test_the_parts_are_counted_over_both_forms(stage: Stage) -> None:
    walk = stage.walk(stage.visit())
    assert (walk.screen.part_number, walk.screen.part_count) == (1, 8)
    walk.to("hx.numb")
    assert walk.screen.part == "Your health"
    assert 0 < walk.screen.within <= 1


def test_a_disk_that_is_full_is_said_the_answer_stays_and_continue_tries_again(stage: Stage) -> None:
    visit = stage.visit()
    walk = stage.walk(visit)
    walk.to("hx.numb")
    stage.memory.disk_full = True
    walk.choose("hx.numb", "no")
    assert walk.screen.fault is Fault.NOT_SAVED
    assert [option.code for option in walk.row("hx.numb").options if option.chosen] == ["no"]
    walk.on()
    assert (walk.screen.key, walk.screen.fault) == ("hx.numb", Fault.NOT_SAVED)
    stage.memory.disk_full = False
    walk.on()
    assert (walk.screen.key == "hx.numb", walk.screen.fault) == (False, Fault.NONE)
    assert any(answer.link_id == "hx.numb" for answer in stage.records.answers(EncounterId(visit)))


def test_a_power_cut_after_yes_loses_nothing(stage: Stage) -> None:
    visit = stage.visit()
    walk = stage.walk(visit)
    walk.to("hx.numb")
    walk.choose("hx.numb", "yes")
    again = stage.walk(visit)  # nothing of the first journey is left but what the records hold
    assert again.screen.key == "hx.numb"
    assert [option.code for option in again.row("hx.numb").options if option.chosen] == ["yes"]


def test_the_tablet_goes_back_with_a_neutral_word(stage: Stage) -> None:
    walk = stage.walk(stage.visit(), NUMB)
    walk.to("handback")
    assert walk.screen.ending is Ending.SCREENED


def _seen(stage: Stage, patient: Patient) -> list[str]:
    walk = stage.walk(stage.visit(), patient)
    walk.to("check")
    return walk.seen
