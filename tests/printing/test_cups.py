"""What CUPS makes of a document, and what staff are told of it."""

import logging
import time
from pathlib import Path

import pytest

from kiosk.encounter.ports.world import PrinterState
from kiosk.errors import PrintError
from kiosk.printing import ipp
from kiosk.printing.cups import CupsPrinter
from kiosk.printing.job import JobState
from tests.printing.fake_cups import DONE, OUT_OF_PAPER, UNKNOWN, WAITING, FakeCups, answer
from tests.printing.follow import followed

PDF = b"%PDF-1.7 \x00\xff a record"
HURRIED = CupsPrinter(patience=0.3, grace=0.05)


def test_the_default_printer_comes_first(cups: FakeCups) -> None:
    assert CupsPrinter().names() == ["Front_desk", "Backroom"]


def test_without_a_printer_there_are_no_names(cups: FakeCups) -> None:
    cups.says()
    assert list(CupsPrinter().names()) == []


def test_without_cups_there_are_no_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list(CupsPrinter().names()) == []
    assert followed(CupsPrinter().print(PDF, "Record", "Front_desk")).state is PrinterState.UNREACHABLE


def test_the_document_reaches_cups_byte_for_byte_on_standard_input(cups: FakeCups) -> None:
    outcome = followed(HURRIED.print(PDF, "Inkwell 2026-000417", "Front_desk"))
    assert outcome.state is PrinterState.PRINTED
    assert cups.body == PDF
    assert cups.asked == ["-d", "Front_desk", "-t", "Inkwell 2026-000417", "-"]
    assert not cups.cancelled


def test_a_name_is_never_taken_for_a_command(cups: FakeCups, tmp_path: Path) -> None:
    title = f"$(touch {tmp_path}/harm); touch {tmp_path}/harm"
    followed(HURRIED.print(PDF, title, "Front_desk"))
    assert cups.asked[3] == title
    assert not (tmp_path / "harm").exists()


def test_a_job_is_followed_until_it_ends(cups: FakeCups) -> None:
    cups.states = [answer(3), answer(5, "job-printing"), answer(5, "job-printing"), DONE]
    assert followed(HURRIED.print(PDF, "Record", "Front_desk")).state is PrinterState.PRINTED
    assert cups.states == [DONE]


def test_a_job_that_cups_cancels_is_not_called_printed(cups: FakeCups) -> None:
    cups.states = [answer(5, "job-printing"), answer(7, "processing-to-stop-point", words="Print job canceled at printer.")]
    outcome = followed(HURRIED.print(PDF, "Record", "Front_desk"))
    assert (outcome.state, outcome.detail) == (PrinterState.CANCELLED, "Print job canceled at printer.")


def test_who_cancelled_is_said_in_words(cups: FakeCups) -> None:
    cups.states = [answer(7, "job-canceled-by-user")]
    assert followed(HURRIED.print(PDF, "Record", "Front_desk")).detail == "job canceled by user"


def test_a_job_that_the_system_aborts_has_failed(cups: FakeCups) -> None:
    cups.states = [answer(8, "aborted-by-system", words="The PDF file is damaged.")]
    outcome = followed(HURRIED.print(PDF, "Record", "Front_desk"))
    assert (outcome.state, outcome.detail) == (PrinterState.FAILED, "The PDF file is damaged.")


def test_completed_is_not_believed_when_nothing_could_be_sent(cups: FakeCups) -> None:
    cups.states = [answer(9, "processing-to-stop-point", words="Unable to add document to print job.")]
    assert followed(HURRIED.print(PDF, "Record", "Front_desk")).state is PrinterState.FAILED


def test_a_job_whose_filter_failed_is_taken_back_at_once(cups: FakeCups) -> None:
    cups.states = [answer(6, "job-completed-with-errors", words="file is damaged")]
    began = time.monotonic()
    outcome = followed(CupsPrinter(patience=10, grace=10).print(PDF, "Record", "Front_desk"))
    assert (outcome.state, outcome.detail) == (PrinterState.FAILED, "file is damaged")
    assert time.monotonic() - began < 5
    assert cups.cancelled == ["Front_desk-7"]


def test_no_paper_is_said_and_the_job_taken_back_so_that_it_does_not_come_out_later(cups: FakeCups) -> None:
    cups.states = [answer(5, "media-empty-error", "media-needed-error", words="Printing.")]
    outcome = followed(HURRIED.print(PDF, "Record", "Front_desk"))
    assert (outcome.state, outcome.detail) == (PrinterState.NO_PAPER, "media empty, media needed")
    assert cups.cancelled == ["Front_desk-7"]


def test_paper_put_in_before_long_lets_the_job_go_on(cups: FakeCups) -> None:
    cups.states = [answer(5, "media-needed-error"), answer(5, "media-needed-error"), answer(5, "job-printing"), DONE]
    patient = CupsPrinter(patience=5, grace=5)
    assert followed(patient.print(PDF, "Record", "Front_desk")).state is PrinterState.PRINTED
    assert not cups.cancelled


def test_an_empty_tray_that_is_not_needed_does_not_stop_a_long_job(cups: FakeCups) -> None:
    cups.states = [*[OUT_OF_PAPER] * 10, DONE]
    printer = CupsPrinter(patience=5, grace=0.02)
    assert followed(printer.print(PDF, "Record", "Front_desk")).state is PrinterState.PRINTED


def test_a_tray_that_stays_empty_is_named_in_the_end(cups: FakeCups) -> None:
    cups.states = [OUT_OF_PAPER]
    assert followed(HURRIED.print(PDF, "Record", "Front_desk")).state is PrinterState.NO_PAPER


def test_a_printer_that_does_not_answer_is_unreachable(cups: FakeCups) -> None:
    cups.states = [answer(5, "job-printing", words="The printer may not exist or is unavailable at this time.")]
    outcome = followed(CupsPrinter(patience=30, grace=0.05).print(PDF, "Record", "Front_desk"))
    assert outcome.state is PrinterState.UNREACHABLE
    assert "may not exist" in outcome.detail
    assert cups.cancelled == ["Front_desk-7"]


def test_a_printer_that_is_paused_is_unreachable_although_its_job_only_waits(cups: FakeCups) -> None:
    cups.states = [WAITING]
    outcome = followed(CupsPrinter(patience=30, grace=0.05).print(PDF, "Record", "Front_desk"))
    assert (outcome.state, outcome.detail) == (PrinterState.UNREACHABLE, "paused")


def test_a_job_that_never_ends_is_given_up(cups: FakeCups) -> None:
    cups.states = [answer(5, "job-printing", words="Printing.")]
    assert followed(HURRIED.print(PDF, "Record", "Front_desk")).state is PrinterState.UNREACHABLE
    assert cups.cancelled == ["Front_desk-7"]


def test_a_job_that_ends_while_it_is_taken_back_was_printed(cups: FakeCups) -> None:
    cups.states = [answer(5, "media-needed-error"), DONE]
    assert followed(CupsPrinter(patience=30, grace=-1).print(PDF, "Record", "Front_desk")).state is PrinterState.PRINTED


def test_a_printer_that_is_gone_is_no_printer(cups: FakeCups) -> None:
    cups.refuses("lp: Error - The printer or class does not exist.\n")
    outcome = followed(HURRIED.print(PDF, "Record", "Front_desk"))
    assert (outcome.state, outcome.detail) == (PrinterState.NO_PRINTER, "The printer or class does not exist.")


def test_a_queue_that_takes_nothing_has_failed(cups: FakeCups) -> None:
    cups.refuses('lp: Destination "Front_desk" is not accepting jobs.\n')
    assert followed(HURRIED.print(PDF, "Record", "Front_desk")).state is PrinterState.FAILED


def test_a_print_system_that_dies_meanwhile_is_unreachable_and_no_name_is_logged(cups: FakeCups, caplog: pytest.LogCaptureFixture) -> None:
    cups.stop()
    with caplog.at_level(logging.INFO):
        outcome = followed(HURRIED.print(PDF, "Zoe Muller", "Front_desk"))
    assert outcome.state is PrinterState.UNREACHABLE
    assert "Look at the printer" in outcome.detail
    assert caplog.records
    assert "Muller" not in str([record.__dict__ for record in caplog.records])


def test_a_job_that_cups_has_forgotten_is_not_called_printed(cups: FakeCups) -> None:
    cups.states = [UNKNOWN]
    assert ipp.job(str(cups.folder / "sock"), 7) is None
    assert followed(HURRIED.print(PDF, "Record", "Front_desk")).state is PrinterState.UNREACHABLE


def test_the_answers_of_a_real_cups_are_read(cups: FakeCups) -> None:
    server = str(cups.folder / "sock")
    cups.states = [OUT_OF_PAPER, DONE, WAITING]
    jobs = [ipp.job(server, 7) for _ in range(3)]
    assert [job and job.state for job in jobs] == [JobState.PROCESSING, JobState.COMPLETED, JobState.PENDING]
    assert jobs[0] and jobs[0].reasons == {"job-printing", "cups-waiting-for-job-completed", "media-empty-warning"}
    assert jobs[0].words == "Printing."
    assert jobs[2] and jobs[2].reasons == {"paused"}


@pytest.mark.parametrize("rubbish", [b"", b"\x01", b"not IPP at all, but long enough", DONE[:60], answer(99)])
def test_what_is_not_ipp_is_an_error_and_never_a_printed_page(cups: FakeCups, rubbish: bytes) -> None:
    cups.states = [rubbish]
    with pytest.raises(PrintError):
        ipp.job(str(cups.folder / "sock"), 7)
    assert followed(HURRIED.print(PDF, "Record", "Front_desk")).state is PrinterState.UNREACHABLE
