"""Counting visits. Of a day that is over the counts are kept; one that has changed since is counted when it is asked for."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from kiosk.encounter.ports.counting import Counted, Counts, Lesson, Tally
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase

STEP = """CASE WHEN seconds < 120 THEN CAST(seconds / 10 AS INTEGER) * 10
               WHEN seconds < 600 THEN CAST(seconds / 30 AS INTEGER) * 30
               ELSE min(CAST(seconds / 60 AS INTEGER) * 60, 3600) END"""
"""As counting_port.step."""
KEPT = "SELECT what, name, seconds, number, wrong FROM day_count WHERE day = ? AND what <> 'gone'"
ADDED_UP = """
    SELECT what, name, seconds, sum(number), sum(wrong) FROM (
        SELECT what, name, seconds, number, wrong FROM month_count WHERE month BETWEEN ?1 AND ?2
        UNION ALL SELECT what, name, seconds, number, wrong FROM day_count WHERE day >= ?3 AND day < ?1 AND day <= ?4
        UNION ALL SELECT what, name, seconds, number, wrong FROM day_count WHERE day > ?2 || '-32' AND day <= ?4
    ) GROUP BY what, name, seconds
"""
"""Whole months as they were added up, and the days before and after them ("2026-02-28" < "2026-03" < "2026-03-01")."""

COUNTED = f"""
    WITH visits AS MATERIALIZED (SELECT id, state, sitting, position, part FROM encounter WHERE day = ?1),
    latest AS MATERIALIZED (
        SELECT encounter, link_id, answers, sum(answers <> '[]') > 0 AS ever, max(seq)
        FROM visits CROSS JOIN answer ON encounter = id GROUP BY encounter, form, link_id
    ),
    turned AS MATERIALIZED (
        SELECT encounter, action, json_extract(detail, '$.part') AS part, CAST(json_extract(detail, '$.seconds') AS REAL) AS seconds
        FROM visits CROSS JOIN audit_event ON encounter = id
        WHERE action IN ('help', 'page', 'back', 'change', 'leave', 'handback', 'refusal', 'more-time')
            AND json_extract(detail, '$.part') IS NOT NULL
    ),
    stayed AS (SELECT part, sum(seconds) AS seconds FROM turned WHERE seconds IS NOT NULL GROUP BY encounter, part),
    lesson AS (SELECT value ->> 'question' AS question, value ->> 'counter' AS counter FROM json_each(?2)),
    tried AS (
        SELECT DISTINCT encounter, question, 1 AS asked, 0 AS wrong FROM latest JOIN lesson ON link_id = question WHERE ever
        UNION ALL
        SELECT encounter, question, 0, 1 FROM latest JOIN lesson ON link_id = counter WHERE json_extract(answers, '$[0].valueInteger') > 0
    )
    SELECT 'visit' AS what, state AS name, 0 AS seconds, count(*) AS number, 0 AS wrong FROM visits GROUP BY state
    UNION ALL
    SELECT 'stopped', part, 0, count(*), 0 FROM visits WHERE part <> '' AND position NOT IN ('', 'handback', 'sealing')
        AND (state = 'draft' OR sitting = 2 AND state IN ('discussed', 'thinking')) GROUP BY part
    UNION ALL
    SELECT 'help', part, 0, count(*), 0 FROM turned WHERE action = 'help' GROUP BY part
    UNION ALL
    SELECT 'time', part, {STEP} AS begins, count(*), 0 FROM stayed GROUP BY part, begins
    UNION ALL
    SELECT 'not-sure', link_id, 0, count(DISTINCT encounter), 0 FROM latest
        WHERE answers LIKE '%not-sure%' AND json_extract(answers, '$[0].valueCoding.code') = 'not-sure' GROUP BY link_id
    UNION ALL
    SELECT 'taught', question, 0, sum(asked), sum(wrong) FROM tried GROUP BY question HAVING sum(asked) > 0
    UNION ALL
    SELECT 'flag-' || level, link_id, 0, count(DISTINCT encounter), 0 FROM visits CROSS JOIN frozen_flag ON encounter = id
        GROUP BY level, link_id
"""  # noqa: S608 - our own words


def count_days(database: EncryptedDatabase, before: date, lessons: Sequence[Lesson], at_most: int) -> int:
    """Keep the counts of days that have changed, newest first, in one act; how many were done."""
    days = database.tuples("SELECT day FROM day_to_count WHERE day < ? ORDER BY day DESC LIMIT ?", before.isoformat(), at_most)
    if not days:
        return 0
    with database.writing():
        for (day,) in days:
            database.execute("DELETE FROM day_count WHERE day = ? AND what <> 'gone'", day)
            for row in _counted(database, day, lessons):
                database.execute("INSERT INTO day_count (day, what, name, seconds, number, wrong) VALUES (?, ?, ?, ?, ?, ?)", day, *row)
            database.execute("DELETE FROM day_to_count WHERE day = ?", day)
    return len(days)


def counts(database: EncryptedDatabase, first: date, last: date, today: date, lessons: Sequence[Lesson]) -> Counts:
    """Of the visits begun on these days: what is kept, and what has changed since."""
    span = first.isoformat(), last.isoformat()
    changed = [day for (day,) in database.tuples("SELECT day FROM day_to_count WHERE day BETWEEN ? AND ?", *span)]
    told: dict[tuple[str, str, int], tuple[int, int]] = {}
    kept = database.tuples(ADDED_UP, *_months(first, last), *span)
    for row in kept:
        _add(told, row)
    for day in changed:  # what is kept of it counts no more
        for what, name, seconds, number, wrong in database.tuples(KEPT, day):
            _add(told, (what, name, seconds, -number, -wrong))
        for row in _counted(database, day, lessons):
            if row[0] != Counted.STOPPED or day < today.isoformat():
                _add(told, row)
    days = database.tuples("SELECT day, count(*) FROM encounter WHERE day BETWEEN ? AND ? GROUP BY day ORDER BY day", *span)
    return Counts(tuple((date.fromisoformat(day), number) for day, number in days), _tallies(told))


def _months(first: date, last: date) -> tuple[str, str]:
    """The first and the last month that lie wholly between the two days; if there is none, such that all days come before them."""
    begins = first.year * 12 + first.month - 1 + (first.day > 1)
    ends = last.year * 12 + last.month - 1 - (last.day < monthrange(last.year, last.month)[1])
    return (_month(begins), _month(ends)) if begins <= ends else ("~", "}")


def _month(number: int) -> str:
    """Counted from the year nought."""
    return f"{number // 12:04}-{number % 12 + 1:02}"


def _counted(database: EncryptedDatabase, day: str, lessons: Sequence[Lesson]) -> list[tuple[str, str, int, int, int]]:
    """(what, name, seconds, number, wrong) of one day, read from its visits."""
    rows = database.tuples(COUNTED, day, codec.to_json([asdict(lesson) for lesson in lessons]))
    return [(what, name, seconds, number, wrong) for what, name, seconds, number, wrong in rows]


def _add(told: dict[tuple[str, str, int], tuple[int, int]], row: tuple[str, str, int, int, int]) -> None:
    what, name, seconds, number, wrong = row
    before = told.get((what, name, seconds), (0, 0))
    told[what, name, seconds] = before[0] + number, before[1] + wrong


def _tallies(told: dict[tuple[str, str, int], tuple[int, int]]) -> tuple[Tally, ...]:
    return tuple(
        Tally(what=Counted(what), name=name, seconds=seconds, number=number, wrong=wrong)
        for (what, name, seconds), (number, wrong) in sorted(told.items())
        if number
    )
