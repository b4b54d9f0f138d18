"""A page of the desk on which something is stated after a consent: its fields, whose ink it asks for, and the first commit."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from uuid import uuid4

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import AuditEvent, DocumentKind, Encounter, Person, Signature, Statement, Stroke
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.page.rows import problems, rows
from kiosk.encounter.record.visit import FormRecord, consenting
from kiosk.encounter.rules import CONSENTS
from kiosk.encounter.sitting.ink import is_signature
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import AnswerOption, Item, ItemType, Questionnaire
from kiosk.questionnaire.rules import Limits
from kiosk.questionnaire.values import AnswerValue, Coding

LONGEST, LONGEST_LINE = 600, 200
"""Letters of a free text, so that the statement stays one page."""


class StatementPage(ABC):
    """One statement in the making. Nothing is kept before `keep`."""

    place: Place
    kind: DocumentKind
    means = ""
    """What the patient's ink under it means."""

    def __init__(self, person: Person, casebook: Casebook, visit: Encounter) -> None:
        self.person, self.casebook, self.visit = person, casebook, visit
        self.signed = consenting(casebook.records.signatures(visit.id))
        self.statements = tuple(casebook.records.statements(visit.id))
        self.check()

    @cached_property
    def forms(self) -> tuple[FormRecord, ...]:
        """The forms of the visit in the clinic's language, read when they are needed: to know whether a page is allowed most need none."""
        return self.casebook.for_staff(self.visit.id)

    @cached_property
    def sheet(self) -> Sheet:
        """The fields of the page."""
        return Sheet(Questionnaire(name=self.kind, items=self.items()))

    @abstractmethod
    def check(self) -> None:
        """NotAllowed where this cannot be stated, or not by this member of staff."""

    @abstractmethod
    def items(self) -> tuple[Item, ...]:
        """What is asked."""

    @abstractmethod
    def told(self) -> Statement:
        """The statement as it stands on the page, without ink."""

    @property
    def signer(self) -> str:
        """patient · guardian, who signs on the pad; blank where nobody does."""
        return self.signed.role if self.signed else ""

    @property
    def after(self) -> Encounter:
        """The visit once this is stated."""
        return self.visit

    def asked(self) -> tuple[Item, ...]:
        """The items that are on the page now."""
        return self.sheet.questionnaire.items

    def answer(self, link_id: str, raw: Raw) -> None:
        """A tap or typed words."""
        self.sheet.answer(link_id, raw)

    def is_right(self) -> bool:
        """Whether nothing is missing or wrong; what is, the page says."""
        return self.sheet.is_right(self.today, frozenset(item.link_id for item in self.asked()))

    def missing(self) -> str:
        """A code for what is missing though every field is right; blank if nothing is."""
        return ""

    def keep(self, strokes: Sequence[Stroke]) -> str:
        """The first commit: "stated"; a code for what is missing, or blank if the page says it. NotSaved if it cannot be."""
        if not self.is_right():
            return ""
        if missing := self.missing():
            return missing
        if self.signer and not is_signature(strokes):
            return "no-signature"
        statement = replace(self.told(), signatures=self._ink(strokes))
        event = AuditEvent(
            action=statement.kind, at=statement.at, actor=self.person.id, encounter=self.visit.id, detail={"statement": statement.id}
        )
        self.casebook.records.state(self.after, statement, event)
        return "stated"

    def view(self, head: DeskView) -> DeskView:
        """The page; `head` is what is the same on all pages about a visit."""
        return replace(
            head,
            place=self.place,
            items=rows(self.asked(), self.sheet.response, self.sheet.issues),
            problems=problems(self.asked(), self.sheet.issues),
            signer=self.signer,
            signs_as=self.signed.name if self.signed and self.signer else "",
            means=self.means,
            approves_as=self.person.signs_as,
        )

    # -- for the kinds of statements

    @property
    def today(self) -> date:
        """By the clinic's clock."""
        return self.casebook.clock.now().date()

    def made(self, details: Sequence[tuple[str, str]], how: str = "in person", reason: str = "") -> Statement:
        """A statement of this kind, now, pointing to the newest document of the consent; blank details are left out."""
        documents = self.casebook.records.documents(self.visit.id)
        return Statement(
            id=str(uuid4()),
            kind=self.kind,
            at=self.casebook.clock.now(),
            by=self.person.signs_as,
            how=how,
            reason=reason,
            details=tuple((label, fact) for label, fact in details if fact),
            of=next((document.sha256 for document in reversed(documents) if document.kind in CONSENTS), ""),
        )

    def code(self, link_id: str) -> str:
        """Of the option chosen; blank if none is."""
        value = self.sheet.response.value(link_id)
        return value.code if isinstance(value, Coding) else ""

    def words(self, link_id: str) -> str:
        """The answer, in one line of words; blank if there is none or if it is not asked."""
        item = next((item for item in self.asked() if item.link_id == link_id), None)
        return " ".join(answer_words(item, self.sheet.response.values(link_id)).split()) if item else ""

    def _ink(self, strokes: Sequence[Stroke]) -> tuple[Signature, ...]:
        if not self.signer or self.signed is None:
            return ()
        at = self.casebook.clock.now()
        return (Signature(role=self.signed.role, name=self.signed.name, meaning=self.means, strokes=tuple(strokes), at=at),)


def choice(link_id: str, text: str, options: Mapping[str, str], first: str = "") -> Item:
    """One of several, by code; `first` stands there already."""
    offered = tuple(AnswerOption(value=Coding(code, display)) for code, display in options.items())
    initial: tuple[AnswerValue, ...] = (Coding(first, options[first]),) if first else ()
    return Item(link_id=link_id, type=ItemType.CHOICE, text=text, options=offered, initial=initial, required=True)


def text(link_id: str, words: str, *, required: bool = False, long: bool = True, hint: str = "") -> Item:
    """Free words."""
    kind, limits = (ItemType.TEXT, Limits(max_length=LONGEST)) if long else (ItemType.STRING, Limits(max_length=LONGEST_LINE))
    help_ = (Item(link_id=f"{link_id}.hint", type=ItemType.DISPLAY, text=hint, control="help"),) if hint else ()
    return Item(link_id=link_id, type=kind, text=words, required=required, limits=limits, items=help_)
