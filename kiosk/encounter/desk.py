"""The staff's side: every act returns one DeskView. What needs a clinician says so; what needs something first says what."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kiosk.encounter import after_consent, desk_pages, rules
from kiosk.encounter.acts import DESK, guarded
from kiosk.encounter.answering import Showing, take
from kiosk.encounter.approving import ApprovalPage
from kiosk.encounter.copy_page import CopyPage
from kiosk.encounter.deciding import decided
from kiosk.encounter.desk_handout import HandoutActs
from kiosk.encounter.desk_paper import NEWEST, PaperActs
from kiosk.encounter.desk_view import DeskView, Place, PrinterLine
from kiosk.encounter.dispatch import Dispatch, SpanPage
from kiosk.encounter.ink import is_signature
from kiosk.encounter.job import Job
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
from kiosk.encounter.offers import PAGES, offered
from kiosk.encounter.ports import Staff
from kiosk.encounter.reception import Reception
from kiosk.encounter.sealing import Sealing
from kiosk.encounter.statement_page import StatementPage
from kiosk.errors import KioskError, NotAllowed
from kiosk.questionnaire.addresses import origin
from kiosk.questionnaire.entry import Raw, entered, line_taken
from kiosk.questionnaire.validation import Issue, issues

COUNTERSIGNS = "I have reviewed the answers and flags, talked with the patient, and I countersign this consent."


@guarded(DESK)
class Desk(PaperActs, HandoutActs):
    """What one member of staff does, from sign-in to lock."""

    def __init__(self, person: Person, sealing: Sealing, dispatch: Dispatch, staff: Staff) -> None:
        self.person = person
        self._staff = staff
        self._sealing = sealing
        self._casebook = sealing.casebook
        self._records = sealing.casebook.records
        self._clock = sealing.casebook.clock
        self._dispatch = dispatch
        self._place = Place.TODAY
        self._visit_id = EncounterId("")
        self._reception = Reception.new(person, self._casebook)
        self._span = SpanPage(self._today(), dispatch.folder)
        self._approving = ApprovalPage.of(person, self._casebook)
        self._stating: StatementPage | None = None
        self._document_at = NEWEST
        self._copy = CopyPage((), None)
        self._issues: tuple[Issue, ...] = ()
        self._is_new = True
        self._shown = Showing.begun(self._clock)

    # -- where we are

    @property
    def printers(self) -> tuple[PrinterLine, ...]:
        """As they were found last."""
        return self._dispatch.printers.lines

    def view(self, message: str = "", detail: str = "") -> DeskView:
        """What is to be shown now, with a word on what was just done."""
        return replace(self._page(), message=message, detail=detail)

    def today(self) -> DeskView:
        """The visits of the day; at first with a word on the clock, if it has gone back since yesterday."""
        first, self._is_new = self._is_new, False
        return self._go(Place.TODAY, message="clock-set-back" if first and desk_pages.clock_lost(self._records, self._clock.now()) else "")

    def records(self) -> DeskView:
        """The visits of the last ninety days, newest first."""
        return self._go(Place.RECORDS)

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

    def export_page(self) -> DeskView:
        """Which days to export."""
        self._span = SpanPage(self._today(), self._dispatch.folder)
        return self._go(Place.EXPORT)

    # -- what patients are shown

    def forms(self, treatment: str = "") -> DeskView:
        """The forms of a treatment (the first one unless it is named), and who approved them."""
        self._approving = ApprovalPage.of(self.person, self._casebook, treatment)
        return self._go(Place.APPROVAL)

    def approve(self) -> DeskView:
        """Approve the versions that are on the page. From now on patients are shown them."""
        if self._place is not Place.APPROVAL:
            return self.view()
        return self.view("approved" if self._approving.approve() else "")

    # -- reception

    def new_visit(self) -> DeskView:
        """Ask who it is."""
        self._reception = Reception.new(self.person, self._casebook)
        return self._go(Place.NEW_VISIT)

    def join(self, visit: str) -> DeskView:
        """Ask to which patient a visit belongs that somebody started alone."""
        self._reception = Reception.joining(self.person, self._casebook, EncounterId(visit))
        return self._go(Place.NEW_VISIT)

    def start_visit(self) -> DeskView:
        """Keep the patient and a new visit, ready to be handed over; or say what is missing."""
        return self._go(Place.TODAY, message="started") if self._reception.start() else self.view()

    def join_visit(self) -> DeskView:
        """Join the visit to the patient; or say what is missing."""
        return self._go(Place.TODAY, message="joined") if self._reception.join() else self.view()

    def hand_over(self, visit: str) -> Encounter:
        """The visit as it goes back to the patient (after_consent.handed_over)."""
        return self._handed(after_consent.handed_over(self._records.encounter(EncounterId(visit))))

    def hand_back(self, visit: str) -> Encounter:
        """The visit as it goes back to the patient to correct an answer (after_consent.handed_back)."""
        return self._handed(after_consent.handed_back(self._records.encounter(EncounterId(visit))))

    def helped(self, visit: str) -> DeskView:
        """Somebody went to help."""
        found = self._records.encounter(EncounterId(visit))
        self._records.save(replace(found, help_asked=False), self._event("helped", found.id))
        return self.view()

    # -- the clinician

    def decide(self, flag: str, verdict: str, reason: str) -> DeskView:
        """A decision on a flag, with its reason. When all that must be are decided, the visit is reviewed."""
        made = decided(self._casebook, self._visit(), flag, verdict, reason, by=self.person.signs_as)
        if not isinstance(made, str):
            self._records.decide(*made, self._event("decide", self._visit_id, flag=flag, verdict=verdict))
        return self.view(made if isinstance(made, str) else "")

    def plan(self, visit: str) -> DeskView:
        """The clinician's part of the form."""
        found = self._records.encounter(EncounterId(visit))
        rules.check_before_signing(found)
        self._casebook.open(found, "clinician")
        return self._go(Place.PLAN, visit)

    def answered(self, link_id: str, raw: Raw) -> DeskView:
        """An answer on a page of the desk."""
        match self._place:
            case Place.NEW_VISIT:
                self._reception.answer(link_id, raw)
            case Place.PLAN:
                self._answer_plan(link_id, raw)
            case Place.COPY:
                self._copy.answer(link_id, raw)
            case Place.EXPORT:
                self._span.answer(link_id, raw)
            case Place.WITHDRAW | Place.AMEND | Place.SESSION if self._stating:
                self._stating.answer(link_id, raw)
            case _:
                pass
        return self.view()

    def talked(self) -> DeskView:
        """The talk took place, the plan is made: from now on signing is offered. Or what is missing."""
        visit = self._visit()
        rules.check_before_signing(visit)
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
        after_consent.check_countersignature(self._records.encounter(found))
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

    # -- after the consent

    def withdraw(self, visit: str) -> DeskView:
        """The page on which a patient takes back what was agreed. Any member of staff."""
        return self._begin("withdraw", visit)

    def amend(self, visit: str) -> DeskView:
        """The page on which a clinician corrects a signed record."""
        return self._begin("amend", visit)

    def session(self, visit: str) -> DeskView:
        """The page on which the patient confirms the consent before a further session."""
        return self._begin("session", visit)

    def stated(self, strokes: Sequence[Stroke]) -> DeskView:
        """Keep what is stated on the page, with the ink if it asks for any; the view then says that the document is being made."""
        if self._stating is None or self._place is not self._stating.place:
            return self.view()
        message = self._stating.keep(strokes)
        if message == "stated":
            self._place, self._stating, message = Place.SEALING, None, ""
        return self.view(message)

    def _begin(self, page: str, visit: str) -> DeskView:
        self._stating = PAGES[page](self.person, self._casebook, self._records.encounter(EncounterId(visit)))
        return self._go(self._stating.place, visit)

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
                view = desk_pages.list_view(self._casebook, Place.TODAY, staff, today, self._records.encounters(today, today))
                return replace(view, clock_lost=desk_pages.clock_lost(self._records, self._clock.now()))
            case Place.RECORDS:
                visits = self._records.encounters(today - timedelta(days=90), today)
                return desk_pages.list_view(self._casebook, Place.RECORDS, staff, today, visits[::-1])
            case Place.NEW_VISIT:
                return self._reception.view()
            case Place.EXPORT:
                return self._span.view(staff)
            case Place.APPROVAL:
                return self._approving.view()
            case _:
                head = DeskView(place=self._place, staff=staff, date=today.isoformat(), shown=self._document_at)
                if self._place is Place.PAPER:
                    return self._paper_page(head)
                if self._place is Place.COPY:
                    return self._copy_page(head)
                page = desk_pages.visit_view(self._casebook, head, self._visit(), today, self._issues)
                if self._stating and self._stating.place is self._place:
                    return self._stating.view(page)
                return replace(page, acts=offered(self.person, self._casebook, self._visit())) if self._place is Place.RECORD else page

    def _answer_plan(self, link_id: str, raw: Raw) -> None:
        visit = self._visit()
        form = next(form for form in self._casebook.read(visit.id) if form.questionnaire.sitting == "clinician")
        stood = form.response.entered(link_id)
        values = entered(form.questionnaire.item(link_id), stood, raw)
        _, told = take(form, link_id, values, self._shown.at, self._clock.now(), line_taken=line_taken(stood, raw))
        self._records.save(visit, self._event("plan", visit.id, item=origin(link_id)), self._shown.timed(told, self._clock))
        self._issues = tuple(issue for issue in self._issues if issue.link_id != link_id)

    def _visit(self) -> Encounter:
        return self._records.encounter(self._visit_id)

    def _whoever(self) -> Person:
        """Who it is, as they are now: another administrator may have changed their roles, or removed them."""
        found = self._staff.person(self.person.id)
        if found is None:
            raise NotAllowed("You no longer work here.")
        return found

    def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent:
        return AuditEvent(action=action, at=self._clock.now(), actor=self.person.id, encounter=visit or None, detail=detail)

    def _today(self) -> date:
        return self._clock.now().date()
