"""Patients are shown what a clinician of the house has approved, word for word, and nothing else."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.encounter.at_desk.view import Act, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.approval import Approvals
from kiosk.encounter.desk import Desk
from kiosk.encounter.house import House
from kiosk.encounter.model import EncounterId, Person, Role, StaffId
from kiosk.encounter.ports.world import Records
from kiosk.encounter.sealing import Sealing
from kiosk.errors import NotAllowed, NotSaved
from tests.encounter.stage import CLINICIAN, RECEPTIONIST, UNDERSTANDS, Stage

TREATMENT = "laser-skin-tightening"
MANAGER = Person(id=StaffId("adams"), name="Bo Adams", roles=frozenset({Role.ADMINISTRATOR}))
NAMES = ["privacy", "history", "clinician", "disclosure", "consent"]


@pytest.fixture
def waiting(tmp_path: Path) -> Stage:
    """A house in which nobody has approved anything."""
    return Stage(tmp_path, approved=False)


@pytest.fixture
def own_forms(tmp_path: Path) -> Path:
    """A copy of the forms that a test may change."""
    return Path(shutil.copytree(paths.forms(), tmp_path / "forms"))


def change_a_word(forms: Path, file: str) -> None:
    """The author writes another word into a form, and forgets to change its version."""
    path = forms / TREATMENT / file
    form = json.loads(path.read_text(encoding="utf-8"))
    form["title"] = "Another title"
    path.write_text(json.dumps(form), encoding="utf-8")


def change_every_question(forms: Path, file: str) -> None:
    """Every text of a form ends in other words."""
    path = forms / TREATMENT / file

    def changed(item: dict[str, object]) -> dict[str, object]:
        words = {"text": f"{item['text']} (new)"} if "text" in item else {}
        return item | words | {"item": [changed(inner) for inner in item.get("item", ())]}  # type: ignore[attr-defined]

    form = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(form | {"item": [changed(item) for item in form["item"]]}), encoding="utf-8")


def later(stage: Stage, folder: Path, forms: Path) -> Stage:
    """The next start of the program, over the same records."""
    return Stage(folder, stage.records, forms=forms, approved=False)


def start_a_visit(desk: Desk) -> None:
    desk.new_visit()
    desk.answered("patient.name", "Amara Okafor")
    desk.answered("patient.birthDate", {"day": "27", "month": "3", "year": "1984"})
    desk.answered("patient.identity", "passport")
    desk.start_visit()


def any_visits(stage: Stage) -> bool:
    today = stage.clock.now().date()
    return bool(stage.records.encounters(today, today))


def test_before_the_forms_are_approved_no_patient_starts_alone(waiting: Stage) -> None:
    with pytest.raises(NotAllowed, match="Waiting for approval: Before you start"):
        waiting.house.start_alone()
    assert not any_visits(waiting)


def test_before_the_forms_are_approved_the_desk_says_so_and_starts_no_visit(waiting: Stage) -> None:
    assert waiting.desk.today().waits == 5
    assert waiting.desk.new_visit().waits == 5
    with pytest.raises(NotAllowed, match="Today, Forms"):
        start_a_visit(waiting.desk)
    assert not any_visits(waiting)
    assert not waiting.records.find_patients("Amara")


def test_a_clinician_approves_the_versions_on_the_page_and_patients_are_shown_them(waiting: Stage) -> None:
    page = waiting.desk.forms()
    assert (page.place, page.waits, page.can_finish) == (Place.APPROVAL, 5, True)
    assert [form.name for form in page.forms if not form.tag] == NAMES
    assert page.about.startswith("Template: to be approved by the clinic's medical lead")
    assert page.forms[0].about.startswith("This is the privacy notice")
    assert not any(form.by for form in page.forms)
    after = waiting.desk.approve()
    assert (after.message, after.waits) == ("approved", 0)
    assert {form.by for form in after.forms if not form.tag} == {"Dr Lena Fischer, Dermatologist"}
    assert {form.on for form in after.forms if not form.tag} == {waiting.clock.now().date().isoformat()}
    waiting.house.start_alone()
    start_a_visit(waiting.desk)


def test_an_approval_holds_which_version_who_and_when_and_leaves_its_event(waiting: Stage) -> None:
    waiting.desk.forms()
    waiting.desk.approve()
    forms = waiting.casebook.forms.pack(TREATMENT)
    kept = waiting.records.approvals()
    assert [(told.form, told.version, told.digest) for told in kept] == [(form.name, form.version, form.source_digest) for form in forms]
    assert {(told.treatment, told.who, told.title, told.demonstration) for told in kept} == {
        (TREATMENT, "Dr Lena Fischer", "Dermatologist", False)
    }
    (event,) = [event for event in waiting.memory.events if event.action == "approve"]
    assert (event.actor, event.at) == (CLINICIAN.id, kept[0].at)
    assert event.detail["form:history"] == kept[1].digest


@pytest.mark.parametrize("person", [RECEPTIONIST, MANAGER], ids=["receptionist", "administrator who is no clinician"])
def test_a_receptionist_cannot_approve_nor_can_a_manager(waiting: Stage, person: Person) -> None:
    desk = waiting.house.desk(waiting.staff.person(person.id) or waiting.hire(person))
    assert not desk.forms().can_finish
    with pytest.raises(NotAllowed, match="clinician"):
        desk.approve()
    assert not waiting.records.approvals()


def test_what_is_approved_already_is_not_approved_again(stage: Stage) -> None:
    stage.desk.forms()
    assert stage.desk.approve().message == ""
    assert len(stage.records.approvals()) == 5


def test_nothing_is_approved_from_another_page(waiting: Stage) -> None:
    waiting.desk.forms()
    waiting.desk.today()
    assert waiting.desk.approve().place is Place.TODAY
    assert not waiting.records.approvals()


def test_a_changed_word_of_a_form_needs_a_new_approval_even_under_the_same_version(tmp_path: Path, own_forms: Path) -> None:
    before = Stage(tmp_path, forms=own_forms)
    change_a_word(own_forms, "4-disclosure.json")
    after = later(before, tmp_path, own_forms)
    with pytest.raises(NotAllowed, match=r"Another title 1\.2\.0-draft"):
        after.house.start_alone()
    assert [form.name for form in after.desk.forms().forms if not (form.by or form.tag)] == ["disclosure"]
    assert after.desk.approve().message == "approved"
    assert len(after.records.approvals()) == 6
    after.house.start_alone()


def test_a_word_that_is_changed_back_needs_no_new_approval(tmp_path: Path, own_forms: Path) -> None:
    before = Stage(tmp_path, forms=own_forms)
    change_a_word(own_forms, "4-disclosure.json")
    shutil.copyfile(paths.forms() / TREATMENT / "4-disclosure.json", own_forms / TREATMENT / "4-disclosure.json")
    later(before, tmp_path, own_forms).house.start_alone()


def test_a_visit_that_was_opened_before_keeps_its_words_and_goes_on(tmp_path: Path, own_forms: Path) -> None:
    before = Stage(tmp_path, forms=own_forms)
    visit = before.visit()
    walk = before.walk(visit)
    walk.on()
    key, title, told = walk.screen.key, walk.screen.title, [row.text for row in walk.screen.items]
    for file in ("1-privacy.json", "2-history.json"):
        change_every_question(own_forms, file)
    for approved in (False, True):
        after = Stage(tmp_path, before.records, forms=own_forms, approved=approved)
        again = after.walk(visit)
        assert (again.screen.key, again.screen.title, [row.text for row in again.screen.items]) == (key, title, told)
    again.to("handback")
    assert after.desk.today().visits[0].act in (Act.PLAN, Act.REVIEW)


def test_a_form_that_the_visit_has_not_opened_waits_for_its_approval(tmp_path: Path, own_forms: Path) -> None:
    before = Stage(tmp_path, forms=own_forms)
    visit = before.talked()
    change_a_word(own_forms, "5-consent.json")
    after = later(before, tmp_path, own_forms)
    with pytest.raises(NotAllowed, match="Another title"):
        after.journey(visit)
    assert "consent" not in [form.name for form in after.records.opened_forms(EncounterId(visit))]
    after.desk.forms()
    after.desk.approve()
    after.walk(visit, UNDERSTANDS).to("sign")


def test_the_record_says_who_approved_the_words_that_were_shown_not_those_of_today(tmp_path: Path, own_forms: Path) -> None:
    before = Stage(tmp_path, forms=own_forms)
    visit = EncounterId(before.signed())
    change_a_word(own_forms, "5-consent.json")
    after = later(before, tmp_path, own_forms)
    after.desk.forms()
    after.desk.approve()
    told = {form.questionnaire.name: form.approval for form in after.casebook.record(visit).forms}
    assert all(told[name] == approval for name, approval in zip(NAMES, after.records.approvals()[:5], strict=True))


def house_of_a_demonstration(stage: Stage, records: Records) -> House:
    book = Casebook(records, stage.casebook.forms, stage.clock, demonstration=True)
    return replace(stage.house, sealing=Sealing(book, stage.press))


def test_what_is_approved_in_a_demonstration_counts_there_alone_and_says_so(waiting: Stage) -> None:
    shown = house_of_a_demonstration(waiting, waiting.records)
    desk = shown.desk(CLINICIAN)
    assert desk.forms().demonstration
    assert desk.approve().waits == 0
    assert all(approval.demonstration for approval in waiting.records.approvals())
    shown.start_alone()
    with pytest.raises(NotAllowed):
        waiting.house.start_alone()


def test_what_is_approved_for_patients_is_not_taken_for_a_demonstration(stage: Stage) -> None:
    with pytest.raises(NotAllowed):
        house_of_a_demonstration(stage, stage.records).start_alone()


def test_an_approval_that_cannot_be_kept_is_none(waiting: Stage) -> None:
    waiting.desk.forms()
    waiting.memory.disk_full = True
    with pytest.raises(NotSaved):
        waiting.desk.approve()
    waiting.memory.disk_full = False
    assert waiting.desk.forms().waits == 5


def test_an_approval_belongs_to_one_treatment(stage: Stage) -> None:
    forms = stage.casebook.forms.pack(TREATMENT)
    told = Approvals(tuple(stage.records.approvals()))
    assert not told.waiting(TREATMENT, forms)
    assert len(told.waiting("hair-removal", forms)) == 5
