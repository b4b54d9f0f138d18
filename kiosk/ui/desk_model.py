"""The staff's lists and records: acts go down, one DeskView comes up."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Slot

from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.desk import Desk
from kiosk.encounter.ports.world import Lane
from kiosk.ui.desk_patients_model import PatientSlots
from kiosk.ui.handout_model import HandoutModel
from kiosk.ui.journey_model import ink, plain


class DeskModel(PatientSlots):
    """The desk, for QML."""

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(lane, parent)
        self._handouts = HandoutModel(self, self)

    @Property(QObject, constant=True)
    def handouts(self) -> HandoutModel:
        """What patients are given."""
        return self._handouts

    @Slot()
    def today(self) -> None:
        """The visits of the day."""
        self.act(lambda desk: desk.today())

    @Slot()
    def records(self) -> None:
        """Past visits."""
        self.act(lambda desk: desk.records())

    @Slot()
    def forms(self) -> None:
        """The forms that patients are shown."""
        self.act(lambda desk: desk.forms())

    @Slot(str, str)
    def translation(self, form: str, tag: str) -> None:
        """One of them in another language, beside its own words."""
        self.act(lambda desk: desk.translation(form, tag))

    @Slot()
    def approve(self) -> None:
        """Approve them as they are."""
        self.act(lambda desk: desk.approve())

    @Slot()
    def newVisit(self) -> None:  # noqa: N802  # QML's way of naming, here and below
        """Ask who it is."""
        self.act(lambda desk: desk.new_visit())

    @Slot(str)
    def join(self, visit: str) -> None:
        """Ask to whom a visit belongs."""
        self.act(lambda desk: desk.join(visit))

    @Slot(str, "QVariant")
    def answered(self, link_id: str, value: Any) -> None:
        """An answer on a page of the desk."""
        self.act(lambda desk: desk.answered(link_id, plain(value)))

    @Slot()
    def startVisit(self) -> None:  # noqa: N802
        """Keep patient and visit."""
        self.act(lambda desk: desk.start_visit())

    @Slot()
    def joinVisit(self) -> None:  # noqa: N802
        """Join the visit to the patient."""
        self.act(lambda desk: desk.join_visit())

    @Slot(str)
    def review(self, visit: str) -> None:
        """The flags."""
        self.act(lambda desk: desk.review(visit))

    @Slot(str, str, str)
    def decide(self, flag: str, verdict: str, reason: str) -> None:
        """A decision on a flag."""
        self.act(lambda desk: desk.decide(flag, verdict, reason))

    @Slot(str)
    def plan(self, visit: str) -> None:
        """The clinician's part."""
        self.act(lambda desk: desk.plan(visit))

    @Slot()
    def talked(self) -> None:
        """The talk took place."""
        self.act(lambda desk: desk.talked())

    @Slot(str)
    def answersOf(self, visit: str) -> None:  # noqa: N802
        """All answers."""
        self.act(lambda desk: desk.answers_of(visit))

    @Slot(str)
    def record(self, visit: str) -> None:
        """The document."""
        self.act(lambda desk: desk.record(visit))

    @Slot(str)
    def openVisit(self, visit: str) -> None:  # noqa: N802
        """The document, or the answers while there is none."""
        self.record(visit)

    @Slot(str)
    def helped(self, visit: str) -> None:
        """Somebody went to help."""
        self.act(lambda desk: desk.helped(visit))

    @Slot()
    def undo(self) -> None:
        """Take back what was just done."""
        self.act(lambda desk: desk.undo())

    @Slot(str)
    def putAway(self, visit: str) -> None:  # noqa: N802
        """Take a visit from the patient's screen."""
        self.act(lambda desk: desk.put_away(visit))

    @Slot(str)
    def countersign(self, visit: str) -> None:
        """The page to countersign on."""
        self.act(lambda desk: desk.countersign(visit))

    @Slot("QVariant")
    def signed(self, strokes: Any) -> None:
        """The clinician's ink; then the press runs in its lane."""
        self.act(lambda desk: desk.signed(ink(strokes)))
        self._press()

    @Slot(str, str)
    def stateOn(self, name: str, visit: str) -> None:  # noqa: N802
        """The page of a statement: withdraw · amend · session. Or, at once: treated."""
        acts: dict[str, Callable[[Desk, str], DeskView]] = {
            "withdraw": Desk.withdraw,
            "amend": Desk.amend,
            "session": Desk.session,
            "treated": Desk.treated,
        }
        self.act(lambda desk: acts[name](desk, visit))

    @Slot("QVariant")
    def stated(self, strokes: Any) -> None:
        """What stands on the page, with the ink if somebody signed; then the press runs in its lane."""
        self.act(lambda desk: desk.stated(ink(strokes)))
        self._press()

    @Slot(int)
    def showDocument(self, at: int) -> None:  # noqa: N802
        """Another document of the visit."""
        self.act(lambda desk: desk.show_document(at))

    @Slot(str, int, bool)
    def print(self, printer: str, copies: int, two_sided: bool) -> None:
        """Print the document."""
        self.send(lambda desk: desk.printing(printer, copies, two_sided))

    @Slot()
    def savePdf(self) -> None:  # noqa: N802
        """Save the document as a file."""
        self.work(lambda desk: desk.printing(""))

    @Slot()
    def check(self) -> None:
        """Look whether the document is still what was sealed."""
        self.work(lambda desk: desk.checking())

    @Slot(str)
    def make(self, visit: str) -> None:
        """Make the document that a visit waits for."""
        self.act(lambda desk: desk.make(visit))
        self._press()

    @Slot()
    def logPage(self) -> None:  # noqa: N802
        """What to look for in the log."""
        self.act(lambda desk: desk.log_page())

    @Slot()
    def log(self) -> None:
        """What was found."""
        self.act(lambda desk: desk.log())

    @Slot()
    def older(self) -> None:
        """What comes after the rows in view."""
        self.act(lambda desk: desk.older())

    @Slot()
    def exportPage(self) -> None:  # noqa: N802
        """Which visits to export; how far it has come, if an export is under way."""
        self.act(lambda desk: desk.export_page())
        self._watch()

    @Slot(str)
    def passphraseTyped(self, passphrase: str) -> None:  # noqa: N802
        """How well would it hold?"""
        self.act(lambda desk: desk.passphrase_typed(passphrase))

    @Slot(str, str)
    def export(self, passphrase: str = "", again: str = "") -> None:
        """Write the files; the passphrase is that of a protected zip."""
        self.work(lambda desk: desk.exporting(passphrase, again))
        self._watch()

    @Slot()
    def cancelExport(self) -> None:  # noqa: N802
        """Stop writing them."""
        self.act(lambda desk: desk.cancel_export())

    @Slot(str)
    def handOver(self, visit: str) -> None:  # noqa: N802
        """Hand the tablet to the patient."""
        self._hand(lambda desk: desk.hand_over(visit))

    @Slot(str)
    def handBack(self, visit: str) -> None:  # noqa: N802
        """Let the patient correct an answer."""
        self._hand(lambda desk: desk.hand_back(visit))

    @Slot()
    def people(self) -> None:
        """Who works here, and one's own PIN."""
        self.act(lambda desk: desk.people())

    @Slot(str, str, str)
    def changeMyPin(self, pin: str, new: str, again: str) -> None:  # noqa: N802
        """The old PIN, the new one and the new one again."""
        self.act(lambda desk: desk.change_my_pin(pin, new, again))

    @Slot(str, str, "QVariant", str, str)
    def addPerson(self, name: str, title: str, roles: Any, pin: str, again: str) -> None:  # noqa: N802
        """Somebody new."""
        self.act(lambda desk: desk.add_person(name, title, plain(roles), pin, again))

    @Slot(str, "QVariant")
    def setRoles(self, person: str, roles: Any) -> None:  # noqa: N802
        """What somebody may do."""
        self.act(lambda desk: desk.set_roles(person, plain(roles)))

    @Slot(str, str, str)
    def resetPin(self, person: str, new: str, again: str) -> None:  # noqa: N802
        """A new PIN for somebody who forgot it."""
        self.act(lambda desk: desk.reset_pin(person, new, again))

    @Slot(str)
    def removePerson(self, person: str) -> None:  # noqa: N802
        """Somebody left."""
        self.act(lambda desk: desk.remove_person(person))

    @Slot(str)
    def numbers(self, span: str) -> None:
        """What the visits of some days say."""
        self.act(lambda desk: desk.numbers(span))

    @Slot()
    def numbersDays(self) -> None:  # noqa: N802
        """Ask from which day to which."""
        self.act(lambda desk: desk.numbers_days())

    @Slot()
    def numbersOfDays(self) -> None:  # noqa: N802
        """What the visits of those days say."""
        self.act(lambda desk: desk.numbers_of_days())

    @Slot()
    def saveNumbers(self) -> None:  # noqa: N802
        """The same as a table."""
        self.work(lambda desk: desk.saving_numbers())

    @Slot()
    def lock(self) -> None:
        """Leave the desk."""
        self.locked.emit()
