"""All visits that ever were, newest first, a page at a time: read from columns, and never from an offset."""

from kiosk.encounter.at_desk.worklist import PastVisit
from kiosk.questionnaire.answers import plain_words
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.values import HalfTyped
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase

AREAS = ("plan.areas", "tx.areas")
"""Where on the body: as planned, or else as the patient chose (encounter/page/areas.py)."""
_ANSWER = "(SELECT answers FROM answer WHERE answer.encounter = encounter.id AND link_id = '{}' ORDER BY seq DESC LIMIT 1)"
_PAGE = f"""
    SELECT encounter.*,
           (SELECT max(seq) FROM audit_event WHERE audit_event.encounter = encounter.id) AS newest,
           patient.name AS patient_name, patient.birth_date AS patient_born,
           {_ANSWER.format(AREAS[0])} AS planned, {_ANSWER.format(AREAS[1])} AS chosen,
           EXISTS (SELECT 1 FROM frozen_response WHERE frozen_response.encounter = encounter.id) AS frozen
    FROM encounter LEFT JOIN patient ON patient.id = encounter.patient
    WHERE (year, encounter.serial) < (?, ?) ORDER BY year DESC, encounter.serial DESC LIMIT ?
"""  # noqa: S608 - our own words
_FLAGS = """
    SELECT encounter, level, count(*),
           sum(NOT EXISTS (SELECT 1 FROM flag_decision AS made WHERE made.encounter = raised.encounter AND made.flag = raised.link_id))
    FROM json_each(?) JOIN frozen_flag AS raised ON raised.encounter = value GROUP BY encounter, level
"""


def page(database: EncryptedDatabase, number: str, limit: int) -> tuple[PastVisit, ...]:
    """At most `limit` visits before that number (blank: from the newest on), newest first."""
    year, _, serial = (number or "9999-0").partition("-")
    rows = database.rows(_PAGE, int(year), int(serial), limit)
    flags: dict[str, dict[Level, tuple[int, int]]] = {}
    for visit, level, many, undecided in database.tuples(_FLAGS, codec.to_json([row["id"] for row in rows])):
        flags.setdefault(visit, {})[Level(level)] = (many, undecided)
    return tuple(_visit(row, flags.get(row["id"], {})) for row in rows)


def _visit(row: codec.Row, flags: dict[Level, tuple[int, int]]) -> PastVisit:
    return PastVisit(
        visit=codec.encounter(row),
        seq=row["newest"] or 0,
        name=row["patient_name"] or "",
        birth_date=row["patient_born"] or "",
        areas=_words(row["planned"]) or _words(row["chosen"]),
        sealing=bool(row["unsealed"]),
        frozen=bool(row["frozen"]),
        countersigned=not row["to_countersign"],
        flags={level: many for level, (many, _) in flags.items()},
        undecided=any(open_ for level, (_, open_) in flags.items() if level.must_be_decided),
    )


def _words(answers: str | None) -> str:
    values = codec.values_from_json(answers) if answers else ()
    return ", ".join(plain_words(value) for value in values if not isinstance(value, HalfTyped))
