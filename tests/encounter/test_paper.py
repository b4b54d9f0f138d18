"""What is printed, how it is followed, and what is kept of it."""

import base64
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import EncounterId, Patient, PatientId
from kiosk.encounter.outgoing.copy_page import CopyPage
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.outgoing.printers import size_words
from kiosk.encounter.ports.world import PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.errors import NotAllowed, PressError
from kiosk.export.post import FilePost
from tests.encounter.stage import Stage
from tests.fakes import StoppedClock


class SlowJob:
    """Goes on for so many looks."""

    def __init__(self, looks: int, outcome: PrintOutcome) -> None:
        self.looks, self.outcome = looks, outcome

    def look(self) -> PrintOutcome | None:
        self.looks -= 1
        return self.outcome if self.looks < 0 else None


class OfficePrinter:
    """Two printers; keeps what it is sent."""

    def __init__(self) -> None:
        self.asked = 0
        self.sent: list[tuple[bytes, str, Wish]] = []
        self.outcome = PrintOutcome(PrinterState.PRINTED)

    def names(self) -> Sequence[str]:
        self.asked += 1
        return ("Front", "Back")

    def abilities(self, printer: str) -> PrinterAbilities:
        return PrinterAbilities(two_sided=printer == "Front", copies=99, media=("iso_a4_210x297mm", "na_letter_8.5x11in"))

    def print(self, body: bytes, title: str, printer: str, wish: Wish = Wish()) -> PrintJob:  # noqa: B008  # frozen
        self.sent.append((body, printer, wish))
        return SlowJob(2, self.outcome)


def run(job: Job) -> tuple[DeskView, int]:
    """To its end; and in how many pieces the lane was used."""
    pieces, result = 1, in_a_lane(job)
    while following := job.goes_on(result):
        job, pieces = following, pieces + 1
        result = in_a_lane(job)
    return job.done(result), pieces


def in_a_lane(job: Job) -> Any:
    """Its result, or its error."""
    try:
        return job.work()
    except PressError as error:
        return error


@pytest.fixture
def printer() -> OfficePrinter:
    return OfficePrinter()


@pytest.fixture
def stage(tmp_path: Path, printer: OfficePrinter) -> Stage:
    return Stage(tmp_path, printer=printer)


def prints(stage: Stage, visit: str) -> list[dict[str, str]]:
    return [event.detail for event in stage.records.audit(EncounterId(visit)) if event.action == "print"]


def test_a_print_is_followed_look_by_look_and_its_end_is_kept(stage: Stage, printer: OfficePrinter) -> None:
    visit = stage.countersigned()
    stage.desk.record(visit)
    view, pieces = run(stage.desk.printing("Front", 2, two_sided=True))
    assert (view.message, pieces) == ("printed", 4)
    body, name, wish = printer.sent[0]
    assert (body, name) == (stage.desk.document().body, "Front")
    assert wish == Wish(copies=2, two_sided=True)
    told = prints(stage, visit)
    assert [detail["outcome"] for detail in told] == ["sent", "printed"]
    assert told[1]["copies"] == "2"


def test_a_second_print_of_the_same_document_is_kept_as_one(stage: Stage) -> None:
    visit = stage.countersigned()
    stage.desk.record(visit)
    run(stage.desk.printing("Front"))
    view, _ = run(stage.desk.printing("Front"))
    assert prints(stage, visit)[-1]["again"] == "2"
    assert "again" not in prints(stage, visit)[0]
    assert [fact.text[:2] for fact in view.facts if fact.label == "printed"] == ["2/"]


def test_what_did_not_come_out_is_no_first_print(stage: Stage, printer: OfficePrinter) -> None:
    visit = stage.countersigned()
    stage.desk.record(visit)
    printer.outcome = PrintOutcome(PrinterState.CANCELLED, "by somebody")
    view, _ = run(stage.desk.printing("Front"))
    assert (view.message, view.detail) == ("cancelled", "by somebody")
    printer.outcome = PrintOutcome(PrinterState.PRINTED)
    run(stage.desk.printing("Front"))
    assert "again" not in prints(stage, visit)[-1]


def test_printers_are_asked_once_in_a_while_and_the_one_that_was_used_comes_first(stage: Stage, printer: OfficePrinter) -> None:
    visit = stage.countersigned()
    stage.desk.record(visit)
    assert not stage.desk.printers
    errand = stage.desk.looking_for_printers()
    assert errand is not None
    errand.done(errand.work())
    assert [(line.name, line.two_sided, line.copies) for line in stage.desk.printers] == [("Front", True, 20), ("Back", False, 20)]
    assert stage.desk.printers[0].media == ("A4", "Letter")
    assert stage.desk.looking_for_printers() is None
    run(stage.desk.printing("Back"))
    assert [line.name for line in stage.desk.printers] == ["Back", "Front"]
    assert printer.asked == 1


def test_sizes_are_called_as_people_call_them() -> None:
    assert [size_words(size) for size in ("iso_a4_210x297mm", "na_number-10_4.125x9.5in", "A4")] == ["A4", "Number 10", "A4"]


# -- by itself


def test_after_countersigning_it_prints_by_itself_where_the_clinic_wants_that_and_once(stage: Stage, printer: OfficePrinter) -> None:
    visit = stage.countersigned()
    stage.desk.record(visit)
    assert stage.desk.printing_by_itself() is None
    stage.records.set_setting("print.after_countersigning", "1", stage.event("setting"))
    job = stage.desk.printing_by_itself()
    assert job is not None
    run(job)
    assert prints(stage, visit)[-1]["by"] == "itself"
    assert [(name, wish) for _, name, wish in printer.sent] == [("Front", Wish(two_sided=True))]
    assert stage.desk.printing_by_itself() is None


@pytest.mark.parametrize(("own", "sent"), [("", ("Front", True)), ("Back", ("Back", False)), ("Upstairs", ("Upstairs", False))])
def test_by_itself_it_prints_on_the_clinics_own_printer_whether_or_not_anybody_has_looked(
    stage: Stage, printer: OfficePrinter, own: str, sent: tuple[str, bool]
) -> None:
    visit = stage.countersigned()
    stage.records.set_setting("print.after_countersigning", "1", stage.event("setting"))
    stage.desk.record(visit)
    stage.desk._dispatch.printers.own = own
    job = stage.desk.printing_by_itself()
    assert job is not None
    run(job)
    assert [(name, wish.two_sided) for _, name, wish in printer.sent] == [sent]


# -- what patients are given


def test_before_a_visit_and_in_one_the_forms_that_patients_fill_in_are_offered(stage: Stage) -> None:
    names = ["privacy", "history", "disclosure", "consent"]
    assert [form.name for form in stage.desk.paper().forms] == names
    visit = stage.visit()
    view = stage.desk.paper(visit)
    assert [form.name for form in view.forms] == names
    assert view.acts == ("attach",)


def test_a_blank_form_is_made_in_the_lane_and_its_print_is_kept_with_its_version(stage: Stage, printer: OfficePrinter) -> None:
    stage.desk.paper()
    view, _ = run(stage.desk.print_blank("history", "Front"))
    assert view.message == "printed"
    assert printer.sent[0][0] == b"%PDF blank history "
    kept = stage.memory.events[-1]
    assert (kept.action, kept.encounter) == ("print", None)
    assert kept.detail["form"] == "history"
    assert len(kept.detail["digest"]) == 16


def test_a_form_that_waits_for_approval_is_not_given_out_on_paper_either(tmp_path: Path, printer: OfficePrinter) -> None:
    bare = Stage(tmp_path, approved=False, printer=printer)
    bare.desk.paper()
    with pytest.raises(NotAllowed):
        bare.desk.print_blank("history", "Front")


def test_what_to_do_afterwards_is_printed_once_it_was_shown(stage: Stage, printer: OfficePrinter) -> None:
    visit = stage.visit()
    stage.desk.paper(visit)
    with pytest.raises(NotAllowed, match="not been shown"):
        stage.desk.print_aftercare("Front")
    visit = stage.countersigned()
    assert stage.desk.paper(visit).acts == ("aftercare", "copy", "attach")
    run(stage.desk.print_aftercare("Front"))
    assert printer.sent[-1][0] == b"%PDF aftercare After your visit Laser skin tightening"


def said(shown: Job | DeskView) -> str:
    """What is missing."""
    assert isinstance(shown, DeskView)
    return shown.message


def test_a_locked_copy_of_the_consent_is_kept_in_the_log_and_the_code_nowhere(stage: Stage, tmp_path: Path) -> None:
    visit = stage.countersigned()
    stage.desk.copy_page(visit)
    assert said(stage.desk.copying()) == "code-weak"
    for link_id in ("code", "again"):
        stage.desk.answered(link_id, "maple harbour seven")
    assert said(stage.desk.copying()) == "no-drive"
    stage.desk._copy = stage.desk._copy.with_folder(tmp_path)
    job = stage.desk.copying()
    assert isinstance(job, Job)
    view, _ = run(job)
    assert view.message == "copied"
    (path,) = tmp_path.glob("*.pdf")
    assert path.name.endswith("-countersigned.pdf")
    assert b"locked with maple harbour seven" in path.read_bytes()
    assert "maple" not in str(stage.memory.events)
    assert stage.desk.copy_page(visit).about == ""


SOMEBODY = Patient(id=PatientId("p"), name="Amara Okafor", birth_date="1984-03-27")


@pytest.mark.parametrize(
    ("code", "how"),
    [
        ("", ""),
        ("402917", "weak"),
        ("1234567890", "weak"),
        ("27031984", "weak"),
        ("Amara27031984", "weak"),
        ("amaraokafor1984", "weak"),
        ("aaaaaaaaaaaaaa", "weak"),
        ("Okafor Amara", "weak"),
        ("maple harbour seven", "fair"),
        ("maple harbour seven kites", "strong"),
    ],
)
def test_how_strong_a_code_is_is_measured_as_for_everything_that_leaves(code: str, how: str) -> None:
    page = CopyPage(FilePost(StoppedClock()).strength, (), SOMEBODY)
    page.answer("code", code)
    assert page.strength == how


def attached(told: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(told).decode()}"


def test_signed_paper_is_a_document_of_its_own_kind_and_the_consent_stays_the_newest_of_its(stage: Stage) -> None:
    visit = stage.countersigned()
    stage.desk.paper(visit)
    view, _ = run(stage.desk.attaching(attached(b"a photograph")))
    assert view.message == "attached"
    document = stage.desk.document()
    assert (document.kind, document.level, document.body[:12]) == ("paper", "", b"%PDF scanned")
    event = stage.records.audit(EncounterId(visit))[-2]
    assert (event.action, event.detail["sha256"], event.actor) == ("attach-paper", document.sha256, "fischer")
    assert EncounterId(visit) not in stage.records.unsealed()
    assert stage.desk.withdraw(visit).place is Place.WITHDRAW


def test_a_file_that_is_no_paper_is_not_kept_and_the_page_says_why(stage: Stage) -> None:
    visit = stage.countersigned()
    before = len(stage.records.documents(EncounterId(visit)))
    stage.desk.paper(visit)
    view, _ = run(stage.desk.attaching(attached(b"rubbish")))
    assert (view.message, view.detail) == ("not-attached", "This is no picture.")
    with pytest.raises(NotAllowed):
        stage.desk.attaching("data:image/jpeg;base64,!!")
    assert len(stage.records.documents(EncounterId(visit))) == before
