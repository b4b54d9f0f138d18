"""What is asked about each answer, on the way through a sitting and in drafts that were begun earlier."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.encounter.journey import Journey
from kiosk.encounter.model import Answer, AuditEvent, Encounter, EncounterId
from kiosk.encounter.sealing import Sealing
from kiosk.encounter.sitting.returning import earlier_answers
from kiosk.preview import rehearsed, to_be_walked
from kiosk.questionnaire.values import Coding
from tests.fakes import FakePress, MemoryRecords, StoppedClock
from tests.questionnaire.forms import ANSWER, choice, group, question

A, C = Coding("aspirin", "Aspirin", ANSWER), Coding("iron", "Iron", ANSWER)
DOSE = question("dose", "string")
CHOSEN = choice("medicine", "aspirin", "heparin", "iron", repeats=True, item=[DOSE])
TYPED = group("page", question("medicine", "string", repeats=True, item=[DOSE]), control="page")


class Visit:
    """One visit over records in memory, to be left and come back to."""

    def __init__(self, folder: Path, *items: dict[str, Any]) -> None:
        path = folder / "form.json"
        source = {"resourceType": "Questionnaire", "status": "draft", "url": "http://x.example/q", "title": "Q", "item": list(items)}
        path.write_text(json.dumps(source), encoding="utf-8")
        self.clock, self.records = StoppedClock(), MemoryRecords()
        self.event = AuditEvent(action="begin", at=self.clock.now())
        self.form = to_be_walked(path)
        self.encounter = self.records.begin(Encounter(id=EncounterId("v"), treatment="preview", started=self.clock.now()), self.event)

    def journey(self) -> Journey:
        return Journey(self.records.encounter(self.encounter.id), Sealing(rehearsed(self.records, self.form, self.clock), FakePress()))

    def keep(self, link_id: str, *values: Any) -> None:
        """As an older program did."""
        answer = Answer(form=self.form.name, link_id=link_id, values=values, shown=self.clock.now(), at=self.clock.now())
        self.records.save(self.encounter, self.event, (answer,))


def rows(journey: Journey) -> list[tuple[str, str, str]]:
    return [(row.link_id, row.text, row.value) for row in journey.screen().items]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_each_answer_is_asked_about_on_a_page_and_told_with_it_on_the_check_page(folder: Path) -> None:
    journey = Visit(folder, CHOSEN).journey()
    journey.answer("medicine", "aspirin")
    journey.answer("medicine", "iron")
    first = journey.next()
    assert (first.title, first.hint, first.items[0].depth) == ("Aspirin", "medicine?", 0)
    journey.answer("dose#1", "75 mg")
    assert journey.next().title == "Iron"
    journey.next()
    assert rows(journey)[-2:] == [("dose#1", "Aspirin: dose?", "75 mg"), ("dose#3", "Iron: dose?", "")]


def test_on_one_page_the_headings_follow_the_lines_and_cannot_be_taken_away_by_themselves(folder: Path) -> None:
    visit = Visit(folder, TYPED)
    journey = visit.journey()
    for raw in ({"at": 0, "value": "aspirin"}, {"add": True}, {"at": 1, "value": "iron"}):
        journey.answer("medicine", raw)
    journey.answer("dose#2", "one")
    journey.answer("medicine#2", {"remove": True})
    journey.answer("medicine#2", {"add": True})
    assert [(row.text, row.may_remove) for row in journey.screen().items if row.field == "card"] == [("aspirin", False), ("iron", False)]
    journey.answer("medicine", {"remove": 0})
    told = [("medicine", "medicine?", ""), ("medicine#2", "iron", ""), ("dose#2", "dose?", "one")]
    assert [(link_id, text) for link_id, text, _ in rows(journey)] == [(link_id, text) for link_id, text, _ in told]
    assert rows(journey)[-1] == told[-1]
    assert rows(visit.journey()) == rows(journey)  # as it was saved


def test_a_draft_of_an_older_program_opens_with_what_it_holds(folder: Path) -> None:
    visit = Visit(folder, CHOSEN)
    visit.journey()
    visit.keep("medicine", A, C)
    visit.keep("dose", "75 mg")
    visit.clock.tick(60)
    journey = visit.journey()
    assert [row.value for row in journey.next().items] == ["75 mg"]
    journey.back()
    journey.answer("medicine", "aspirin")  # unticked: what was said of it does not pass to the next
    again = visit.journey()
    assert [(row.link_id, row.value) for row in again.next().items] == [("dose#3", "")]


def test_a_draft_of_an_older_program_in_which_nothing_was_chosen_still_opens(folder: Path) -> None:
    visit = Visit(folder, CHOSEN)
    visit.journey()
    visit.keep("dose", "75 mg")
    assert [row.link_id for row in visit.journey().screen().items] == ["medicine"]


def test_on_a_later_visit_what_was_said_about_one_of_several_answers_is_asked_anew(folder: Path) -> None:
    visit = Visit(folder, CHOSEN)
    journey = visit.journey()
    journey.answer("medicine", "iron")
    journey.next()
    journey.answer("dose#3", "one")
    (form,) = rehearsed(visit.records, visit.form, visit.clock).read(visit.encounter.id)
    assert form.response.value("dose#3") == "one"
    assert earlier_answers(form, form, visit.clock.now().date()).keys() == {"medicine"}
