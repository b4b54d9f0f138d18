"""The tables for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from kiosk.encounter.model import OpenedForm
from kiosk.encounter.record.visit import FormRecord, VisitRecord
from kiosk.export import tables
from kiosk.export.cells import told
from kiosk.export.columns import columns
from kiosk.questionnaire.model import Level, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.standing import standing
from kiosk.questionnaire.values import Coding, HalfTyped, Quantity
from tests.export.records import opened, pack, repeating, visit, with_answer


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[dict[str, str]]:
    return read("".join(map(tables.csv_line, (head, *rows))))


def visits(*records: VisitRecord, forms: Sequence[OpenedForm] | None = None) -> list[dict[str, str]]:
    asked = columns(opened(pack()) if forms is None else forms)
    return table(tables.heads(asked), [tables.wide(record, [*told(record)], asked) for record in records])


def answers(record: VisitRecord, link_id: str = "") -> list[dict[str, str]]:
    rows = table(tables.ANSWERS, tables.answers(record, told(record)))
    return [row for row in rows if not link_id or row["linkId"] == link_id]


def test_a_visit_is_a_row_with_all_that_was_decided() -> None:
    record = visit()
    (row,) = visits(record)
    assert (row["visit"], row["state"], row["patient number"], row["name"]) == ("2026-000417", "consented", "P-000417", "Zoë Müller")
    assert (row["birth date"], row["treatment"], row["areas"]) == ("1980-04-01", "laser-skin-tightening", "Face, Neck")
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
    assert {row[name] for name in ("areas", "decision", "signed at", "countersigned at", "text digests")} == {""}
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
    text = tables.MARK + "".join(map(tables.csv_line, [("a", "b"), ('say "hi"', "two\nlines"), ("x,y", "")]))
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


def test_a_question_is_a_column_in_the_order_of_the_form_and_a_choice_has_its_codes_beside() -> None:
    heads = list(visits(visit())[0])
    asked = [f"{form.name}.{item.link_id}" for form in pack() for item in form.walk() if item.is_question]
    assert [head for head in heads[len(tables.VISITS) :] if not head.endswith(" (code)")] == asked
    at = heads.index("history.tx.areas")
    assert heads[at + 1] == "history.tx.areas (code)"
    (row,) = visits(visit())
    assert (row["history.tx.areas"], row["history.tx.areas (code)"]) == ("Face; Neck", "face; neck")


def test_the_columns_are_the_same_whatever_was_answered() -> None:
    assert list(visits(visit())[0]) == list(visits(replace(visit(), forms=()))[0])


def test_what_only_an_older_wording_asked_has_its_column_after_what_it_followed() -> None:
    newer = repeating("med.none", "med.list")
    older = repeating("med.none", "med.dose", "med.list")
    names = [column.name for column in columns(opened([newer]) + opened([older]))]
    assert names == ["drugs.med.none", "drugs.med.dose", "drugs.med.list"]


def test_instances_of_a_repeating_group_stand_in_one_cell_by_number_and_in_rows_of_their_own() -> None:
    form = repeating("med.name", "med.mg")
    record = with_instances(form)
    (row,) = visits(record, forms=opened([form]))
    assert (row["drugs.med.name"], row["drugs.med.mg"]) == ("1: Apixaban; 3: Ramipril", "1: 5; 3: 2.5")
    rows = [(row["linkId"], row["instance"], row["answer"]) for row in answers(record)]
    assert rows == [("med.name", "1", "Apixaban"), ("med.mg", "1", "5"), ("med.name", "3", "Ramipril"), ("med.mg", "3", "2.5")]


def with_instances(form: Questionnaire) -> VisitRecord:
    response = QuestionnaireResponse()
    for address, value in {"med.name#1": "Apixaban", "med.mg#1": "5", "med.name#3": "Ramipril", "med.mg#3": "2.5"}.items():
        response = response.with_answer(address, value)
    stands = standing(form, response.with_answer("med", 1, 3))
    kept = FormRecord(questionnaire=stands.questionnaire, response=stands.response, enabled=stands.enabled, answers=(), text_digest="ab")
    return replace(visit(), forms=(kept,))


def test_a_number_stands_beside_its_unit_and_a_choice_beside_its_system() -> None:
    (row,) = answers(with_answer(visit(), "id.known_as", Quantity(Decimal("1.50"), "mg", "http://unitsofmeasure.org", "mg")), "id.known_as")
    assert (row["answer"], row["value"], row["unit"], row["system"]) == ("1.50 mg", "1.50", "mg", "http://unitsofmeasure.org")
    (row,) = answers(with_answer(visit(), "tx.laxity", Coding("mild", "A little", "http://inkwell.example")), "tx.laxity")
    assert (row["answer"], row["code"], row["value"], row["system"]) == ("A little", "mild", "", "http://inkwell.example")


@pytest.mark.parametrize("words", ["one\ntwo\r\nthree", "a, b; c", 'say "hi"', "ü" * 100_000, "\u202eabc", "\x00\x07"])
def test_an_answer_comes_back_as_it_was_given_whatever_it_holds(words: str) -> None:
    (row,) = answers(with_answer(visit(), "id.known_as", words), "id.known_as")
    assert row["answer"] == words
