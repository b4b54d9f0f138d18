"""What is printed, how it is followed, and what is kept of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kiosk.encounter.desk_view import DeskView
from kiosk.encounter.job import Job
from kiosk.encounter.model import EncounterId
from kiosk.encounter.ports import PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.encounter.printers import size_words
from tests.encounter.stage import Stage


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
    pieces = 1
    result: Any = job.work()
    while following := job.goes_on(result):
        job, pieces = following, pieces + 1
        result = job.work()
    return job.done(result), pieces


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
