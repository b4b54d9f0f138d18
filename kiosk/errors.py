"""What can go wrong, sorted by who has to act.

    KioskError
    ├── FormError          the author of a form: a file in forms/ is wrong, the kiosk does not start with it
    ├── SystemLacks        whoever installs: a screen or a system library is missing
    ├── StoreError         the clinic's technician: the database cannot be used
    │   ├── WrongPassphrase    whoever types it
    │   ├── StoreDamaged       restore a back-up; nothing was overwritten
    │   ├── StoreInUse         close the other Inkwell
    │   └── NotSaved           staff, now: the disk is full or gone; what is on the screen is not on disk
    ├── NotAllowed         the member of staff: this act needs another role, or something must be done first
    ├── PressError         nobody at once: the document was not made; the press tries again at start
    │   └── SealUnfit          the clinic's technician: what the clinic seals with cannot be used, or the clock is wrong
    ├── PrintError         staff: the printer did not print
    ├── ExportError        staff: the files were not written
    │   └── ExportCancelled    nobody: staff asked for it
    └── BackupError        staff: the back-up was not made, or is not one; the records and earlier back-ups stand as they were

What a patient can cause is a value (`Issue`), never an exception.
"""


class KioskError(Exception):
    """Anything Inkwell raises on purpose. Its text is fit to be shown to staff: no answer, no name, no secret."""


class FormError(KioskError):
    """A file in forms/ is wrong: file, linkId and rule are named. The form's author must act."""


class SystemLacks(KioskError):
    """A screen or a system library is missing; the text holds the exact command that mends it."""


class StoreError(KioskError):
    """The database cannot be used. It is never overwritten."""


class WrongPassphrase(StoreError):
    """The passphrase or recovery code does not open the strongroom. `retry_after`: seconds until the next try is looked at."""

    def __init__(self, text: str, retry_after: float = 0.0) -> None:
        super().__init__(text)
        self.retry_after = retry_after


class StoreDamaged(StoreError):
    """The file is not what was written: wrong key, flipped bits, or not a database."""


class StoreInUse(StoreError):
    """Another process holds the strongroom."""


class NotSaved(StoreError):
    """The act is not on disk (disk full, read-only, gone). What is on the screen must stay there."""


class NotAllowed(KioskError):
    """A member of staff asked for an act that needs something first; the text says what."""


class PressError(KioskError):
    """The document could not be made, or did not pass its own check."""


class SealUnfit(PressError):
    """What the clinic seals with cannot be used (expired, too weak, a key that does not fit), or the clock jumped back. Nothing is lost."""


class PrintError(KioskError):
    """The printer did not print; the text says why."""


class ExportError(KioskError):
    """The export was not written; the text says why."""


class ExportCancelled(ExportError):
    """Somebody asked for an end. Nothing was written."""


class BackupError(KioskError):
    """The back-up was not made, or what was given is not one that can be trusted; the text says why. Nothing was changed."""
