"""The staff's side: every act returns one DeskView. What needs a clinician says so; what needs something first says what."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kiosk.encounter import rules
from kiosk.encounter.at_desk import pages as desk_pages
from kiosk.encounter.at_desk.acts import CLINICAL, DESK, guarded, may
from kiosk.encounter.at_desk.board import Board
from kiosk.encounter.at_desk.closing import ClosingActs
from kiosk.encounter.at_desk.deciding import decided
from kiosk.encounter.at_desk.ending import may_close
from kiosk.encounter.at_desk.export import ExportActs
from kiosk.encounter.at_desk.folders import FolderActs
from kiosk.encounter.at_desk.forms import FormActs
from kiosk.encounter.at_desk.handout import HandoutActs
from kiosk.encounter.at_desk.in_hand import InHandActs
from kiosk.encounter.at_desk.lists import ListActs
from kiosk.encounter.at_desk.log import LogActs
from kiosk.encounter.at_desk.numbers import NumberActs
from kiosk.encounter.at_desk.office import OfficeActs
from kiosk.encounter.at_desk.paper import NEWEST, PaperActs
from kiosk.encounter.at_desk.past import PastVisits
from kiosk.encounter.at_desk.patients import PatientActs
from kiosk.encounter.at_desk.people import PeopleActs
from kiosk.encounter.at_desk.seals import SealActs
from kiosk.encounter.at_desk.settings import SettingsActs
from kiosk.encounter.at_desk.statements import StatementActs
from kiosk.encounter.at_desk.undoing import UndoActs
from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic.approving import ApprovalPage
from kiosk.encounter.clinic.drafts import Drafts
from kiosk.encounter.clinic.log_page import LogPage
from kiosk.encounter.clinic.nightly import complaint
from kiosk.encounter.model import (
    AuditEvent,
    Document,
    Encounter,
    EncounterId,
    Person,
    Signature,
    State,
    Stroke,
)
from kiosk.encounter.outgoing.copy_page import CopyPage
from kiosk.encounter.outgoing.dispatch import Dispatch
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.page.answering import Showing, take
from kiosk.encounter.patients.patients_page import PatientsPage
from kiosk.encounter.patients.reception import Reception
from kiosk.encounter.ports.backup import Backup
from kiosk.encounter.ports.office import Office
from kiosk.encounter.ports.staff import Staff
from kiosk.encounter.sealing import Sealing
from kiosk.encounter.sitting.ink import is_signature
from kiosk.encounter.statements import after_consent
from kiosk.encounter.statements.offers import offered
from kiosk.errors import KioskError, NotAllowed
from kiosk.questionnaire.addresses import origin
from kiosk.questionnaire.entry import Raw, entered, is_removal, line_taken
from kiosk.questionnaire.validation import Issue, issues
from kiosk.staff_words import to_staff

COUNTERSIGNS = "I have reviewed the answers and flags, talked with the patient, and I countersign this consent."


@guarded(DESK)
class Desk(
    PatientActs,
    StatementActs,
    SealActs,
    PaperActs,
    HandoutActs,
    ExportActs,
    ListActs,
    NumberActs,
    FormActs,
    PeopleActs,
    ClosingActs,
    InHandActs,
    UndoActs,
    FolderActs,
    SettingsActs,
    OfficeActs,
    LogActs,
):
    """What one member of staff does, from sign-in to lock."""

    def __init__(
        self,
        person: Person,
        sealing: Sealing,
        dispatch: Dispatch,
        staff: Staff,
        backup: Backup | None = None,
        *,
        board: Board | None = None,
        office: Office | None = None,
        drafts: Drafts | None = None,
    ) -> None:
        self.person, self._backup, self._board = person, backup, board or Board()
        self._staff, self._office, self._drafts = staff, office, drafts or Drafts()
        self._sealing = sealing
        self._casebook = sealing.casebook
        self._records = sealing.casebook.records
        self._clock = sealing.casebook.clock
        self._dispatch = dispatch
        self._place = Place.TODAY
        self._visit_id = EncounterId("")
        self._reception, self._finding = Reception.new(person, self._casebook), PatientsPage(person, self._casebook)
        self._export = self._new_export()
        self._approving = ApprovalPage.of(person, self._casebook)
        self._log, self._past = LogPage(person, self._casebook, ()), PastVisits(self._casebook, self._board)
        self._stating = None
        self._document_at = NEWEST
        self._copy = CopyPage(dispatch.post.strength)
        self._issues: tuple[Issue, ...] = ()
        self._is_new = True
        self._shown = Showing.begun(self._clock)

    # -- where we are

    @property
    def language(self) -> str:
        """The tag of the language staff work in."""
        return self._casebook.spoken

    def view(self, message: str = "", detail: str = "") -> DeskView:
        """What is to be shown now, with a word on what was just done."""
        return replace(self._page(), message=message, detail=detail, may_count=may(self.person, "numbers"))

    def today(self) -> DeskView:
        """The visits of the day; at first with a word on the clock, if it has gone back since yesterday."""
        first, self._is_new = self._is_new, False
        return self._go(Place.TODAY, message="clock-set-back" if first and desk_pages.clock_lost(self._casebook) else "")

    def review(self, visit: str) -> DeskView:
        """The flags of a visit."""
        return self._go(Place.REVIEW, visit)

    def answers_of(self, visit: str) -> DeskView:
        """All answers of a visit."""
        return self._go(Place.ANSWERS, visit)

    def record(self, visit: str) -> DeskView:
        """The document of a visit; its answers while there is none."""
        place = Place.RECORD if self._records.documents(EncounterId(visit)) else Place.ANSWERS
        return self._go(place, visit)

    # -- reception

    def hand_over(self, visit: str) -> Encounter:
        """The visit as it goes back to the patient (after_consent.handed_over)."""
        self._check_screen()
        return self._handed(after_consent.handed_over(self._open(visit)))

    def hand_back(self, visit: str) -> Encounter:
        """The visit as it goes back to the patient to correct an answer (after_consent.handed_back)."""
        self._check_screen()
        return self._handed(after_consent.handed_back(self._open(visit)))

    # -- the clinician

    def decide(self, flag: str, verdict: str, reason: str) -> DeskView:
        """A decision on a flag, with its reason. When all that must be are decided, the visit is reviewed."""
        before, stood = self._visit(), self._casebook.decisions(self._visit_id)
        made = decided(self._casebook, before, flag, verdict, reason, by=self.person.signs_as)
        if isinstance(made, str):
            return self.view(made)
        self._records.decide(*made, self._event("decide", self._visit_id, flag=flag, verdict=verdict))
        return self._can_undo(lambda: self._undecided(before, flag, stood), self.view("decided"))

    def plan(self, visit: str) -> DeskView:
        """The clinician's part of the form."""
        found = self._open(visit)
        rules.check_before_signing(found)
        self._casebook.open(found, "clinician")
        return self._go(Place.PLAN, visit)

    def answered(self, link_id: str, raw: Raw) -> DeskView:
        """An answer on a page of the desk."""
        match self._place:
            case Place.NEW_VISIT:
                self._reception.answer(link_id, raw)
            case Place.PLAN:
                return self._answer_plan(link_id, raw)
            case Place.COPY:
                self._copy.answer(link_id, raw)
            case Place.EXPORT:
                self._export.answer(link_id, raw)
            case Place.LOG_ASK:
                self._log.answer(link_id, raw)
            case Place.NUMBERS_DAYS:
                self._numbers.answer(link_id, raw)
            case Place.SETTINGS if self._settings:
                self._settings.answer(link_id, raw)
            case Place.WITHDRAW | Place.AMEND | Place.SESSION if self._stating:
                self._stating.answer(link_id, raw)
            case _:
                pass
        return self.view()

    def talked(self) -> DeskView:
        """The talk took place, the plan is made: from now on signing is offered. Or what is missing."""
        visit = self._visit()
        rules.check_before_signing(visit)
        self._check_in_nobodys_hands(visit.id)
        form = self._casebook.open(visit, "clinician")[0]
        self._issues = issues(form.questionnaire.walk(), form.response, self._today())
        if self._issues:
            return self.view()
        if message := rules.in_the_way(self._casebook.flags(visit.id), self._casebook.decisions(visit.id)):
            return self.view(message)
        talked = replace(visit, state=State.DISCUSSED, talked=self._clock.now(), clinician=self.person.signs_as)
        self._records.save(talked, self._event("talked", visit.id))
        return self._go(Place.TODAY, message="ready")

    def countersign(self, visit: str) -> DeskView:
        """The page to countersign on; or what has to be decided first."""
        found = EncounterId(visit)
        after_consent.check_countersignature(self._open(visit))
        if found in self._records.unsealed():  # the first document first: a countersignature is under one that is there
            return self._go(Place.TODAY, message="not-pressed")
        if message := rules.in_the_way(self._casebook.flags(found), self._casebook.decisions(found)):
            return self._go(Place.REVIEW, visit, message=message)
        return self._go(Place.COUNTERSIGN, visit)

    def signed(self, strokes: Sequence[Stroke]) -> DeskView:
        """The clinician's ink; the view then says that the document is being made."""
        if self._place is not Place.COUNTERSIGN:
            return self.view()
        if not is_signature(strokes):
            return self.view("no-signature")
        now = self._clock.now()
        signature = Signature(role="clinician", name=self.person.signs_as, meaning=COUNTERSIGNS, strokes=tuple(strokes), at=now)
        self._records.sign(self._visit(), (signature,), (), (), self._event("countersign", self._visit_id))
        self._place = Place.SEALING
        return self.view()

    def pressing(self) -> Job:
        """Make the document of the visit that was just countersigned."""
        visit = self._visit_id
        return Job(self._sealing.work(visit), lambda result: self._sealed(visit, result))

    def _sealed(self, visit: EncounterId, result: Sequence[Document] | Exception) -> DeskView:
        made = self._sealing.take(visit, result)
        if self._place is not Place.SEALING or self._visit_id != visit:
            return self.view()
        view = self._go(Place.RECORD, visit, message="sealed") if made else self._go(Place.TODAY, message="not-pressed")
        return replace(view, detail=str(result)) if isinstance(result, KioskError) else view

    # -- inside

    def _handed(self, visit: Encounter) -> Encounter:
        self._records.save(visit, self._event("hand-over", visit.id, sitting=str(visit.sitting)))
        return visit

    def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView:
        """Turn to a page. A record is opened when the log says so, and not before."""
        if visit is not None:
            self._records.note(self._event("view", EncounterId(visit), place=place.value))
        self._place, self._issues, self._shown, self._document_at = place, (), Showing.begun(self._clock), NEWEST
        if visit is not None:
            self._visit_id = EncounterId(visit)
        return self.view(message)

    def _page(self) -> DeskView:
        staff, today = self.person.name, self._today()
        match self._place:
            case Place.TODAY:
                me = self._whoever()
                view = desk_pages.list_view(self._casebook, Place.TODAY, me, today, self._board.lines(self._casebook))
                view = replace(view, backup_problem=complaint(self._backup, self._clock.now()) if self._backup else "")
                return replace(view, may_begin=may(me, "new_visit"), may_export=may(me, "export_page"))
            case Place.RECORDS:
                return self._past.view(self.person, today)
            case Place.NEW_VISIT:
                return self._reception.view()
            case Place.EXPORT:
                return self._export.view(staff, self._dispatch.under_way.progress)
            case Place.FOLDERS if self._folders:
                return self._folders.view(staff)
            case Place.LOG_ASK | Place.LOG:
                return self._log.asking() if self._place is Place.LOG_ASK else self._log.view()
            case Place.APPROVAL:
                return self._approving.view()
            case Place.TRANSLATION if self._translation:
                return self._translation.view()
            case Place.NUMBERS | Place.NUMBERS_DAYS:
                return self._numbers_page()
            case Place.PEOPLE:
                return self._people_page()
            case Place.PATIENTS | Place.FILE | Place.SETTINGS:
                return self._settings_view() if self._place is Place.SETTINGS else self._patients_view()
            case _:
                return self._visit_page(DeskView(place=self._place, staff=staff, date=today.isoformat(), shown=self._document_at))

    def _visit_page(self, head: DeskView) -> DeskView:
        """A page about the visit in view; `head` says which page, and what is the same on all."""
        match self._place:
            case Place.PAPER:
                return self._paper_page(head)
            case Place.COPY:
                return self._copy_page(head)
        page = desk_pages.visit_view(self._casebook, head, self._visit(), self._today(), self._issues)
        if self._stating and self._stating.place is self._place:
            return self._stating.view(page)
        if self._place is Place.REVIEW:
            return replace(page, acts=("close",) if may_close(self._casebook, self._visit()) else ())
        return replace(page, acts=offered(self.person, self._casebook, self._visit())) if self._place is Place.RECORD else page

    def _answer_plan(self, link_id: str, raw: Raw) -> DeskView:
        visit = self._visit()
        form = next(form for form in self._casebook.read(visit.id) if form.questionnaire.sitting == "clinician")
        stood = form.response.entered(link_id)
        values = entered(form.questionnaire.item(link_id), stood, raw)
        _, told = take(form, link_id, values, self._shown.at, self._clock.now(), line_taken=line_taken(stood, raw))
        self._records.save(visit, self._event("plan", visit.id, item=origin(link_id)), self._shown.timed(told, self._clock))
        self._issues = tuple(issue for issue in self._issues if issue.link_id != link_id)
        if not is_removal(stood, raw):
            return self.view()
        before = tuple(replace(answer, values=form.response.entered(answer.link_id)) for answer in told)
        return self._can_undo(lambda: self._line_again(visit.id, before), self.view("removed"), CLINICAL)

    def _visit(self) -> Encounter:
        return self._records.encounter(self._visit_id)

    def _whoever(self) -> Person:
        """Who it is, as they are now: another administrator may have changed their roles, or removed them."""
        found = self._staff.person(self.person.id)
        if found is None:
            raise NotAllowed(to_staff("You no longer work here."))
        return found

    def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent:
        return AuditEvent(action=action, at=self._clock.now(), actor=self.person.id, encounter=visit or None, detail=detail)

    def _today(self) -> date:
        return self._clock.now().date()
