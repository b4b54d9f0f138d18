"""Taking back a consent, whole or line by line. Any member of staff takes it; it counts from that moment, with or without ink.

"Patients … have the right to change their mind about a decision at any time" (GMC, Decision making and consent, 2020): so all that is
agreed stands as taken back when the page opens, and what stays agreed is said line by line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import DocumentKind, Encounter, State, Statement
from kiosk.encounter.page.areas import areas
from kiosk.encounter.page.leaves import leaves
from kiosk.encounter.record.visit import FormRecord
from kiosk.encounter.sitting.screen import Kind
from kiosk.encounter.statements.after_consent import check_withdrawal
from kiosk.encounter.statements.statement_page import StatementPage, choice, text
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.values import Coding
from kiosk.staff_words import to_staff

TAKEN_BACK, STILL, NEVER, BEFORE = "taken back", "still agreed", "never agreed", "taken back before"
"""How a line stands (Statement.details)."""
TREATMENT = "treatment"
NOT_SAID = "did not want to say"
HOW = {"in-person": "in person", "unsigned": "in person", "by-telephone": "by telephone", "in-writing": "in writing"}
TOLD_HOW = {
    "in-person": to_staff("In person"),
    "unsigned": to_staff("In person, without signing"),
    "by-telephone": to_staff("By telephone"),
    "in-writing": to_staff("In writing"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that can be agreed to by itself, and how it stands before this withdrawal."""

    link_id: str
    label: str
    stands: str


def lines(forms: Sequence[FormRecord], statements: Iterable[Statement]) -> tuple[Line, ...]:
    """The treatment, then every separate choice."""
    taken = {label for told in statements for label, fact in told.details if fact == TAKEN_BACK}
    where = areas(forms)
    named: list[tuple[str, str, bool]] = [
        (TREATMENT, to_staff("Treatment: {areas}", areas=where) if where else to_staff("Treatment"), True)
    ]
    for leaf in leaves(forms):
        form = next(form for form in forms if form.questionnaire.name == leaf.form)
        for item in leaf.page.questions if leaf.kind is Kind.CHOICES else ():
            named.append((item.link_id, item.short_text or item.text, _is_yes(form, item)))
    return tuple(Line(link_id, label, BEFORE if label in taken else STILL if yes else NEVER) for link_id, label, yes in named)


class WithdrawalPage(StatementPage):
    """What is taken back, how it was told, and why if the patient wants to say."""

    place, kind = Place.WITHDRAW, DocumentKind.WITHDRAWAL

    def check(self) -> None:
        """Any member of staff, as long as anything is agreed."""
        self.lines = lines(self.forms, self.statements)
        check_withdrawal(self.signed, [line.stands for line in self.lines])

    def items(self) -> tuple[Item, ...]:
        """A line each for what is agreed, then how it was told."""
        offered = {"back": to_staff("Taken back"), "still": to_staff("Still agreed")}
        agreed = [choice(f"line.{line.link_id}", line.label, offered, "back") for line in self.lines if line.stands == STILL]
        return (
            *agreed,
            choice("how", to_staff("How it was told"), TOLD_HOW, "in-person"),
            text(
                "identity",
                to_staff("How you know that it is the patient"),
                required=True,
                long=False,
                hint=to_staff("Called back on the number on file"),
            ),
            text("reason", to_staff("Reason"), hint=to_staff("The patient need not say")),
            text("answer", to_staff("What was said in return")),
        )

    def view(self, head: DeskView) -> DeskView:
        """With what was never agreed, which cannot be taken back."""
        never = " ".join(line.label for line in self.lines if line.stands == NEVER)
        return replace(super().view(head), about=to_staff("Never agreed: {choices}", choices=never) if never else "")

    def asked(self) -> tuple[Item, ...]:
        """Whoever is not there has to be known in another way."""
        away = self.code("how") in ("by-telephone", "in-writing")
        return tuple(item for item in self.sheet.questionnaire.items if item.link_id != "identity" or away)

    def missing(self) -> str:
        """Something has to be taken back."""
        return "" if any(fact == TAKEN_BACK for _, fact in self._lines()) else "nothing-taken-back"

    @property
    def signer(self) -> str:
        """Only somebody who is there signs; it counts without, too."""
        return super().signer if self.code("how") == "in-person" else ""

    @property
    def means(self) -> str:  # type: ignore[override]  # it depends on what is taken back
        """The whole consent, or what is named."""
        whole = all(fact != STILL for _, fact in self._lines())
        return to_staff("I take back my consent.") if whole else to_staff("I take back my consent to what is marked as taken back.")

    @property
    def after(self) -> Encounter:
        """Withdrawn once the treatment itself is taken back."""
        (treatment, *_) = self._lines()
        return replace(self.visit, state=State.WITHDRAWN) if treatment[1] in (TAKEN_BACK, BEFORE) else self.visit

    def told(self) -> Statement:
        """Line by line, then how it was told."""
        facts = [("Identity", self.words("identity")), ("Said in return", self.words("answer"))]
        return self.made([*self._lines(), *facts], HOW[self.code("how")], self.words("reason") or NOT_SAID)

    def _lines(self) -> list[tuple[str, str]]:
        return [(line.label, self._now(line)) for line in self.lines]

    def _now(self, line: Line) -> str:
        if line.stands != STILL:
            return line.stands
        return TAKEN_BACK if self.code(f"line.{line.link_id}") == "back" else STILL


def _is_yes(form: FormRecord, item: Item) -> bool:
    value = form.response.value(item.link_id)
    return value is True or (isinstance(value, Coding) and value.code == "yes")
