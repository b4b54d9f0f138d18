"""One export from its order to its files, whoever asks for it: desk or command line. Nothing leaves that is not in the log."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import AuditEvent, EncounterId, StaffId
from kiosk.encounter.outgoing.chosen import chosen
from kiosk.encounter.outgoing.exporting import ExportOrder, FileKind, Post, Prepared, Progress

AT_ONCE = 200
"""Visits of which the log is told in one act: a few milliseconds, so that the screen goes on answering between two of them."""


@dataclass(frozen=True, slots=True)
class Sending:
    """`begin`, then `work` in a lane, then `steps` and `finish` where records are written."""

    order: ExportOrder
    casebook: Casebook
    post: Post
    actor: StaffId
    progress: Progress = field(default_factory=Progress)

    def begin(self) -> None:
        """The log hears of the order first. NotSaved, and nothing is read, if it cannot."""
        self._note("exporting", **self._told)

    def work(self) -> Prepared:
        """Read and write, in a lane. Errors as Post.prepare has them."""
        return self.post.prepare(self.order, chosen(self.casebook, self.order.choice), self.progress)

    def steps(self, prepared: Prepared) -> Iterator[None]:
        """Tell the log what is about to leave, a few visits at a time; the digest last. NotSaved or ExportCancelled leaves all hidden."""
        visits = prepared.visits
        for at in range(0, len(visits), AT_ONCE):
            self.progress.check()
            self.casebook.records.note_all([self._view(visit) for visit in visits[at : at + AT_ONCE]])
            yield
        self.progress.check()
        self._note("export", **self._told, visits=str(len(visits)), files=str(prepared.files), sha256=prepared.digest)
        yield

    def finish(self, prepared: Prepared) -> Path:
        """The folder or zip, there for everybody to see. ExportError if it cannot be, and the log says so too."""
        try:
            return prepared.release()
        except BaseException as error:
            self.fail(error, prepared)
            raise

    def fail(self, error: BaseException, prepared: Prepared | None = None) -> None:
        """It came to nothing: no file stays, and the log says why."""
        if prepared is not None:
            prepared.discard()
        self._note("export-failed", error=type(error).__name__)

    @property
    def _told(self) -> dict[str, str]:
        kinds = " ".join(kind.value for kind in FileKind if kind in self.order.kinds)
        return {**self.order.choice.told, "kinds": kinds, "protected": "yes" if self.order.passphrase else "no"}

    def _view(self, visit: EncounterId) -> AuditEvent:
        return self._event("view", visit, place="export")

    def _note(self, action: str, **detail: str) -> None:
        self.casebook.records.note(self._event(action, None, **detail))

    def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent:
        return AuditEvent(action=action, at=self.casebook.clock.now(), actor=self.actor, encounter=visit, detail=detail)


def in_one_go(sending: Sending) -> tuple[Path, Prepared]:
    """All of it on one thread, as a command does."""
    sending.begin()
    prepared: Prepared | None = None
    try:
        prepared = sending.work()
        for _ in sending.steps(prepared):
            pass
    except BaseException as error:
        sending.fail(error, prepared)
        raise
    return sending.finish(prepared), prepared
