"""The tables of migrations m012 and m016: what is counted of each day and month, so that a year of visits is added up and not read."""

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

FILL_MONTHS = """
    INSERT INTO month_count
        SELECT substr(day, 1, 7), what, name, seconds, sum(number), sum(wrong) FROM day_count GROUP BY 1, 2, 3, 4
"""
MONTHS = f"""
    CREATE TABLE month_count (                               -- day_count, added up: the triggers keep it so
        month       TEXT NOT NULL,                           -- "2026-03"
        what        TEXT NOT NULL,
        name        TEXT NOT NULL,
        seconds     INTEGER NOT NULL,
        number      INTEGER NOT NULL,
        wrong       INTEGER NOT NULL,
        PRIMARY KEY (month, what, name, seconds)
    ) STRICT, WITHOUT ROWID;
    {FILL_MONTHS};

    CREATE TRIGGER a_day_is_added_to_its_month AFTER INSERT ON day_count BEGIN
        INSERT INTO month_count VALUES (substr(new.day, 1, 7), new.what, new.name, new.seconds, new.number, new.wrong)
            ON CONFLICT DO UPDATE SET number = number + excluded.number, wrong = wrong + excluded.wrong;
    END;
    CREATE TRIGGER a_day_is_taken_from_its_month AFTER DELETE ON day_count BEGIN
        UPDATE month_count SET number = number - old.number, wrong = wrong - old.wrong
            WHERE month = substr(old.day, 1, 7) AND what = old.what AND name = old.name AND seconds = old.seconds;
        DELETE FROM month_count
            WHERE month = substr(old.day, 1, 7) AND what = old.what AND name = old.name AND seconds = old.seconds AND number = 0;
    END;
    CREATE TRIGGER a_day_changes_in_its_month AFTER UPDATE ON day_count BEGIN
        UPDATE month_count SET number = number + new.number - old.number, wrong = wrong + new.wrong - old.wrong
            WHERE month = substr(new.day, 1, 7) AND what = new.what AND name = new.name AND seconds = new.seconds;
    END;
"""  # noqa: S608 - our own words
