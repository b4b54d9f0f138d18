"""The tables for spreadsheets."""

import csv
import io
from dataclasses import replace

import pytest

from kiosk.encounter.record import VisitRecord
from kiosk.export import tables
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.values import Coding, HalfTyped
from tests.export.records import visit, with_answer


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def visits(*records: VisitRecord) -> list[dict[str, str]]:
    return read("".join(tables.csv_text(tables.VISITS, map(tables.visit, records))))


def answers(record: VisitRecord, link_id: str = "") -> list[dict[str, str]]:
    rows = read("".join(tables.csv_text(tables.ANSWERS, tables.answers(record))))
    return [row for row in rows if not link_id or row["linkId"] == link_id]


def test_a_visit_is_a_row_with_all_that_was_decided() -> None:
    record = visit()
    (row,) = visits(record)
    assert (row["visit"], row["state"], row["patient number"], row["name"]) == ("2026-000417", "consented", "P-000417", "Zoë Müller")
    assert (row["birth date"], row["treatment"], row["areas"]) == ("1980-04-01", "laser-skin-tightening", "Face, Neck")
    assert "Number of visits: 3" in row["plan"]
    assert row["decision"] == "I agree and want to sign"
    assert (row["signed at"], row["countersigned at"]) == ("2026-11-20T10:30:00+00:00", "2026-11-20T11:30:00+00:00")
    assert all(form.text_digest in row["text digests"] for form in record.forms)


def test_flags_are_counted_by_level() -> None:
    record = visit()
    (row,) = visits(record)
    for level in Level:
        assert row[f"{level} flags"] == str(sum(flag.level is level for flag in record.flags))


def test_what_has_not_happened_is_blank() -> None:
    (row,) = visits(replace(visit(signed=False), forms=(), flags=()))
    assert {row[name] for name in ("areas", "plan", "decision", "signed at", "countersigned at", "text digests")} == {""}
    assert row["stop flags"] == "0"


def test_an_answer_is_a_row_and_several_answers_are_several() -> None:
    rows = answers(visit(), "tx.areas")
    assert [(row["answer"], row["code"]) for row in rows] == [("Face", "face"), ("Neck", "neck")]
    assert {row["at"] for row in rows} == {"2026-11-20T09:35:00+00:00"}
    assert {row["form"] for row in rows} == {"history"}


def test_an_answer_to_a_question_that_is_not_asked_is_left_out() -> None:
    record = visit()
    history = next(form for form in record.forms if form.questionnaire.name == "history")
    kept = [replace(form, enabled=form.enabled - {"tx.areas"}) if form is history else form for form in record.forms]
    assert answers(record, "tx.areas")
    assert answers(replace(record, forms=tuple(kept)), "tx.areas") == []


def test_what_is_half_typed_is_no_answer() -> None:
    assert answers(with_answer(visit(), "id.dob", HalfTyped("3//1980")), "id.dob") == []


def test_the_file_begins_with_the_mark_excel_asks_for_and_ends_its_lines_as_rfc_4180_has_it() -> None:
    text = "".join(tables.csv_text(("a", "b"), [('say "hi"', "two\nlines"), ("x,y", "")]))
    assert text.encode() == b'\xef\xbb\xbfa,b\r\n"say ""hi""","two\nlines"\r\n"x,y",\r\n'


@pytest.mark.parametrize("harm", ["=1+1", "+44 7700 900", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", '=HYPERLINK("http://x")'])
def test_no_answer_is_taken_for_a_formula(harm: str) -> None:
    (row,) = answers(with_answer(visit(), "id.known_as", harm), "id.known_as")
    assert row["answer"] == "'" + harm


def test_a_code_and_a_question_are_guarded_too() -> None:
    (row,) = answers(with_answer(visit(), "tx.laxity", Coding("=code", "=words", "other")), "tx.laxity")
    assert (row["answer"], row["code"]) == ("'=words", "'=code")


def test_an_answer_that_is_harmless_stays_as_it_is() -> None:
    (row,) = answers(with_answer(visit(), "id.known_as", "a=b, 'Zoë' \"x\""), "id.known_as")
    assert row["answer"] == "a=b, 'Zoë' \"x\""
