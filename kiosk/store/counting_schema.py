"""The tables of migration m012: what is counted of each day, so that a year of visits is added up and not read."""

COUNTS = """
    CREATE TABLE day_count (
        day         TEXT NOT NULL,                           -- on which the visits began
        what        TEXT NOT NULL,                           -- encounter/ports/counting.py, Counted
        name        TEXT NOT NULL,
        seconds     INTEGER NOT NULL,
        number      INTEGER NOT NULL,
        wrong       INTEGER NOT NULL,
        PRIMARY KEY (what, name, seconds, day)               -- in this order a year is added up without sorting
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX day_count_by_day ON day_count (day);

    CREATE TABLE day_to_count (                              -- something has changed there since it was counted
        day         TEXT NOT NULL PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
    INSERT INTO day_to_count SELECT DISTINCT day FROM encounter;

    CREATE TRIGGER a_visit_is_counted AFTER INSERT ON encounter
        WHEN NOT EXISTS (SELECT 1 FROM day_to_count WHERE day = new.day)
        BEGIN INSERT INTO day_to_count VALUES (new.day); END;
    CREATE TRIGGER a_visit_is_counted_again AFTER UPDATE ON encounter
        WHEN NOT EXISTS (SELECT 1 FROM day_to_count WHERE day = new.day)
        BEGIN INSERT INTO day_to_count VALUES (new.day); END;

    -- What is erased is in no count any more. Of a draft that nobody came back to, the part stays in which it was left.
    CREATE TRIGGER a_visit_is_counted_no_more AFTER DELETE ON encounter BEGIN
        DELETE FROM day_count WHERE day = old.day AND what <> 'gone';
        INSERT INTO day_to_count SELECT old.day WHERE NOT EXISTS (SELECT 1 FROM day_to_count WHERE day = old.day);
        INSERT INTO day_count SELECT old.day, 'gone', old.part, 0, 1, 0
            WHERE old.state = 'draft' AND old.position <> '' AND old.part <> ''
            ON CONFLICT DO UPDATE SET number = number + 1;
    END;
"""
