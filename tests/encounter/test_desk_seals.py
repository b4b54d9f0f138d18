"""At the desk: what was not made is made when its cause is gone, and one tap says whether a document is still what was sealed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from kiosk.encounter.at_desk.view import Act, DeskView, Place
from kiosk.encounter.model import DocumentKind, EncounterId, SealMaterial
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.ports.world import Checked
from tests.encounter.stage import UNDERSTANDS, Stage

WHOLE = Checked(intact=True, trusted=True, words=("Sealed yesterday",))


@dataclass
class FakeSeals:
    """Says what it was told to say, and keeps what it was asked."""

    found: Checked = WHOLE
    known: Sequence[bytes] = ()
    readied: SealMaterial | None = None
    forgot: bool = False

    def ready(self, material: SealMaterial, now: object) -> None:
        self.readied = material

    def check(self, body: bytes, known: Sequence[bytes]) -> Checked:
        self.known = known
        return self.found

    def forget(self) -> None:
        self.forgot = True


@pytest.fixture
def seals(stage: Stage) -> FakeSeals:
    told = FakeSeals()
    stage.house = replace(stage.house, sealing=replace(stage.house.sealing, seals=told))
    stage.desk = stage.house.desk(stage.desk.person)
    return told


def signed(stage: Stage) -> str:
    walk = stage.walk(stage.talked(), UNDERSTANDS)
    walk.to("sign")
    walk.sign()
    return walk.journey.encounter.id


def made(stage: Stage, visit: str) -> DeskView:
    stage.desk.make(visit)
    job = stage.desk.pressing()
    try:
        return job.done(job.work())
    except Exception as error:
        return job.done(error)


def checked(stage: Stage, visit: str) -> DeskView:
    stage.desk.record(visit)
    job = stage.desk.checking()
    assert isinstance(job, Job)
    return job.done(job.work())


def test_what_could_not_be_made_is_made_with_one_tap_when_the_cause_is_gone(stage: Stage) -> None:
    stage.press.jams = {DocumentKind.CONSENT}
    visit = signed(stage)
    line = next(line for line in stage.desk.today().visits if line.id == visit)
    assert (line.state, line.act) == ("sealing", Act.MAKE)
    stuck = made(stage, visit)
    assert (stuck.place, stuck.message, stuck.detail) == (Place.TODAY, "not-pressed", "The paper is stuck.")
    stage.press.jams = set()
    view = made(stage, visit)
    assert (view.place, view.message) == (Place.RECORD, "sealed")
    assert len(view.documents) == 1


def test_what_is_made_already_is_shown(stage: Stage, seals: FakeSeals) -> None:
    visit = signed(stage)
    made(stage, visit)
    assert stage.desk.make(visit).place is Place.RECORD


def test_a_document_is_checked_with_the_clinics_certificate_known(stage: Stage, seals: FakeSeals) -> None:
    visit = signed(stage)
    made(stage, visit)
    view = checked(stage, visit)
    assert (view.place, view.message, view.detail) == (Place.RECORD, "genuine", "Sealed yesterday")
    material = stage.records.seal_material()
    assert material is not None
    assert list(seals.known) == [material.certificate, *material.chain]
    event = stage.records.audit(EncounterId(visit))[-1]
    assert (event.action, event.detail["outcome"]) == ("verify", "genuine")


def test_a_document_that_was_changed_is_said(stage: Stage, seals: FakeSeals) -> None:
    visit = signed(stage)
    made(stage, visit)
    seals.found = Checked(intact=False, trusted=False, words=("Something was added.",))
    view = checked(stage, visit)
    assert (view.message, view.detail) == ("not-genuine", "Something was added.")


def test_a_whole_document_that_is_not_the_one_that_was_kept_is_said(stage: Stage, seals: FakeSeals) -> None:
    visit = signed(stage)
    made(stage, visit)
    documents = stage.memory._visit(EncounterId(visit)).documents
    documents[0] = replace(documents[0], body=b"%PDF of somebody else")
    view = checked(stage, visit)
    assert view.message == "not-genuine"
    assert "not the file that the clinic kept" in view.detail


def test_signed_paper_is_held_against_what_was_kept_as_it_carries_no_seal(stage: Stage, seals: FakeSeals) -> None:
    visit = signed(stage)
    made(stage, visit)
    seals.found = Checked(intact=False, trusted=False, words=("The file carries no seal.",))
    job = stage.desk.attaching("data:image/jpeg;base64,aW5r")
    assert job.done(job.work()).message == "attached"
    view = checked(stage, visit)
    assert view.message == "unchanged"
    assert "carries no seal" in view.detail
    documents = stage.memory._visit(EncounterId(visit)).documents
    documents[-1] = replace(documents[-1], body=b"%PDF of somebody else")
    assert checked(stage, visit).message == "not-genuine"


def test_after_a_change_of_certificate_older_documents_stay_genuine_and_say_so(stage: Stage, seals: FakeSeals) -> None:
    visit = signed(stage)
    made(stage, visit)
    seals.found = Checked(intact=True, trusted=False, words=("Sealed yesterday",))
    view = checked(stage, visit)
    assert view.message == "genuine"
    assert "another certificate" in view.detail


def test_the_key_is_loaded_ahead_and_forgotten_at_the_end(stage: Stage, seals: FakeSeals) -> None:
    made(stage, signed(stage))
    stage.house.make_ready()()
    assert seals.readied == stage.records.seal_material()
    stage.house.forget()
    assert seals.forgot
