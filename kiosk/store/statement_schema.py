"""The tables of migration m008: what is recorded beside or after a consent, what each document is of, what the clinic seals with.

And of m015: in which language words were shown.
"""

STATEMENTS = """
    CREATE TABLE statement (
        seq         INTEGER PRIMARY KEY,
        id          TEXT NOT NULL UNIQUE,
        encounter   TEXT NOT NULL REFERENCES encounter (id),
        kind        TEXT NOT NULL,
        at          TEXT NOT NULL,
        by_whom     TEXT NOT NULL,
        how         TEXT NOT NULL,
        reason      TEXT NOT NULL,
        details     TEXT NOT NULL CHECK (json_valid(details)),   -- [["Photos for adverts", "taken back"], …]
        of_digest   TEXT NOT NULL                                -- SHA-256 of the document it points to
    ) STRICT;
    CREATE INDEX statement_of_encounter ON statement (encounter, seq);
    CREATE TRIGGER a_statement_stays BEFORE UPDATE ON statement
        BEGIN SELECT RAISE(ABORT, 'a statement stays as it is'); END;

    ALTER TABLE signature ADD COLUMN statement TEXT NOT NULL DEFAULT '';     -- under which; blank: under the consent

    ALTER TABLE document ADD COLUMN statement TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN of_digest TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN level TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN record_digest TEXT NOT NULL DEFAULT '';

    CREATE TABLE seal_material (
        seq         INTEGER PRIMARY KEY,
        private_key BLOB NOT NULL,                       -- PKCS #8; blank once another is used
        certificate BLOB NOT NULL,
        chain       TEXT NOT NULL CHECK (json_valid(chain)),
        at          TEXT NOT NULL                        -- used from then on
    ) STRICT;
    CREATE TRIGGER a_certificate_stays BEFORE UPDATE OF certificate, chain, at ON seal_material
        BEGIN SELECT RAISE(ABORT, 'a certificate stays as it is'); END;
    CREATE TRIGGER a_certificate_is_not_forgotten BEFORE DELETE ON seal_material
        BEGIN SELECT RAISE(ABORT, 'a certificate stays as it is'); END;
"""

LANGUAGES = """
    ALTER TABLE opened_form ADD COLUMN language TEXT NOT NULL DEFAULT '';
    ALTER TABLE answer ADD COLUMN language TEXT NOT NULL DEFAULT '';
    ALTER TABLE approval ADD COLUMN language TEXT NOT NULL DEFAULT '';
    ALTER TABLE approval ADD COLUMN draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1));   -- what its translator called it
"""
