"""What the settings do besides keeping words: a picture, a certificate, a server and a printer are tried and taken in, in a lane."""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic.settings_page import SettingsPage
from kiosk.encounter.clinic.topics import TIME_SERVER, Topic
from kiosk.encounter.model import AuditEvent, EncounterId, SealMaterial
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.outgoing.on_paper import Sent
from kiosk.encounter.ports.office import Office
from kiosk.encounter.ports.paper import Wish
from kiosk.encounter.ports.world import PrintJob
from kiosk.errors import KioskError, NotAllowed, PressError
from kiosk.staff_words import to_staff

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.outgoing.dispatch import Dispatch

LARGEST = 20 * 1024 * 1024
"""Bytes of a file that is chosen."""
SAFE_BESIDE = 24 * 3600
"""Seconds by which a time-stamp server and this computer may differ before the desk says so."""
T = TypeVar("T")


class OfficeActs:
    """A part of the Desk."""

    _casebook: "Casebook"
    _dispatch: "Dispatch"
    _office: Office | None
    _settings: SettingsPage | None

    def choosing_logo(self, file: str) -> Job | DeskView:
        """Take a picture in for the letterhead."""
        office = self._at_work(Topic.LOGO)
        return self._job(lambda: office.picture(_read(Path(file))), self._logo_chosen)

    def remove_logo(self) -> DeskView:
        """No picture of the clinic's own any more; the one before can be taken back."""
        self._at_work(Topic.LOGO)
        return self._logo_chosen(b"")

    def renewing_certificate(self) -> Job | DeskView:
        """Make a new key and certificate, and seal with it from now on."""
        office, now = self._at_work(Topic.CERTIFICATE), self._casebook.clock.now()
        name = self._casebook.records.clinic().get("clinic.name", "")
        return self._job(lambda: office.made(name, now), self._certificate_made)

    def bringing_certificate(self, file: str, password: str) -> Job | DeskView:
        """Seal with the clinic's own from now on: a PKCS #12 file. Its password passes through and is kept nowhere."""
        office, now = self._at_work(Topic.CERTIFICATE), self._casebook.clock.now()
        return self._job(lambda: office.brought(_read(Path(file)), password, now), self._certificate_made)

    def trying_server(self) -> Job | DeskView:
        """Ask the time-stamp server that stands in the field, kept or not, what time it is."""
        office = self._at_work(Topic.TIME_SERVER)
        assert self._settings is not None
        server = self._settings.typed(TIME_SERVER)
        if not server:
            raise NotAllowed(to_staff("Type the address of a server first."))
        return self._job(lambda: office.time_from(server), self._server_told)

    def printing_test_page(self, printer: str) -> Job | DeskView:
        """Print a page without any patient on it."""
        office, records, now = self._at_work(Topic.PRINTERS), self._casebook.records, self._casebook.clock.now()
        clinic, logo = records.clinic(), records.logo()

        def work() -> PrintJob:
            page = office.test_page(clinic, logo, printer, now)
            return self._dispatch.sending(page.body, "Inkwell test page", printer, Wish())()

        return self._sent(None, {"document": "test page"}, Wish()).job(work)

    def _logo_chosen(self, body: bytes) -> DeskView:
        before = self._changes()
        self._casebook.records.set_logo(body, self._event("setting", None, name="logo", sha256=sha256(body).hexdigest() if body else ""))
        return self._changed(before, "kept") if self._settings else self.view("kept")

    def _certificate_made(self, material: SealMaterial) -> DeskView:
        digest = sha256(material.certificate).hexdigest()
        self._casebook.records.set_seal_material(material, self._event("seal-material", None, certificate=digest))
        return self.view("certificate")

    def _server_told(self, told: datetime) -> DeskView:
        apart = abs((told - self._casebook.clock.now()).total_seconds())
        return self.view(
            "time-apart" if apart > SAFE_BESIDE else "time-told", f"{told.astimezone(self._casebook.clock.now().tzinfo):%H:%M:%S}"
        )

    def _job(self, work: Callable[[], T], done: Callable[[T], DeskView]) -> Job:
        """What comes of it is kept; what went wrong is said."""

        def taken(result: T | Exception) -> DeskView:
            if isinstance(result, Exception):
                return self.view("not-taken", str(result) if isinstance(result, KioskError) else type(result).__name__)
            return done(result)

        return Job(work, taken)

    def _at_work(self, topic: Topic) -> Office:
        """NotAllowed on another page, and where nothing is pressed (a preview)."""
        if self._office is None or self._settings is None or self._settings.topic != topic:
            raise NotAllowed(to_staff("This is done on its page of the settings."))
        return self._office

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def _changes(self) -> int: ...
        def _changed(self, before: int, message: str) -> DeskView: ...
        def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent: ...
        def _sent(self, visit: EncounterId | None, detail: dict[str, str], wish: Wish) -> Sent: ...


def _read(file: Path) -> bytes:
    """PressError, saying why, for what cannot be read."""
    try:
        if file.stat().st_size > LARGEST:
            raise PressError(to_staff("This file is larger than 20 MB."))
        return file.read_bytes()
    except OSError as error:
        raise PressError(
            to_staff(
                "The file cannot be read ({why}). If it is on a drive, plug that in again.", why=error.strerror or type(error).__name__
            )
        ) from None
