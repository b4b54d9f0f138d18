"""What is erased is gone: from the rows, the search index, the free pages and the log of changes. What the audit log says stays true."""

import random
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.encounter.clinic.keeping import Erasure, Reason
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import AuditEvent, DocumentKind, Encounter, EncounterId, Patient, PatientId, State
from kiosk.store import erasure
from kiosk.store.records import StrongroomRecords
from tests.store.examples import (
    COUNTERSIGNATURE,
    DECISION,
    DOCUMENT,
    ENCOUNTER,
    FLAGS,
    FORM,
    NOW,
    RESPONSES,
    SIGNATURE,
    VISIT,
    WITHDRAWAL,
    answer,
    event,
)
from tests.store.kiosk_on_disk import KioskOnDisk
from tests.store.pages import plain_pages

NAME, ANSWER, INK, FACT = "Quirinalia Xenophanes", "zanthoxylum every night", "0.77281", "wobbegong"
SEEN = (b"quirinalia", b"Quirinalia", b"Xenophanes", b"xenophanes", b"zanthoxylum", b"0.77281", b"wobbegong", b"%PDF-QX", b"kookaburra")


def whole_visit(records: StrongroomRecords, patient: str = "a", visit: EncounterId = VISIT) -> Encounter:
    """A signed visit with something of everything that tells of its patient."""
    records.add_patient(Patient(id=PatientId(patient), name=NAME, birth_date="1984-02-29"), event("patient", encounter=None))
    told = records.begin(
        replace(ENCOUNTER, id=visit, patient=PatientId(patient), identity="kookaburra card"), event("begin", encounter=visit)
    )
    form = replace(FORM, facts={"visit.areas": FACT})
    ink = replace(SIGNATURE, strokes=(((0.77281, 0.2, 0.0), (0.5, 0.3, 0.1)),), name=NAME, page="guardian")
    records.open_form(visit, form, event("form-opened", encounter=visit))
    for number in range(40):
        records.save(told, event("answer", number, encounter=visit), [answer("note", ANSWER * 20, minutes=number)])
    records.decide(told, replace(DECISION, reason=ANSWER), event("decide", encounter=visit))
    records.hold(told, ink, event("ink", encounter=visit))
    flags = tuple(replace(flag, answer=ANSWER) for flag in FLAGS)
    responses = tuple(replace(one, json=f'{{"said":"{ANSWER}"}}') for one in RESPONSES)
    records.sign(told, (ink, replace(COUNTERSIGNATURE, name=NAME)), responses, flags, event("sign", encounter=visit))
    body = b"%PDF-QX " + NAME.encode() * 9000
    records.seal(visit, replace(DOCUMENT, body=body), event("seal", encounter=visit))
    said = replace(WITHDRAWAL, id=f"{visit}-w", reason=ANSWER, details=(("Photos", FACT),), signatures=(replace(ink, page="", name=NAME),))
    records.state(told, said, event("withdraw", encounter=visit))
    waits = EncounterId(f"{visit}-waits")
    later = records.begin(replace(told, id=waits, state=State.DRAFT), event("begin", encounter=waits))
    records.hold(later, ink, event("ink", encounter=waits))
    photographed = replace(DOCUMENT, kind=DocumentKind.PAPER, body=body[::2] + body, statement="", level="")
    records.seal(visit, photographed, event("attach-paper", encounter=visit))
    return told


def without_a_row(records: StrongroomRecords) -> list[str]:
    """Tables that hang on a visit and hold nothing: what is looked for would not be looked for there."""
    told = records._database
    return [table for table, *_ in erasure._hangs_on(told, "encounter") if not told.tuples(f"SELECT 1 FROM {table} LIMIT 1")]


def erasing(patient: str = "a", reason: Reason = Reason.REQUEST, **said: str) -> tuple[Erasure, AuditEvent]:
    return (
        Erasure(at=NOW, who="ruiz", reason=reason, patient=PatientId(patient)),
        AuditEvent(action="erase", at=NOW + timedelta(hours=2), actor="ruiz", patient=PatientId(patient), detail={"reason": reason.value}),
    )


def left(kiosk: KioskOnDisk) -> set[bytes]:
    pages = plain_pages(kiosk)
    return {word for word in SEEN if word in pages}


def test_nothing_of_an_erased_patient_is_left_in_any_page(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    whole_visit(records)
    assert without_a_row(records) == []
    assert left(kiosk) == set(SEEN)  # all of it is there to be found before
    assert records.erase(*erasing()) == 2
    assert left(kiosk) == set()
    assert list(records.find_patients("quirinalia")) == []
    kiosk.shut()
    assert left(kiosk) == set()


def test_pages_stay_clean_where_many_records_come_and_go_between_each_other(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    luck = random.Random(6)
    told = [(f"p{at}", EncounterId(str(uuid4())), f"qx{luck.randrange(10**9):09}z") for at in range(60)]
    for who, visit, word in told:
        records.add_patient(Patient(id=PatientId(who), name=f"{word} Smith", birth_date="1984-02-29"), event(encounter=None))
        records.begin(replace(ENCOUNTER, id=visit, patient=PatientId(who)), event(encounter=visit))
    for number in range(300):
        who, visit, word = luck.choice(told)
        said = answer(f"note{number}", f"{word} {'x' * luck.randrange(400)}")
        records.save(replace(ENCOUNTER, id=visit, patient=PatientId(who)), event(encounter=visit), [said])
    gone = luck.sample(told, 30)
    assert all(word.encode() in plain_pages(kiosk) for *_, word in gone[:5])
    for who, *_ in gone:
        records.erase(*erasing(who))
    pages = plain_pages(kiosk)
    assert not [word for *_, word in gone if word.encode() in pages]
    assert all(word.encode() in pages for one in told if one not in gone for word in one[2:])


def test_a_reader_beside_does_not_keep_what_is_erased_in_the_log_of_changes(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    whole_visit(records)
    beside = kiosk.another()
    try:
        other, _ = beside.beside("plum tree by the gate")
        other.find_patients("quirinalia")
        records.erase(*erasing())
        assert left(kiosk) == set()
    finally:
        beside.close()


def test_the_log_stays_whole_and_says_that_and_why(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    whole_visit(records)
    head = records.audit_head()
    records.erase(*erasing(reason=Reason.ORDER))
    assert records.first_wrong_audit_event(head) is None
    last = list(records.audit(VISIT))
    assert last, "what was done to the visit is still told, by its random id"
    (entry,) = [one for one in records.whole_log(LogQuery()) if one.event.action == "erase"]
    assert entry.event.patient == "a"
    assert entry.event.detail["reason"] == "order"


def test_what_the_log_says_of_answers_says_nothing_without_the_salt_that_went_with_the_visit(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    whole_visit(records)
    salt = records._database.tuples("SELECT salt FROM encounter WHERE id = ?", VISIT)[0][0]
    assert salt in plain_pages(kiosk)
    records.erase(*erasing())
    assert salt not in plain_pages(kiosk)


def test_other_patients_and_the_forms_themselves_stay(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    whole_visit(records)
    kept = EncounterId("another")
    whole_visit(records, "b", kept)
    records.save(replace(records.encounter(kept), earlier=VISIT), event("page", encounter=kept))
    records.erase(*erasing())
    assert records.encounter(kept).earlier is None
    assert records.documents(kept)
    assert len(records.answers(kept)) == 40
    with pytest.raises(KeyError):
        records.encounter(VISIT)
    assert records.opened_forms(kept)[0].source == FORM.source


def test_numbers_of_what_is_erased_are_given_to_nobody_else(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    whole_visit(records)
    records.erase(*erasing())
    again = whole_visit(records, "b", EncounterId("another"))
    assert records.patient(PatientId("b")).number == "P-000002"
    assert records.encounter(again.id).number == "2026-000003"


def test_a_table_made_later_is_not_forgotten(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    whole_visit(records)
    execute = records._database._database.execute
    execute("CREATE TABLE letter (id INTEGER PRIMARY KEY, visit TEXT REFERENCES encounter (id), body TEXT)")
    execute("CREATE TABLE page_of_letter (letter INTEGER REFERENCES letter, body TEXT)")
    execute("INSERT INTO letter VALUES (7, ?, ?)", [VISIT, NAME])
    execute("INSERT INTO page_of_letter VALUES (7, ?)", [ANSWER])
    records.erase(*erasing())
    assert left(kiosk) == set()


def test_a_restored_copy_forgets_what_was_erased_since_it_was_made(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    whole_visit(records)
    whole_visit(records, "b", EncounterId("another"))
    kiosk.shut()
    old = {name: kiosk.file(name).read_bytes() for name in ("records.db", "vault.json")}
    records, _ = kiosk.open()
    records.erase(*erasing())
    told = erasure.erasures(records._database)
    kiosk.shut()
    for name, body in old.items():
        kiosk.file(name).write_bytes(body)
    records, _ = kiosk.open()
    assert records.patient(PatientId("a")).name == NAME
    assert erasure.replay(records._database, told) == 1
    with pytest.raises(KeyError):
        records.patient(PatientId("a"))
    assert records.patient(PatientId("b")).name == NAME
    assert records.erasures() == told
    assert erasure.replay(records._database, told) == 0
    assert records.first_wrong_audit_event() is None


def test_the_list_of_erasures_can_only_grow(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    whole_visit(records)
    records.erase(*erasing())
    for statement in ("DELETE FROM erasure", "UPDATE erasure SET who = 'x'"):
        with pytest.raises(Exception, match="an erasure stays"):
            records._database._database.execute(statement)
    assert NAME not in str(records.erasures())
