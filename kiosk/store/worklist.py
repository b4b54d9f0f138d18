"""Today, and what of earlier days still waits: read from columns through two small indexes, however many visits lie behind."""

from datetime import date, datetime

from kiosk.encounter.at_desk.worklist import ENDS, ONLY_LOOKED, Glance
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase

SCHEMA = """
    ALTER TABLE encounter ADD COLUMN to_countersign INTEGER NOT NULL DEFAULT 0 CHECK (to_countersign IN (0, 1));
    UPDATE encounter SET to_countersign = 1
        WHERE id IN (SELECT encounter FROM signature WHERE statement = '' AND role IN ('patient', 'guardian'))
          AND id NOT IN (SELECT encounter FROM signature WHERE statement = '' AND role = 'clinician');
    CREATE TRIGGER a_consent_waits_for_a_clinician AFTER INSERT ON signature
        WHEN new.statement = '' AND new.role IN ('patient', 'guardian')
        BEGIN UPDATE encounter SET to_countersign = 1 WHERE id = new.encounter; END;
    CREATE TRIGGER a_clinician_has_signed AFTER INSERT ON signature WHEN new.statement = '' AND new.role = 'clinician'
        BEGIN UPDATE encounter SET to_countersign = 0 WHERE id = new.encounter; END;

    CREATE INDEX encounter_open ON encounter (day) WHERE state IN ('draft', 'screened', 'reviewed', 'discussed', 'thinking');
    CREATE INDEX encounter_to_countersign ON encounter (day) WHERE to_countersign AND state = 'consented';
"""
_LOOKED = ", ".join(f"'{action}'" for action in ONLY_LOOKED)
_ENDS = ", ".join(f"'{action}'" for action in ENDS)
_GLANCES = f"""
    SELECT encounter.*, patient.name AS patient_name, patient.birth_date AS patient_born,
           (SELECT max(seq) FROM audit_event AS told WHERE told.encounter = encounter.id) AS newest,
           (SELECT told.at FROM audit_event AS told WHERE told.encounter = encounter.id AND told.action NOT IN ({_LOOKED})
            ORDER BY told.seq DESC LIMIT 1) AS since,
           CASE encounter.state WHEN 'declined' THEN
               (SELECT told.action FROM audit_event AS told WHERE told.encounter = encounter.id AND told.action IN ({_ENDS})
                ORDER BY told.seq DESC LIMIT 1) END AS ended_by
    FROM encounter LEFT JOIN patient ON patient.id = encounter.patient
    WHERE encounter.id IN (
        SELECT id FROM encounter WHERE day = ?
        UNION SELECT id FROM encounter INDEXED BY encounter_open
            WHERE day < ? AND state IN ('draft', 'screened', 'reviewed', 'discussed', 'thinking')
        UNION SELECT id FROM encounter INDEXED BY encounter_to_countersign
            WHERE day < ? AND to_countersign AND state = 'consented'
    )
    ORDER BY encounter.started"""  # noqa: S608 - our own words


def glances(database: EncryptedDatabase, day: date) -> tuple[Glance, ...]:
    """Oldest first, by the instant."""
    rows = database.rows(_GLANCES, *[day.isoformat()] * 3)
    return tuple(sorted((_glance(row) for row in rows), key=lambda glance: glance.visit.started))


def _glance(row: codec.Row) -> Glance:
    visit = codec.encounter(row)
    return Glance(
        visit=visit,
        name=row["patient_name"] or "",
        birth_date=row["patient_born"] or "",
        seq=row["newest"] or 0,
        since=datetime.fromisoformat(row["since"]) if row["since"] else visit.started,
        closed=row["ended_by"] == ENDS[0],
        countersigned=not row["to_countersign"],
        sealing=bool(row["unsealed"]),
    )
