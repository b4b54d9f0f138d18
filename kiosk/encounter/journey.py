"""The patient's way through a sitting: every act returns one Screen. Saved before shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kiosk.encounter.casebook import SITTINGS
from kiosk.encounter.model import Answer, Document, Encounter, State, Stroke
from kiosk.encounter.page.answering import Showing, rearrange, take
from kiosk.encounter.page.leaves import Bound, Leaf, at_page
from kiosk.encounter.record.visit import FormRecord
from kiosk.encounter.rules import FINISHES
from kiosk.encounter.sealing import Sealing
from kiosk.encounter.sitting import screens
from kiosk.encounter.sitting.carrying import Carrying
from kiosk.encounter.sitting.catching_up import CatchingUp, caught_up
from kiosk.encounter.sitting.doubting import Doubting
from kiosk.encounter.sitting.explaining import Explaining
from kiosk.encounter.sitting.on_disk import OnDisk
from kiosk.encounter.sitting.on_the_tablet import on_the_tablet
from kiosk.encounter.sitting.pace import Pace
from kiosk.encounter.sitting.screen import Ending, Fault, Kind, Screen
from kiosk.encounter.sitting.signing import CHECK, SEALING, Given, Signing
from kiosk.encounter.sitting.speaking import Speaking
from kiosk.errors import NotSaved
from kiosk.questionnaire.addresses import origin
from kiosk.questionnaire.entry import Raw, entered, line_taken
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.validation import Issue
from kiosk.questionnaire.values import AnswerValue, Coding

REVIEWED = frozenset({State.REVIEWED, State.DISCUSSED, State.THINKING})
HANDBACK = "handback"


class Journey(Doubting, Explaining, Speaking, CatchingUp):
    """One sitting of one visit. Position lives here alone; what is shown is computed whole for every act."""

    def __init__(self, encounter: Encounter, sealing: Sealing) -> None:
        self._sealing = sealing
        self._casebook = sealing.casebook
        self._records = sealing.casebook.records
        self._clock = sealing.casebook.clock
        self._visit = encounter
        self._forms = {form.questionnaire.name: form for form in self._casebook.open(encounter, SITTINGS[encounter.sitting])}
        self._issues: tuple[Issue, ...] = ()
        self._lesson = None
        self._checking = False
        self._on_disk = OnDisk(self._records, self._clock)
        self._bound = Bound()
        self._earlier = Carrying.of(self._casebook, encounter, self._forms)
        self._shown, self._pace = Showing.begun(self._clock), Pace(self._clock)
        if encounter.sitting == 2 and not self._ended:
            self._visit = self._signing.resumed(encounter, self._issues_of)
        self._asked_about = self._let_pass_before(encounter.position)

    @property
    def encounter(self) -> Encounter:
        """The visit as it stands."""
        return self._visit

    def screen(self) -> Screen:
        """What is to be shown now."""
        return self._spoken(self._page().with_fault(self._on_disk.fault), self._read)

    @caught_up
    def answer(self, link_id: str, raw: Raw) -> Screen:
        """A tap or typed words on the present page. On disk before it is on screen."""
        if self._ended:
            return self.screen()
        leaf = self._leaf()
        if leaf.kind is Kind.EARLIER:
            return self._carry(leaf, link_id, raw)
        form = self._forms[leaf.form]
        item = next((item for item in leaf.page.items if item.link_id == link_id and not item.read_only), None)
        if item is None:  # a late tap on a page that is gone
            return self.screen()
        if not item.is_question:
            return self._rearrange(leaf, item, raw)
        unticked = raw is False and leaf.kind is Kind.STATEMENTS  # a line without its tick says nothing; it does not say no
        stood = form.response.entered(link_id)
        values = () if unticked else entered(item, stood, raw)
        self._put(leaf.form, link_id, values, line_taken(stood, raw))
        self._issues = tuple(issue for issue in self._issues if issue.link_id != link_id)
        if item.control == "decision":
            return self._decide(values)
        return self.screen()

    @caught_up
    def next(self) -> Screen:
        """Continue, or whatever the button at the foot says."""
        if self._position == CHECK:
            return self._finish()
        if self._ended:
            return self.screen()
        if self._lesson:
            return self._after_lesson(self._lesson)
        leaf = self._leaf()
        if leaf.kind is Kind.EARLIER:
            self._carry(leaf)
        if leaf.page.signature:
            given = self._signing.given(self._visit).get(leaf.page.key)
            return self.sign(given.strokes if given else ())
        if leaf.page.control == "risk-card":
            self._acknowledge(leaf)
        self._issues = self._told_on_continue(leaf)
        if self._issues or (self._on_disk.fault and not self._keep(self._visit, "retry")):
            return self.screen()
        if leaf.page.control == "teach-back":
            return self._teach(leaf)
        return self._go_on(leaf)

    @caught_up
    def back(self) -> Screen:
        """One page back; nothing typed is lost."""
        if self._ended:
            return self.screen()
        if self._lesson:
            self._lesson = None
            return self.screen()
        keys = [leaf.page.key for leaf in self._turned_to(self._leaf())]
        at = len(keys) if self._position == CHECK else keys.index(self._leaf().page.key)
        return self._move(keys[at - 1], "back") if at else self.screen()

    @caught_up
    def go_to(self, link_id: str) -> Screen:
        """Change an answer from the check page; Continue leads back there."""
        key = next((leaf.page.key for leaf in self._leaves() if any(item.link_id == link_id for item in leaf.page.items)), "")
        if not key or self._ended:
            return self.screen()
        self._checking = True
        self._earlier.ask(link_id)
        return self._move(key, "change")

    @caught_up
    def help(self) -> Screen:
        """Ask for a member of staff, quietly."""
        self._keep(replace(self._visit, help_asked=True), "help")
        return self.screen()

    @caught_up
    def leave(self) -> None:
        """The tablet was put down or hidden: the draft stays as it is, on the page in view, which may be the first."""
        here = self._position or self._leaf().page.key
        self._keep(self._visit if self._ended else at_page(self._visit, here, self._leaves(), self._forms), "leave")

    @property
    def is_saved(self) -> bool:
        """Whether everything that was shown is on disk."""
        return self._on_disk.is_whole

    @caught_up
    def sign(self, strokes: Sequence[Stroke], other: Mapping[str, Any] | None = None) -> Screen:
        """The ink of one signer, or `other` way (Way.told), kept at once. With the last comes the first commit."""
        leaf = self._leaf()
        if self._ended or self._position == CHECK or not leaf.page.signature:
            return self.screen()
        if self._signing.waits_until(self._visit):
            return self._end(State.THINKING)
        given, way = self._signing.given(self._visit), self._signing.way(other or {})
        self._issues = (*self._issues_of(leaf), *way.missing(leaf.page.key, given.get(leaf.page.key), strokes))
        if self._issues:
            return self.screen()
        if self._on_disk.fault and not self._keep(self._visit, "retry"):
            return self.screen()
        if self._turn_to_what_is_missing(given, leaf):
            return self.screen()
        try:
            visit = self._signing.sign(self._visit, leaf, given, tuple(strokes), way)
        except NotSaved:
            self._on_disk.fault = Fault.NOT_SAVED
            return self.screen()
        if visit is self._visit:  # it was signed already, and stands
            return self._go_on(leaf)
        self._visit, self._issues, self._shown = visit, (), Showing.begun(self._clock)
        return self.screen()

    @property
    def waits(self) -> bool:
        """Whether something that was signed or stated waits for the press."""
        return self._visit.id in self._records.unsealed()

    def pressing(self) -> Callable[[], tuple[Document, ...]]:
        """What a lane is to do, perhaps while the screen says that the document is being made."""
        return self._sealing.work(self._visit.id)

    def sealed(self, result: Sequence[Document] | Exception) -> Screen:
        """The second commit, or the word that the document will be made later; what was signed or stated is safe either way."""
        made = self._sealing.take(self._visit.id, result)
        if self._position != SEALING:
            return self.screen()
        self._visit = replace(self._visit, position=HANDBACK)
        self._keep(self._visit, "handback")
        self._on_disk.fault = self._on_disk.fault if made else Fault.NOT_PRESSED
        return self.screen()

    # -- where we are

    @property
    def _position(self) -> str:
        """The key of a page; a form that asks nothing is at its end."""
        return self._visit.position or ("" if self._leaves() else CHECK)

    @property
    def _ended(self) -> bool:
        """Whether there is no page to act on any more: a late tap finds nothing."""
        return self._position in (SEALING, HANDBACK) or self._closed

    @property
    def _closed(self) -> bool:
        """The second sitting is closed until a clinician has reviewed and recorded the talk."""
        return self._visit.sitting == 2 and self._visit.talked is None and self._visit.state is not State.CONSENTED

    def _leaves(self) -> tuple[Leaf, ...]:
        return self._earlier.leaves(self._bound.of(self._forms.values()), self._forms.values())

    def _turned_to(self, here: Leaf) -> tuple[Leaf, ...]:
        return self._earlier.turned_to(self._leaves(), self._forms, here.page.key)

    def _leaf(self) -> Leaf:
        found = self._leaves()
        return next((leaf for leaf in found if leaf.page.key == self._position), found[0])

    @property
    def _part(self) -> str:
        """linkId of the part in view, or `check`; blank where none is."""
        return "" if self._ended else CHECK if self._position == CHECK else self._leaf().top

    @property
    def _read(self) -> tuple[FormRecord, ...]:
        """The forms whose words are in view."""
        if self._ended:
            return ()
        return tuple(self._forms.values()) if self._position == CHECK else (self._forms[self._leaf().form],)

    def _page(self) -> Screen:
        if self._closed:
            return screens.handback(Ending.NOT_READY)
        match self._position:
            case p if p == HANDBACK:
                return screens.handback(screens.ending(self._visit))
            case p if p == SEALING:
                return screens.sealing()
            case p if p == CHECK:
                return screens.check(self._leaves(), self._forms)
            case _ if self._lesson:
                return screens.explain(self._leaf(), self._lesson)
            case _:
                leaf = self._leaf()
                first = leaf.page.key == self._leaves()[0].page.key
                if leaf.kind is Kind.EARLIER:
                    return self._earlier.screen(leaf, self._forms, first=first)
                leaf = self._earlier.narrowed(leaf, self._forms[leaf.form], self._issues)
                page = screens.page(leaf, self._forms[leaf.form].response, self._issues, first=first, day=self._clock.now().date())
                return self._signing.shown(page, leaf, self._visit) if leaf.page.signature else page

    @property
    def _signing(self) -> Signing:
        return Signing(self._casebook, self._forms, self._leaves())

    # -- keeping

    def _put(self, form: str, link_id: str, values: tuple[AnswerValue, ...], taken: int | None = None) -> None:
        """Take an answer, with whatever is calculated from it, and save both in one act."""
        self._forms[form], told = take(self._forms[form], link_id, values, self._shown.at, self._clock.now(), line_taken=taken)
        self._save_answers(told, link_id)

    def _rearrange(self, leaf: Leaf, group: Item, raw: Raw) -> Screen:
        """One instance of a repeating group more or less."""
        self._forms[leaf.form], told = rearrange(self._forms[leaf.form], group.link_id, raw, self._shown.at, self._clock.now())
        if told:
            self._issues = ()
            self._save_answers(told, group.link_id)
        return self.screen()

    def _carry(self, leaf: Leaf, link_id: str = "", raw: Raw = True) -> Screen:
        """What the patient says of an earlier answer, or (blank) of all that are left on the page."""
        self._forms[leaf.form], told = self._earlier.take(leaf, self._forms, self._shown.at, self._clock.now(), said=(link_id, raw))
        if told:
            self._save_answers(told, link_id or leaf.page.key)
        return self.screen()

    def _save_answers(self, told: tuple[Answer, ...], link_id: str) -> None:
        visit = self._visit
        if visit.sitting == 1 and visit.state in REVIEWED:
            visit = self._visit = replace(visit, state=State.SCREENED, talked=None)  # a health answer changed: the clinician looks again
        self._keep(visit, "answer", self._shown.timed(told, self._clock), item=origin(link_id))

    def _keep(self, visit: Encounter, action: str, answers: tuple[Answer, ...] = (), **detail: str) -> bool:
        """One act, on disk; or the page says that it is not."""
        if kept := self._on_disk.keep(visit, action, answers, detail | self._pace.told(action, self._part)):
            self._visit = visit
            self._pace.kept(action)
        return kept

    def _move(self, key: str, action: str = "page") -> Screen:
        """Turn to a page, if that can be kept."""
        if self._keep(at_page(self._visit, key, self._leaves(), self._forms), action, page=origin(key)):
            self._issues, self._lesson = (), None
            self._shown = Showing.begun(self._clock)
        return self.screen()

    # -- going on

    def _go_on(self, leaf: Leaf) -> Screen:
        found = self._turned_to(leaf)
        after = found[[other.page.key for other in found].index(leaf.page.key) + 1 :]
        if self._checking:
            open_ = next((other for other in after if self._issues_of(other)), None)
            return self._move(open_.page.key if open_ else CHECK)
        if after:
            return self._move(after[0].page.key)
        return self._move(CHECK) if self._visit.sitting == 1 else self._end(self._visit.state)

    def _finish(self) -> Screen:
        """The answers are right, says the patient: back to the first page that is not, or the tablet goes back."""
        if self._turn_to_what_is_missing(self._signing.given(self._visit)):
            self._checking = True
            return self.screen()
        return self._end(State.SCREENED if self._visit.state is State.DRAFT else self._visit.state)

    def _turn_to_what_is_missing(self, given: Given, to: Leaf | None = None) -> bool:
        """Back to the first page, up to `to`, that is not right or that nobody has signed; False if there is none."""
        missing = self._signing.missing(given, self._issues_of, to)
        if missing is None:
            return False
        if missing.leaf != to:
            self._move(missing.leaf.page.key)
        self._issues = missing.issues
        return True

    def _end(self, state: State, *, help_asked: bool = False) -> Screen:
        visit = replace(self._visit, state=state, position=HANDBACK, help_asked=help_asked or self._visit.help_asked)
        self._keep(visit, "handback", state=state.value)
        return self.screen()

    def _decide(self, values: tuple[AnswerValue, ...]) -> Screen:
        """Four equal ways to finish (forms/README.md, `decision`)."""
        choice = values[0].code if values and isinstance(values[0], Coding) else ""
        state, leaf = FINISHES.get(choice), self._leaf()
        if self._on_disk.fault or state is None:
            return self.screen() if self._on_disk.fault else self._go_on(leaf)
        statement = on_the_tablet(choice, leaf, self._leaves(), self._forms, self._clock.now())
        if statement is None:
            return self._end(state, help_asked=choice == "talk")
        visit = replace(self._visit, state=state, position=HANDBACK)
        self._visit = visit if self._on_disk.state(visit, statement, self._pace.told(statement.kind, self._part)) else self._visit
        return self.screen()
