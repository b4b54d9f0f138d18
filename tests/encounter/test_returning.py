"""A patient who was here before: shown what they told us, asked what is always asked and what has changed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.encounter.model import EncounterId, State
from kiosk.encounter.sitting.returning import months_before
from kiosk.encounter.sitting.screen import Fault, Kind, Next, Screen
from kiosk.ui.patient import Patient
from tests.encounter.stage import Stage
from tests.fakes import StoppedClock
from tests.store.kiosk_on_disk import KioskOnDisk
from tests.walk import Walk

HISTORY = Patient({"hx.heart": ("yes",), "hx.cancer": ("cancer-past",)}, {"exp.goal": "A firmer chin"})
DAYS = 24 * 60 * 60


def here_before(stage: Stage, patient: Patient = HISTORY, days: int = 60) -> str:
    """A visit of some days ago whose first sitting was completed."""
    visit = stage.screened(patient)
    stage.clock.tick(days * DAYS)
    return visit


def to_earlier(walk: Walk, link_id: str) -> Screen:
    """On to the page of earlier answers that lists this one."""
    for _ in range(60):
        walk.to("earlier")
        if any(row.link_id == link_id for row in walk.screen.items):
            return walk.screen
        walk.on()
    raise AssertionError(f"{link_id} is nowhere listed")


def values(stage: Stage, visit: str, link_id: str) -> list[str]:
    """What was saved of a question, oldest first."""
    return [
        ",".join(str(getattr(value, "code", value)) for value in answer.values)
        for answer in stage.records.answers(EncounterId(visit))
        if answer.link_id == link_id
    ]


def test_a_patient_staff_know_is_shown_the_earlier_answers_part_by_part(stage: Stage) -> None:
    walk = stage.walk(stage.back_again(here_before(stage)))
    screen = to_earlier(walk, "hx.heart")
    assert (screen.kind, screen.part, screen.next) == (Kind.EARLIER, "Implants and past treatments", Next.STILL)
    assert next(row.value for row in screen.items if row.link_id == "hx.heart") == "Yes"
    assert screen.date == "2026-11-20"


def test_no_earlier_answer_counts_before_the_patient_says_still_right(stage: Stage) -> None:
    visit = stage.back_again(here_before(stage))
    walk = stage.walk(visit)
    to_earlier(walk, "hx.heart")
    assert values(stage, visit, "hx.heart") == []
    assert not any(flag.startswith("flag.hx.heart") for flag in stage.flags(visit))
    walk.on()
    assert values(stage, visit, "hx.heart") == ["yes", "yes"]
    assert any(flag.startswith("flag.hx.heart") for flag in stage.flags(visit))


def test_a_confirmed_answer_says_when_it_was_given_and_when_it_was_confirmed(stage: Stage) -> None:
    first = here_before(stage)
    visit = stage.back_again(first)
    stage.walk(visit).to("handback")
    (form,) = [form for form in stage.casebook.read(EncounterId(visit)) if "hx.heart" in form.questionnaire.by_link_id]
    given, answered = form.given("hx.heart"), form.answered("hx.heart")
    assert given and answered
    assert given.at.date() == stage.records.encounter(EncounterId(first)).started.date()
    assert answered.at.date() == stage.clock.now().date()
    lines = stage.desk.answers_of(visit).answers
    assert next(line.given for line in lines if "heart disease" in line.question) == given.at.date().isoformat()
    assert next(line.given for line in lines if "pregnant" in line.question) == ""


def test_what_was_confirmed_twice_still_says_when_it_was_given_first(stage: Stage) -> None:
    first = here_before(stage)
    second = stage.back_again(first)
    stage.walk(second).to("handback")
    stage.clock.tick(30 * DAYS)
    third = stage.back_again(second)
    stage.walk(third).to("handback")
    (form,) = [form for form in stage.casebook.read(EncounterId(third)) if "hx.heart" in form.questionnaire.by_link_id]
    given = form.given("hx.heart")
    assert given and given.at.date() == stage.records.encounter(EncounterId(first)).started.date()


def test_only_what_is_always_asked_and_what_has_changed_is_asked(stage: Stage) -> None:
    first = Walk(stage.journey(stage.visit()), HISTORY)
    first.to("handback")
    stage.clock.tick(60 * DAYS)
    again = stage.walk(stage.back_again(first.journey.encounter.id), HISTORY)
    again.to("handback")
    assert len(again.seen) < len(first.seen)
    assert {"hx.heart", "page.reach", "hx.cancer", "hx.epilepsy"}.isdisjoint(again.seen)
    assert {"preg.now", "page.sun", "page.area", "page.medicines", "med.isotretinoin", "page.today", "page.outbreaks"} <= set(again.seen)


def test_a_question_of_the_day_stands_blank_and_is_no_line_of_the_earlier_answers(stage: Stage) -> None:
    visit = stage.back_again(here_before(stage, Patient({"sun.recent": ("yes",), "preg.now": ("no",)})))
    walk = stage.walk(visit)
    walk.to("page.sun")
    assert not any(option.chosen for row in walk.screen.items for option in row.options)
    walk.to("preg.now")
    assert not any(option.chosen for option in walk.row("preg.now").options)
    assert not any(row.link_id in ("sun.recent", "preg.now") for row in to_earlier(walk, "hx.heart").items)


def test_change_asks_that_question_blank_and_the_rest_is_still_right(stage: Stage) -> None:
    visit = stage.back_again(here_before(stage))
    walk = stage.walk(visit, Patient({"hx.heart": ("no",)}))
    to_earlier(walk, "hx.heart")
    walk.journey.answer("hx.heart", {"change": True})
    assert (walk.row("hx.heart").control, walk.screen.next) == ("asked", Next.REST)
    walk.on()
    walk.to("page.implants")
    assert [row.link_id for row in walk.screen.items if row.options] == ["imp.electronic", "hx.heart"]
    assert not any(option.chosen for option in walk.row("hx.heart").options)
    walk.to("check")
    assert walk.row("hx.heart").value == "No"
    assert values(stage, visit, "hx.heart") == ["yes", "", "no"]  # the history tells what it was


def test_change_can_be_taken_back_and_then_nothing_is_asked(stage: Stage) -> None:
    visit = stage.back_again(here_before(stage))
    walk = stage.walk(visit)
    to_earlier(walk, "hx.cancer")
    walk.journey.answer("hx.cancer", {"change": True})
    walk.journey.answer("hx.cancer", {"keep": True})
    assert (walk.row("hx.cancer").control, walk.screen.next) == ("", Next.STILL)
    assert values(stage, visit, "hx.cancer") == ["cancer-past", "cancer-past"]
    walk.to("check")
    assert "hx.cancer" not in walk.seen
    assert walk.row("hx.cancer").value


def test_a_change_takes_what_hangs_on_it_off_the_list(stage: Stage) -> None:
    stage_patient = Patient({"past.reaction": ("yes",)}, {"past.reaction_text": "Blisters"})
    walk = stage.walk(stage.back_again(here_before(stage, stage_patient)))
    assert any(row.link_id == "past.reaction_text" for row in to_earlier(walk, "past.reaction").items)
    walk.journey.answer("past.reaction", {"change": True})
    assert not any(row.link_id == "past.reaction_text" for row in walk.screen.items)


def test_an_answer_that_is_changed_counts_for_nothing_until_it_is_given_anew(stage: Stage) -> None:
    visit = stage.back_again(here_before(stage))
    walk = stage.walk(visit)
    to_earlier(walk, "hx.heart")
    walk.journey.answer("hx.heart", {"change": True})
    assert not any(flag.startswith("flag.hx.heart") for flag in stage.flags(visit))
    assert not any(line.answer == "Yes" for line in stage.desk.answers_of(visit).answers if "heart disease" in line.question)


def test_sensitive_answers_are_told_as_such(stage: Stage) -> None:
    walk = stage.walk(stage.back_again(here_before(stage)))
    to_earlier(walk, "hx.cancer")
    assert walk.row("hx.cancer").sensitive


def test_another_area_asks_again_what_was_answered_about_the_area(stage: Stage) -> None:
    before = here_before(stage, Patient({"tx.areas": ("face",)}))
    same = stage.walk(stage.back_again(before), Patient({"tx.areas": ("face",)}))
    same.to("handback")
    other = stage.walk(stage.back_again(before), Patient({"tx.areas": ("arms",)}))
    other.to("handback")
    assert ("hx.numb" in same.seen, "hx.numb" in other.seen) == (False, True)


def test_an_answer_that_left_a_question_open_is_asked_again(stage: Stage) -> None:
    walk = stage.walk(stage.back_again(here_before(stage, Patient({"hx.epilepsy": ("not-sure",)}))))
    walk.to("handback")
    assert "hx.epilepsy" in walk.seen


def test_back_leads_to_the_earlier_answers_as_they_stand_and_past_what_is_settled(stage: Stage) -> None:
    walk = stage.walk(stage.back_again(here_before(stage)))
    earlier = to_earlier(walk, "hx.heart").key
    walk.on()
    assert walk.screen.key == "page.implants"
    walk.back()
    assert (walk.screen.key, walk.screen.next) == (earlier, Next.STILL)
    walk.on()
    assert walk.screen.key == "page.implants"


def test_change_on_the_check_page_asks_what_was_confirmed(stage: Stage) -> None:
    walk = stage.walk(stage.back_again(here_before(stage)))
    walk.to("check")
    walk.change("hx.heart")
    assert [option.code for option in walk.row("hx.heart").options if option.chosen] == ["yes"]
    walk.choose("hx.heart", "no")
    walk.on()
    assert walk.screen.kind is Kind.CHECK
    assert walk.row("hx.heart").value == "No"


def test_a_power_cut_on_the_earlier_answers_loses_no_change(stage: Stage) -> None:
    visit = stage.back_again(here_before(stage))
    walk = stage.walk(visit)
    to_earlier(walk, "hx.heart")
    walk.journey.answer("hx.heart", {"change": True})
    again = stage.walk(visit)  # nothing of the first journey is left but what the records hold
    assert again.screen == walk.screen


def test_a_disk_that_is_full_keeps_the_patient_on_the_earlier_answers(stage: Stage) -> None:
    visit = stage.back_again(here_before(stage))
    walk = stage.walk(visit)
    key = to_earlier(walk, "hx.heart").key
    stage.memory.disk_full = True
    walk.on()
    assert (walk.screen.key, walk.screen.fault) == (key, Fault.NOT_SAVED)
    stage.memory.disk_full = False
    walk.on()
    assert walk.screen.key != key
    assert values(stage, visit, "hx.heart") == ["yes", "yes"]


def test_a_visit_that_a_patient_starts_alone_is_blank_and_stays_so_when_it_is_joined(stage: Stage) -> None:
    known = stage.records.encounter(EncounterId(here_before(stage))).patient
    journey = stage.house.start_alone()
    alone = Walk(journey, replace(HISTORY, typed={"id.full_name": "Amara Okafor"}))
    alone.to("page.sun")
    assert "earlier" not in {key.partition(".")[0] for key in alone.seen}
    visit = journey.encounter.id
    journey.leave()
    stage.desk.join(visit)
    for link_id, said in (("patient.name", "Amara Okafor"), ("patient.birthDate", {"day": "27", "month": "3", "year": "1984"})):
        stage.desk.answered(link_id, said)
    stage.desk.answered("patient.identity", "passport")
    stage.desk.join_visit()
    stage.desk.answered("patient.known", str(known))
    assert stage.desk.join_visit().message == "joined"
    joined = stage.records.encounter(visit)
    assert (joined.patient, joined.earlier) == (known, None)
    walk = stage.walk(visit)
    walk.to("check")
    assert "earlier" not in {key.partition(".")[0] for key in walk.seen}
    assert "page.implants" in walk.seen


def test_staff_are_asked_whether_it_is_the_same_person_and_a_namesake_sees_nothing(stage: Stage) -> None:
    here_before(stage)
    visit = stage.records.encounter(EncounterId(stage.visit(known="new")))
    assert visit.earlier is None
    assert stage.desk.today().visits[-1].name == "Amara Okafor"
    walk = stage.walk(visit.id)
    walk.to("page.sun")
    assert "earlier" not in {key.partition(".")[0] for key in walk.seen}


def test_an_answer_older_than_the_clinics_limit_is_not_shown(stage: Stage) -> None:
    shown = stage.back_again(here_before(stage, days=364))
    assert stage.records.encounter(EncounterId(shown)).earlier is not None
    stage.clock.tick(400 * DAYS)
    assert stage.records.encounter(EncounterId(stage.back_again(shown))).earlier is None


def test_a_visit_whose_history_was_never_finished_is_passed_over(stage: Stage) -> None:
    done = here_before(stage)
    left = stage.back_again(done)
    stage.walk(left).to("page.sun")
    assert stage.records.encounter(EncounterId(left)).state is State.DRAFT
    assert stage.records.encounter(EncounterId(stage.back_again(done))).earlier == done


def test_on_the_encrypted_store_a_restart_comes_back_to_the_earlier_answers_and_finishes_them(tmp_path: Path) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    stage = Stage(tmp_path, kiosk.open()[0])
    visit = stage.back_again(here_before(stage))
    walk = stage.walk(visit)
    to_earlier(walk, "hx.heart")
    walk.journey.answer("hx.heart", {"change": True})
    shown, now = walk.screen, stage.clock.at

    stage = Stage(tmp_path, kiosk.restart()[0])
    stage.clock.at = now
    again = stage.walk(visit, Patient({"hx.heart": ("no",)}))
    assert again.screen == shown
    again.to("handback")
    assert (values(stage, visit, "hx.heart"), values(stage, visit, "hx.keloid")) == (["yes", "", "no"], ["no", "no"])
    kiosk.shut()


def test_months_are_counted_by_the_calendar() -> None:
    assert months_before(date(2026, 11, 20), 12) == date(2025, 11, 20)
    assert months_before(date(2024, 3, 31), 1) == date(2024, 2, 29)
    assert months_before(date(2026, 1, 15), 2) == date(2025, 11, 15)
