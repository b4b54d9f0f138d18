"""One form on the real screen, for its author: walked to its end, over a strongroom that is thrown away."""

import json
import secrets
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from kiosk import paths, preflight
from kiosk.clock import SystemClock
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.approval import MAY_APPROVE, approved_by
from kiosk.encounter.journey import Journey
from kiosk.encounter.model import AuditEvent, Encounter, EncounterId, Patient, PatientId, Person, StaffId
from kiosk.encounter.opening import Opening
from kiosk.encounter.ports.world import Clock, Pressed, PressOrder, Records
from kiosk.encounter.sealing import Sealing
from kiosk.errors import FormError, KioskError
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.reader import SITTING, parse, read_loosely
from kiosk.questionnaire.shelf import Shelf
from kiosk.questionnaire.words.translations import tags, translation
from kiosk.questionnaire.words.wording import placeholders
from kiosk.store.keys import Cost
from kiosk.store.vault import StrongroomVault

TREATMENT = "preview"
AUTHOR = Person(id=StaffId("author"), name="The form's author", roles=frozenset({MAY_APPROVE}))


def preview(path: Path, language: str = "", size: tuple[int, int] = (1280, 800)) -> int:
    """Show the form until the window is closed; the exit status. FormError if it cannot be shown."""
    form = to_be_walked(path, language)
    preflight.check()
    from kiosk.ui import application
    from kiosk.ui.preview_model import PreviewModel

    keyboard = not preflight.wishes()
    application.prepare(keyboard=keyboard)
    app = application.application()
    with tempfile.TemporaryDirectory(prefix="inkwell-preview-") as folder:
        rehearsal = Rehearsal(form, Path(folder), SystemClock())
        front = application.Front(
            PreviewModel(rehearsal.opening, rehearsal.journey), paths.resources() / "fonts", keyboard=keyboard, size=size
        )
        status = app.exec()
        front.close()
    return status


def to_be_walked(path: Path, language: str = "") -> Questionnaire:
    """The form as a first sitting, in `language` if it has words in it; facts of the clinic and the visit stand there by name."""
    form = read_loosely(path)
    if twice := next((link_id for link_id, count in Counter(item.link_id for item in form.walk()).items() if count > 1), ""):
        raise FormError(f"{path.name}: item {twice!r} stands there twice (que-2); its answers could not be told apart")
    source = _read_in(form, language, path.name) if language not in ("", form.language) else form.source
    others = [code for code in source.get("code") or () if code.get("system") != SITTING]  # whichever sitting it is for
    return parse({**source, "code": [*others, {"system": SITTING, "code": "before"}]}, path.name)


def _read_in(form: Questionnaire, language: str, file: str) -> dict[str, Any]:
    """Its JSON with the words of that language, as far as there are any; of its catalogue too, approved or not."""
    found = translation(form, language)
    if found is None:
        raise KioskError(f"{file} has no words in {language!r}; it has {', '.join((form.language, *tags(form)))}.")
    if found.problem:
        raise KioskError(found.problem)
    return found.shown.source


@dataclass(frozen=True, slots=True)
class OneForm:
    """A shelf with a single form on it."""

    form: Questionnaire

    def clinic(self) -> Questionnaire:
        """See ports.Forms."""
        return self.form

    def reception(self) -> Questionnaire:
        """See ports.Forms."""
        return self.form

    def treatments(self) -> Sequence[str]:
        """See ports.Forms."""
        return (TREATMENT,)

    def pack(self, treatment: str) -> Sequence[Questionnaire]:
        """See ports.Forms."""
        return (self.form,)


def rehearsed(records: Records, form: Questionnaire, clock: Clock) -> Casebook:
    """The book of a demonstration in which the one form is let through to its author, and to nobody else."""
    event = AuditEvent(action="approve", at=clock.now(), actor="system")
    records.approve(approved_by(AUTHOR, TREATMENT, [form], clock.now(), demonstration=True), event)
    return Casebook(records, OneForm(form), clock, demonstration=True)


NOTHING_TO_GUESS = Cost(passes=1, memory_kib=8, lanes=1)
"""The passphrase is 128 random bits that nobody knows."""


class NoPress:
    """Makes no document: a rehearsal leaves none."""

    def press(self, order: PressOrder) -> Pressed:
        """See ports.Press."""
        return Pressed(body=b"", sha256="", pages=0)


class Rehearsal:
    """Visits of nobody, each with the one form, in a strongroom whose key nobody keeps."""

    def __init__(self, form: Questionnaire, folder: Path, clock: Clock) -> None:
        self._clock = clock
        self._vault = StrongroomVault(folder, clock, NOTHING_TO_GUESS)
        self.opening = Opening(self._vault, Shelf(paths.forms()), clock)
        passphrase = secrets.token_hex(16)
        self._vault.create(passphrase)
        self._vault.confirm()
        self._records = self._vault.unlock(passphrase)[0]
        facts = {fact: f"[{fact}]" for fact in placeholders(form)} or {"clinic.name": "[clinic.name]"}
        self._records.set_clinic(facts, self._event("set-up"))
        self._sealing = Sealing(rehearsed(self._records, form, clock), NoPress())

    def journey(self) -> Journey:
        """A fresh walk through the form."""
        now = self._clock.now()
        nobody = self._records.add_patient(
            Patient(id=PatientId(str(uuid4())), name="Nobody", birth_date="1984-03-27"), self._event("begin")
        )
        visit = Encounter(id=EncounterId(str(uuid4())), treatment=TREATMENT, started=now, patient=nobody.id)
        return Journey(self._records.begin(visit, self._event("begin")), self._sealing)

    def told(self, journey: Journey) -> str:
        """The answers of a walk as R4 JSON, for the author."""
        (form,) = self._sealing.casebook.read(journey.encounter.id)
        return json.dumps(json.loads(form.frozen(self._clock.now()).json), ensure_ascii=False, indent=2)

    def _event(self, action: str) -> AuditEvent:
        return AuditEvent(action=action, at=self._clock.now(), actor="system")
