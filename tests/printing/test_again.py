"""A job of an earlier run of the program, asked about by the name CUPS gave it."""

from kiosk.encounter.ports.paper import PrinterState, TracedJob
from kiosk.printing.cups import CupsPrinter
from tests.printing.fake_cups import DONE, UNKNOWN, FakeCups, answer
from tests.printing.follow import followed

PDF = b"%PDF-1.7 a record"


def test_a_job_says_its_name_and_is_found_by_it_after_a_restart(cups: FakeCups) -> None:
    job = CupsPrinter().print(PDF, "Record", "Front_desk")
    assert isinstance(job, TracedJob)
    cups.states = [answer(5, "job-printing"), DONE]
    assert followed(CupsPrinter().again(job.request)).state is PrinterState.PRINTED


def test_a_job_that_was_cancelled_meanwhile_is_said_to_be(cups: FakeCups) -> None:
    cups.states = [answer(7, "job-canceled-by-user")]
    assert followed(CupsPrinter().again("Front_desk-12")).state is PrinterState.CANCELLED


def test_one_that_cups_has_forgotten_or_never_named_is_unknown(cups: FakeCups) -> None:
    cups.states = [UNKNOWN]
    assert followed(CupsPrinter().again("Front_desk-12")).state is PrinterState.UNKNOWN
    assert followed(CupsPrinter().again("")).state is PrinterState.UNKNOWN
