"""Opens the encrypted database, and says of its errors what went wrong.

sqlite-utils takes the driver that stands under the name `pysqlite3` when it is first imported, so SQLCipher's must stand
there before: this module is the only one that imports either.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from kiosk.errors import NotSaved, StoreDamaged, StoreError, StoreInUse
from kiosk.store.stamp import Stamp

sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = sqlcipher

from sqlite_utils import Database  # noqa: E402  # after its driver
from sqlite_utils import db as sqlite_utils_db  # noqa: E402

if vars(sqlite_utils_db)["sqlite3"] is not sqlcipher:
    raise ImportError("sqlite-utils was imported before kiosk.store.sqlcipher, and works on SQLite without encryption")

sqlcipher_error = sqlcipher.Error
"""What the driver raises, for whoever takes one row after the other."""

SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # a commit is on disk when it returns
    "fullfsync = ON",  # on macOS too
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
)

READING = ("PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF", "PRAGMA temp_store = MEMORY", "BEGIN")
"""For whoever reads beside the one who writes; its transaction is one moment of the records, however long it takes."""

REASONS = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_READONLY": "the disk or the file is write-protected",
    "SQLITE_IOERR": "the disk does not answer",
    "SQLITE_CANTOPEN": "the file cannot be opened",
    "SQLITE_CORRUPT": "the database is damaged",
    "SQLITE_NOTADB": "the database is damaged, or belongs to other keys",
    "SQLITE_BUSY": "another program holds the database",
    "SQLITE_LOCKED": "another program holds the database",
    "SQLITE_CONSTRAINT": "it contradicts what is kept already",
}
OPERATIONS = 1000
"""Of SQLite's virtual machine, between two questions whether to go on; some milliseconds."""
DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
IN_USE = ("SQLITE_BUSY", "SQLITE_LOCKED")


PATIENCE = 5.0
"""Seconds that an act waits for another process to finish its own."""


class EncryptedDatabase:
    """The database, open. Used from the thread that opened it."""

    def __init__(self, database: Database, path: Path, key: bytes) -> None:
        self._database = database
        self._damaged = False
        self.path, self.key = path, key
        self.stamp = Stamp()
        """What the log notes of this opening."""
        self.sources: dict[bytes, str] = {}
        """Where `visits` keeps the words of forms that it has read, by their digest."""

    def beside(self) -> "EncryptedDatabase":
        """The same file once more, for another thread: call it there. StoreError if it cannot be opened."""
        try:
            return _furnished(_connect(self.path, self.key, "rw"), self.path, self.key)
        except sqlcipher.Error as error:
            raise unread(error) from error

    def copy_to(self, path: Path, step: Callable[[], bool]) -> None:
        """A whole copy without free pages, encrypted like this one, as of one moment; others write meanwhile. It is not synced.

        `step` is asked every few milliseconds whether to go on. StoreDamaged if the original cannot be read, NotSaved for all else.
        """
        connection = self._database.conn
        connection.set_progress_handler(lambda: 0 if step() else 1, OPERATIONS)
        try:
            connection.execute("VACUUM INTO ?", (str(path),))
        except sqlcipher.Error as error:
            if _code(error) in DAMAGED:
                raise self._unread(error) from error
            raise NotSaved(f"Not saved: {reason(error)}.") from error
        finally:
            connection.set_progress_handler(None, OPERATIONS)

    def rows(self, sql: str, *parameters: Any) -> list[dict[str, Any]]:
        """What a query finds, by column. StoreDamaged, StoreInUse or StoreError if it cannot be read."""
        try:
            cursor = self._database.conn.execute(sql, parameters)  # sqlite-utils' own query() lays a savepoint round each
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor]
        except sqlcipher.Error as error:
            raise self._unread(error) from error

    def tuples(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """The same without names, where there are very many."""
        try:
            return list(self._database.conn.execute(sql, parameters).fetchall())
        except sqlcipher.Error as error:
            raise self._unread(error) from error

    def execute(self, sql: str, *parameters: Any) -> int:
        """One change inside `writing`; returns how many rows it touched."""
        return int(self._database.conn.execute(sql, parameters).rowcount)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, on disk when the block ends. NotSaved, and everything as before, if it cannot be."""
        try:
            self._database.conn.execute("BEGIN IMMEDIATE")  # a deferred one may find itself BUSY half-way
            yield
            self._database.conn.execute("COMMIT")
        except (sqlcipher.Error, StoreError) as error:
            self._roll_back()
            raise NotSaved(f"Not saved: {self._reason(error)}.") from error
        except BaseException:
            self._roll_back()
            raise

    @contextmanager
    def snapshot(self) -> Iterator["EncryptedDatabase"]:
        """A second connection, for the thread that enters: query-only, and it sees what was there at its first look until it is left."""
        try:
            connection = _connect(self.path, self.key, "rw")  # one that only reads leaves its log lying beside the file
        except sqlcipher.Error as error:
            raise unread(error) from error
        try:
            for setting in READING:
                connection.execute(setting)
            yield EncryptedDatabase(Database(connection, execute_plugins=False), self.path, self.key)
        except sqlcipher.Error as error:
            raise unread(error) from error
        finally:
            connection.close()

    def check(self) -> None:
        """Read the whole file (0.3 GB a second). StoreDamaged if a page is not as it was written."""
        if self.rows("PRAGMA cipher_integrity_check"):
            self._damaged = True
            raise StoreDamaged("The database is damaged. Restore a back-up; nothing was changed.")

    def close(self) -> None:
        """Move what is in the log into the file, and close both."""
        with suppress(sqlcipher.Error):  # what is committed is in the log all the same
            self._database.close()

    def _roll_back(self) -> None:
        with suppress(sqlcipher.Error):  # SQLite has done so by itself after a full disk
            if self._database.conn.in_transaction:
                self._database.execute("ROLLBACK")

    def _unread(self, error: Exception) -> StoreError:
        self._damaged = self._damaged or _code(error) in DAMAGED
        return unread(error)

    def _reason(self, error: Exception) -> str:
        """SQLCipher turns read-only once it has met a damaged page; the damage is what has to be said."""
        if self._damaged or isinstance(error, StoreError):
            return REASONS["SQLITE_CORRUPT"] if self._damaged else "the database cannot be read"
        return reason(error)


def create_database(path: Path, key: bytes) -> EncryptedDatabase:
    """A new database with its tables, encrypted with `key` (32 bytes). NotSaved if it cannot be made, or if there is one already."""
    if path.exists():
        raise NotSaved(f"Not saved: {path.name} is there already.")
    try:
        return _ready(_connect(path, key, "rwc"), path, key)
    except sqlcipher.Error as error:
        raise NotSaved(f"Not saved: {reason(error)}.") from error


def open_database(path: Path, key: bytes) -> EncryptedDatabase:
    """The database at `path`, brought up to date. Never made anew: StoreDamaged if it is empty, or not what `key` encrypted."""
    try:
        connection = _connect(path, key, "rw")
        try:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
                raise StoreDamaged("The database is empty. Restore a back-up; nothing was changed.")
            return _ready(connection, path, key)
        except BaseException:
            connection.close()
            raise
    except sqlcipher.Error as error:
        raise unread(error) from error


def look_into(path: Path, key: bytes) -> EncryptedDatabase:
    """The database at `path` with the tables it has: nothing is brought up to date. StoreDamaged if it is not what `key` encrypted."""
    try:
        connection = _connect(path, key, "rw")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return _furnished(connection, path, key)
        except BaseException:
            connection.close()
            raise
    except sqlcipher.Error as error:
        raise unread(error) from error


def opens(path: Path, key: bytes) -> bool:
    """Whether `key` reads the database at `path`; nothing is changed. StoreError if the disk does not answer."""
    try:
        connection = _connect(path, key, "rw")  # one that only reads leaves its log lying beside the file
        try:
            return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
        finally:
            connection.close()
    except sqlcipher.Error as error:
        if _code(error) in DAMAGED:
            return False
        raise unread(error) from error


def is_behind(path: Path, key: bytes) -> bool:
    """Whether the database at `path` was made by an older Inkwell and has not been brought up to date. Nothing is changed."""
    from kiosk.store import schema

    try:
        connection = _connect(path, key, "rw")
        try:
            return schema.is_behind(Database(connection, execute_plugins=False))
        finally:
            connection.close()
    except sqlcipher.Error as error:
        raise unread(error) from error


def copy_under(path: Path, key: bytes, copy: Path, other: bytes) -> None:
    """A whole copy of the database at `path`, encrypted with `other` instead of `key`. NotSaved if it cannot be made."""
    try:
        source = _connect(path, key, "rw")
        try:
            source.execute("PRAGMA temp_store = MEMORY")
            source.execute("VACUUM INTO ?", (str(copy),))
        finally:
            source.close()
        made = _connect(copy, key, "rw")
        try:
            made.execute("PRAGMA journal_mode = OFF")  # a copy that is cut off is thrown away
            made.execute("PRAGMA synchronous = OFF")  # whoever lets it count syncs it
            made.execute(f"PRAGMA rekey = \"x'{other.hex()}'\"")
        finally:
            made.close()
    except sqlcipher.Error as error:
        raise NotSaved(f"Not saved: {reason(error)}.") from error


def reason(error: Exception) -> str:
    """Why, in words and as SQLite calls it: "the disk is full (SQLITE_FULL)"."""
    name = getattr(error, "sqlite_errorname", "") or type(error).__name__
    return f"{REASONS.get(_code(error), 'the database refused it')} ({name})"


def unread(error: Exception) -> StoreError:
    """The same as the error to raise when something could not be read."""
    if _code(error) in DAMAGED:
        return StoreDamaged(f"The records cannot be read: {reason(error)}. Restore a back-up; nothing was changed.")
    if _code(error) in IN_USE:
        return StoreInUse(f"The records cannot be read: {reason(error)}.")
    return StoreError(f"The records cannot be read: {reason(error)}.")


def _code(error: Exception) -> str:
    """The primary code: SQLITE_IOERR of SQLITE_IOERR_WRITE."""
    return "_".join((getattr(error, "sqlite_errorname", "") or "").split("_")[:2])


def _connect(path: Path, key: bytes, mode: str) -> Any:
    connection = sqlcipher.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=PATIENCE, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")  # or one bad page prints thousands of lines
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _ready(connection: Any, path: Path, key: bytes) -> EncryptedDatabase:
    from kiosk.store.schema import bring_up_to_date

    database = _furnished(connection, path, key)
    bring_up_to_date(database._database)
    return database


def _furnished(connection: Any, path: Path, key: bytes) -> EncryptedDatabase:
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    return EncryptedDatabase(Database(connection, execute_plugins=False), path, key)
