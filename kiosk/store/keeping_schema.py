"""The tables of migration m011: who saw what, what was erased and why, and what the clinic's settings were before."""

LOG = """
    ALTER TABLE audit_event ADD COLUMN form INTEGER NOT NULL DEFAULT 1;      -- which columns the HMAC is over (audit.py)
    ALTER TABLE audit_event ADD COLUMN role TEXT NOT NULL DEFAULT '';
    ALTER TABLE audit_event ADD COLUMN patient TEXT;
    ALTER TABLE audit_event ADD COLUMN tablet TEXT NOT NULL DEFAULT '';
    ALTER TABLE audit_event ADD COLUMN version TEXT NOT NULL DEFAULT '';
    ALTER TABLE audit_event ADD COLUMN run TEXT NOT NULL DEFAULT '';         -- one opening of the strongroom
    ALTER TABLE audit_event ADD COLUMN ticks INTEGER NOT NULL DEFAULT 0;     -- ms of a clock that nobody can set, within one run
    CREATE INDEX audit_event_of_patient ON audit_event (patient, seq) WHERE patient IS NOT NULL;
    CREATE INDEX audit_event_of_clock ON audit_event (seq) WHERE action = 'clock-set-back';

    ALTER TABLE answer ADD COLUMN seconds REAL;                              -- how long the page had been in view
"""

FILL_LOG_DAYS = "INSERT INTO log_day SELECT substr(at, 1, 10), min(seq), max(seq) FROM audit_event GROUP BY 1"
LOG_DAYS = f"""
    CREATE TABLE log_day (                                   -- between which numbers the rows of a day lie; a clock may be set back
        day         TEXT NOT NULL PRIMARY KEY,               -- where it was done
        first       INTEGER NOT NULL,
        last        INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    {FILL_LOG_DAYS};
    CREATE TRIGGER a_row_of_the_log_has_its_day AFTER INSERT ON audit_event BEGIN
        INSERT INTO log_day VALUES (substr(new.at, 1, 10), new.seq, new.seq) ON CONFLICT DO UPDATE SET last = excluded.last;
    END;

    -- nearly all rows are answers and turned pages of patients: those that are looked for are few
    CREATE INDEX audit_event_of_action ON audit_event (action, seq) WHERE action NOT IN ('answer', 'page');
    CREATE INDEX audit_event_of_staff ON audit_event (actor, seq) WHERE actor NOT IN ('patient', 'system');
"""  # noqa: S608 - our own words

SETTINGS = """
    CREATE TABLE setting_change (
        seq         INTEGER PRIMARY KEY,
        name        TEXT NOT NULL,
        at          TEXT NOT NULL,
        who         TEXT NOT NULL,
        old         TEXT NOT NULL,                           -- blank: it was not set
        new         TEXT NOT NULL
    ) STRICT;
    CREATE INDEX setting_change_of_name ON setting_change (name, seq);
    CREATE TRIGGER a_change_stays BEFORE UPDATE ON setting_change
        BEGIN SELECT RAISE(ABORT, 'history stays as it is'); END;
    CREATE TRIGGER a_change_is_not_forgotten BEFORE DELETE ON setting_change
        BEGIN SELECT RAISE(ABORT, 'history stays as it is'); END;
"""

ERASURES = """
    CREATE TABLE erasure (                                   -- done again to every copy that is restored
        seq         INTEGER PRIMARY KEY,
        at          TEXT NOT NULL,
        who         TEXT NOT NULL,
        reason      TEXT NOT NULL,
        reference   TEXT NOT NULL,                           -- of the court or the authority that ordered it
        patient     TEXT,                                    -- a random id: nothing leads from it to anybody any more
        encounters  TEXT NOT NULL CHECK (json_valid(encounters))     -- random ids
    ) STRICT;
    CREATE TRIGGER an_erasure_stays BEFORE UPDATE ON erasure
        BEGIN SELECT RAISE(ABORT, 'an erasure stays as it is'); END;
    CREATE TRIGGER an_erasure_is_not_forgotten BEFORE DELETE ON erasure
        BEGIN SELECT RAISE(ABORT, 'an erasure stays as it is'); END;

    CREATE INDEX encounter_unfinished ON encounter (day) WHERE state IN ('draft', 'screened', 'thinking');
    CREATE TABLE visit_number (                              -- the highest ever given that is erased: none is given twice
        year        INTEGER NOT NULL PRIMARY KEY,
        last        INTEGER NOT NULL
    ) STRICT;
"""

NO_SEARCH = """
    DROP TRIGGER patient_comes;
    DROP TRIGGER patient_goes;
    DROP TRIGGER patient_changes;
    DROP TABLE patient_words;
    ALTER TABLE patient ADD COLUMN words TEXT NOT NULL DEFAULT '';           -- what a patient is found by (encounter/patients/search.py)
"""

SEARCH = """
    CREATE VIRTUAL TABLE patient_words USING fts5 (
        words, content = 'patient', content_rowid = 'serial',
        tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3 4', detail = 'full'
    );
    INSERT INTO patient_words (patient_words, rank) VALUES ('secure-delete', 1);     -- or a deleted name lives on in the index
    INSERT INTO patient_words (patient_words) VALUES ('rebuild');

    CREATE TRIGGER patient_comes AFTER INSERT ON patient BEGIN
        INSERT INTO patient_words (rowid, words) VALUES (new.serial, new.words);
    END;
    CREATE TRIGGER patient_goes AFTER DELETE ON patient BEGIN
        INSERT INTO patient_words (patient_words, rowid, words) VALUES ('delete', old.serial, old.words);
    END;
    CREATE TRIGGER patient_changes AFTER UPDATE ON patient BEGIN
        INSERT INTO patient_words (patient_words, rowid, words) VALUES ('delete', old.serial, old.words);
        INSERT INTO patient_words (rowid, words) VALUES (new.serial, new.words);
    END;
"""
