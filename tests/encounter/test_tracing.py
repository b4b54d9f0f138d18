"""A print that was under way when the program was closed: its end is found out at the next start, or recorded as unknown."""

from pathlib import Path

from kiosk.encounter.model import EncounterId
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.ports.paper import PrinterState, PrintJob, PrintOutcome, Wish
from tests.encounter.stage import Stage
from tests.encounter.test_paper import OfficePrinter, SlowJob, run


class NumberedJob(SlowJob):
    """One that can be found again."""

    @property
    def request(self) -> str:
        return "Front-417"


class RememberingPrinter(OfficePrinter):
    """Keeps a history of one job."""

    def print(self, body: bytes, title: str, printer: str, wish: Wish = Wish()) -> PrintJob:  # noqa: B008  # frozen
        return NumberedJob(9, self.outcome)

    def again(self, request: str) -> PrintJob:
        assert request == "Front-417"
        return NumberedJob(1, PrintOutcome(PrinterState.NO_PAPER, "Load A4"))


def sent_and_closed(stage: Stage) -> EncounterId:
    """The document is on its way to the printer when the program ends."""
    visit = stage.countersigned()
    stage.desk.record(visit)
    job = stage.desk.printing("Front")
    assert job.goes_on(job.work())
    return EncounterId(visit)


def prints(stage: Stage, visit: EncounterId) -> list[str]:
    return [event.detail["outcome"] for event in stage.records.audit(visit) if event.action == "print"]


def jobs(stage: Stage) -> list[Job]:
    return list(stage.house.prints_without_end())


def test_what_became_of_it_is_found_out_at_the_next_start_and_only_once(tmp_path: Path) -> None:
    stage = Stage(tmp_path, printer=RememberingPrinter())
    visit = sent_and_closed(stage)
    (job,) = jobs(stage)
    run(job)
    assert prints(stage, visit) == ["sent", "no-paper"]
    assert jobs(stage) == []


def test_where_the_print_system_keeps_no_history_it_is_recorded_as_unknown(tmp_path: Path) -> None:
    stage = Stage(tmp_path, printer=OfficePrinter())
    visit = sent_and_closed(stage)
    (job,) = jobs(stage)
    run(job)
    assert prints(stage, visit) == ["sent", "unknown"]
    assert jobs(stage) == []


def test_a_print_that_ended_is_not_looked_for(tmp_path: Path) -> None:
    stage = Stage(tmp_path, printer=OfficePrinter())
    visit = stage.countersigned()
    stage.desk.record(visit)
    run(stage.desk.printing("Front"))
    assert jobs(stage) == []
