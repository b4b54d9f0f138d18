"""Visits, the forms they opened with their exact words, and the answers."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import date

from kiosk.encounter.model import Answer, Encounter, EncounterId, OpenedForm, PatientId
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff
from kiosk.store import audit, codec
from kiosk.store.sqlcipher import EncryptedDatabase

SOURCES = 32
"""Forms whose words are kept for one connection. What is kept cannot grow old: it is kept by its digest."""


def begin(database: EncryptedDatabase, visit: Encounter) -> Encounter:
    """Keep a new visit; returns it with its number, the next of its year."""
    day = visit.started.date()
    serial = _next_serial(database, day.year)
    fixed = {
        "id": visit.id,
        "year": day.year,
        "serial": serial,
        "day": day.isoformat(),
        "started": codec.instant(visit.started),
        "salt": secrets.token_bytes(32),
    }
    columns = fixed | codec.changing(visit)
    marks = ", ".join("?" * len(columns))
    database.execute(f"INSERT INTO encounter ({', '.join(columns)}) VALUES ({marks})", *columns.values())  # noqa: S608 - our own names
    return get(database, visit.id)


def keep(database: EncryptedDatabase, visit: Encounter) -> bytes:
    """The visit as it stands now; returns its salt. KeyError if it never began.

    Only what has changed is written: most answers change nothing of it.
    """
    now = codec.changing(visit)
    kept = database.tuples(f"SELECT {', '.join(now)}, salt FROM encounter WHERE id = ?", visit.id)  # noqa: S608 - our own names
    if not kept:
        raise KeyError(visit.id)
    *before, salt = kept[0]
    changed = {column: value for (column, value), old in zip(now.items(), before, strict=True) if old != value}
    if changed:
        settings = ", ".join(f"{column} = ?" for column in changed)
        database.execute(f"UPDATE encounter SET {settings} WHERE id = ?", *changed.values(), visit.id)  # noqa: S608 - our own names
    return bytes(salt)


def get(database: EncryptedDatabase, visit: EncounterId) -> Encounter:
    """KeyError if unknown."""
    for row in database.rows("SELECT * FROM encounter WHERE id = ?", visit):
        return codec.encounter(row)
    raise KeyError(visit)


def between(database: EncryptedDatabase, first: date, last: date) -> tuple[Encounter, ...]:
    """Visits started on these days, oldest first; by the instant, since an hour may come twice in autumn."""
    rows = database.rows("SELECT * FROM encounter WHERE day BETWEEN ? AND ? ORDER BY rowid", first.isoformat(), last.isoformat())
    return tuple(sorted((codec.encounter(row) for row in rows), key=lambda visit: visit.started))


def chosen(database: EncryptedDatabase, choice: VisitChoice) -> tuple[EncounterId, ...]:
    """The visits that are meant, in the order of their numbers."""
    where, told = _meant(choice)
    return tuple(EncounterId(row[0]) for row in database.tuples(f"SELECT id FROM encounter {where} ORDER BY year, serial", *told))  # noqa: S608


def forms_chosen(database: EncryptedDatabase, choice: VisitChoice) -> tuple[OpenedForm, ...]:
    """What they opened, once for each source, the last opened first."""
    where, told = _meant(choice)
    rows = database.rows(
        f"""SELECT name, source, facts, language FROM questionnaire JOIN opened_form USING (digest)
            WHERE seq IN (SELECT max(seq) FROM opened_form JOIN encounter ON encounter.id = opened_form.encounter
                          {where} GROUP BY digest, name)
            ORDER BY seq DESC""",  # noqa: S608 - our own words; what is looked for goes in as parameters
        *told,
    )
    return tuple(codec.opened_form(row) for row in rows)


def _meant(choice: VisitChoice) -> tuple[str, tuple[str, ...]]:
    """WHERE, and what fills its marks."""
    states = tuple(sorted(choice.states))
    where = "WHERE patient IS NOT NULL AND day BETWEEN ? AND ?"
    if choice.treatment:
        where += " AND treatment = ?"
    if states:
        where += f" AND state IN ({', '.join('?' * len(states))})"
    return where, (choice.first.isoformat(), choice.last.isoformat(), *((choice.treatment,) if choice.treatment else ()), *states)


def of(database: EncryptedDatabase, patient: PatientId) -> tuple[Encounter, ...]:
    """All visits of a patient, oldest first."""
    rows = database.rows("SELECT * FROM encounter WHERE patient = ? ORDER BY rowid", patient)
    return tuple(sorted((codec.encounter(row) for row in rows), key=lambda visit: visit.started))


def open_form(database: EncryptedDatabase, visit: EncounterId, form: OpenedForm) -> None:
    """Keep the words the visit is shown. NotAllowed when they would change under a signature."""
    get(database, visit)
    if database.rows("SELECT 1 FROM opened_form WHERE encounter = ? AND name = ?", visit, form.name) and _is_signed(database, visit):
        raise NotAllowed(to_staff("This visit is signed: the words of its forms stay as they are."))
    source = form.source.encode("utf-8")
    digest = hashlib.sha256(source).digest()
    database.execute("INSERT INTO questionnaire (digest, source) VALUES (?, ?) ON CONFLICT DO NOTHING", digest, form.source)
    database.execute(
        """INSERT INTO opened_form (encounter, name, digest, facts, language) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (encounter, name)
           DO UPDATE SET digest = excluded.digest, facts = excluded.facts, language = excluded.language""",
        visit,
        form.name,
        digest,
        codec.to_json(form.facts),
        form.language,
    )


def opened_forms(database: EncryptedDatabase, visit: EncounterId) -> tuple[OpenedForm, ...]:
    """In the order they were opened first."""
    rows = database.rows("SELECT name, digest, facts, language FROM opened_form WHERE encounter = ? ORDER BY seq", visit)
    return tuple(codec.opened_form(row | {"source": _source(database, row["digest"])}) for row in rows)


def _source(database: EncryptedDatabase, digest: bytes) -> str:
    """The words of a form: read once and kept for the last few, since one is as long as all its answers and the same in most visits."""
    kept = database.sources
    if digest not in kept:
        if len(kept) >= SOURCES:
            kept.clear()
        kept[digest] = database.tuples("SELECT source FROM questionnaire WHERE digest = ?", digest)[0][0]
    return kept[digest]


def keep_answers(database: EncryptedDatabase, visit: EncounterId, salt: bytes, answers: Sequence[Answer]) -> list[dict[str, str]]:
    """Keep them, and return a commitment to each for the log. NotAllowed for a form that is frozen by a signature."""
    if not answers:
        return []
    frozen = {form for (form,) in database.tuples("SELECT form FROM frozen_response WHERE encounter = ?", visit)}
    if frozen & {answer.form for answer in answers}:
        raise NotAllowed(to_staff("This form is signed: its answers stay as they are."))
    return [_keep_answer(database, visit, answer, salt) for answer in answers]


def answers(database: EncryptedDatabase, visit: EncounterId) -> tuple[Answer, ...]:
    """All showings, oldest first: in the order they came, whatever the clock said."""
    return tuple(codec.answer(row) for row in database.rows("SELECT * FROM answer WHERE encounter = ? ORDER BY seq", visit))


def _keep_answer(database: EncryptedDatabase, visit: EncounterId, answer: Answer, salt: bytes) -> dict[str, str]:
    values = codec.values_to_json(answer.values)
    before = database.tuples(
        "SELECT answers FROM answer WHERE encounter = ? AND form = ? AND link_id = ? ORDER BY seq DESC LIMIT 1",
        visit,
        answer.form,
        answer.link_id,
    )
    database.execute(
        """INSERT INTO answer (encounter, form, link_id, shown, at, answers, seconds, language) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (encounter, form, link_id, shown)
           DO UPDATE SET at = excluded.at, answers = excluded.answers, seconds = excluded.seconds, language = excluded.language""",
        visit,
        answer.form,
        answer.link_id,
        codec.instant(answer.shown),
        codec.instant(answer.at),
        values,
        answer.seconds,
        answer.language,
    )
    return audit.commitment(salt, answer.form, answer.link_id, values, before[0][0] if before else None)


def numbered(database: EncryptedDatabase, number: str) -> EncounterId | None:
    """By the number on paper ("2026-000417"); None if there is none."""
    year, _, serial = number.partition("-")
    if not (year.isdecimal() and serial.isdecimal() and len(number) < 16):
        return None
    found = database.tuples("SELECT id FROM encounter WHERE year = ? AND serial = ?", int(year), int(serial))
    return EncounterId(found[0][0]) if found else None


def unfinished(database: EncryptedDatabase, before: date) -> tuple[Encounter, ...]:
    """Visits started before that day that were neither signed nor declined, oldest first."""
    rows = database.rows(
        "SELECT * FROM encounter WHERE state IN ('draft', 'screened', 'thinking') AND day < ? ORDER BY day, rowid", before.isoformat()
    )
    return tuple(codec.encounter(row) for row in rows)


def _next_serial(database: EncryptedDatabase, year: int) -> int:
    """One more than the highest there is or ever was: what is erased does not give its number to somebody else."""
    highest = database.tuples(
        "SELECT max(coalesce((SELECT max(serial) FROM encounter WHERE year = ?), 0),"
        " coalesce((SELECT last FROM visit_number WHERE year = ?), 0))",
        year,
        year,
    )
    return int(highest[0][0]) + 1


def _is_signed(database: EncryptedDatabase, visit: EncounterId) -> bool:
    return bool(database.rows("SELECT 1 FROM signature WHERE encounter = ? LIMIT 1", visit))
