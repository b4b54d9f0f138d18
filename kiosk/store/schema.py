"""The tables, as migrations: each is applied once, in order, inside a transaction. A published one is never edited.

Hand-written SQL throughout: sqlite-utils' `transform` drops triggers, so it is never used here.
Instants are ISO 8601 with offset; lists and maps are JSON.
"""

from sqlite_utils import Database, Migrations

from kiosk.errors import StoreError
from kiosk.store import counting_schema, keeping_schema, merging, patients, pictures, statement_schema, worklist

migrations = Migrations("inkwell")
DERIVED = {"month_count": counting_schema.FILL_MONTHS, "log_day": keeping_schema.FILL_LOG_DAYS}
"""Tables that say nothing that others do not, and what fills them: whoever writes those others behind the triggers fills these anew."""


def bring_up_to_date(database: Database) -> None:
    """Apply what is missing. StoreError if a newer Inkwell has been here."""
    known = {migration.name for migration in migrations._migrations}
    if any(applied.name not in known for applied in migrations.applied(database)):
        raise StoreError("These records were last used by a newer Inkwell. Install that one; nothing was changed.")
    migrations.apply(database)


def is_behind(database: Database) -> bool:
    """Whether something is missing. Nothing is changed."""
    return bool(migrations.pending(database))


@migrations()
def m001_patients(database: Database) -> None:
    """Whom the records are about, found by the first letters of any word."""
    database.executescript(patients.SCHEMA)


@migrations()
def m002_visits(database: Database) -> None:
    """Visits, the forms they opened with their exact words, and the answers."""
    database.executescript("""
        CREATE TABLE encounter (
            id          TEXT NOT NULL PRIMARY KEY,
            year        INTEGER NOT NULL,
            serial      INTEGER NOT NULL,                    -- counts from 1 in each year
            number      TEXT NOT NULL GENERATED ALWAYS AS (printf('%d-%06d', year, serial)) VIRTUAL,
            day         TEXT NOT NULL,                       -- of `started`, in the clinic's zone
            started     TEXT NOT NULL,
            treatment   TEXT NOT NULL,
            state       TEXT NOT NULL,
            patient     TEXT REFERENCES patient (id),
            identity    TEXT NOT NULL,
            language    TEXT NOT NULL,
            sitting     INTEGER NOT NULL,
            position    TEXT NOT NULL,
            help_asked  INTEGER NOT NULL CHECK (help_asked IN (0, 1)),
            part        TEXT NOT NULL,
            talked      TEXT,
            clinician   TEXT NOT NULL,
            unsealed    INTEGER NOT NULL DEFAULT 0 CHECK (unsealed IN (0, 1)),   -- signed, and waits for the press
            salt        BLOB NOT NULL CHECK (length(salt) = 32),                 -- for the audit log's word on answers
            UNIQUE (year, serial)
        ) STRICT;
        CREATE INDEX encounter_by_day ON encounter (day);
        CREATE INDEX encounter_by_patient ON encounter (patient);
        CREATE INDEX encounter_unsealed ON encounter (year, serial) WHERE unsealed;

        CREATE TABLE questionnaire (                         -- the same form is kept once, however often it is opened
            digest      BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),   -- SHA-256 of source
            source      TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE opened_form (
            seq         INTEGER PRIMARY KEY,                 -- in the order they were opened first
            encounter   TEXT NOT NULL REFERENCES encounter (id),
            name        TEXT NOT NULL,
            digest      BLOB NOT NULL REFERENCES questionnaire (digest),
            facts       TEXT NOT NULL CHECK (json_valid(facts)),
            UNIQUE (encounter, name)
        ) STRICT;

        CREATE TABLE answer (
            seq         INTEGER PRIMARY KEY,                 -- in the order the showings came; a clock may be set back
            encounter   TEXT NOT NULL REFERENCES encounter (id),
            form        TEXT NOT NULL,
            link_id     TEXT NOT NULL,
            shown       TEXT NOT NULL,
            at          TEXT NOT NULL,
            answers     TEXT NOT NULL CHECK (json_valid(answers)),   -- [{"valueCoding": …}, …], as R4 has it
            UNIQUE (encounter, form, link_id, shown)
        ) STRICT;
    """)


@migrations()
def m003_signing(database: Database) -> None:
    """What clinicians decide, and what stands as signed. What is signed is never changed."""
    database.executescript("""
        CREATE TABLE flag_decision (
            seq         INTEGER PRIMARY KEY,
            encounter   TEXT NOT NULL REFERENCES encounter (id),
            flag        TEXT NOT NULL,
            verdict     TEXT NOT NULL,
            reason      TEXT NOT NULL,
            by_whom     TEXT NOT NULL,
            at          TEXT NOT NULL
        ) STRICT;
        CREATE INDEX flag_decision_of_encounter ON flag_decision (encounter, flag, seq);

        CREATE TABLE signature (
            seq         INTEGER PRIMARY KEY,
            encounter   TEXT NOT NULL REFERENCES encounter (id),
            role        TEXT NOT NULL,
            name        TEXT NOT NULL,
            meaning     TEXT NOT NULL,
            strokes     TEXT NOT NULL CHECK (json_valid(strokes)),   -- [[[x, y, t], …], …]
            at          TEXT NOT NULL,
            how         TEXT NOT NULL
        ) STRICT;
        CREATE INDEX signature_of_encounter ON signature (encounter, seq);

        CREATE TABLE frozen_response (
            seq         INTEGER PRIMARY KEY,
            encounter   TEXT NOT NULL REFERENCES encounter (id),
            form        TEXT NOT NULL,
            json        TEXT NOT NULL CHECK (json_valid(json)),
            text_digest TEXT NOT NULL,
            UNIQUE (encounter, form)
        ) STRICT;

        CREATE TABLE frozen_flag (
            seq         INTEGER PRIMARY KEY,
            encounter   TEXT NOT NULL REFERENCES encounter (id),
            link_id     TEXT NOT NULL,
            level       TEXT NOT NULL,
            text        TEXT NOT NULL,
            question    TEXT NOT NULL,
            answer      TEXT NOT NULL,
            source      TEXT NOT NULL
        ) STRICT;
        CREATE INDEX frozen_flag_of_encounter ON frozen_flag (encounter, seq);

        CREATE TABLE document (
            seq         INTEGER PRIMARY KEY,
            encounter   TEXT NOT NULL REFERENCES encounter (id),
            kind        TEXT NOT NULL,
            sha256      TEXT NOT NULL,
            pages       INTEGER NOT NULL,
            at          TEXT NOT NULL,
            body        BLOB NOT NULL
        ) STRICT;
        CREATE INDEX document_of_encounter ON document (encounter, seq);

        CREATE TRIGGER a_signature_stays BEFORE UPDATE ON signature
            BEGIN SELECT RAISE(ABORT, 'a signature stays as it is'); END;
        CREATE TRIGGER a_frozen_response_stays BEFORE UPDATE ON frozen_response
            BEGIN SELECT RAISE(ABORT, 'it is signed'); END;
        CREATE TRIGGER a_frozen_flag_stays BEFORE UPDATE ON frozen_flag
            BEGIN SELECT RAISE(ABORT, 'it is signed'); END;
        CREATE TRIGGER a_document_stays BEFORE UPDATE ON document
            BEGIN SELECT RAISE(ABORT, 'a document stays as it is'); END;
    """)


@migrations()
def m004_staff_settings_and_audit(database: Database) -> None:
    """Who works here, the clinic's facts, and the log, to which one can only append."""
    database.executescript("""
        CREATE TABLE staff (
            id          TEXT NOT NULL PRIMARY KEY,
            name        TEXT NOT NULL,
            title       TEXT NOT NULL,
            roles       TEXT NOT NULL CHECK (json_valid(roles)),
            pin         TEXT NOT NULL,                       -- Argon2id, with its salt and cost
            wrong_tries INTEGER NOT NULL DEFAULT 0,
            last_try    TEXT
        ) STRICT;

        CREATE TABLE setting (
            name        TEXT NOT NULL PRIMARY KEY,
            value       TEXT NOT NULL CHECK (json_valid(value))
        ) STRICT;

        CREATE TABLE audit_event (
            seq         INTEGER PRIMARY KEY,                 -- 1, 2, 3 … without a gap
            action      TEXT NOT NULL,
            at          TEXT NOT NULL,
            actor       TEXT NOT NULL,
            encounter   TEXT,
            detail      TEXT NOT NULL CHECK (json_valid(detail)),
            answers     TEXT NOT NULL CHECK (json_valid(answers)),   -- which were given: a salted HMAC each, never the answer
            mac         BLOB NOT NULL CHECK (length(mac) = 32)       -- HMAC over the one before and this row
        ) STRICT;
        CREATE INDEX audit_event_of_encounter ON audit_event (encounter, seq);

        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit_event
            BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit_event
            BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE TRIGGER audit_has_no_gap BEFORE INSERT ON audit_event
            WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_event)
            BEGIN SELECT RAISE(ABORT, 'the log has no gap'); END;
    """)


@migrations()
def m005_approvals(database: Database) -> None:
    """Who answers for which exact words being shown to patients."""
    database.executescript("""
        CREATE TABLE approval (
            seq           INTEGER PRIMARY KEY,
            treatment     TEXT NOT NULL,
            form          TEXT NOT NULL,
            url           TEXT NOT NULL,
            version       TEXT NOT NULL,
            digest        TEXT NOT NULL CHECK (length(digest) = 64),     -- SHA-256 of its source, hex: as questionnaire.digest
            who           TEXT NOT NULL,                                 -- as it was then: names and titles change
            title         TEXT NOT NULL,
            at            TEXT NOT NULL,
            demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1))
        ) STRICT;
        CREATE TRIGGER an_approval_stays BEFORE UPDATE ON approval
            BEGIN SELECT RAISE(ABORT, 'an approval stays as it is'); END;
        CREATE TRIGGER an_approval_is_not_taken_back BEFORE DELETE ON approval
            BEGIN SELECT RAISE(ABORT, 'an approval stays as it is'); END;
    """)


@migrations()
def m006_earlier_answers(database: Database) -> None:
    """Which visit's answers a returning patient is shown once more."""
    database.executescript("ALTER TABLE encounter ADD COLUMN earlier TEXT REFERENCES encounter (id);")


@migrations()
def m007_several_signers(database: Database) -> None:
    """Ink that waits for the other signers: kept as it is given, moved among the signatures when the last has signed."""
    database.executescript("""
        ALTER TABLE signature ADD COLUMN page TEXT NOT NULL DEFAULT '';
        ALTER TABLE signature ADD COLUMN over_digest TEXT NOT NULL DEFAULT '';

        CREATE TABLE held_signature (
            seq         INTEGER PRIMARY KEY AUTOINCREMENT,   -- in the order they were given
            encounter   TEXT NOT NULL REFERENCES encounter (id),
            role        TEXT NOT NULL,
            name        TEXT NOT NULL,
            meaning     TEXT NOT NULL,
            strokes     TEXT NOT NULL CHECK (json_valid(strokes)),
            at          TEXT NOT NULL,
            how         TEXT NOT NULL,
            page        TEXT NOT NULL,
            over_digest TEXT NOT NULL,                       -- SHA-256 of what the signer had before them
            UNIQUE (encounter, page)
        ) STRICT;
    """)


@migrations()
def m008_statements_and_seals(database: Database) -> None:
    """What is recorded beside or after a consent, what each document is of, and what the clinic seals with."""
    database.executescript(statement_schema.STATEMENTS)


@migrations()
def m009_keys_within(database: Database) -> None:
    """Keys that outlive the data key: when that one is changed, the log must still be what it was. People who left keep their name."""
    database.executescript("""
        CREATE TABLE key_within (
            name        TEXT NOT NULL PRIMARY KEY,           -- 'audit'
            key         BLOB NOT NULL CHECK (length(key) = 32)
        ) STRICT;
        CREATE TRIGGER a_key_within_stays BEFORE UPDATE ON key_within
            BEGIN SELECT RAISE(ABORT, 'a key within stays as it is'); END;

        ALTER TABLE staff ADD COLUMN disabled TEXT;          -- since when; never deleted, since the log names the id
    """)


@migrations()
def m011_keeping(database: Database) -> None:
    """Who saw what, what was erased and why, what settings were before; and patients found by words made alike with what is typed."""
    for tables in (keeping_schema.LOG, keeping_schema.SETTINGS, keeping_schema.ERASURES, keeping_schema.NO_SEARCH):
        database.executescript(tables)
    patients.fill_search_words(database)
    database.executescript(keeping_schema.SEARCH)


@migrations()
def m012_numbers(database: Database) -> None:
    """What is counted of each day, and which days have changed since."""
    database.executescript(counting_schema.COUNTS)


@migrations()
def m013_worklist(database: Database) -> None:
    """What of earlier days still waits is found without reading what does not."""
    database.executescript(worklist.SCHEMA)


@migrations()
def m014_merged_patients(database: Database) -> None:
    """Two records of one person become one, and can be two again."""
    database.executescript(merging.SCHEMA)


@migrations()
def m015_languages(database: Database) -> None:
    """In which language a form was read, a question was answered, and words were approved; blank is the form's own, as it was before."""
    database.executescript(statement_schema.LANGUAGES)


@migrations()
def m016_months_of_numbers(database: Database) -> None:
    """What is counted of each month: a year is added up from twelve rows of each kind."""
    database.executescript(counting_schema.MONTHS)


@migrations()
def m017_log_by_day(database: Database) -> None:
    """The log is read by day, by person and by act without reading all of it."""
    database.executescript(keeping_schema.LOG_DAYS)


@migrations()
def m018_pictures(database: Database) -> None:
    """The clinic's own picture for its letterhead, and those before it."""
    database.executescript(pictures.SCHEMA)
