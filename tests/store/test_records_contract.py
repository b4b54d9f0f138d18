"""What Records promises, over the one in memory and the one on disk."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.encounter.clinic.keeping import Erasure, Reason
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import EncounterId, PatientId, State, Verdict
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.patients.merging import Merge
from kiosk.encounter.ports.world import Records
from kiosk.errors import NotAllowed, NotSaved
from kiosk.store import patients
from tests.fakes import MemoryRecords, StoppedClock
from tests.store.examples import (
    APPROVAL,
    COUNTERSIGNATURE,
    DECISION,
    DOCUMENT,
    ENCOUNTER,
    EVERY_KIND,
    FLAGS,
    FORM,
    FULLER,
    MORE_TIME,
    NOW,
    PATIENT,
    RESPONSES,
    SEAL,
    SIGNATURE,
    VISIT,
    WITHDRAWAL,
    answer,
    begun,
    event,
    signed,
)
from tests.store.kiosk_on_disk import KioskOnDisk

NOBODY = EncounterId("nobody")


@pytest.fixture(params=["memory", "strongroom"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Records]:
    if request.param == "memory":
        yield MemoryRecords()
        return
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    yield kiosk.open()[0]
    kiosk.shut()


def test_patients_get_numbers_in_a_row_and_come_back_as_they_were(records: Records) -> None:
    first = records.add_patient(PATIENT, event(encounter=None))
    second = records.add_patient(replace(PATIENT, id=PatientId("b"), number="of their own making"), event(encounter=None))
    assert first == replace(PATIENT, number="P-000001")
    assert second.number == "P-000002"
    assert records.patient(PATIENT.id) == first


def test_a_patient_who_was_never_here_is_unknown(records: Records) -> None:
    with pytest.raises(KeyError):
        records.patient(PatientId("nobody"))


@pytest.mark.parametrize(
    "words",
    [
        "Márta",
        "marta",
        "MARTA kov",
        "o'brien",
        "O'Bri",
        "kovács-",
        "1984-02",
        "1984-02-29",
        "P-0000",
        "p-000001",
        "1",
        "obrien",
        "obrienkov",
        "O’Brien",
        "29.2.1984",
        "02/29/1984",
        "29/02/1984 marta",
        "kov 29",
    ],
)
def test_a_patient_is_found_by_the_first_letters_of_every_word(records: Records, words: str) -> None:
    found = records.add_patient(PATIENT, event(encounter=None))
    assert list(records.find_patients(words)) == [found]


@pytest.mark.parametrize(
    "words", ["", "   ", "arta", "Marta Smith", "1985", '"', "*", "' OR 1=1", "NEAR(", "name:", "—", "\0", "\ud800", "^marta -x"]
)
def test_what_does_not_match_finds_nobody_and_breaks_nothing(records: Records, words: str) -> None:
    records.add_patient(PATIENT, event(encounter=None))
    assert list(records.find_patients(words)) == []


def test_the_newest_patients_are_found_first_and_only_so_many(records: Records) -> None:
    for number in range(5):
        records.add_patient(replace(PATIENT, id=PatientId(str(number))), event(encounter=None))
    assert [patient.id for patient in records.find_patients("marta", limit=3)] == ["4", "3", "2"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=30))
def test_any_words_are_safe_to_look_for(records: Records, words: str) -> None:
    records.find_patients(words)


def test_visits_are_numbered_anew_in_each_year(records: Records) -> None:
    numbers = [
        records.begin(replace(ENCOUNTER, id=EncounterId(f"{year}-{number}"), started=NOW.replace(year=year)), event()).number
        for year in (2026, 2027)
        for number in range(2)
    ]
    assert numbers == ["2026-000001", "2026-000002", "2027-000001", "2027-000002"]


def test_a_visit_comes_back_as_it_was_saved_last(records: Records) -> None:
    number = begun(records).number
    assert records.encounter(VISIT) == replace(ENCOUNTER, number=number)
    records.save(FULLER, event())
    assert records.encounter(VISIT) == replace(FULLER, number=number)
    records.save(replace(FULLER, patient=None, talked=None, help_asked=False), event())
    assert records.encounter(VISIT) == replace(FULLER, number=number, patient=None, talked=None, help_asked=False)


def test_saving_never_changes_the_number_nor_when_the_visit_began(records: Records) -> None:
    encounter = begun(records)
    records.save(replace(encounter, number="2020-000009", started=NOW + timedelta(days=3)), event())
    assert records.encounter(VISIT) == encounter


def test_a_visit_begins_once(records: Records) -> None:
    begun(records)
    with pytest.raises(NotSaved):
        records.begin(ENCOUNTER, event())
    assert len(records.audit(VISIT)) == 1


def test_the_head_of_the_log_counts_its_rows_and_changes_with_each(records: Records) -> None:
    before = records.log_head()
    begun(records)
    after = records.log_head()
    records.note(event("print", 6))
    heads = [head.partition(":") for head in (before, after, records.log_head()) if head]
    assert len({digest for _, _, digest in heads}) == len(heads) >= 2
    assert int(heads[-1][0]) == int(heads[-2][0]) + 1


def test_a_visit_cannot_be_joined_to_a_patient_nobody_knows(records: Records) -> None:
    encounter = begun(records)
    with pytest.raises(NotSaved):
        records.save(replace(encounter, patient=PatientId("nobody")), event())
    assert records.encounter(VISIT) == encounter


def test_acts_on_a_visit_that_never_began_are_refused_and_leave_nothing(records: Records) -> None:
    encounter = replace(ENCOUNTER, id=NOBODY)
    for act in (
        lambda: records.encounter(NOBODY),
        lambda: records.save(encounter, event(encounter=NOBODY), [answer("a", True)]),
        lambda: records.open_form(NOBODY, FORM, event(encounter=NOBODY)),
        lambda: records.decide(encounter, DECISION, event(encounter=NOBODY)),
        lambda: records.hold(encounter, SIGNATURE, event(encounter=NOBODY)),
        lambda: records.sign(encounter, (SIGNATURE,), RESPONSES, FLAGS, event(encounter=NOBODY)),
        lambda: records.state(encounter, WITHDRAWAL, event(encounter=NOBODY)),
        lambda: records.seal(NOBODY, DOCUMENT, event(encounter=NOBODY)),
    ):
        with pytest.raises(KeyError):
            act()
    assert not records.audit(NOBODY)
    assert not records.answers(NOBODY)
    assert not records.signatures(NOBODY)
    assert not records.held(NOBODY)
    assert not records.statements(NOBODY)


def test_visits_of_a_range_of_days_are_those_that_started_on_them(records: Records) -> None:
    for day in (22, 19, 21, 20):
        records.begin(replace(ENCOUNTER, id=EncounterId(str(day)), started=NOW.replace(day=day)), event())
    assert [visit.id for visit in records.encounters(date(2026, 11, 20), date(2026, 11, 21))] == ["20", "21"]


def test_the_day_of_a_visit_is_the_clinics_own_and_its_order_the_true_one(records: Records) -> None:
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    later = replace(ENCOUNTER, id=EncounterId("later"), started=datetime(2026, 10, 25, 2, 10, tzinfo=winter))
    earlier = replace(ENCOUNTER, id=EncounterId("earlier"), started=datetime(2026, 10, 25, 2, 50, tzinfo=summer))
    late = replace(ENCOUNTER, id=EncounterId("late"), started=datetime(2026, 10, 26, 0, 30, tzinfo=winter))  # still the 25th in UTC
    for encounter in (later, earlier, late):
        records.begin(encounter, event())
    assert [visit.id for visit in records.encounters(date(2026, 10, 25), date(2026, 10, 25))] == ["earlier", "later"]


def test_answers_of_every_kind_come_back_as_they_were_given(records: Records) -> None:
    encounter = begun(records)
    records.save(encounter, event("answer"), [answer("everything", *EVERY_KIND), answer("cleared")])
    everything, cleared = records.answers(VISIT)
    assert everything == answer("everything", *EVERY_KIND)
    assert [type(value) for value in everything.values] == [type(value) for value in EVERY_KIND]
    assert everything.values[5].display == "Yes"  # type: ignore[union-attr]  # a Coding
    assert cleared == answer("cleared")


def test_one_showing_holds_one_answer_and_a_new_showing_another(records: Records) -> None:
    encounter = begun(records)
    records.save(encounter, event(), [answer("pacemaker", True), answer("skin", "dry")])
    records.save(encounter, event(), [answer("pacemaker", False, seconds=9)])
    records.save(encounter, event(), [answer("pacemaker", True, minutes=5)])
    told = records.answers(VISIT)
    assert [given.values for given in told if given.link_id == "pacemaker"] == [(False,), (True,)]
    assert told[-1].values == (True,)
    assert told[0].at == NOW + timedelta(seconds=9)


def test_the_latest_showing_counts_even_when_the_clock_was_set_back(records: Records) -> None:
    encounter = begun(records)
    records.save(encounter, event(), [answer("pacemaker", True, minutes=60)])
    records.save(encounter, event(), [answer("pacemaker", False, minutes=1)])
    assert [given.values for given in records.answers(VISIT)] == [(True,), (False,)]


def test_a_form_opened_again_takes_the_new_words_and_keeps_its_place(records: Records) -> None:
    begun(records)
    consent = replace(FORM, name="consent")
    for form in (FORM, consent, replace(FORM, facts={"clinic.name": "Haus am Fluss"})):
        records.open_form(VISIT, form, event("form-opened"))
    assert list(records.opened_forms(VISIT)) == [replace(FORM, facts={"clinic.name": "Haus am Fluss"}), consent]


def test_what_is_signed_keeps_its_words_and_its_answers(records: Records) -> None:
    encounter = signed(records)
    before = (list(records.opened_forms(VISIT)), list(records.answers(VISIT)), len(records.audit(VISIT)))
    with pytest.raises(NotAllowed):
        records.open_form(VISIT, replace(FORM, facts={}), event())
    with pytest.raises(NotAllowed):
        records.save(encounter, event(), [answer("pacemaker", False, minutes=9)])
    with pytest.raises(NotAllowed):
        records.sign(encounter, (SIGNATURE,), RESPONSES, FLAGS, event())
    assert (list(records.opened_forms(VISIT)), list(records.answers(VISIT)), len(records.audit(VISIT))) == before


def test_a_form_that_is_not_signed_goes_on_after_the_signature(records: Records) -> None:
    encounter = signed(records)
    records.open_form(VISIT, replace(FORM, name="aftercare"), event())
    records.save(encounter, event(), [answer("redness", True, form="aftercare")])
    assert records.answers(VISIT)[-1].link_id == "redness"


def test_the_newest_decision_on_a_flag_is_the_one_in_force(records: Records) -> None:
    encounter = begun(records)
    other = replace(DECISION, flag="flag.tan", verdict=Verdict.PROCEED)
    revised = replace(DECISION, verdict=Verdict.PROCEED_WITH_CHANGE, reason="Cardiologist agrees", at=NOW + timedelta(hours=1))
    for decision in (DECISION, other, revised):
        records.decide(replace(encounter, state=State.REVIEWED), decision, event("decide"))
    assert list(records.decisions(VISIT)) == [other, revised]
    assert records.encounter(VISIT).state is State.REVIEWED


def test_a_signature_freezes_and_waits_for_the_press_until_it_is_sealed(records: Records) -> None:
    signed(records)
    assert list(records.signatures(VISIT)) == [SIGNATURE]
    assert list(records.frozen_responses(VISIT)) == list(RESPONSES)
    assert list(records.frozen_flags(VISIT)) == list(FLAGS)
    assert list(records.unsealed()) == [VISIT]
    assert list(records.documents(VISIT)) == []
    records.seal(VISIT, DOCUMENT, event("seal"))
    assert list(records.documents(VISIT)) == [DOCUMENT]
    assert list(records.unsealed()) == []


def test_a_countersignature_comes_beside_and_the_first_document_stays(records: Records) -> None:
    encounter = signed(records)
    records.seal(VISIT, DOCUMENT, event("seal"))
    records.sign(replace(encounter, state=State.CONSENTED), (COUNTERSIGNATURE,), (), (), event("countersign"))
    assert list(records.unsealed()) == [VISIT]
    countersigned = replace(DOCUMENT, kind="countersigned", body=b"%PDF-1.7 twice")
    records.seal(VISIT, countersigned, event("seal"))
    assert list(records.documents(VISIT)) == [DOCUMENT, countersigned]
    assert list(records.signatures(VISIT)) == [SIGNATURE, COUNTERSIGNATURE]
    assert list(records.frozen_responses(VISIT)) == list(RESPONSES)
    assert records.encounter(VISIT).state is State.CONSENTED


def test_a_statement_comes_back_with_its_ink_beside_the_consents_and_waits_for_the_press(records: Records) -> None:
    encounter = signed(records)
    records.seal(VISIT, DOCUMENT, event("seal"))
    records.state(replace(encounter, state=State.WITHDRAWN), WITHDRAWAL, event("withdraw"))
    assert records.encounter(VISIT).state is State.WITHDRAWN
    assert list(records.statements(VISIT)) == [WITHDRAWAL]
    assert list(records.signatures(VISIT)) == [SIGNATURE]
    assert list(records.unsealed()) == [VISIT]
    paper = replace(DOCUMENT, kind="withdrawal", statement=WITHDRAWAL.id, of=DOCUMENT.sha256, level="B-T", record_digest="ef" * 32)
    records.seal(VISIT, paper, event("seal"))
    assert list(records.documents(VISIT)) == [DOCUMENT, paper]
    assert not records.unsealed()


def test_a_visit_waits_for_the_press_until_all_that_was_signed_and_stated_has_its_document(records: Records) -> None:
    encounter = signed(records)
    for statement in (MORE_TIME, WITHDRAWAL):
        records.state(encounter, statement, event("state"))
    papers = [DOCUMENT, *(replace(DOCUMENT, kind=told.kind.value, statement=told.id) for told in (WITHDRAWAL, MORE_TIME))]
    for paper in papers:
        assert list(records.unsealed()) == [VISIT]
        records.seal(VISIT, paper, event("seal"))
    assert not records.unsealed()


def test_a_statement_is_made_once(records: Records) -> None:
    encounter = signed(records)
    records.state(encounter, WITHDRAWAL, event("withdraw"))
    with pytest.raises(NotSaved):
        records.state(encounter, replace(WITHDRAWAL, reason="another"), event("withdraw"))
    assert list(records.statements(VISIT)) == [WITHDRAWAL]


def test_the_clinic_seals_with_what_was_set_last(records: Records) -> None:
    assert records.seal_material() is None
    records.set_seal_material(replace(SEAL, key=b"older", chain=()), event("seal-material", encounter=None))
    records.set_seal_material(SEAL, event("seal-material", encounter=None))
    assert records.seal_material() == SEAL


def test_ink_of_several_signers_is_held_as_it_is_given_and_moves_among_the_signatures_with_the_last(records: Records) -> None:
    encounter = begun(records)
    mother = replace(SIGNATURE, role="guardian", page="sign.guardian", over="ab" * 32)
    child = replace(SIGNATURE, page="sign")
    for signature in (mother, child, mother_again := replace(mother, at=NOW + timedelta(minutes=1))):
        records.hold(replace(encounter, position="sign.witness"), signature, event("ink"))
    assert list(records.held(VISIT)) == [child, mother_again]
    assert records.encounter(VISIT).position == "sign.witness"
    assert not records.signatures(VISIT)
    assert not records.unsealed()
    records.sign(encounter, (child, mother_again), RESPONSES, FLAGS, event("sign"))
    assert list(records.signatures(VISIT)) == [child, mother_again]
    assert not records.held(VISIT)
    with pytest.raises(NotAllowed):
        records.hold(encounter, mother, event("ink"))
    assert not records.held(VISIT)


def test_ink_that_is_held_changes_no_word_and_freezes_no_answer(records: Records) -> None:
    encounter = begun(records)
    records.open_form(VISIT, FORM, event("form-opened"))
    records.hold(encounter, SIGNATURE, event("ink"))
    records.save(encounter, event("answer"), [answer("pacemaker", True)])
    records.open_form(VISIT, replace(FORM, facts={}), event("form-opened"))
    assert records.opened_forms(VISIT)[0].facts == {}
    assert len(records.answers(VISIT)) == 1


def test_every_act_leaves_its_event_with_its_visit(records: Records) -> None:
    signed(records)
    records.seal(VISIT, DOCUMENT, event("seal", 5, pages="9"))
    records.note(event("print", 6, printer="front desk"))
    records.note(event("export", 7, encounter=None))
    assert [told.action for told in records.audit(VISIT)] == ["begin", "form-opened", "answer", "sign", "seal", "print"]
    assert records.audit(VISIT)[-1] == event("print", 6, printer="front desk")


def test_the_clinics_facts_are_empty_then_what_was_set_last(records: Records) -> None:
    assert records.clinic() == {}
    records.set_clinic({"clinic.name": "Haus am Markt", "clinic.phone": "1"}, event(encounter=None))
    records.set_clinic({"clinic.name": "Haus am Fluss"}, event(encounter=None))
    assert records.clinic() == {"clinic.name": "Haus am Fluss"}


def test_approvals_come_back_as_they_were_made_oldest_first(records: Records) -> None:
    assert list(records.approvals()) == []
    bare = replace(APPROVAL, form="privacy", url="", version="", title="", at=NOW - timedelta(days=1), demonstration=True)
    records.approve([APPROVAL, bare], event("approve", encounter=None))
    records.approve([replace(APPROVAL, digest="cd" * 32)], event("approve", encounter=None))
    assert list(records.approvals()) == [APPROVAL, bare, replace(APPROVAL, digest="cd" * 32)]


def test_changing_what_was_handed_over_changes_nothing_that_is_kept(records: Records) -> None:
    begun(records)
    facts, detail = {"clinic.name": "Haus am Markt"}, {"page": "2"}
    records.set_clinic(facts, event(encounter=None))
    records.open_form(VISIT, replace(FORM, facts=facts), replace(event(), detail=detail))
    for told in (facts, detail, records.clinic(), records.opened_forms(VISIT)[0].facts, records.audit(VISIT)[-1].detail):
        told.clear()
    assert records.clinic() == {"clinic.name": "Haus am Markt"}
    assert records.opened_forms(VISIT)[0].facts == {"clinic.name": "Haus am Markt"}
    assert records.audit(VISIT)[-1].detail == {"page": "2"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(alphabet="maártobkv'- 1984P0", max_size=12))
def test_memory_and_strongroom_find_the_same_patients(two: tuple[Records, Records], words: str) -> None:
    memory, strongroom = two
    assert list(memory.find_patients(words)) == list(strongroom.find_patients(words))


@pytest.fixture
def two(kiosk: KioskOnDisk) -> tuple[Records, Records]:
    both = MemoryRecords(), kiosk.open()[0]
    for records in both:
        for number, name in enumerate((PATIENT.name, "Tom Brook", "Otto Ártó-Márk", "Vera O'Mara")):
            records.add_patient(replace(PATIENT, id=PatientId(str(number)), name=name), event(encounter=None))
    return both


def test_the_visits_of_a_patient_are_told_oldest_first_and_nobody_elses(records: Records) -> None:
    records.add_patient(PATIENT, event(encounter=None))
    records.add_patient(replace(PATIENT, id=PatientId("b")), event(encounter=None))
    for name, day, patient in (("late", 3, PATIENT.id), ("early", 1, PATIENT.id), ("other", 2, PatientId("b")), ("nobody's", 2, None)):
        visit = replace(ENCOUNTER, id=EncounterId(name), started=NOW + timedelta(days=day), patient=patient)
        records.begin(visit, event(encounter=None))
    assert [visit.id for visit in records.encounters_of(PATIENT.id)] == ["early", "late"]
    assert list(records.encounters_of(PatientId("nobody"))) == []


def test_a_visit_remembers_whose_earlier_answers_it_shows(records: Records) -> None:
    earlier = begun(records)
    again = records.begin(replace(ENCOUNTER, id=EncounterId("again"), earlier=earlier.id), event(encounter=None))
    assert records.encounter(again.id).earlier == earlier.id
    with pytest.raises(NotSaved):
        records.begin(replace(ENCOUNTER, id=EncounterId("odd"), earlier=EncounterId("never was")), event(encounter=None))
    with pytest.raises(KeyError):
        records.encounter(EncounterId("odd"))


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("李小龙", "小龙"),
        ("李小龙", "李小"),
        ("田中 さくら", "さくら"),
        ("김민수", "민수"),
        ("Łukasz Żółć", "lukasz zolc"),
        ("Søren Åkesson", "soren aakesson"),
        ("Jürgen Groß", "juergen gross"),
        ("Jürgen Groß", "JURGEN GROSS"),
        ("D'Angelo N'Golo", "dangelo n'go"),
        ("Anne-Marie Ó Briain", "annemarie o briain"),
        ("José María", "jose\u0301 maria"),
        ("محمد الأحمد", "محمد"),
        ("Владимир", "влад"),
        ("เอกชัย", "เอก"),
    ],
)
def test_a_name_is_found_as_it_may_be_typed(records: Records, name: str, typed: str) -> None:
    kept = records.add_patient(replace(PATIENT, name=name), event(encounter=None))
    assert list(records.find_patients(typed)) == [kept]


def test_a_list_of_patients_goes_on_from_the_last_number(records: Records) -> None:
    for letter in "abcde":
        records.add_patient(replace(PATIENT, id=PatientId(letter)), event(encounter=None))
    first = records.find_patients("marta", limit=2)
    second = records.find_patients("marta", limit=2, before=first[-1].number)
    assert [patient.id for patient in (*first, *second)] == ["e", "d", "c", "b"]


@pytest.mark.parametrize("few", [2, 7, 250])
def test_short_words_that_nearly_everybody_has_are_looked_at_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(patients, "FIRST_FEW", few)
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    records, _ = kiosk.open()
    for at in range(12):
        born = f"{(1984, 2016)[at % 2]}-02-29"
        records.add_patient(replace(PATIENT, id=PatientId(str(at)), birth_date=born), event(encounter=None))
    found = records.find_patients("marta 20", limit=4)
    assert [patient.id for patient in found] == ["11", "9", "7", "5"]
    assert [patient.id for patient in records.find_patients("20 marta", limit=4, before=found[-1].number)] == ["3", "1"]
    assert list(records.find_patients("marta 21")) == []
    kiosk.shut()


def test_memory_and_disk_find_the_same(tmp_path: Path) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    disk, memory = kiosk.open()[0], MemoryRecords()

    @given(name=st.text(min_size=1, max_size=30), typed=st.text(max_size=20))
    @settings(max_examples=60, deadline=None)
    def find(name: str, typed: str) -> None:
        patient = replace(PATIENT, id=PatientId(str(uuid4())), name=name.encode("utf-8", "replace").decode())
        for kept in (disk, memory):
            kept.add_patient(patient, event(encounter=None))
        for words in (typed, name, name[: len(name) // 2], f"{typed} 1984"):
            assert list(disk.find_patients(words)) == list(memory.find_patients(words))

    find()
    kiosk.shut()


def test_past_visits_are_paged_by_number_over_the_turn_of_a_year(records: Records) -> None:
    for at, started in enumerate((NOW, NOW, NOW + timedelta(days=60))):
        records.begin(replace(ENCOUNTER, id=EncounterId(f"v{at}"), started=started), event("begin"))
    first = records.past_visits("", 2)
    assert [told.visit.number for told in first] == ["2027-000001", "2026-000002"]
    assert [told.visit.number for told in records.past_visits(first[-1].visit.number, 2)] == ["2026-000001"]
    assert list(records.past_visits("2026-000001", 2)) == []


def test_the_log_is_read_newest_first_by_what_is_wanted(records: Records) -> None:
    begun(records)
    records.note_all([event("view"), event("print", 1)])
    assert [entry.event.action for entry in records.log(LogQuery(), 3)] == ["print", "view", "begin"]
    assert [entry.event.action for entry in records.log(LogQuery(action="view"), 3)] == ["view"]
    assert records.log(LogQuery(), 1, before=records.audit_head().seq)[0].event.action == "view"
    records.note(event("page", -5))
    assert records.clock_set_back(NOW - timedelta(hours=1)) is not None


def test_a_rule_of_the_clinic_keeps_its_history(records: Records) -> None:
    records.set_clinic({"clinic.name": "Old", "clinic.retention_years": "8"}, event("set-up", encounter=None))
    records.set_clinic({"clinic.name": "New", "clinic.retention_years": "8"}, event("set-up", 1, encounter=None))
    records.set_setting("drafts.days", "3", replace(event("setting", 2, encounter=None), actor="ruiz"))
    records.set_setting("drafts.days", "", event("setting", 3, encounter=None))
    changes = [(change.name, change.old, change.new) for change in records.setting_changes()]
    assert changes[2:] == [("clinic.name", "Old", "New"), ("drafts.days", "", "3"), ("drafts.days", "3", "")]
    assert records.setting_changes()[3].who == "ruiz"
    assert records.settings()["drafts.days"] == 7
    assert records.settings()["keep.years"] == 8
    with pytest.raises(NotAllowed):
        records.set_setting("drafts.days", "0", event(encounter=None))
    assert len(records.setting_changes()) == 5


def test_what_is_erased_is_unknown_and_stays_in_the_list_of_erasures(records: Records) -> None:
    begun(records)
    records.save(replace(ENCOUNTER, patient=PATIENT.id), event())
    other = records.begin(replace(ENCOUNTER, id=EncounterId("b"), earlier=VISIT), event())
    erasure = Erasure(at=NOW, who="ruiz", reason=Reason.ORDER, reference="4 C 117/26", patient=PATIENT.id)
    assert records.erase(erasure, event("erase", encounter=None)) == 1
    assert records.erasures() == (replace(erasure, encounters=(VISIT,)),)
    assert records.encounter(other.id).earlier is None
    assert list(records.find_patients("marta")) == []
    with pytest.raises(KeyError):
        records.patient(PATIENT.id)
    assert records.add_patient(PATIENT, event(encounter=None)).number == "P-000002"
    assert records.begin(replace(ENCOUNTER, id=EncounterId("c")), event()).number == "2026-000003"
    assert [told.action for told in records.audit(VISIT)]


def test_a_single_visit_is_erased_and_its_patient_stays(records: Records) -> None:
    begun(records)
    records.save(replace(ENCOUNTER, patient=PATIENT.id), event())
    assert [visit.id for visit in records.unfinished(NOW.date() + timedelta(days=1))] == [VISIT]
    assert list(records.unfinished(NOW.date())) == []
    erasure = Erasure(at=NOW, who="system", reason=Reason.ABANDONED, encounters=(VISIT,))
    assert records.erase(erasure, event("erase")) == 1
    assert list(records.encounters_of(PATIENT.id)) == []
    assert records.patient(PATIENT.id).number == "P-000001"
    assert list(records.unfinished(NOW.date() + timedelta(days=1))) == []


def test_visits_are_chosen_by_day_treatment_and_state_if_they_belong_to_a_patient(records: Records) -> None:
    records.add_patient(PATIENT, event(encounter=None))
    told: dict[str, dict[str, Any]] = {
        "a": {"started": NOW, "patient": PATIENT.id},
        "b": {"started": NOW + timedelta(days=1), "patient": PATIENT.id, "state": State.CONSENTED},
        "c": {"started": NOW + timedelta(days=1), "patient": PATIENT.id, "treatment": "tattoo-removal"},
        "d": {"started": NOW + timedelta(days=2)},
    }
    for name, facts in told.items():
        records.begin(replace(ENCOUNTER, id=EncounterId(name), **facts), event(encounter=EncounterId(name)))
    today, later = NOW.date(), NOW.date() + timedelta(days=9)
    for choice, meant in (
        (VisitChoice(first=today, last=later), "abc"),
        (VisitChoice(first=today, last=today), "a"),
        (VisitChoice(first=today, last=later, treatment="tattoo-removal"), "c"),
        (VisitChoice(first=today, last=later, states=frozenset({State.CONSENTED, State.TREATED})), "b"),
        (VisitChoice(first=later, last=later), ""),
    ):
        assert "".join(records.chosen(choice)) == meant


def test_the_forms_of_chosen_visits_come_once_for_each_source_the_last_opened_first(records: Records) -> None:
    records.add_patient(PATIENT, event(encounter=None))
    for name, source in (("a", FORM.source), ("b", FORM.source), ("c", FORM.source.replace("Haut", "Haut heute"))):
        visit = EncounterId(name)
        records.begin(replace(ENCOUNTER, id=visit, patient=PATIENT.id), event(encounter=visit))
        records.open_form(visit, replace(FORM, source=source), event(encounter=visit))
    found = records.forms_chosen(VisitChoice(first=NOW.date(), last=NOW.date()))
    assert [form.source for form in found] == [FORM.source.replace("Haut", "Haut heute"), FORM.source]
    assert records.forms_chosen(VisitChoice(first=NOW.date(), last=NOW.date(), treatment="tattoo-removal")) == ()


def test_the_records_can_be_read_from_beside(records: Records) -> None:
    records.add_patient(PATIENT, event(encounter=None))
    with records.reading() as found:
        assert found.patient(PATIENT.id).name == PATIENT.name


def test_two_records_of_one_person_become_one_and_can_be_two_again(records: Records) -> None:
    kept, other = (
        records.add_patient(replace(PATIENT, id=PatientId(name), name=name), event(encounter=None)) for name in ("Kept", "Other")
    )
    visit = records.begin(replace(ENCOUNTER, patient=other.id), event())
    merge = Merge(kept=kept.id, merged=other.id, visits=(), at=NOW, by="Dr Fischer")
    records.merge(merge, event(encounter=None))
    assert [one.id for one in records.encounters_of(kept.id)] == [visit.id]
    assert not records.encounters_of(other.id)
    assert [one.id for one in records.find_patients("other")] == [one.id for one in records.find_patients(other.number)] == [kept.id]
    assert records.merges(kept.id)[0].visits == (visit.id,)
    for again in (merge, replace(merge, kept=other.id, merged=kept.id), replace(merge, merged=kept.id)):
        with pytest.raises(NotAllowed):
            records.merge(again, event(encounter=None))
    records.unmerge(kept.id, other.id, event(encounter=None))
    assert [one.id for one in records.encounters_of(other.id)] == [visit.id]
    assert [one.id for one in records.find_patients("other")] == [other.id]
    assert records.merges(kept.id)[0].undone
    with pytest.raises(NotAllowed):
        records.unmerge(kept.id, other.id, event(encounter=None))


def test_whoever_is_erased_is_erased_under_every_number(tmp_path: Path) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    records = kiosk.open()[0]
    kept, other = (
        records.add_patient(replace(PATIENT, id=PatientId(name), name=name), event(encounter=None)) for name in ("Kept", "Other")
    )
    records.merge(Merge(kept=kept.id, merged=other.id, visits=(), at=NOW, by=""), event(encounter=None))
    records.erase(Erasure(at=NOW, who="a", reason=Reason.REQUEST, patient=kept.id), event(encounter=None))
    with pytest.raises(KeyError):
        records.patient(other.id)
    kiosk.shut()
